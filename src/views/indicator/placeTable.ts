import type { FigureTable } from '#domain/figureTable.ts'
import { toFigureCell } from '#domain/figureTable.ts'
import type { YearValue } from '#domain/series.ts'
import { certaintyWords } from '#i18n/certaintyWords.ts'
import { formatValue } from '#i18n/format.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { placeWords } from '#i18n/placeWords.ts'
import { spoken } from '../indicatorRow.ts'
import type { JudgedPlace } from './judgedPlaces.ts'
import type { PlaceRequest } from './placeTiles.ts'
import { tellShortReason } from './placeTiles.ts'
import { toVerdict } from './verdictModel.ts'

/** Verdict, how certain it is, and the values it is made from, of every place as they are drawn. */
export function toPlaceTable(
  judged: readonly JudgedPlace[],
  { indicator, language }: Pick<PlaceRequest, 'indicator' | 'language'>,
): FigureTable {
  const { columns } = placeWords[language]
  const { inYear } = indicatorWords[language]
  const tell = (value: YearValue | null) =>
    value
      ? toFigureCell(
          inYear(formatValue(value.value, indicator, language), value.year),
          value.value,
          value.year,
        )
      : '–'
  return {
    unit: spoken(indicator.unit, language),
    columns: [
      { key: 'place', label: columns.place },
      { key: 'verdict', label: columns.verdict },
      { key: 'certainty', label: columns.certainty },
      { key: 'base', label: columns.base, isNumeric: true },
      { key: 'latest', label: columns.latest, isNumeric: true },
      { key: 'change', label: columns.change, isNumeric: true },
    ],
    rows: judged.map(({ region, standing }) => {
      const { word, status, whose, change } = toVerdict(indicator, region, standing, language)
      const { base, latest } = standing.verdict
      return {
        key: region.code,
        cells: [
          whose,
          status === 'notAssessable' ? `${word}, ${tellShortReason(standing, language)}` : word,
          standing.certainty ? certaintyWords[language].labels[standing.certainty] : '–',
          tell(base),
          tell(latest),
          toFigureCell(change ?? '–', base && latest ? latest.value - base.value : undefined),
        ],
      }
    }),
  }
}
