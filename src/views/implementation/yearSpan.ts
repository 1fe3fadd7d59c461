import type { Language } from '#domain/localizedText.ts'
import { formatYears } from '#i18n/format.ts'
import { implementationWords } from '#i18n/implementationWords.ts'

export type TimelinePhase = 'planned' | 'ongoing' | 'lastYear' | 'ended' | 'happened'

/** Years as known: a row without `to` goes on, one without `from` is only known by where it aims. */
export interface YearSpan {
  readonly from: number | undefined
  readonly to: number | undefined
}

/** Where something stands in time. Without an end year it is under way from its first year on. */
export function toPhase({ from, to }: YearSpan, thisYear: number): Exclude<TimelinePhase, 'happened'> {
  if (from !== undefined && thisYear < from) return 'planned'
  if (to === undefined || thisYear < to) return 'ongoing'
  return thisYear === to ? 'lastYear' : 'ended'
}

/** The only span of years a text names, "2021–2027"; `undefined` when it names none or several. */
export function findYearSpan(text: string): { from: number; to: number } | undefined {
  const [span, ...more] = [...text.matchAll(/\b((?:19|20)\d\d)–((?:19|20)\d\d)\b/gu)]
  if (!span || more.length > 0) return undefined
  return { from: Number(span[1]), to: Number(span[2]) }
}

/** "2023–2026, sista året", "från 2022, inget slutår angivet, pågår". */
export function describeYears(span: YearSpan, phase: TimelinePhase, language: Language): string {
  const words = implementationWords[language]
  const { from, to } = span
  if (from === undefined) return to === undefined ? words.yearsUnknown : words.until(to)
  const years = to === undefined ? words.since(from) : formatYears(from, to)
  return [years, words.phases[phase]].filter(Boolean).join(', ')
}
