import type { Language } from '#domain/localizedText.ts'
import type { Distribution } from '#domain/summary.ts'

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
  count: (total: number) => (total === 1 ? '1 indikator' : `${total} indikatorer`),
  assessed: (assessed: number) => `${assessed} kan bedömas`,
  allAssessed: 'alla kan bedömas',
  noneAssessed: 'ingen kan bedömas',
  oneAssessed: 'den kan bedömas',
  oneUnassessed: 'den kan inte bedömas',
  common: (count: number, year: number) =>
    `vanligaste mätåret är ${year} (${count === 1 ? '1 indikator' : `${count} indikatorer`})`,
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
  count: (total: number) => (total === 1 ? '1 indicator' : `${total} indicators`),
  assessed: (assessed: number) => `${assessed} can be assessed`,
  allAssessed: 'all can be assessed',
  noneAssessed: 'none can be assessed',
  oneAssessed: 'it can be assessed',
  oneUnassessed: 'it cannot be assessed',
  common: (count: number, year: number) =>
    `the most common year is ${year} (${count === 1 ? '1 indicator' : `${count} indicators`})`,
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

/** How much of an area the verdicts cover: "11 indikatorer, 10 kan bedömas, senaste data 2024". */
export function describeAreaCoverage(distribution: Distribution, language: Language): string {
  const { nothing, count } = words[language]
  const { total } = distribution
  if (total === 0) return nothing
  return [count(total), toAssessed(distribution, language), ...toYears(distribution, language)].join(', ')
}

function toAssessed({ total, assessed }: Distribution, language: Language): string {
  const { assessed: some, allAssessed, noneAssessed, oneAssessed, oneUnassessed } = words[language]
  if (total === 1) return assessed === 1 ? oneAssessed : oneUnassessed
  if (assessed === total) return allAssessed
  return assessed === 0 ? noneAssessed : some(assessed)
}

/** The latest year, and the year most values are from where that is another. */
function toYears({ latestYear, commonYear }: Distribution, language: Language): readonly string[] {
  const { latest, noData, common } = words[language]
  if (latestYear === null || !commonYear) return [noData]
  if (commonYear.year === latestYear) return [latest(latestYear)]
  return [latest(latestYear), common(commonYear.count, commonYear.year)]
}
