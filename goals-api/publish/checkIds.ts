import type { Report } from './finding.ts'
import { quote } from './finding.ts'
import type { GoalsData, Sourced } from './goalsData.ts'
import type { StrategyContent } from './contentSchemas.ts'
import { toPlace } from './readContent.ts'
import type { FieldPath, YamlContent } from './readYaml.ts'

interface Named {
  readonly path: FieldPath
  readonly id: string
}

/** No two things of a kind have the same id, and a strategy's file is named for it. */
export function checkIds({ strategies, groups }: GoalsData, report: Report): void {
  if (groups) checkList(groups.yaml, toNamed([], groups.value), report)
  for (const strategy of strategies) checkStrategy(strategy, report)
}

function checkStrategy({ value, yaml }: Sourced<StrategyContent>, report: Report): void {
  const { vision, chain, currentState, focusAreas, implementation } = value
  const lists = [
    toNamed(['vision', 'perspectives'], vision.perspectives),
    toNamed(['chain'], chain),
    toNamed(['currentState', 'strengths'], currentState.strengths),
    toNamed(['currentState', 'challenges'], currentState.challenges),
    toNamed(['focusAreas'], focusAreas),
    focusAreas.flatMap(({ goals }, index) => toNamed(['focusAreas', index, 'goals'], goals)),
    ...Object.entries(implementation).map(([name, items]) => toNamed(['implementation', name], items)),
  ]
  for (const list of lists) checkList(yaml, list, report)
  if (yaml.file === `strategies/${value.id}.yaml`) return
  report({
    severity: 'error',
    rule: 'badId',
    ...toPlace(yaml, ['id']),
    problem: `Filen heter inte som strategins id, ${quote(value.id)}.`,
    repair: `Döp om filen till strategies/${value.id}.yaml, eller rätta id.`,
  })
}

function toNamed(path: FieldPath, items: readonly { readonly id: string }[]): readonly Named[] {
  return items.map(({ id }, index) => ({ path: [...path, index, 'id'], id }))
}

function checkList(yaml: YamlContent, list: readonly Named[], report: Report): void {
  const seen = new Set<string>()
  for (const { path, id } of list) {
    if (seen.has(id))
      report({
        severity: 'error',
        rule: 'duplicateId',
        ...toPlace(yaml, path),
        problem: `Id ${quote(id)} används flera gånger.`,
        repair: 'Ge den ena ett annat id; adresser byggs av det.',
      })
    seen.add(id)
  }
}
