import type { WheelCentre, WheelNode } from '#charts/wheel/wheelNode.ts'
import { findTarget } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Standing } from '#domain/standing.ts'
import type { Distribution } from '#domain/summary.ts'
import type { FocusArea, Goal, Strategy } from '#domain/strategy.ts'
import { findIndicator, indicatorIdsInArea, indicatorIdsInTree } from '#domain/strategy.ts'
import { pickStandings, toDistribution } from '#domain/summary.ts'
import { describeProgress, progressWords } from '#i18n/progressWords.ts'
import { toStatusWord } from '#i18n/statusWords.ts'
import { paths } from '#paths.ts'
import { spoken } from './indicatorRow.ts'

type ToAddress = (path: string) => string

interface Drawn {
  readonly strategy: Strategy
  readonly standings: readonly Standing[]
  readonly language: Language
  readonly toAddress: ToAddress
}

/** How many counts are read out on the hub; the accessible name has them all. */
const mostOnHub = 2

/**
 * The strategy as the wheel draws it: areas, their goals, their indicators, each with how it stands. Without
 * standings (`[]`, while they are on their way) the tree is whole and says nothing of how it goes.
 * `toAddress` makes a path of the dashboard into a complete address.
 */
export function toWheelNodes(
  strategy: Strategy,
  standings: readonly Standing[],
  language: Language,
  toAddress: ToAddress,
): readonly WheelNode[] {
  const drawn = { strategy, standings, language, toAddress }
  return strategy.focusAreas.map((area) => toAreaNode(area, drawn))
}

/** How many of the wheel's marks are of each kind, each indicator counted once. */
export function toWheelDistribution(strategy: Strategy, standings: readonly Standing[]): Distribution {
  return toDistribution(pickStandings(standings, indicatorIdsInTree(strategy)))
}

/** The middle of the wheel: the vision and its year, leading to the overview. */
export function toWheelCentre(strategy: Strategy, language: Language, toAddress: ToAddress): WheelCentre {
  const words = progressWords[language]
  return {
    title: words.vision,
    year: strategy.horizon,
    href: toAddress(paths.overview()),
    label: words.visionLabel(strategy.horizon, spoken(strategy.vision.title, language)),
  }
}

function toAreaNode(area: FocusArea, drawn: Drawn): WheelNode {
  const { language, toAddress } = drawn
  const title = spoken(area.title, language)
  const shortTitle = spoken(area.shortTitle, language)
  const name = progressWords[language].areaLabel(area.number, shortTitle, title)
  return {
    id: area.id,
    title,
    href: toAddress(paths.focusArea(area.id)),
    ...toReading(name, indicatorIdsInArea(area), drawn),
    number: area.number,
    shortTitle,
    children: area.goals.map((goal) => toGoalNode(goal, drawn)),
  }
}

function toGoalNode(goal: Goal, drawn: Drawn): WheelNode {
  const { language, toAddress } = drawn
  const title = spoken(goal.title, language)
  return {
    id: goal.id,
    title,
    href: toAddress(paths.goal(goal.id)),
    ...toReading(progressWords[language].goalLabel(title), goal.indicators, drawn),
    children: goal.indicators.flatMap((id) => toIndicatorNode(id, drawn)),
  }
}

/** Name and read-out of what holds indicators. */
function toReading(
  name: string,
  ids: readonly string[],
  { standings, language }: Drawn,
): Pick<WheelNode, 'label' | 'detail'> {
  const picked = pickStandings(standings, ids)
  if (picked.length === 0 && ids.length > 0) return { label: name }
  const distribution = toDistribution(picked)
  return {
    label: `${name}: ${describeProgress(distribution, language)}`,
    detail: describeProgress(distribution, language, mostOnHub),
  }
}

function toIndicatorNode(id: string, drawn: Drawn): readonly WheelNode[] {
  const { strategy, standings, language, toAddress } = drawn
  const indicator = findIndicator(strategy, id)
  if (!indicator) return []
  const title = spoken(indicator.title, language)
  const node = { id, title, href: toAddress(paths.indicator(id)), children: [] }
  const standing = standings.find((candidate) => candidate.indicator === id)
  if (!standing) return [{ ...node, label: title }]
  const { status } = standing.verdict
  const word = toStatusWord(status, findTarget(indicator, standing.region) !== undefined, language)
  return [{ ...node, label: `${title}: ${word}`, detail: word, status }]
}
