import { fileURLToPath } from 'node:url'
import type { CollectedStrategy } from './collected/collectedStrategy.ts'
import { comments } from './collected/comments.ts'
import { listObservationFiles } from './collected/observationFiles.ts'
import type { CollectedPopulation } from './collected/populations.ts'
import { populations } from './collected/populations.ts'
import { readBoundaries, readDefinitions, readRows, readStrategyFile } from './collected/readCollected.ts'
import { toBoundaries } from './collected/toBoundaries.ts'
import { toGroups } from './collected/toGroups.ts'
import { toIndicator } from './collected/toIndicator.ts'
import { toObservations } from './collected/toObservations.ts'
import { toPlaces } from './collected/toPlaces.ts'
import { toPopulation } from './collected/toPopulation.ts'
import { toStrategy } from './collected/toStrategy.ts'
import { writeCsv, writeText, writeYaml } from './collected/writeData.ts'

const columns = ['region', 'sex', 'year', 'value', 'flag']
const dataFolder = fileURLToPath(new URL('../data/', import.meta.url))

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Name the folder with the collected material: npm run data:import -- <folder>')
  process.exitCode = 1
} else {
  importCollected(folder)
}

/** What is written before an error stays: mend what the error names and run again. */
function importCollected(from: string): void {
  const collected = readStrategyFile(from)
  importContent(from, collected)
  const codes = importPlaces(from, collected)
  const counts = [
    ...listObservationFiles(collected).map((file) => importObservations(from, file, codes)),
    ...Object.entries(populations).map(([id, population]) => importPopulation(from, id, population)),
  ]
  const total = counts.reduce((sum, count) => sum + count, 0)
  console.log(
    `${codes.size} places, ${counts.length} files of figures and ${total} rows written to ${dataFolder}`,
  )
}

function importContent(from: string, collected: CollectedStrategy): void {
  const definitions = readDefinitions(from)
  const indicators = new Map(
    Object.entries(collected.indicators).map(([id, indicator]) => [
      id,
      toIndicator(id, indicator, definitions.get(indicator.file)),
    ]),
  )
  writeYaml(dataFolder, 'indicators.yaml', comments.indicators, indicators)
  const described = new Map(
    Object.entries(populations).map(([id, { title, provenance }]) => [id, { title, provenance }]),
  )
  writeYaml(dataFolder, 'populations.yaml', comments.populations, described)
  writeYaml(dataFolder, `strategies/${collected.strategy.id}.yaml`, comments.strategy, toStrategy(collected))
}

function importPlaces(from: string, collected: CollectedStrategy): ReadonlySet<string> {
  const groups = toGroups(collected.regions.groups)
  const places = toPlaces(readRows(from, { file: 'kolada/folkmangd.csv' }), groups)
  writeCsv(dataFolder, 'regions.csv', ['code', 'name_sv', 'name_en', 'kind', 'parent'], places)
  writeYaml(dataFolder, 'groups.yaml', comments.groups, groups)
  writeText(dataFolder, 'norrbotten-municipalities.topojson', toBoundaries(readBoundaries(from)))
  return new Set(places.map(([code]) => code))
}

function importObservations(
  from: string,
  file: ReturnType<typeof listObservationFiles>[number],
  codes: ReadonlySet<string>,
): number {
  const observations = toObservations(readRows(from, file.source), file, codes)
  writeCsv(dataFolder, file.path, columns, observations)
  return observations.length
}

function importPopulation(from: string, id: string, { parts, share }: CollectedPopulation): number {
  const rows = toPopulation(
    parts.map((part) => readRows(from, part)),
    share && readRows(from, share),
  )
  writeCsv(dataFolder, `populations/${id}.csv`, columns, rows)
  return rows.length
}
