import type { TileScale } from '#charts/multiples/tileScale.ts'
import type { Indicator } from '#domain/indicator.ts'
import { findTarget } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import { formatAmount } from '#i18n/amount.ts'
import { formatList, formatNumber, formatYears } from '#i18n/format.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { placeWords } from '#i18n/placeWords.ts'
import { spoken } from '../indicatorRow.ts'
import type { JudgedGroup, JudgedPlace } from './judgedPlaces.ts'
import type { PlaceRequest } from './placeTiles.ts'

/** What must be minded about the verdicts, and which group is not there and why. */
export function toPlaceNotes(
  groups: readonly JudgedGroup[],
  absences: Readonly<Record<JudgedGroup['id'], string | undefined>>,
  { indicator, language }: Pick<PlaceRequest, 'indicator' | 'language'>,
): readonly string[] {
  const words = placeWords[language]
  const { leftOut, sections } = indicatorWords[language]
  const { municipalities, counties } = absences
  const judged = groups.flatMap(({ leading, regions }) => [...leading, ...regions])
  const isBySex = judged.some(({ standing }) => standing.other !== undefined)
  return [
    ...(isBySex ? [words.bySex] : []),
    ...tellTargetElsewhere(judged, indicator, language),
    ...(indicator.kind === 'survey' ? [words.surveyCaution] : []),
    ...(municipalities === undefined ? [] : [leftOut(sections.kommuner, municipalities)]),
    ...(counties === undefined ? [] : [leftOut(words.otherCounties, counties)]),
  ]
}

/** Where the target holds for some of the places only. */
function tellTargetElsewhere(
  judged: readonly JudgedPlace[],
  indicator: Indicator,
  language: Language,
): readonly string[] {
  const isElsewhere = judged.some(({ standing }) =>
    standing.verdict.reasons.some(({ code }) => code === 'targetElsewhere'),
  )
  if (!isElsewhere) return []
  const names = judged
    .filter(({ region }) => findTarget(indicator, region.code))
    .map(({ region }) => spoken(region.name, language))
  return [placeWords[language].targetElsewhere(formatList([...new Set(names)], language))]
}

/** "Samma skala i alla bilder, 15 till 40 dagar per person och år, åren 2005–2022." */
export function toScaleText(scale: TileScale, indicator: Indicator, language: Language): string {
  const words = placeWords[language]
  const years = formatYears(scale.years[0], scale.years[1])
  if (indicator.isTotal) return words.ownScales(years)
  const { decimals, values } = scale
  return words.sharedScale(
    formatNumber(values[0], decimals, language),
    formatAmount(values[1], { ...indicator, decimals }, language),
    years,
  )
}
