import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/universal'

type Cell = string | number | null

/** A table as another program reads it: its headings, and its rows by their place. */
export interface ReadTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

const toTable = ([columns = [], ...rows]: readonly (readonly Cell[])[]): ReadTable => ({
  columns: columns.map(String),
  rows,
})

export function readCsv(text: string): ReadTable {
  return toTable(parse(text))
}

/** As a Swedish Excel reads it. */
export function readExcelCsv(text: string): ReadTable {
  return toTable(parse(text, { bom: true, delimiter: ';' }))
}

/** The first sheet of a workbook, and the second as terms and texts. */
export async function readWorkbook(file: Blob): Promise<ReadTable & { readonly facts: readonly string[][] }> {
  const [table, about] = await readXlsxFile(file)
  const facts = (about?.data ?? []).map((row) => row.map(String))
  return { ...toTable((table?.data ?? []) as Cell[][]), facts }
}

/** The one table in a piece of HTML. */
export function readHtmlTable(html: string): ReadTable {
  const rows = (html.match(/<tr[^]*?<\/tr>/gu) ?? []).map((row) =>
    [...row.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/gu)].map(([, content = '']) => toText(content)),
  )
  return toTable(rows)
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

/** The text of a piece of HTML: no tags, no comments, entities read. */
export function toText(html: string): string {
  return html.replaceAll(/<[^>]*>/gu, '').replaceAll(/&[#\w]+;/gu, (entity) => entities[entity] ?? entity)
}

/** The first number in a text as it is read in Swedish or English, and how far it may be from what it stands for. */
export function readNumber(text: string, decimalMark: string): { value: number; rounding: number } {
  const group = decimalMark === ',' ? '\u00a0' : ','
  const found = new RegExp(`[−+-]?\\d[\\d${group}]*(?:[${decimalMark}]\\d+)?`, 'u').exec(text)?.[0] ?? ''
  const plain = found.replaceAll(group, '').replace('−', '-').replace(decimalMark, '.')
  const decimals = plain.split('.')[1]?.length ?? 0
  return { value: Number(plain || Number.NaN), rounding: 0.5 * 10 ** -decimals }
}
