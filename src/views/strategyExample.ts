import type { Reason, Status } from '#domain/assessment/assessment.ts'
import type { IndicatorSummary } from '#domain/indicator.ts'
import type { YearValue } from '#domain/series.ts'
import type { Standing } from '#domain/standing.ts'
import type { FocusArea, Goal, GoalStatus, Strategy } from '#domain/strategy.ts'

const both = (sv: string, en: string) => ({ sv, en })

const indicator = (
  id: string,
  sv: string,
  en: string,
  rest: Partial<IndicatorSummary> = {},
): IndicatorSummary => ({
  id,
  title: both(sv, en),
  unit: both('procent', 'per cent'),
  valueKind: 'percent',
  direction: 'up',
  decimals: 1,
  kind: 'statistic',
  countsPeople: false,
  breaks: [],
  source: 'Kolada (SCB)',
  ownProcessing: false,
  ...rest,
})

const goal = (
  id: string,
  sv: string,
  en: string,
  indicators: readonly string[],
  status: GoalStatus,
): Goal => ({
  id,
  title: both(sv, en),
  indicators,
  status,
})

const care: FocusArea = {
  id: 'omsorg',
  number: 1,
  title: both('God omsorg', 'Good care'),
  shortTitle: both('Omsorg', 'Care'),
  goals: [
    goal('halsa', 'Bättre hälsa', 'Better health', ['motion', 'somn', 'tillit'], 'proposal'),
    goal('kultur', 'Rikare kultur', 'Richer culture', ['bio'], 'official'),
  ],
}

const travel: FocusArea = {
  id: 'resor',
  number: 2,
  title: both('Lätta resor', 'Easy travel'),
  shortTitle: both('Resor', 'Travel'),
  goals: [
    goal('vagar', 'Säkra vägar', 'Safe roads', ['bredband'], 'proposal'),
    goal('flyg', 'Flyg i tid', 'Flights on time', [], 'proposal'),
  ],
}

/** A small strategy for tests: two areas, four goals, five indicators, one of them with a target in the county only. */
export const strategyExample: Strategy = {
  id: 'exempel-2030',
  title: both('Exempel 2030', 'Example 2030'),
  shortTitle: both('Exempel', 'Example'),
  owner: both('Region Exempel', 'Region Example'),
  committee: both('Nämnden', 'The Committee'),
  adopted: 2019,
  horizon: 2030,
  baseYear: 2018,
  method: 'eurostat',
  homeRegion: '25',
  comparison: '00',
  peerGroup: 'liknande',
  url: 'https://example.org/',
  release: { id: '2026-11', date: '2026-11-23' },
  successor: { title: both('Nästa', 'Next'), horizon: 2040, note: both('Senare', 'Later') },
  vision: {
    title: both('Ett gott län', 'A good county'),
    text: both('Dit vill vi.', 'There we go.'),
    perspectives: [],
  },
  chain: [],
  currentState: { strengths: [], challenges: [] },
  focusAreas: [care, travel],
  horizontal: [],
  events: [],
  implementation: {
    strategies: [
      {
        id: 'kulturplan',
        title: both('Kulturplan 2023–2026', 'Culture plan 2023–2026'),
        text: both('Plan', 'Plan'),
        areas: ['omsorg'],
        from: 2023,
        to: 2026,
      },
      {
        id: 'klimat',
        title: both('Klimat', 'Climate'),
        text: both('Mål', 'Aims'),
        areas: ['omsorg', 'resor'],
        from: 2025,
        to: 2030,
      },
    ],
    cooperation: [],
    initiatives: [
      { id: 'gron', title: both('Grön', 'Green'), text: both('Ny', 'New'), areas: ['resor'], from: 2022 },
    ],
    governance: [],
  },
  indicators: [
    indicator('motion', 'Motion', 'Exercise'),
    indicator('somn', 'Sömn', 'Sleep', { source: 'SMHI', ownProcessing: true }),
    indicator('tillit', 'Tillit', 'Trust', { kind: 'survey' }),
    indicator('bio', 'Biobesök', 'Cinema visits', { valueKind: 'number', decimals: 0, endedYear: 2021 }),
    indicator('bredband', 'Bredband', 'Broadband', {
      target: {
        value: 98,
        year: 2025,
        level: 'national',
        basis: both('Beslut', 'Decision'),
        regions: ['25'],
      },
    }),
  ],
  standings: [],
  findings: [],
}

interface ExampleFigures {
  readonly region?: string
  readonly base?: YearValue
  readonly latest?: YearValue
  readonly reasons?: readonly Reason[]
}

/** How one indicator of the example stands. */
export function toExampleStanding(
  indicatorId: string,
  status: Status,
  figures: ExampleFigures = {},
): Standing {
  const { region = '25', base = null, latest = null, reasons = [] } = figures
  return {
    indicator: indicatorId,
    region,
    sex: 'total',
    verdict: { method: 'eurostat', status, classLabel: '', value: null, score: null, reasons, base, latest },
    comparison: latest && { year: latest.year, value: 50 },
    sparkline: { firstYear: base?.year ?? 0, values: base && latest ? [base.value, latest.value] : [] },
  }
}
