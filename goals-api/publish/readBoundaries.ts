import * as v from 'valibot'
import { resources } from '#api/contract.ts'
import type { DataFiles } from './dataFiles.ts'
import type { Report } from './finding.ts'
import type { GoalsData } from './goalsData.ts'

/** The one map there is, as TopoJSON; `null` when there is none, or it is not what the contract asks. */
export function readBoundaries(files: DataFiles, report: Report): GoalsData['boundaries'] {
  const [file] = [...files.keys()].filter((path) => path.endsWith('.topojson')).sort()
  if (file === undefined) return null
  const value = parseJson(files.get(file) ?? '')
  if (v.is(resources.boundaries.written, value)) return { file, value }
  report({
    severity: 'error',
    rule: 'jsonSyntax',
    file,
    problem: 'Filen är ingen TopoJSON-karta med objektet municipalities.',
    repair: 'Hämta tillbaka den förra filen, eller exportera kartan på nytt.',
  })
  return null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
