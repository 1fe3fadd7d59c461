import type PptxGenJS from 'pptxgenjs'
import type { FigureTable } from '#domain/figureTable.ts'
import type { Language } from '#domain/localizedText.ts'
import { formatList } from '#i18n/format.ts'
import { slideFileWords } from '#i18n/slideFileWords.ts'
import type { ChartData } from './chartData.ts'
import { toChartData } from './chartData.ts'
import { describeFrame } from './describeFrame.ts'
import { drawChart } from './drawChart.ts'
import type { Area } from './fitTable.ts'
import { cellText, fitTable } from './fitTable.ts'
import { placePicture } from './placeFrames.ts'
import { toPlainLine } from './plainText.ts'
import type { SlideFrame } from './slideSheet.ts'
import { colors, face } from './slideStyle.ts'

/** What was drawn and the library can't write by itself. */
export interface DrawnFrame {
  readonly chart?: ChartData
  /** What a table is, for those who cannot see it. */
  readonly tableText?: string
}

const head = 0.36
const foot = 0.42

/** Adds a frame to a slide: its title and unit, its figures, and under them the source. */
export function drawFrame(
  slide: PptxGenJS.Slide,
  frame: SlideFrame,
  area: Area,
  language: Language,
): DrawnFrame {
  const { title, source, table, drawing, picture } = frame
  const inner = { ...area, y: area.y + head, h: area.h - head - foot }
  const data = table && drawing !== 'picture' ? toChartData(table, drawing) : undefined
  const form = data && drawing !== 'picture' ? drawing : picture ? 'picture' : 'table'
  const altText = describeFrame(frame, form, data, language)
  const unit = form === 'picture' || table?.unit === undefined ? '' : `, ${table.unit}`
  write(slide, `${title}${unit}`, { ...area, h: head }, { fontSize: 13, bold: true, color: colors.accent })
  const note = { ...area, y: area.y + area.h - foot, h: foot }
  if (data && drawing !== 'picture') {
    drawChart(slide, drawing, data, inner, altText)
    writeSource(slide, [source, tellUndrawn(data, language)], note)
    return { chart: data }
  }
  if (picture) {
    slide.addImage({ data: picture.data, altText, ...placePicture(picture, inner) })
    writeSource(slide, [source], note)
    return {}
  }
  if (!table || table.rows.length === 0) {
    writeSource(slide, [source], note)
    return {}
  }
  const leftOut = drawTable(slide, table, inner, language)
  writeSource(slide, [source, leftOut], note)
  return { tableText: altText }
}

function write(
  slide: PptxGenJS.Slide,
  text: string,
  area: Area,
  options: PptxGenJS.TextPropsOptions = {},
): void {
  slide.addText(toPlainLine(text), { ...area, fontFace: face, margin: 0, valign: 'top', ...options })
}

function writeSource(slide: PptxGenJS.Slide, texts: readonly string[], area: Area): void {
  const told = texts.filter((text) => text !== '').join(' ')
  if (told !== '') write(slide, told, area, { fontSize: 10, color: colors.quiet, valign: 'bottom' })
}

function tellUndrawn({ drawn, undrawn }: ChartData, language: Language): string {
  if (undrawn.length === 0) return ''
  return slideFileWords[language].seriesLeftOut(drawn.length, drawn.length + undrawn.length)
}

/** Adds a native table, and answers with what of it is not there. */
function drawTable(slide: PptxGenJS.Slide, table: FigureTable, area: Area, language: Language): string {
  const words = slideFileWords[language]
  const { rows, isNumeric, widths, height, leftOut } = fitTable(table, area)
  slide.addTable(
    rows.map((cells, row) =>
      cells.map((text, place) => ({
        text,
        options: {
          bold: row === 0,
          align: isNumeric[place] ? ('right' as const) : ('left' as const),
          color: row === 0 ? colors.accent : colors.text,
        },
      })),
    ),
    {
      x: area.x,
      y: area.y,
      w: area.w,
      h: height,
      colW: [...widths],
      fontFace: face,
      fontSize: cellText.size,
      margin: cellText.margin,
      valign: 'top',
      border: { type: 'solid', pt: 0.5, color: colors.rule },
    },
  )
  const parts = [
    ...(leftOut.rows === 0 ? [] : [words.rowsLeftOut(leftOut.rows)]),
    ...(leftOut.columns.length === 0
      ? []
      : [words.columnsLeftOut(formatList(leftOut.columns.map(toPlainLine), language))]),
  ]
  return parts.map((part) => `${part}.`).join(' ')
}
