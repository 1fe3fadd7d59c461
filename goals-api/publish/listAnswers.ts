import * as v from 'valibot'
import { resources, schemaVersion } from '#api/contract.ts'
import type { Indicator } from '#domain/indicator.ts'
import { toStandingSettings } from '#domain/assessmentSettings.ts'
import type { Standing } from '#domain/standing.ts'
import { toStanding } from '#domain/standing.ts'
import type { ApiContent, StrategyContent } from './contentSchemas.ts'
import { listIndicatorIds } from './listReferences.ts'
import type { Publication } from './publication.ts'

export type ResourceName = keyof typeof resources

/** What one address answers, before it is checked against the contract. */
export interface Answer {
  readonly resource: ResourceName
  readonly path: string
  readonly value: unknown
}

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

function listStrategyAnswers(strategy: StrategyContent, publication: Publication): readonly Answer[] {
  const indicators = findIndicators(strategy, publication)
  const judge = (region: string) => toStandings(strategy, indicators, region, publication.api)
  return [
    {
      resource: 'strategy',
      path: resources.strategy.path(strategy.id),
      value: {
        schemaVersion,
        ...strategy,
        release: publication.api.release,
        indicators,
        standings: judge(strategy.homeRegion),
      },
    },
    ...publication.regions.map(({ code }): Answer => ({
      resource: 'standings',
      path: resources.standings.path(strategy.id, code),
      value: { schemaVersion, strategy: strategy.id, region: code, standings: judge(code) },
    })),
  ]
}

/** The strategy's own indicators, in the order of its tree. */
function findIndicators(strategy: StrategyContent, { indicators }: Publication): readonly Indicator[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  return listIndicatorIds(strategy).flatMap((id) => byId.get(id) ?? [])
}

function toStandings(
  strategy: StrategyContent,
  indicators: readonly Indicator[],
  region: string,
  { release }: ApiContent,
): readonly Standing[] {
  const settings = toStandingSettings(strategy, release.date)
  return indicators.map((indicator) => toStanding(indicator, region, settings))
}

/** The answer as the contract has it, nothing more; an issue when it does not hold. */
export function toContractAnswer({ resource, value }: Answer): v.SafeParseResult<v.GenericSchema> {
  return v.safeParse(resources[resource].written, value)
}
