import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse as parseCsv } from 'csv-parse/sync'
import { parse as parseYaml } from 'yaml'

const dataFolder = fileURLToPath(new URL('../../goals-api/data/', import.meta.url))

export interface Row {
  readonly region: string
  readonly sex: string
  readonly year: string
  readonly value: string
  readonly flag: string
}

export function readText(path: string): string {
  return readFileSync(dataFolder + path, 'utf8')
}

export function listFiles(folder: string): readonly string[] {
  return readdirSync(dataFolder + folder).map((name) => `${folder}/${name}`)
}

export function readFigures(path: string): readonly Row[] {
  return parseCsv<Row>(readText(path), { columns: true })
}

export function readYaml(path: string): unknown {
  return parseYaml(readText(path))
}

export function codesOfPlaces(): readonly string[] {
  return parseCsv<{ code: string }>(readText('regions.csv'), { columns: true }).map(({ code }) => code)
}
