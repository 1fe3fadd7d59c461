import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { ChartData } from './chartData.ts'
import { isAim } from './drawChart.ts'

/** The drawing: series that are only in the workbook go, gaps have no point, and what is aimed at is dashed. */
export function amendChart(xml: string, { drawn }: ChartData): string {
  const isLines = xml.includes('<c:lineChart>')
  let count = 0
  const series = xml.replaceAll(/<c:ser>[\s\S]*?<\/c:ser>/gu, (whole) => {
    const one = drawn[count]
    count += 1
    if (!one) return ''
    const points = whole.replaceAll(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/gu, '')
    return isLines ? amendLine(points, isAim(one.key)) : points
  })
  return (
    series
      // The order of the parts is fixed, and a flat chart has two axes.
      .replace('<c:lineChart>', '<c:lineChart><c:grouping val="standard"/>')
      .replace(/(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>/u, '$1')
      // One level of names is a plain list of them.
      .replaceAll('c:multiLvlStr', 'c:str')
      .replaceAll(/<\/?c:lvl>/gu, '')
      // The first row is the topmost bar, as in the table.
      .replace(/(<c:catAx>[\s\S]*?<c:orientation val=")minMax/u, isLines ? '$1minMax' : '$1maxMin')
  )
}

function amendLine(series: string, isDashed: boolean): string {
  const line = series
    .replaceAll('<c:invertIfNegative val="0"/>', '')
    .replaceAll(/<c:dLbls>[\s\S]*?<\/c:dLbls>/gu, '')
  if (!isDashed) return line
  return line
    .replace('<a:prstDash val="solid"/>', '<a:prstDash val="sysDash"/>')
    .replace('<c:symbol val="circle"/>', '<c:symbol val="none"/>')
}

const sheetName = 'xl/worksheets/sheet1.xml'
const tableParts: ReadonlySet<string> = new Set([
  'xl/tables/table1.xml',
  'xl/worksheets/_rels/sheet1.xml.rels',
])

/** The workbook behind the drawing: the library leaves zeros out, and lists a table that the sheet does not have. */
export function amendChartWorkbook(workbook: Uint8Array, { drawn, undrawn }: ChartData): Uint8Array {
  const parts = unzipSync(workbook, { filter: ({ name }) => !tableParts.has(name) })
  const [sheet, types] = [parts[sheetName], parts['[Content_Types].xml']]
  if (!sheet || !types) throw new Error('The workbook of a chart has no sheet')
  const all = [...drawn, ...undrawn]
  const cells = strFromU8(sheet).replaceAll(
    /<c r="([A-Z]+)(\d+)"><v><\/v><\/c>/gu,
    (_, column: string, row: string) => {
      const value = all[toColumn(column) - 1]?.values[Number(row) - 2]
      return value === null || value === undefined ? '' : `<c r="${column}${row}"><v>${value}</v></c>`
    },
  )
  return zipSync({
    ...parts,
    [sheetName]: strToU8(cells),
    '[Content_Types].xml': strToU8(
      strFromU8(types).replace(/<Override PartName="\/xl\/tables\/table1\.xml"[^>]*\/>/u, ''),
    ),
  })
}

/** "A" is 0, "AA" 26. */
function toColumn(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
