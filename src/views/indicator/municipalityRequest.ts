import type { Indicator } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Places } from './places.ts'

/** What the municipalities' part of the page is made from. */
export interface MunicipalityRequest {
  readonly indicator: Indicator
  readonly places: Places
  readonly baseYear: number
  /** A year the reader has asked for: all such years share one scale. Undefined for the latest, on its own. */
  readonly year?: number | undefined
  readonly language: Language
  /** Complete address of this page for another region. */
  readonly toRegionHref: (code: string) => string
}
