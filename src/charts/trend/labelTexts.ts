import { chartWords } from '#i18n/chartWords.ts'
import { formatValue } from '#i18n/format.ts'
import type { DrawnLine, DrawnPoint } from './drawnLine.ts'
import { isLeadingRole } from './drawnLine.ts'
import type { DrawnGap, DrawnProjection } from './drawnOutlook.ts'
import { toTextWidth } from './emSize.ts'
import type { LineRole, TrendSpec } from './trendSpec.ts'
import { findLatestYear } from './trendYears.ts'
import { shorten, wrapWords } from './wrapWords.ts'

/** One line of a label: the strong part first, what is said of it after. */
interface LabelText {
  readonly strong: string
  readonly plain: string
  /** True when it tells of the path rather than of the line. */
  readonly isOfPath?: boolean
  /** From the label's middle to this text's base line, in em. */
  readonly dy: number
}

/** A label, and the point it would like to stand beside, in per cent of the plot. */
export interface LabelWish {
  readonly id: string
  readonly role: LineRole | 'target'
  readonly x: number
  readonly pointY: number
  readonly texts: readonly LabelText[]
}

/** The widths of a chart at which some labels are shown. */
export type LabelWidths = 'any' | 'narrow' | 'wide'

/** Height of one text of a label, in em. */
export const labelLineHeight = 1.25
/** Most characters of a line of a label. */
const labelWidth = 17
/** The same for what is said of the path and the pace: "0,6 procentenheter" and "at the present pace" are not broken. */
const phraseWidth = 19
/** Most characters of a name that has one line to itself. */
const nameWidth = 28
/** The same for a place that is compared with: value and name in one line, so that many have room. */
const shortWidth = { any: 17, narrow: 17, wide: 26 } as const satisfies Record<LabelWidths, number>
/** How much larger the strong part is set. */
const strongSize = 1.14

/**
 * "92,5 % (2022)" over "Norrbotten", for the end of each line that is labelled at the widths; under it how that stands to
 * the path. "34,5 Haparanda" in one line for whom it is compared with, where they are many and there is room.
 */
export function toLineWishes(
  spec: TrendSpec,
  lines: readonly DrawnLine[],
  gap: DrawnGap | undefined,
  widths: LabelWidths,
): readonly LabelWish[] {
  return lines
    .filter(({ labelled }) => labelled === 'everywhere' || labelled === widths)
    .flatMap((line) => {
      const last = line.segments.at(-1)?.at(-1)
      if (!last) return []
      const value = formatValue(last.value, spec.figure, spec.language)
      const year = toYearText(spec, line, last)
      const inOneLine = [year, line.label].filter(Boolean).join(' ')
      const isOfMany = !isLeadingRole(line.role) && lines.some(({ pin }) => pin !== undefined)
      const isShort = isOfMany && `${value} ${inOneLine}`.length <= shortWidth[widths]
      const name = wrapWords(line.label, labelWidth, 2).map(toPlain)
      const beside = gap?.role === line.role ? wrapWords(gap.text, phraseWidth, 3).map(toPathText) : []
      const texts = isShort
        ? stack([{ strong: value, plain: inOneLine }])
        : stack([{ strong: value, plain: year }, ...name, ...beside])
      return [{ id: line.id, role: line.role, x: last.x, pointY: last.y, texts }]
    })
}

/** "A 104,3" for a narrow chart, and for a wide one the name under it: two lines, so that six labels have room. */
export function toMarkedWishes(
  spec: TrendSpec,
  lines: readonly DrawnLine[],
  widths: 'narrow' | 'wide',
): readonly LabelWish[] {
  const marks = new Map(spec.lines.map(({ id, mark }) => [id, mark ?? '']))
  return lines.flatMap((line) => {
    const last = line.segments.at(-1)?.at(-1)
    if (!last) return []
    const value = formatValue(last.value, spec.figure, spec.language)
    const strong = `${marks.get(line.id) ?? ''} ${value}`.trim()
    const isWide = widths === 'wide'
    const texts = stack([
      { strong, plain: isWide ? toYearText(spec, line, last) : '' },
      ...(isWide ? [toPlain(shorten(line.label, nameWidth))] : []),
    ])
    return [{ id: line.id, role: line.role, x: last.x, pointY: last.y, texts }]
  })
}

/** The year stands beside the home region's value, and beside another's only when it is another year. */
function toYearText(spec: TrendSpec, line: DrawnLine, last: DrawnPoint): string {
  return isLeadingRole(line.role) || last.year !== findLatestYear(spec) ? `(${last.year})` : ''
}

/** The target's own words, a line for each part between commas: the first is strong. */
export function toTargetWish(text: string, end: { x: number; y: number }): LabelWish {
  const [first = text, ...rest] = text.split(', ')
  const strong = wrapWords(first, labelWidth, 2).map((line) => ({ strong: line, plain: '' }))
  const plain = rest.flatMap((part) => wrapWords(part, labelWidth)).slice(0, 3)
  const texts = stack([...strong, ...plain.map(toPlain)])
  return { id: 'target', role: 'target', x: end.x, pointY: end.y, texts }
}

/** Where the pace leads, in the target's year: quieter than what has been observed. */
export function toProjectionWish(
  { projection, figure, language }: TrendSpec,
  { role, end }: DrawnProjection,
): LabelWish | undefined {
  const last = projection?.years.at(-1)
  if (!last) return undefined
  const value = `${formatValue(last.value, figure, language)} (${last.year})`
  const texts = stack([value, ...wrapWords(chartWords[language].atPresentPace, phraseWidth)].map(toPlain))
  return { id: 'projection', role, x: end.x, pointY: end.y, texts }
}

const toPlain = (plain: string) => ({ strong: '', plain })
const toPathText = (plain: string) => ({ strong: '', plain, isOfPath: true })

/** Lines of text around a middle; 0.35 em is how far a base line lies below the middle of its letters. */
function stack(texts: readonly Omit<LabelText, 'dy'>[]): readonly LabelText[] {
  const middle = (texts.length - 1) / 2
  return texts.map((text, index) => ({
    ...text,
    dy: Math.round(((index - middle) * labelLineHeight + 0.35) * 100) / 100,
  }))
}

/** Width of the widest line of a label, in em. */
export function toLabelWidth({ texts }: LabelWish): number {
  return Math.max(
    0,
    ...texts.map(({ strong, plain }) => toTextWidth([strong]) * strongSize + toTextWidth([` ${plain}`])),
  )
}
