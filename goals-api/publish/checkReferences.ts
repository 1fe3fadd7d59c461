import { searchablePages } from '#domain/search/synonyms.ts'
import { sexes } from '#domain/series.ts'
import type { Report } from './finding.ts'
import { quote } from './finding.ts'
import type { StrategyContent } from './contentSchemas.ts'
import type { GoalsData } from './goalsData.ts'
import type { Reference, Referred } from './listReferences.ts'
import {
  listGroupReferences,
  listIndicatorReferences,
  listStrategyReferences,
  listSynonymReferences,
} from './listReferences.ts'
import { toPlace } from './readContent.ts'
import type { YamlContent } from './readYaml.ts'

/** The ids there are of a kind; a kind whose file could not be read is not there, and is not checked. */
type KnownIds = ReadonlyMap<Referred, ReadonlySet<string>>

const words = {
  indicator: ['Indikatorn', 'lägg till den i indicators.yaml'],
  population: ['Befolkningen', 'lägg till den i populations.yaml'],
  perspective: ['Perspektivet', 'lägg till det under vision.perspectives'],
  area: ['Insatsområdet', 'lägg till det under focusAreas'],
  goal: ['Målet', 'lägg till det under focusAreas i strategin'],
  undertaking: ['Insatsen', 'lägg till den under implementation i strategin'],
  region: ['Regionen', 'lägg till den i regions.csv'],
  group: ['Gruppen', 'lägg till den i groups.yaml'],
  strategy: ['Strategin', 'lägg till dess fil i strategies/'],
  page: ['Sidan', `skriv någon av: ${searchablePages.join(', ')}`],
  sex: ['Könet', 'skriv women eller men'],
} as const satisfies Record<Referred, readonly [string, string]>

/** Everything that is named by its id is there. */
export function checkReferences(data: GoalsData, report: Report): void {
  const known = findKnownIds(data)
  for (const { value, yaml } of data.strategies)
    checkList(yaml, listStrategyReferences(value), new Map([...known, ...findOwnIds(value)]), report)
  if (data.groups) checkList(data.groups.yaml, listGroupReferences(data.groups.value), known, report)
  if (data.synonyms) {
    const { value, yaml } = data.synonyms
    checkList(
      yaml,
      listSynonymReferences(value),
      new Map([...known, ...findIdsOfAll(data.strategies)]),
      report,
    )
  }
  if (data.api) {
    const { value, yaml } = data.api
    checkList(yaml, [{ path: ['currentStrategy'], id: value.currentStrategy, to: 'strategy' }], known, report)
  }
  for (const [id, indicator] of data.indicators)
    if (data.indicatorsYaml && indicator)
      checkList(data.indicatorsYaml, listIndicatorReferences(id, indicator), known, report)
}

function findKnownIds({
  indicators,
  populations,
  populationsYaml,
  regions,
  groups,
  strategies,
}: GoalsData): KnownIds {
  const known = new Map<Referred, ReadonlySet<string>>()
  if (indicators.size > 0) known.set('indicator', new Set(indicators.keys()))
  if (populationsYaml) known.set('population', new Set(populations.keys()))
  if (regions.length > 0) known.set('region', new Set(regions.map(({ code }) => code)))
  if (groups) known.set('group', new Set(groups.value.map(({ id }) => id)))
  if (strategies.length > 0) known.set('strategy', new Set(strategies.map(({ value }) => value.id)))
  return known
}

function findOwnIds(strategy: GoalsData['strategies'][number]['value']): KnownIds {
  return new Map<Referred, ReadonlySet<string>>([
    ['perspective', new Set(strategy.vision.perspectives.map(({ id }) => id))],
    ['area', new Set(strategy.focusAreas.map(({ id }) => id))],
  ])
}

/** What any of the strategies has, and what the dashboard has itself. */
function findIdsOfAll(strategies: GoalsData['strategies']): KnownIds {
  const idsOf = (list: (strategy: StrategyContent) => readonly { readonly id: string }[]) =>
    new Set(strategies.flatMap(({ value }) => list(value).map(({ id }) => id)))
  const known = new Map<Referred, ReadonlySet<string>>([
    ['page', new Set(searchablePages)],
    ['sex', new Set(sexes.filter((sex) => sex !== 'total'))],
  ])
  if (strategies.length === 0) return known
  return new Map<Referred, ReadonlySet<string>>([
    ...known,
    ['perspective', idsOf(({ vision }) => vision.perspectives)],
    ['area', idsOf(({ focusAreas }) => focusAreas)],
    ['goal', idsOf(({ focusAreas }) => focusAreas.flatMap(({ goals }) => goals))],
    ['undertaking', idsOf(({ implementation }) => Object.values(implementation).flat())],
  ])
}

function checkList(
  yaml: YamlContent,
  references: readonly Reference[],
  known: KnownIds,
  report: Report,
): void {
  for (const { path, id, to } of references) {
    if (known.get(to)?.has(id) ?? true) continue
    const [noun, addition] = words[to]
    report({
      severity: 'error',
      rule: 'unknownReference',
      ...toPlace(yaml, path),
      problem: `${noun} ${quote(id)} finns inte.`,
      repair: `Rätta stavningen, eller ${addition}.`,
    })
  }
}
