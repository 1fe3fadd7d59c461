import type { Language, LocalizedText } from '#domain/localizedText.ts'
import { toSpokenText } from '#domain/localizedText.ts'
import { implementationWords } from '#i18n/implementationWords.ts'
import { startSentence } from '#i18n/numberWords.ts'
import { toUndertakingAnchor } from '../partAnchors.ts'
import type { TimelineEntry, TimelineGroupId, TimelineSource } from './timelineEntries.ts'
import { listTimelineEntries, listWithoutYears } from './timelineEntries.ts'
import type { TimelinePlace } from './timelineScale.ts'
import { toTimelineScale } from './timelineScale.ts'
import type { TimelinePhase } from './yearSpan.ts'
import { describeYears, toPhase } from './yearSpan.ts'

export interface TimelineRow {
  readonly id: string
  readonly title: LocalizedText
  /** What happened, for an event; the rest is described further down. */
  readonly note: LocalizedText | undefined
  /** Where on this page it is described. */
  readonly anchor: string | undefined
  /** What a reader without the picture needs: "2023–2026, sista året". */
  readonly years: string
  readonly phase: TimelinePhase
  readonly place: TimelinePlace
  readonly shape: 'bar' | 'openBar' | 'arrow' | 'point'
}

interface TimelineGroup {
  readonly id: TimelineGroupId
  readonly title: string
  readonly rows: readonly TimelineRow[]
}

interface TimelineYear {
  readonly year: number
  readonly isMajor: boolean
  readonly isThisYear: boolean
  readonly place: TimelinePlace
}

export interface Timeline {
  readonly years: readonly TimelineYear[]
  readonly thisYear: number
  readonly thisYearPlace: TimelinePlace
  readonly groups: readonly TimelineGroup[]
  readonly withoutYears: readonly Pick<TimelineRow, 'id' | 'title' | 'anchor'>[]
}

/** Everything with a year on one line of years, what has none apart. */
export function toTimeline(strategy: TimelineSource, language: Language, thisYear: number): Timeline {
  const entries = listTimelineEntries(strategy)
  const all = [...entries.strategy, ...entries.strategies, ...entries.initiatives]
  const inside = all
    .filter(({ from }) => from !== undefined)
    .flatMap(({ from, to }) => [from ?? thisYear, to ?? thisYear])
  const first = Math.min(...inside, strategy.adopted, thisYear)
  const last = Math.max(...inside, strategy.horizon, thisYear)
  const toPlace = toTimelineScale(first, last)
  const words = implementationWords[language]
  const toGroup = (id: TimelineGroupId): TimelineGroup => ({
    id,
    title: words.groups[id],
    rows: inOrder(entries[id]).map((entry) => toRow(entry, { last, toPlace }, thisYear, language)),
  })
  return {
    years: Array.from({ length: last - first + 1 }, (_, index) => {
      const year = first + index
      return { year, isMajor: year % 5 === 0, isThisYear: year === thisYear, place: toPlace(year, year) }
    }),
    thisYear,
    thisYearPlace: toPlace(thisYear, thisYear),
    groups: (['strategy', 'strategies', 'initiatives'] as const)
      .map(toGroup)
      .filter(({ rows }) => rows.length > 0),
    withoutYears: listWithoutYears(strategy).map(({ id, title }) => ({
      id,
      title,
      anchor: toUndertakingAnchor(id),
    })),
  }
}

/** Earliest first; what is only known by its aim comes last. */
function inOrder(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const start = ({ from }: TimelineEntry) => from ?? Number.MAX_SAFE_INTEGER
  const end = ({ to }: TimelineEntry) => to ?? Number.MAX_SAFE_INTEGER
  return [...entries].sort((a, b) => start(a) - start(b) || end(b) - end(a))
}

function toRow(
  entry: TimelineEntry,
  { last, toPlace }: { last: number; toPlace: ReturnType<typeof toTimelineScale> },
  thisYear: number,
  language: Language,
): TimelineRow {
  const { id, title, anchor, from, to } = entry
  const phase = entry.hasHappened ? 'happened' : toPhase(entry, thisYear)
  const isInside = to !== undefined && to <= last
  return {
    id,
    title,
    note: entry.note,
    anchor,
    phase,
    years: describeBeside(title, describeYears(entry, phase, language), language),
    place: toPlace(from ?? to ?? last, to ?? last),
    shape: toShape(entry, isInside),
  }
}

function toShape({ from, to, hasHappened }: TimelineEntry, isInside: boolean): TimelineRow['shape'] {
  if (from === undefined) return 'arrow'
  if (hasHappened && from === to) return 'point'
  return isInside ? 'bar' : 'openBar'
}

/** The years, without those that the title beside them says already: "2023–2026, sista året" → "Sista året". */
function describeBeside(title: LocalizedText, years: string, language: Language): string {
  const [span = '', phase] = years.split(', ')
  const isSaid = phase !== undefined && toSpokenText(title, language).text.includes(span)
  return isSaid ? startSentence(phase) : years
}
