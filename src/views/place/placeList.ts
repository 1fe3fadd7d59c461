import type { Language } from '#domain/localizedText.ts'
import type { Region } from '#domain/region.ts'
import type { VerdictCounts } from '#domain/summary.ts'
import { countHeading, countVerdicts } from '#domain/summary.ts'
import { placePageWords } from '#i18n/placePageWords.ts'
import { paths } from '#paths.ts'
import { spoken } from '../indicatorRow.ts'

/** A place with how many of its verdicts point which way. */
export interface PlaceListRow {
  readonly code: string
  readonly path: string
  readonly name: string
  readonly isWhole: boolean
  /** Undefined while they cannot be had. */
  readonly counts: VerdictCounts | undefined
  /** "24 förbättras, 12 försämras", and shorter: "24 av 43 förbättras". */
  readonly progress: string | undefined
  readonly improving: string | undefined
}

export function toPlaceListRows(
  places: readonly Region[],
  counts: ReadonlyMap<string, VerdictCounts> | undefined,
  language: Language,
): readonly PlaceListRow[] {
  const { listCounts, listImproving } = placePageWords[language]
  return places.map(({ code, name, kind }) => {
    const own = counts?.get(code)
    return {
      code,
      path: paths.place(code),
      name: spoken(name, language),
      isWhole: kind !== 'municipality',
      counts: own,
      progress: own && listCounts(countHeading(own, 'improving'), countHeading(own, 'worsening')),
      improving: own && listImproving(countHeading(own, 'improving'), countVerdicts(own)),
    }
  })
}
