import type { MapRegion } from '#charts/map/mapRegion.ts'
import type { ScaleEnds } from '#charts/map/MapScale.tsx'
import type { RankedRow } from '#charts/ranking/rankedRows.ts'
import type { ComparedIndicator, PlaceFigure } from '#domain/municipalityFigures.ts'
import { decimalsOfChange } from '#domain/municipalityFigures.ts'
import type { ChangeKind } from '#domain/municipalityFigures.ts'
import type { Language } from '#domain/localizedText.ts'
import { findEnds, toRanks, toShareOfRange } from '#domain/ranking.ts'
import { formatSigned } from '#i18n/format.ts'
import { municipalityWords } from '#i18n/municipalityWords.ts'
import { missingWords } from '#i18n/sexWords.ts'
import { spoken } from './indicatorRow.ts'

/** How a figure of a place is written, and where its name leads. */
export interface FigureTelling {
  readonly language: Language
  readonly tell: (value: number) => string
  /** Complete address of the page for another region. */
  readonly toRegionHref: (code: string) => string
}

/** The map's places with their figures; `scale` is left out where none has one. */
export interface MunicipalityMap {
  readonly regions: readonly MapRegion[]
  readonly scale: ScaleEnds | undefined
}

/** The ends of a scale that several maps share. */
interface SharedRange {
  readonly low: number
  readonly high: number
}

/** On a scale of its own, its ends named for who is there; or on one it shares with maps of other years. */
export function toMunicipalityMap(
  figures: readonly PlaceFigure[],
  telling: FigureTelling,
  shared?: SharedRange,
): MunicipalityMap {
  const { language, tell, toRegionHref } = telling
  const ends = findEnds(figures)
  const range = shared ?? { low: ends?.low.value ?? 0, high: ends?.high.value ?? 0 }
  const ranks = toRanks(figures)
  const nameOf = ({ place }: PlaceFigure) => spoken(place.name, language)
  const regions = figures.map((figure) => {
    const { code } = figure.place
    const rank = ranks.get(code)
    const ranked = rank === undefined ? [] : [municipalityWords[language].rank(rank, ranks.size)]
    const value = tellOrReason(figure, telling)
    return {
      code,
      name: nameOf(figure),
      href: toRegionHref(code),
      value,
      share: toShareOfRange(figure.value, range.low, range.high),
      label: `${nameOf(figure)}: ${[value, ...ranked].join(', ')}`,
    }
  })
  if (!ends) return { regions, scale: undefined }
  const [low, high] = [tell(range.low), tell(range.high)]
  if (shared) return { regions, scale: { low, high } }
  return { regions, scale: { low, lowNote: nameOf(ends.low), high, highNote: nameOf(ends.high) } }
}

/** The figures as bars, in their order. */
export function toRankedRows(figures: readonly PlaceFigure[], telling: FigureTelling): readonly RankedRow[] {
  return figures.map((figure) => ({
    code: figure.place.code,
    name: spoken(figure.place.name, telling.language),
    href: telling.toRegionHref(figure.place.code),
    value: figure.value,
    text: tellOrReason(figure, telling),
  }))
}

function tellOrReason({ value, missing }: PlaceFigure, { language, tell }: FigureTelling): string {
  return value === null ? missingWords[language][missing] : tell(value)
}

/** "+2,0 %", "−1,3": a change without the words of its unit. */
export function formatPlaceChange(
  change: number,
  kind: ChangeKind,
  indicator: Pick<ComparedIndicator, 'decimals'>,
  language: Language,
): string {
  const text = formatSigned(change, decimalsOfChange(kind, indicator), language)
  return kind === 'perCent' ? municipalityWords[language].perCent(text) : text
}
