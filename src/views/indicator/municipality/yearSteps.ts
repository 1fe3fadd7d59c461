import type { Indicator } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { YearSteps } from '#domain/municipalityYears.ts'
import { findYearSteps } from '#domain/municipalityYears.ts'
import { formatList, formatYears } from '#i18n/format.ts'
import { municipalityPictureWords } from '#i18n/municipalityPictureWords.ts'
import { toldSexesOfAll } from '../placeReadings.ts'
import type { Places } from '../places.ts'

/** The years all boards can be moved to: those that most municipalities have for every sex they are told by. */
export function toYearSteps(indicator: Indicator, { municipalities }: Places): YearSteps {
  const codes = municipalities.map(({ code }) => code)
  const steps = toldSexesOfAll(indicator, codes).map((sex) => findYearSteps(indicator.cube, codes, sex))
  const [first] = steps
  const years = first?.years.filter((year) => steps.every((each) => each.years.includes(year))) ?? []
  const any = steps.flatMap((each) => [...each.years, ...each.skipped])
  const skipped = [...new Set(any)].filter((year) => !years.includes(year)).sort((a, b) => a - b)
  return { years, skipped }
}

/** Which years are skipped between those that can be chosen, and why; undefined where none is. */
export function tellSkipped({ years, skipped }: YearSteps, language: Language): string | undefined {
  const [first = Infinity, last = -Infinity] = [years[0], years.at(-1)]
  const between = skipped.filter((year) => year > first && year < last)
  if (between.length === 0) return undefined
  return municipalityPictureWords[language].skipped(formatList(between.map(String), language))
}

/** What must be said of a picture that shares its scale with those of other years. */
export function tellSharedScale(
  { breaks }: Pick<Indicator, 'breaks'>,
  years: readonly number[],
  language: Language,
): readonly string[] {
  const words = municipalityPictureWords[language]
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return []
  return [
    words.sharedScale(formatYears(first, last)),
    ...breaks.filter(({ year }) => year > first && year <= last).map(({ year }) => words.acrossBreak(year)),
  ]
}
