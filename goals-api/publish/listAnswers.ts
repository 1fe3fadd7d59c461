import * as v from 'valibot'
import { resources, schemaVersion } from '#api/contract.ts'
import type { Answer } from './answer.ts'
import type { ApiContent } from './contentSchemas.ts'
import { listStrategyAnswers } from './listStrategyAnswers.ts'
import type { Publication } from './publication.ts'

/** Every JSON answer of the API, in the contract's order. */
export function listAnswers(publication: Publication): readonly Answer[] {
  const { api, strategies, regions, groups, synonyms, boundaries, indicators } = publication
  return [
    { resource: 'apiInfo', path: resources.apiInfo.path(), value: toApiInfo(api) },
    { resource: 'strategies', path: resources.strategies.path(), value: toStrategies(publication) },
    ...strategies.flatMap((strategy) => listStrategyAnswers(strategy, publication)),
    ...indicators.map((indicator): Answer => ({
      resource: 'indicator',
      path: resources.indicator.path(indicator.id),
      value: { schemaVersion, ...indicator },
    })),
    { resource: 'regions', path: resources.regions.path(), value: { schemaVersion, regions, groups } },
    { resource: 'boundaries', path: resources.boundaries.path(), value: boundaries },
    { resource: 'synonyms', path: resources.synonyms.path(), value: { schemaVersion, ...synonyms } },
  ]
}

function toApiInfo(api: ApiContent): unknown {
  return { schemaVersion, ...api, released: api.release.date }
}

function toStrategies({ api, strategies }: Publication): unknown {
  return {
    schemaVersion,
    current: api.currentStrategy,
    strategies: strategies.map(({ id, title }) => ({ id, title, releases: [api.release] })),
  }
}

/** The answer as the contract has it, nothing more; an issue when it does not hold. */
export function toContractAnswer({ resource, value }: Answer): v.SafeParseResult<v.GenericSchema> {
  return v.safeParse(resources[resource].written, value)
}
