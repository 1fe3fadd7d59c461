import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DataFiles } from './publish/dataFiles.ts'
import { dataFileEndings } from './publish/dataFiles.ts'

export const dataFolder = fileURLToPath(new URL('data/', import.meta.url))

/** Every data file on disk. Paths have forward slashes, also on Windows. */
export function readDataFolder(folder: string = dataFolder): DataFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && dataFileEndings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    paths.map((path) => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path, 'utf8')]),
  )
}
