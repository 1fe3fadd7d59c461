import { strToU8, zipSync } from 'fflate'
import type { DatasetFiles } from './writeDataset.ts'

export const zipType = 'application/zip'

/** The files packed into one. `date` (ISO) stands on each, so that the same data always gives the same bytes. */
export function zipDataset(files: DatasetFiles, date: string): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  const packed = [...files].map(([path, text]) => [path, strToU8(text)] as const)
  return zipSync(Object.fromEntries(packed), { level: 9, mtime: new Date(year, month - 1, day) })
}
