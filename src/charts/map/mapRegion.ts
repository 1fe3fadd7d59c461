/** A municipality as the map shows it. */
export interface MapRegion {
  readonly code: string
  readonly name: string
  /** Complete address that chooses the region on the page where the map stands. */
  readonly href: string
  /** The figure as read, or why there is none. */
  readonly value: string
  /** Place on the scale, 0 to 1; null where there is no figure. */
  readonly share: number | null
  /** Accessible name: "Kiruna: 26,5 dagar, plats 3 av 14". */
  readonly label: string
}
