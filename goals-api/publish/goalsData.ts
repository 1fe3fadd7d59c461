import type { Region } from '#domain/region.ts'
import type {
  ApiContent,
  GroupsContent,
  IndicatorContent,
  PopulationContent,
  StrategyContent,
  SynonymsContent,
} from './contentSchemas.ts'
import type { YamlContent } from './readYaml.ts'
import type { ObservationRow } from './readObservations.ts'

/** Content read from a YAML file, with the means to point back into it. */
export interface Sourced<Value> {
  readonly value: Value
  readonly yaml: YamlContent
}

export interface FigureFile {
  readonly file: string
  readonly rows: readonly ObservationRow[]
}

/** All that people edit, read. `null` where a file could not be read; why has been reported. */
export interface GoalsData {
  readonly api: Sourced<ApiContent> | null
  readonly indicatorsYaml: YamlContent | null
  /** By id, in the file's order; `null` for an indicator with faults. */
  readonly indicators: ReadonlyMap<string, IndicatorContent | null>
  readonly populationsYaml: YamlContent | null
  /** By id; `null` for a population with faults. */
  readonly populations: ReadonlyMap<string, PopulationContent | null>
  readonly strategies: readonly Sourced<StrategyContent>[]
  readonly regions: readonly Region[]
  readonly groups: Sourced<GroupsContent> | null
  readonly synonyms: Sourced<SynonymsContent> | null
  readonly boundaries: { readonly file: string; readonly value: unknown } | null
  /** By file name without its ending. */
  readonly observations: ReadonlyMap<string, FigureFile>
  readonly vintages: ReadonlyMap<string, FigureFile>
  readonly populationFigures: ReadonlyMap<string, FigureFile>
}

/** The editions that have been replaced, oldest first; the last one listed is the one that is shown. */
export function toEarlierVintages(indicator: IndicatorContent | null): readonly string[] {
  return indicator?.vintages.slice(0, -1).map(({ id }) => id) ?? []
}
