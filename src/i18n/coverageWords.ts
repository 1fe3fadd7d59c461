import type { Language } from '#domain/localizedText.ts'
import type { Distribution } from '#domain/summary.ts'
import { startSentence } from './numberWords.ts'

const sv = {
  nothing: 'Inga indikatorer',
  onlyAssessed: 'Indikatorn kan bedömas',
  onlyUnassessed: 'Indikatorn kan inte bedömas',
  both: 'Båda indikatorerna kan bedömas',
  all: (total: number) => `Alla ${total} indikatorer kan bedömas`,
  none: (total: number) => `Ingen av ${total} indikatorer kan bedömas`,
  some: (assessed: number, total: number) => `${assessed} av ${total} indikatorer kan bedömas`,
  latest: (year: number) => `senaste data ${year}`,
  noData: 'inga data',
  common: (count: number, year: number) =>
    `vanligaste mätåret är ${year} (${count}\u00a0${count === 1 ? 'indikator' : 'indikatorer'})`,
}

const en: typeof sv = {
  nothing: 'No indicators',
  onlyAssessed: 'The indicator can be assessed',
  onlyUnassessed: 'The indicator cannot be assessed',
  both: 'Both indicators can be assessed',
  all: (total: number) => `All ${total} indicators can be assessed`,
  none: (total: number) => `None of ${total} indicators can be assessed`,
  some: (assessed: number, total: number) => `${assessed} of ${total} indicators can be assessed`,
  latest: (year: number) => `latest data ${year}`,
  noData: 'no data',
  common: (count: number, year: number) =>
    `the most common year is ${year} (${count}\u00a0${count === 1 ? 'indicator' : 'indicators'})`,
}

const words = { sv, en } satisfies Record<Language, typeof sv>

/** How much of a goal the verdicts cover: "3 av 4 indikatorer kan bedömas, senaste data 2022". */
export function describeCoverage(distribution: Distribution, language: Language): string {
  const { nothing, latest, noData } = words[language]
  if (distribution.total === 0) return nothing
  const { latestYear } = distribution
  return `${toAssessable(distribution, language)}, ${latestYear === null ? noData : latest(latestYear)}`
}

function toAssessable({ total, assessed }: Distribution, language: Language): string {
  const { onlyAssessed, onlyUnassessed, both, all, none, some } = words[language]
  if (total === 1) return assessed === 1 ? onlyAssessed : onlyUnassessed
  if (assessed === 0) return none(total)
  if (assessed < total) return some(assessed, total)
  return total === 2 ? both : all(total)
}

/** How fresh the figures are: "Senaste data 2024, vanligaste mätåret är 2022 (7 indikatorer)." Nothing of nothing. */
export function describeYears(distribution: Distribution, language: Language): string | undefined {
  if (distribution.total === 0) return undefined
  return `${startSentence(toYears(distribution, language).join(', '))}.`
}

/** The latest year, and the year most values are from where that is another. */
function toYears({ latestYear, commonYear }: Distribution, language: Language): readonly string[] {
  const { latest, noData, common } = words[language]
  if (latestYear === null || !commonYear) return [noData]
  if (commonYear.year === latestYear) return [latest(latestYear)]
  return [latest(latestYear), common(commonYear.count, commonYear.year)]
}
