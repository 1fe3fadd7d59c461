import type { StripDot, StripRow, StripWords } from '#charts/strip/strip.ts'
import { findTarget } from '#domain/indicator.ts'
import type { Language, LocalizedText } from '#domain/localizedText.ts'
import type { ComparedPlace } from '#domain/placeComparison.ts'
import { toStripPlace } from '#domain/placeComparison.ts'
import type { PlaceGroup } from '#domain/placeLevels.ts'
import type { Region } from '#domain/region.ts'
import { formatValue } from '#i18n/format.ts'
import { indicatorRowWords } from '#i18n/indicatorRowWords.ts'
import { placeComparisonWords } from '#i18n/placeComparisonWords.ts'
import { toStatusWord } from '#i18n/statusWords.ts'
import { paths } from '#paths.ts'
import { spoken } from '../indicatorRow.ts'
import type { PlaceWhole } from './placeModel.ts'

/** Who is compared with whom. */
export interface StripSetting {
  readonly group: PlaceGroup
  readonly region: Region
  readonly whole: PlaceWhole
  readonly nameOf: (code: string) => LocalizedText
  readonly language: Language
}

/** A compared measure as a line with figures. All text is ready to read. */
export function toStripRow(compared: ComparedPlace, setting: StripSetting): StripRow {
  const { indicator, standing, level, value, whole, rank } = compared
  const { group, region, language } = setting
  const words = placeComparisonWords[language]
  const tell = (figure: number) => formatValue(figure, indicator, language)
  const toDot = (code: string, figure: number): StripDot => ({
    position: toStripPlace(figure, level, indicator) ?? 0,
    text: `${spoken(setting.nameOf(code), language)} ${tell(figure)}`,
  })
  const values = level.values.filter((one) => one !== null)
  const [low, high] = [tell(Math.min(...values)), tell(Math.max(...values))]
  const [worst, best] = indicator.direction === 'up' ? [low, high] : [high, low]
  const sex = indicatorRowWords[language].forSex[standing.sex]
  const { status } = standing.verdict
  return {
    id: indicator.id,
    path: paths.indicator(indicator.id),
    title: indicator.title,
    name: spoken(indicator.title, language),
    unit: indicator.unit,
    others: group.places.flatMap((code, index) => {
      const figure = level.values[index] ?? null
      return code === region.code || figure === null ? [] : [toDot(code, figure)]
    }),
    place: toDot(region.code, value),
    whole: toDot(group.whole, whole),
    worst,
    best,
    value: tell(value),
    year: [level.year, sex].filter(Boolean).join(', '),
    wholeValue: tell(whole),
    rank: words.rank(rank.position, rank.of),
    status,
    word: toStatusWord(status, findTarget(indicator, region.code) !== undefined, language),
    remark: indicator.kind === 'survey' ? words.survey : undefined,
  }
}

export function toStripWords({ region, whole, language }: StripSetting): StripWords {
  const { stripWords, wholeName } = placeComparisonWords[language]
  return {
    ...stripWords,
    others: stripWords.others(whole.kind),
    place: spoken(region.name, language),
    whole: wholeName(whole.kind),
  }
}
