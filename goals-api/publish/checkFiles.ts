import type { DataFiles } from './dataFiles.ts'
import type { Report } from './finding.ts'
import { quote } from './finding.ts'
import type { GoalsData } from './goalsData.ts'
import { toEarlierVintages } from './goalsData.ts'
import { toPlace } from './readContent.ts'

const always = ['api.yaml', 'indicators.yaml', 'groups.yaml', 'regions.csv']

/** Every file is there that is spoken of, and every file there is is spoken of. */
export function checkFiles(data: GoalsData, files: DataFiles, report: Report): void {
  const paths = [...files.keys()]
  const [map = '*.topojson'] = paths.filter((path) => path.endsWith('.topojson')).sort()
  const [strategy = 'strategies/*.yaml', ...strategies] = paths.filter(isStrategy)
  const required = [...always, map, strategy]
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

/** The files of figures that indicators.yaml asks for: one each, and one for each earlier edition. */
function listFigureFiles({ indicators }: GoalsData): readonly { id: string; file: string }[] {
  return [...indicators].flatMap(([id, indicator]) => [
    { id, file: `observations/${id}.csv` },
    ...toEarlierVintages(indicator).map((vintage) => ({ id, file: `vintages/${id}-${vintage}.csv` })),
  ])
}

function reportMissingFigures(data: GoalsData, files: DataFiles, report: Report): void {
  const { indicatorsYaml } = data
  if (!indicatorsYaml) return
  for (const { id, file } of listFigureFiles(data).filter((figures) => !files.has(figures.file)))
    report({
      severity: 'error',
      rule: 'missingFile',
      ...toPlace(indicatorsYaml, [id]),
      problem: `Indikatorn ${quote(id)} har ingen fil med siffror: ${file} saknas.`,
      repair: 'Lägg dit filen, eller ta bort indikatorn.',
    })
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
    repair: 'Rätta namnet, lägg till indikatorn i indicators.yaml, eller ta bort filen.',
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
