/**
 * Sizes of the picture in em of its text. Text never scales with the plot, so what room it needs is known only for a
 * plot of a given size: the lowest there is, and the narrowest, the narrowest of a wide chart and an ordinary width.
 */
export const plotHeights = { slide: 11, normal: 20, tall: 28 } as const
export const plotWidths = { narrow: 10, leastWide: 32, wide: 38 } as const

/** Widths of kinds of characters, in em; a little more than in Roboto, so that other faces have room too. */
const widths = [
  [/[\s.,:;|!'’ijlIí]/u, 0.29],
  [/[frt()\-\u2013/]/u, 0.38],
  [/[mwMW%@…→+]/u, 0.88],
  [/[A-ZÅÄÖ]/u, 0.68],
] as const
const ordinary = 0.58

export function toHeightInPercent(heightInEm: number, plotHeight: number): number {
  return (heightInEm / plotHeight) * 100
}

/** About how wide the widest of some lines of text is, in em; rather too much than too little. */
export function toTextWidth(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(toLineWidth))
}

function toLineWidth(line: string): number {
  const width = Array.from(line).reduce((sum, letter) => sum + toLetterWidth(letter), 0)
  return Math.round(width * 100) / 100
}

function toLetterWidth(letter: string): number {
  return widths.find(([kind]) => kind.test(letter))?.[1] ?? ordinary
}
