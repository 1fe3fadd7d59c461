import { chartWords } from '#i18n/chartWords.ts'
import { plotHeights, plotWidths, toHeightInPercent, toTextWidth } from './emSize.ts'
import type { Box, Obstacles, Place } from './freePlace.ts'
import { findFreePlace } from './freePlace.ts'
import { withoutStop } from './trendRows.ts'
import type { Domain } from './trendScale.ts'
import { toShareInPercent } from './trendScale.ts'
import type { TrendSpec, YearText } from './trendSpec.ts'
import { wrapWords } from './wrapWords.ts'

export interface NoteText {
  readonly text: string
  /** From the plot's edge to the base line, in em. */
  readonly dy: number
}

/** A dotted upright where the series breaks, and its words beside it. */
export interface BreakNote {
  readonly year: number
  readonly x: number
  /** The words broken for a narrow and for an ordinary chart. */
  readonly texts: { readonly narrow: readonly NoteText[]; readonly wide: readonly NoteText[] }
  readonly side: 'left' | 'right'
  readonly edge: 'top' | 'bottom'
}

/** A mark on the year axis with its words in a row of their own below. */
export interface EventNote {
  readonly year: number
  readonly x: number
  readonly text: string
  readonly anchor: 'start' | 'middle' | 'end'
  readonly row: number
}

/** Height of a line of a note, in em of the picture's text. */
const noteLineHeight = 1.25

/** Breaks inside the picture, halfway between the last year of the old and the first of the new. */
export function toBreakNotes(
  spec: TrendSpec,
  years: Domain,
  obstacles: Obstacles,
  plotHeight: number = plotHeights.normal,
): readonly BreakNote[] {
  const boxes = [...obstacles.boxes]
  return spec.breaks
    .filter(({ year }) => year > years.from && year <= years.to)
    .map((each) => {
      const places = toBreakPlaces(
        each,
        toShareInPercent(each.year - 0.5, years),
        chartWords[spec.language].seriesBreak,
        plotHeight,
      )
      const found = findFreePlace(places, { strokes: obstacles.strokes, boxes })
      boxes.push(...(found?.boxes ?? []))
      return found?.value
    })
    .filter((note) => note !== undefined)
}

function toBreakPlaces(
  { year, text }: YearText,
  x: number,
  word: string,
  plotHeight: number,
): readonly Place<BreakNote>[] {
  const heading = `${word} ${year}`
  const texts = {
    narrow: [heading, ...wrapWords(withoutStop(text), 19, 4)],
    wide: [heading, ...wrapWords(withoutStop(text), 26, 3)],
  }
  const height = (lines: readonly string[]) =>
    toHeightInPercent((lines.length + 0.6) * noteLineHeight, plotHeight)
  const edges = ['bottom', 'top'] as const
  const sides = ['right', 'left'] as const
  return edges.flatMap((edge, edgeIndex) =>
    sides.map((side, sideIndex) => {
      const boxes = [
        toNoteBox(x, toNoteWidth(texts.narrow, plotWidths.narrow), height(texts.narrow), side, edge),
        toNoteBox(x, toNoteWidth(texts.wide, plotWidths.wide), height(texts.wide), side, edge),
      ]
      const isOut = boxes.filter((box) => box.left < 0 || box.right > 100).length
      const placed = { narrow: stack(texts.narrow, edge), wide: stack(texts.wide, edge) }
      return {
        value: { year, x, texts: placed, side, edge },
        boxes,
        dislike: edgeIndex * 2 + sideIndex + isOut * 60,
      }
    }),
  )
}

/** Lines downwards from the upper edge, or upwards from the lower. */
function stack(lines: readonly string[], edge: 'top' | 'bottom'): readonly NoteText[] {
  const start = edge === 'top' ? 0.95 : -0.6 - (lines.length - 1) * noteLineHeight
  return lines.map((text, index) => ({ text, dy: Math.round((start + index * noteLineHeight) * 100) / 100 }))
}

const toNoteWidth = (lines: readonly string[], plot: number) => ((toTextWidth(lines) + 1) / plot) * 100

function toNoteBox(
  x: number,
  width: number,
  height: number,
  side: 'left' | 'right',
  edge: 'top' | 'bottom',
): Box {
  return {
    left: side === 'right' ? x : x - width,
    right: side === 'right' ? x + width : x,
    top: edge === 'top' ? 0 : 100 - height,
    bottom: edge === 'top' ? height : 100,
  }
}

/** Events inside the picture; two whose words would meet stand in different rows. */
export function toEventNotes(spec: TrendSpec, years: Domain): readonly EventNote[] {
  const ends: number[] = []
  return spec.events
    .filter(({ year }) => year >= years.from && year <= years.to)
    .toSorted((a, b) => a.year - b.year)
    .map(({ year, text }) => {
      const x = toShareInPercent(year, years)
      const [short = String(year)] = wrapWords(`${year} ${withoutStop(text)}`, 28, 1)
      const width = ((toTextWidth([short]) + 1) / plotWidths.narrow) * 100
      const anchor = x < 33 ? 'start' : x > 67 ? 'end' : 'middle'
      const left = x - { start: 0, middle: width / 2, end: width }[anchor]
      const free = ends.findIndex((end) => end <= left)
      const row = free < 0 ? ends.length : free
      ends[row] = left + width
      return { year, x, text: short, anchor, row }
    })
}
