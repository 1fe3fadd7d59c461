import type { Reason, Status } from '#domain/assessment/assessment.ts'
import type { IndicatorSummary } from '#domain/indicator.ts'
import type { YearValue } from '#domain/series.ts'
import type { Standing } from '#domain/standing.ts'
import type { FocusArea, Goal, Strategy } from '#domain/strategy.ts'

/** For tests: a small strategy with what a test says and nothing that it does not. */
export function sampleStrategy(parts: Partial<Strategy>): Strategy {
  return {
    id: 'prov',
    title: { sv: 'Provstrategi', en: 'Sample strategy' },
    shortTitle: { sv: 'Prov', en: 'Sample' },
    owner: { sv: 'Ägaren' },
    committee: { sv: 'Nämnden' },
    adopted: 2019,
    horizon: 2030,
    baseYear: 2018,
    method: 'eurostat',
    homeRegion: '25',
    comparison: '00',
    peerGroup: 'liknande',
    url: 'https://example.org/',
    release: { id: '2026-11', date: '2026-11-23' },
    successor: { title: { sv: 'Nästa' }, horizon: 2040, note: { sv: 'Kommer sedan.' } },
    vision: { title: { sv: 'Visionen' }, text: { sv: 'Dit vi vill.' }, perspectives: [] },
    chain: [],
    currentState: { strengths: [], challenges: [] },
    focusAreas: [],
    horizontal: [],
    events: [],
    implementation: { strategies: [], cooperation: [], initiatives: [], governance: [] },
    indicators: [],
    standings: [],
    findings: [],
    ...parts,
  }
}

export function sampleArea(number: number, goals: readonly Goal[]): FocusArea {
  const title = { sv: `Område ${number}`, en: `Area ${number}` }
  return { id: `omrade-${number}`, number, title, shortTitle: title, goals }
}

export function sampleGoal(
  id: string,
  indicators: readonly string[],
  status: Goal['status'] = 'proposal',
): Goal {
  return { id, status, title: { sv: `Mål ${id}`, en: `Goal ${id}` }, indicators }
}

export function sampleIndicator(id: string, parts: Partial<IndicatorSummary> = {}): IndicatorSummary {
  return {
    id,
    title: { sv: id },
    unit: { sv: 'procent', en: 'per cent' },
    valueKind: 'percent',
    direction: 'up',
    decimals: 1,
    kind: 'statistic',
    countsPeople: false,
    isTotal: false,
    breaks: [],
    source: 'Kolada (SCB)',
    ownProcessing: false,
    ...parts,
  }
}

interface SampleVerdict {
  readonly status?: Status
  /** The verdict's value: a yearly rate, or a pace where there is a target. */
  readonly value?: number | null
  readonly base?: YearValue | null
  readonly latest?: YearValue | null
  readonly reasons?: readonly Reason[]
  readonly comparison?: YearValue | null
  readonly region?: string
}

export function sampleStanding(indicator: string, parts: SampleVerdict = {}): Standing {
  const { status = 'notAssessable', value = null, base = null, latest = null, reasons = [] } = parts
  return {
    indicator,
    region: parts.region ?? '25',
    sex: 'total',
    verdict: { method: 'eurostat', status, classLabel: '', value, score: null, reasons, base, latest },
    certainty: null,
    comparison: parts.comparison ?? null,
    sparkline: { firstYear: base?.year ?? 2018, values: base && latest ? [base.value, latest.value] : [] },
  }
}
