import * as v from 'valibot'
import {
  apiContentSchema,
  groupsContentSchema,
  idSchema,
  indicatorContentSchema,
  populationContentSchema,
  strategyContentSchema,
  synonymsContentSchema,
} from './contentSchemas.ts'
import type { DataFiles } from './dataFiles.ts'
import type { Report } from './finding.ts'
import { quote } from './finding.ts'
import type { FigureFile, GoalsData, Sourced } from './goalsData.ts'
import { readBoundaries } from './readBoundaries.ts'
import { readContent, toPlace } from './readContent.ts'
import { readObservations } from './readObservations.ts'
import { readRegions } from './readRegions.ts'
import type { YamlContent } from './readYaml.ts'
import { readYaml } from './readYaml.ts'

/** Reads every file there is, reporting all that cannot be read; never stops at the first. */
export function readData(files: DataFiles, report: Report): GoalsData {
  const indicatorsYaml = readYamlFile(files, 'indicators.yaml', report)
  const populationsYaml = readYamlFile(files, 'populations.yaml', report)
  return {
    api: readSourced(files, 'api.yaml', apiContentSchema, report),
    indicatorsYaml,
    indicators: readById(indicatorsYaml, indicatorContentSchema, report),
    populationsYaml,
    populations: readById(populationsYaml, populationContentSchema, report),
    strategies: listPaths(files, 'strategies/', '.yaml').flatMap(
      (file) => readSourced(files, file, strategyContentSchema, report) ?? [],
    ),
    regions: files.has('regions.csv')
      ? readRegions('regions.csv', files.get('regions.csv') ?? '', report)
      : [],
    groups: readSourced(files, 'groups.yaml', groupsContentSchema, report),
    synonyms: readSourced(files, 'synonyms.yaml', synonymsContentSchema, report),
    boundaries: readBoundaries(files, report),
    observations: readFigureFiles(files, 'observations/', report),
    vintages: readFigureFiles(files, 'vintages/', report),
    populationFigures: readFigureFiles(files, 'populations/', report),
  }
}

function listPaths(files: DataFiles, start: string, end: string): readonly string[] {
  return [...files.keys()].filter((path) => path.startsWith(start) && path.endsWith(end)).sort()
}

function readYamlFile(files: DataFiles, file: string, report: Report): YamlContent | null {
  const text = files.get(file)
  return text === undefined ? null : readYaml(file, text, report)
}

function readSourced<Value>(
  files: DataFiles,
  file: string,
  schema: v.GenericSchema<unknown, Value>,
  report: Report,
): Sourced<Value> | null {
  const yaml = readYamlFile(files, file, report)
  if (!yaml) return null
  const value = readContent(yaml, [], yaml.value, schema, report)
  return value === null ? null : { value, yaml }
}

/** The things of a file that lists them by id, in its order; `null` for one with faults. */
function readById<Value>(
  yaml: YamlContent | null,
  schema: v.GenericSchema<unknown, Value>,
  report: Report,
): ReadonlyMap<string, Value | null> {
  const byId = yaml && readContent(yaml, [], yaml.value, v.record(v.string(), v.unknown()), report)
  if (!yaml || !byId) return new Map()
  return new Map(
    Object.entries(byId).map(([id, content]) => {
      reportBadId(yaml, id, report)
      return [id, readContent(yaml, [id], content, schema, report)]
    }),
  )
}

function reportBadId(yaml: YamlContent, id: string, report: Report): void {
  if (v.is(idSchema, id)) return
  report({
    severity: 'error',
    rule: 'badId',
    ...toPlace(yaml, [id]),
    problem: `${quote(id)} kan inte vara ett id.`,
    repair: 'Använd bara små bokstäver a–z, siffror och bindestreck; börja inte med bindestreck.',
  })
}

function readFigureFiles(files: DataFiles, folder: string, report: Report): ReadonlyMap<string, FigureFile> {
  return new Map(
    listPaths(files, folder, '.csv').map((file) => [
      file.slice(folder.length, -'.csv'.length),
      { file, rows: readObservations(file, files.get(file) ?? '', report) },
    ]),
  )
}
