import type { LocalizedText } from '#domain/localizedText.ts'
import type { Strategy, Undertaking } from '#domain/strategy.ts'
import { toUndertakingAnchor } from '../partAnchors.ts'
import type { YearSpan } from './yearSpan.ts'
import { findYearSpan } from './yearSpan.ts'

/** What of a strategy has a place in time. */
export type TimelineSource = Pick<
  Strategy,
  'id' | 'shortTitle' | 'adopted' | 'horizon' | 'successor' | 'events' | 'implementation'
>

export type TimelineGroupId = 'strategy' | 'strategies' | 'initiatives'

/** Something with a place in time, before it is laid out. */
export interface TimelineEntry extends YearSpan {
  readonly id: string
  readonly title: LocalizedText
  readonly anchor?: string | undefined
  readonly note?: LocalizedText
  readonly hasHappened?: boolean
}

/** What goes on the time line, group by group. */
export function listTimelineEntries(
  strategy: TimelineSource,
): Record<TimelineGroupId, readonly TimelineEntry[]> {
  const { implementation, successor } = strategy
  const events = strategy.events.map(({ year, title, text }): TimelineEntry => {
    const span = findYearSpan(text.sv)
    return {
      id: `${year}`,
      title,
      from: year,
      to: span?.from === year ? span.to : year,
      note: text,
      hasHappened: true,
    }
  })
  const programmes = implementation.cooperation.flatMap(({ id, title, text }): TimelineEntry[] => {
    const span = findYearSpan(text.sv)
    return span ? [{ id, title, anchor: toUndertakingAnchor(id), ...span }] : []
  })
  const toEntries = (undertakings: readonly Undertaking[]) =>
    undertakings
      .filter(({ from, to }) => from !== undefined || to !== undefined)
      .map(({ id, title, from, to }): TimelineEntry => ({
        id,
        title,
        from,
        to,
        anchor: toUndertakingAnchor(id),
      }))
  return {
    strategy: [
      { id: strategy.id, title: strategy.shortTitle, from: strategy.adopted, to: strategy.horizon },
      ...events,
      { id: 'successor', title: successor.title, from: undefined, to: successor.horizon, anchor: 'efter' },
    ],
    strategies: [...toEntries(implementation.strategies), ...programmes],
    initiatives: toEntries(implementation.initiatives),
  }
}

/** What has no years, and is named apart. */
export function listWithoutYears({ implementation }: TimelineSource): readonly Undertaking[] {
  return [...implementation.strategies, ...implementation.initiatives].filter(
    ({ from, to }) => from === undefined && to === undefined,
  )
}
