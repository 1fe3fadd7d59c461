import { resources, schemaVersion } from '#api/contract.ts'
import type { Indicator } from '#domain/indicator.ts'
import { toStandingSettings } from '#domain/assessmentSettings.ts'
import { toPlaceGroup } from '#domain/placeLevels.ts'
import type { PlaceSurvey } from '#domain/placeSurvey.ts'
import type { Standing } from '#domain/standing.ts'
import { toStanding } from '#domain/standing.ts'
import { indicatorIdsInTree } from '#domain/strategy.ts'
import { pickStandings, toDistribution } from '#domain/summary.ts'
import type { Answer } from './answer.ts'
import type { StrategyContent } from './contentSchemas.ts'
import { listIndicatorIds } from './listReferences.ts'
import type { Publication } from './publication.ts'

type StandingsOf = (region: string) => readonly Standing[]

/** A strategy with its home region, every region by itself, and the regions beside each other. */
export function listStrategyAnswers(strategy: StrategyContent, publication: Publication): readonly Answer[] {
  const indicators = findIndicators(strategy, publication)
  const standingsOf = judgeRegions(strategy, indicators, publication)
  return [
    {
      resource: 'strategy',
      path: resources.strategy.path(strategy.id),
      value: {
        schemaVersion,
        ...strategy,
        release: publication.api.release,
        indicators,
        standings: standingsOf(strategy.homeRegion),
      },
    },
    ...publication.regions.map(({ code }): Answer => ({
      resource: 'standings',
      path: resources.standings.path(strategy.id, code),
      value: { schemaVersion, strategy: strategy.id, region: code, standings: standingsOf(code) },
    })),
    {
      resource: 'places',
      path: resources.places.path(strategy.id),
      value: {
        schemaVersion,
        strategy: strategy.id,
        ...surveyPlaces(strategy, indicators, publication, standingsOf),
      },
    },
  ]
}

/** The strategy's own indicators, in the order of its tree. */
function findIndicators(strategy: StrategyContent, { indicators }: Publication): readonly Indicator[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  return listIndicatorIds(strategy).flatMap((id) => byId.get(id) ?? [])
}

function judgeRegions(
  strategy: StrategyContent,
  indicators: readonly Indicator[],
  { api, regions }: Publication,
): StandingsOf {
  const settings = toStandingSettings(strategy, api.release.date)
  const judge = (region: string) => indicators.map((indicator) => toStanding(indicator, region, settings))
  const judged = new Map(regions.map(({ code }) => [code, judge(code)]))
  return (region) => judged.get(region) ?? []
}

function surveyPlaces(
  strategy: StrategyContent,
  indicators: readonly Indicator[],
  { regions }: Publication,
  standingsOf: StandingsOf,
): PlaceSurvey {
  const { homeRegion, comparison } = strategy
  const isSurveyed = (code: string, parent: string | undefined) =>
    code === homeRegion || code === comparison || parent === homeRegion
  const inTree = indicatorIdsInTree(strategy)
  const countVerdicts = (region: string) => {
    const { counts } = toDistribution(pickStandings(standingsOf(region), inTree))
    return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
  }
  return {
    verdicts: regions
      .filter(({ code, parent }) => isSurveyed(code, parent))
      .map(({ code }) => ({ region: code, counts: countVerdicts(code) })),
    groups: [homeRegion, comparison].map((whole) => toPlaceGroup(whole, regions, indicators)),
  }
}
