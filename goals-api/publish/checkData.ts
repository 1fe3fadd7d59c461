import { checkFigures } from './checkFigures.ts'
import { checkFiles } from './checkFiles.ts'
import { checkIds } from './checkIds.ts'
import { checkReferences } from './checkReferences.ts'
import { checkSynonyms } from './checkSynonyms.ts'
import { checkWording } from './checkWording.ts'
import type { DataFiles } from './dataFiles.ts'
import type { Report } from './finding.ts'
import type { GoalsData } from './goalsData.ts'
import { listIndicatorIds } from './listReferences.ts'
import { toPlace } from './readContent.ts'

/** Every rule that needs more than one file, or more than the form of one; all at once. */
export function checkData(data: GoalsData, files: DataFiles, report: Report): void {
  checkFiles(data, files, report)
  checkIds(data, report)
  checkReferences(data, report)
  checkFigures(data, report)
  checkWording(data, report)
  checkSynonyms(data, report)
  checkUse(data, report)
  checkPopulationUse(data, report)
}

function checkUse({ indicators, indicatorsYaml, strategies }: GoalsData, report: Report): void {
  if (!indicatorsYaml || strategies.length === 0) return
  const used = new Set(strategies.flatMap(({ value }) => listIndicatorIds(value)))
  for (const id of [...indicators.keys()].filter((candidate) => !used.has(candidate)))
    report({
      severity: 'warning',
      rule: 'unusedIndicator',
      ...toPlace(indicatorsYaml, [id]),
      problem: `Indikatorn ”${id}” visas inte i någon strategi.`,
      repair: 'Lägg till den under ett mål, ett perspektiv eller i nuläget, eller ta bort den.',
    })
}

function checkPopulationUse({ indicators, populations, populationsYaml }: GoalsData, report: Report): void {
  if (!populationsYaml || indicators.size === 0) return
  const used = new Set([...indicators.values()].map((indicator) => indicator?.people?.population))
  for (const id of [...populations.keys()].filter((candidate) => !used.has(candidate)))
    report({
      severity: 'warning',
      rule: 'unusedPopulation',
      ...toPlace(populationsYaml, [id]),
      problem: `Befolkningen ”${id}” används inte av någon indikator.`,
      repair: 'Skriv den under people i indicators.yaml, eller ta bort den och dess fil.',
    })
}
