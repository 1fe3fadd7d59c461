import type { DataFiles } from './dataFiles.ts'
import type { Report } from './finding.ts'
import { quote } from './finding.ts'
import type { GoalsData } from './goalsData.ts'
import { toEarlierVintages } from './goalsData.ts'
import { toPlace } from './readContent.ts'
import type { YamlContent } from './readYaml.ts'

const always = ['api.yaml', 'indicators.yaml', 'groups.yaml', 'regions.csv', 'synonyms.yaml']

/** Every file is there that is spoken of, and every file there is is spoken of. */
export function checkFiles(data: GoalsData, files: DataFiles, report: Report): void {
  const paths = [...files.keys()]
  const [map = '*.topojson'] = paths.filter((path) => path.endsWith('.topojson')).sort()
  const [strategy = 'strategies/*.yaml', ...strategies] = paths.filter(isStrategy)
  const required = [...always, ...(needsPopulations(data) ? ['populations.yaml'] : []), map, strategy]
  for (const file of required.filter((path) => !files.has(path))) reportMissing(file, report)
  const used = new Set([...required, ...strategies, ...listFigureFiles(data).map(({ file }) => file)])
  const isJudged = (path: string) => data.indicatorsYaml !== null || !path.includes('/')
  for (const file of paths) if (isJudged(file) && !used.has(file)) reportUnreferenced(file, report)
  reportMissingFigures(data, files, report)
  for (const [file, text] of files) checkEncoding(file, text, report)
}

function isStrategy(path: string): boolean {
  return /^strategies\/[^/]+\.yaml$/u.test(path)
}

/** Also when there is a list of them that nothing needs: then each one in it is told to be unused. */
function needsPopulations({ indicators, populationsYaml }: GoalsData): boolean {
  return populationsYaml !== null || [...indicators.values()].some((indicator) => indicator?.people)
}

/** A file of figures that something asks for, and where that is asked. */
interface FigureFileNeed {
  readonly id: string
  readonly file: string
  readonly yaml: YamlContent | null
  readonly words: readonly [whose: string, what: string]
}

/** One for each indicator, one for each earlier edition of its figures, and one for each population. */
function listFigureFiles(data: GoalsData): readonly FigureFileNeed[] {
  const ofIndicator = { yaml: data.indicatorsYaml, words: ['Indikatorn', 'indikatorn'] } as const
  const ofPopulation = { yaml: data.populationsYaml, words: ['Befolkningen', 'befolkningen'] } as const
  return [
    ...[...data.indicators].flatMap(([id, indicator]) => [
      { id, file: `observations/${id}.csv`, ...ofIndicator },
      ...toEarlierVintages(indicator).map((vintage) => ({
        id,
        file: `vintages/${id}-${vintage}.csv`,
        ...ofIndicator,
      })),
    ]),
    ...[...data.populations.keys()].map((id) => ({ id, file: `populations/${id}.csv`, ...ofPopulation })),
  ]
}

function reportMissingFigures(data: GoalsData, files: DataFiles, report: Report): void {
  for (const { id, file, yaml, words } of listFigureFiles(data)) {
    if (!yaml || files.has(file)) continue
    report({
      severity: 'error',
      rule: 'missingFile',
      ...toPlace(yaml, [id]),
      problem: `${words[0]} ${quote(id)} har ingen fil med siffror: ${file} saknas.`,
      repair: `Lägg dit filen, eller ta bort ${words[1]}.`,
    })
  }
}

function reportMissing(file: string, report: Report): void {
  report({
    severity: 'error',
    rule: 'missingFile',
    file,
    problem: 'Filen saknas.',
    repair: 'Hämta tillbaka den ur versionshanteringen.',
  })
}

function reportUnreferenced(file: string, report: Report): void {
  report({
    severity: 'error',
    rule: 'unreferencedFile',
    file,
    problem: 'Filen används inte av något.',
    repair: file.startsWith('populations/')
      ? 'Rätta namnet, lägg till befolkningen i populations.yaml, eller ta bort filen.'
      : 'Rätta namnet, lägg till indikatorn i indicators.yaml, eller ta bort filen.',
  })
}

function checkEncoding(file: string, text: string, report: Report): void {
  if (!text.includes('\uFFFD')) return
  const lines = text.split('\n')
  const index = lines.findIndex((line) => line.includes('\uFFFD'))
  report({
    severity: 'error',
    rule: 'encoding',
    file,
    row: index + 1,
    problem: 'Raden har tecken som inte går att läsa, ofta å, ä eller ö.',
    repair: 'Spara filen som UTF-8. I Excel: ”CSV UTF-8”.',
  })
}
