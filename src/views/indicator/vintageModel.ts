import type { FigureRow, FigureTable } from '#domain/figureTable.ts'
import { toFigureCell } from '#domain/figureTable.ts'
import type { Indicator } from '#domain/indicator.ts'
import { seriesOf } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Region } from '#domain/region.ts'
import type { Sex } from '#domain/series.ts'
import type { VintageChange } from '#domain/vintageChanges.ts'
import { countSharedYears, listVintageChanges } from '#domain/vintageChanges.ts'
import { formatSigned, formatValue } from '#i18n/format.ts'
import { municipalityWords } from '#i18n/municipalityWords.ts'
import { sexWords } from '#i18n/sexWords.ts'
import { vintageWords } from '#i18n/vintageWords.ts'
import { formatYearList } from '#i18n/yearList.ts'
import { spoken } from '../indicatorRow.ts'
import { toldSexes } from './placeReadings.ts'

/** How the edition that is shown differs from the one it replaced. */
export interface VintageView {
  readonly sentences: readonly string[]
  /** With the unit: "Växthusgasutsläpp totalt, Norrbottens län: förra och nuvarande årgången, ton …". */
  readonly caption: string
  readonly table: FigureTable
}

/** Undefined where the replaced edition has not been kept, or has nothing of the place. */
export function toVintageView(
  indicator: Indicator,
  place: Region,
  language: Language,
): VintageView | undefined {
  const { replaced, cube } = indicator
  const sexes = toldSexes(indicator, place.code)
  if (!replaced || sexes.length === 0) return undefined
  const editions = sexes.map((sex) => ({
    sex,
    before: seriesOf(replaced.cube, place.code, sex),
    now: seriesOf(cube, place.code, sex),
  }))
  const changes = editions.flatMap(({ sex, before, now }) =>
    listVintageChanges(before, now).map((change) => ({ ...change, sex })),
  )
  const shared = Math.max(...editions.map(({ before, now }) => countSharedYears(before, now)))
  const words = vintageWords[language]
  return {
    sentences: tellChanges(changes, shared, language),
    caption: words.caption(
      spoken(indicator.title, language),
      spoken(place.name, language),
      spoken(indicator.unit, language),
    ),
    table: toTable(changes, sexes.length > 1, replaced.vintage, indicator, language),
  }
}

type SexChange = VintageChange & { readonly sex: Sex }

function tellChanges(changes: readonly SexChange[], shared: number, language: Language): readonly string[] {
  const words = vintageWords[language]
  const yearsOf = (isMeant: (change: SexChange) => boolean) => changes.filter(isMeant).map(({ year }) => year)
  const revised = new Set(yearsOf(({ before, now }) => before !== null && now !== null))
  const added = yearsOf(({ before }) => before === null)
  const gone = yearsOf(({ now }) => now === null)
  return [
    words.revised(revised.size, shared),
    ...(added.length > 0 ? [words.added(formatYearList(added, language))] : []),
    ...(gone.length > 0 ? [words.gone(formatYearList(gone, language))] : []),
  ]
}

function toTable(
  changes: readonly SexChange[],
  isBySex: boolean,
  vintage: string,
  indicator: Indicator,
  language: Language,
): FigureTable {
  const { columns } = vintageWords[language]
  const isShare = indicator.valueKind === 'percent'
  return {
    unit: spoken(indicator.unit, language),
    columns: [
      { key: 'year', label: columns.year },
      { key: 'before', label: columns.before(vintage), isNumeric: true },
      { key: 'now', label: columns.now, isNumeric: true },
      { key: 'change', label: columns.change, isNumeric: true },
      // A share of a share would be taken for percentage points.
      ...(isShare ? [] : [{ key: 'share', label: columns.share, isNumeric: true }]),
    ],
    rows: changes.map((change) => toRow(change, isBySex, indicator, language)),
  }
}

function toRow(
  { year, sex, before, now }: SexChange,
  isBySex: boolean,
  indicator: Indicator,
  language: Language,
): FigureRow {
  const words = vintageWords[language]
  const tell = (value: number | null) =>
    value === null ? words.noValue : toFigureCell(formatValue(value, indicator, language), value)
  const change = before === null || now === null ? undefined : now - before
  const share = change === undefined || !before ? undefined : (100 * change) / before
  return {
    key: `${year} ${sex}`,
    cells: [
      isBySex ? words.ofSex(year, sexWords[language][sex]) : String(year),
      tell(before),
      tell(now),
      change === undefined ? '–' : toFigureCell(formatSigned(change, indicator.decimals, language), change),
      ...(indicator.valueKind === 'percent' ? [] : [toShareCell(share, language)]),
    ],
  }
}

function toShareCell(share: number | undefined, language: Language) {
  if (share === undefined) return '–'
  return toFigureCell(municipalityWords[language].perCent(formatSigned(share, 1, language)), share)
}
