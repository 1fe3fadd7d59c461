import { toHighlights } from '#domain/highlights.ts'
import type { Language, LocalizedText } from '#domain/localizedText.ts'
import type { Region } from '#domain/region.ts'
import type { Standing } from '#domain/standing.ts'
import type { DataFinding, Strategy } from '#domain/strategy.ts'
import { findIndicator, indicatorIdsInTree } from '#domain/strategy.ts'
import type { Distribution } from '#domain/summary.ts'
import { pickStandings } from '#domain/summary.ts'
import { describeCertainties } from '#i18n/certaintySentence.ts'
import { formatList } from '#i18n/format.ts'
import { describeOverview } from '#i18n/overviewSentence.ts'
import { overviewWords } from '#i18n/overviewWords.ts'
import { toProgressSentence } from '#i18n/progressSentence.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { paths } from '#paths.ts'
import { spoken } from '../indicatorRow.ts'
import { keepCountsWhole } from '../keepCountsWhole.ts'

/** How it is going, in a sentence, and what must be said beside it. */
export interface OverviewLead {
  readonly distribution: Distribution
  readonly progress: string
  readonly freshness: string | undefined
  /** How many verdicts hang on a choice, where any does. */
  readonly certainty: string | undefined
  /** Said when another place than the strategy's own region is shown. */
  readonly elsewhere: readonly string[]
}

/** Judges the indicators that hang under goals, each once; the cross-cutting ones stand under their perspectives. */
export function toOverviewLead(
  strategy: Strategy,
  standings: readonly Standing[],
  region: Region,
  language: Language,
): OverviewLead {
  const inTree = pickStandings(standings, indicatorIdsInTree(strategy))
  const { distribution, certainties } = toHighlights(strategy.indicators, inTree)
  const isHome = region.code === strategy.homeRegion
  return {
    distribution,
    progress: keepCountsWhole(
      isHome ? describeOverview(distribution, language) : toProgressSentence(distribution, region, language),
    ),
    freshness: describeFreshness(distribution, language),
    certainty: describeCertainties(certainties, language),
    elsewhere: isHome ? [] : describeElsewhere(inTree, region, language),
  }
}

function describeFreshness({ commonYear, latestYear, total }: Distribution, language: Language) {
  if (!commonYear || latestYear === null) return undefined
  return overviewWords[language].freshness(commonYear.year, commonYear.count > total / 2, latestYear)
}

function describeElsewhere(
  standings: readonly Standing[],
  region: Region,
  language: Language,
): readonly string[] {
  const words = overviewWords[language]
  const notPublished = standings.filter(({ verdict }) =>
    verdict.reasons.some(({ code }) => code === 'notPublishedForRegion'),
  ).length
  const place = words.elsewhere(spoken(region.name, language), region.kind)
  return notPublished === 0 ? [place] : [place, words.notPublished(notPublished, region.kind)]
}

/** A step from vision to implementation; `path` where a view shows it. */
export interface ChainStep {
  readonly id: string
  readonly title: LocalizedText
  readonly text: LocalizedText
  readonly path: string | undefined
}

/** The chain with the view each step leads to: areas and goals to the first of theirs. */
export function toChain(strategy: Strategy): readonly ChainStep[] {
  const [area] = strategy.focusAreas
  const goal = strategy.focusAreas.flatMap(({ goals }) => goals)[0]
  const pathOf = new Map([
    ['vision', paths.overview()],
    ['nulage', paths.currentState()],
    ['insatsomraden', area && paths.focusArea(area.id)],
    ['mal', goal && paths.goal(goal.id)],
    ['genomforande', paths.implementation()],
  ])
  return strategy.chain.map(({ id, title, text }) => ({ id, title, text, path: pathOf.get(id) }))
}

/** What could not be read, in words and as the contract says it. */
export interface FindingsSummary {
  /** "Två indikatorer kunde inte läsas: Arbetslöshet 18–65 år och brp-per-invanare." */
  readonly sentence: string
  readonly details: readonly DataFinding[]
}

/** Each indicator that could not be read once, by its title where that much is known; undefined when all could. */
export function toFindings(strategy: Strategy, language: Language): FindingsSummary | undefined {
  const { findings } = strategy
  const details = findings.filter(
    ({ id }, index) => findings.findIndex((finding) => finding.id === id) === index,
  )
  if (details.length === 0) return undefined
  const names = details.map(({ id }) => {
    const indicator = findIndicator(strategy, id)
    return indicator ? spoken(indicator.title, language) : id
  })
  return { sentence: overviewWords[language].findings(details.length, formatList(names, language)), details }
}

/** "Alltid med hållbarhet, jämställdhet, jämlikhet och mångfald i fokus". */
export function toPerspectivesTitle({ vision }: Strategy, language: Language): string {
  return overviewWords[language].perspectives(vision.perspectives.map(({ title }) => spoken(title, language)))
}

/** Title of the document: the site's own for the home region, else the place. */
export function toOverviewTitle(strategy: Strategy, region: Region, language: Language): string {
  if (region.code === strategy.homeRegion) return shellWords[language].titleSuffix
  return spoken(region.name, language)
}
