import type { Language } from '#domain/localizedText.ts'
import { indicatorCompareWords } from '#i18n/indicatorCompareWords.ts'
import { indicatorRowWords } from '#i18n/indicatorRowWords.ts'
import { spoken } from '../../indicatorRow.ts'
import type { IndicatorEntry } from '../indicatorEntries.ts'

/** The title, and whose figures they are where only the sexes are published: "Medellivslängd, kvinnor". */
export function toComparedName({ indicator, standing }: IndicatorEntry, language: Language): string {
  const title = spoken(indicator.title, language)
  const sex = indicatorRowWords[language].forSex[standing.sex]
  return sex === '' ? title : indicatorCompareWords[language].ofSex(title, sex)
}
