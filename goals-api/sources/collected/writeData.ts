import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Document } from 'yaml'

/** Writes `text` as it is, in a folder that is made when it is not there. */
export function writeText(folder: string, path: string, text: string): void {
  const target = join(folder, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
}

/** Throws on a cell that would need quoting: no cell of ours does, so one that does is a mistake. */
export function writeCsv(
  folder: string,
  path: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const odd = rows.flat().find((cell) => /[",\r\n]/u.test(cell))
  if (odd !== undefined) throw new Error(`${path}: the cell ${JSON.stringify(odd)} would need quoting`)
  writeText(folder, path, [header, ...rows].map((row) => `${row.join(',')}\n`).join(''))
}

/** Quotes what a YAML reader, old or new, would take for a number or a date: region codes, days. */
export function writeYaml(folder: string, path: string, comment: string, content: object): void {
  const document = new Document(content, { compat: 'yaml-1.1', aliasDuplicateObjects: false })
  document.commentBefore = comment.replace(/^(?=.)/gmu, ' ')
  writeText(folder, path, document.toString({ lineWidth: 0, singleQuote: true }))
}
