import type { Indicator } from '#domain/indicator.ts'
import type { ChangeKind, PlaceFigure } from '#domain/municipalityFigures.ts'
import { toMunicipalityFigures } from '#domain/municipalityFigures.ts'
import type { MunicipalityYears } from '#domain/municipalityYears.ts'
import type { Region } from '#domain/region.ts'
import type { Sex } from '#domain/series.ts'
import type { MapBasis } from './mapChoice.ts'

/** What the map and the bars show of a measure. */
export interface Measuring {
  readonly indicator: Indicator
  readonly sex: Sex
  readonly years: MunicipalityYears
  readonly basis: MapBasis
  /** Undefined where the value itself is shown. */
  readonly changeKind: ChangeKind | undefined
  /** Best first, those without a figure last. */
  readonly figures: readonly PlaceFigure[]
}

/** The wanted basis, where there is one; else the one that tells more: a total's growth, the value of all others. */
export function toMeasuring(
  indicator: Indicator,
  places: readonly Region[],
  sex: Sex,
  years: MunicipalityYears,
  wanted: MapBasis | undefined,
): Measuring {
  const { values, changes } = toMunicipalityFigures(indicator, places, sex, years)
  const basis = wanted ?? (changes?.kind === 'perCent' ? 'change' : 'value')
  const shared = { indicator, sex, years }
  if (!changes || basis === 'value')
    return { ...shared, basis: 'value', changeKind: undefined, figures: values }
  return { ...shared, basis, changeKind: changes.kind, figures: changes.figures }
}
