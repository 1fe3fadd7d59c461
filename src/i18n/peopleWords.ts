import type { PeopleMeasure } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import { toSpokenText } from '#domain/localizedText.ts'
import { formatNumber } from './format.ts'

type Per = PeopleMeasure['per']

const sv = {
  more: 'fler',
  fewer: 'färre',
  level: { 100: 'andel', 1000: 'antal per invånare' } satisfies Record<Per, string>,
  amount: (count: string, than: string, phrase: string) => `omkring ${count} ${than} ${phrase}`,
  change: (amount: string, latest: number, base: number, level: string) =>
    `Förändringen motsvarar ${amount} ${latest} än med ${base} års ${level}.`,
  processing: (group: string, source: string) =>
    `Egen bearbetning, räknat på ${group}, underlag från ${source}.`,
}

const en: typeof sv = {
  more: 'more',
  fewer: 'fewer',
  level: { 100: 'share', 1000: 'number per inhabitant' },
  amount: (count, than, phrase) => `about ${count} ${than} ${phrase}`,
  change: (amount, latest, base, level) =>
    `The change amounts to ${amount} in ${latest} than with the ${level} of ${base}.`,
  processing: (group, source) => `Own processing, counted on ${group}, based on ${source}.`,
}

const words = { sv, en } satisfies Record<Language, typeof sv>

/** Fewer than this says more of rounding than of people. */
const fewest = 10

/** Two significant digits: what a share of a population can bear. 1 722 → 1 700. */
function roundPeople(count: number): number {
  return Number(count.toPrecision(2))
}

/** A change told in people, and between which years. */
interface PeopleFacts {
  /** How many more; negative where there are fewer. */
  readonly count: number
  readonly baseYear: number
  readonly latestYear: number
  readonly measure: PeopleMeasure
}

/**
 * "Förändringen motsvarar omkring 340 fler i arbete 2022 än med 2018 års andel. Egen bearbetning, räknat på …", and
 * in what way it is only about. Undefined where the number is below ten.
 */
export function describePeople(
  { count, baseYear, latestYear, measure }: PeopleFacts,
  language: Language,
): string | undefined {
  const size = Math.abs(count)
  if (!(size >= fewest) || !Number.isFinite(size)) return undefined
  const { more, fewer, level, amount, change, processing } = words[language]
  const spoken = (text: PeopleMeasure['phrase']) => toSpokenText(text, language).text
  const told = amount(
    formatNumber(roundPeople(size), 0, language),
    count > 0 ? more : fewer,
    spoken(measure.phrase),
  )
  return [
    change(told, latestYear, baseYear, level[measure.per]),
    processing(spoken(measure.group), measure.source),
    ...(measure.note ? [spoken(measure.note)] : []),
  ].join(' ')
}
