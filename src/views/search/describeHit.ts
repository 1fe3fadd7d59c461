import type { Language, LocalizedText } from '#domain/localizedText.ts'
import type { RegionCatalogue } from '#domain/region.ts'
import { findRegion } from '#domain/region.ts'
import type { SearchHit } from '#domain/search/search.ts'
import type { ChainLink, Implementation, Strategy, Undertaking } from '#domain/strategy.ts'
import {
  findFocusArea,
  findGoal,
  findGoalOfIndicator,
  findIndicator,
  findPerspectivesOfIndicator,
} from '#domain/strategy.ts'
import { searchWords } from '#i18n/searchWords.ts'
import { describePeriod } from '#i18n/undertakingWords.ts'
import { paths } from '#paths.ts'
import { spoken } from '../indicatorRow.ts'
import { findPageEntry } from './searchPages.ts'

interface DescriptionSource {
  readonly strategy: Strategy
  readonly catalogue: RegionCatalogue
  readonly language: Language
}

interface HitDescription {
  readonly title: LocalizedText
  /** In the page's language: "Kompetens › Fler i arbete". */
  readonly where: string
}

/** What a hit is called and where it is; undefined when it is not there. */
export function describeHit({ kind, id }: SearchHit, source: DescriptionSource): HitDescription | undefined {
  const { strategy, language } = source
  const words = searchWords[language]
  switch (kind) {
    case 'indicator': {
      const indicator = findIndicator(strategy, id)
      return indicator && { title: indicator.title, where: placeIndicator(id, source) }
    }
    case 'goal': {
      const found = findGoal(strategy, id)
      return found && { title: found.goal.title, where: spoken(found.area.title, language) }
    }
    case 'focusArea': {
      const area = findFocusArea(strategy, id)
      return area && { title: area.title, where: words.area(area.number) }
    }
    case 'place': {
      const region = findRegion(source.catalogue, id)
      return region && { title: region.name, where: words.regionKinds[region.kind] }
    }
    case 'perspective': {
      const perspective = strategy.vision.perspectives.find((candidate) => candidate.id === id)
      return perspective && { title: perspective.title, where: spoken(strategy.shortTitle, language) }
    }
    case 'undertaking':
      return describeUndertaking(id, source)
    case 'currentState':
      return describeState(id, source)
    case 'page': {
      const page = findPageEntry(id)
      return page && { title: page.title, where: page.path === paths.about() ? words.about : words.view }
    }
  }
}

function placeIndicator(id: string, { strategy, language }: DescriptionSource): string {
  const place = findGoalOfIndicator(strategy, id)
  if (place) return `${spoken(place.area.shortTitle, language)} › ${spoken(place.goal.title, language)}`
  const perspectives = findPerspectivesOfIndicator(strategy, id).map(({ title }) => spoken(title, language))
  return perspectives.length > 0 ? searchWords[language].perspectives(perspectives) : ''
}

const undertakingKinds = [
  'strategies',
  'initiatives',
  'cooperation',
  'governance',
] as const satisfies readonly (keyof Implementation)[]

function describeUndertaking(
  id: string,
  { strategy, language }: DescriptionSource,
): HitDescription | undefined {
  for (const kind of undertakingKinds) {
    const list: readonly (ChainLink | Undertaking)[] = strategy.implementation[kind]
    const found = list.find((candidate) => candidate.id === id)
    if (!found) continue
    const period = 'areas' in found ? describePeriod(found, language) : undefined
    return {
      title: found.title,
      where: [searchWords[language].undertakings[kind], period].filter(Boolean).join(', '),
    }
  }
  return undefined
}

function describeState(id: string, { strategy, language }: DescriptionSource): HitDescription | undefined {
  const { strengths, challenges } = strategy.currentState
  const words = searchWords[language]
  const strength = strengths.find((candidate) => candidate.id === id)
  const challenge = challenges.find((candidate) => candidate.id === id)
  if (strength) return { title: strength.title, where: words.strength }
  return challenge && { title: challenge.title, where: words.challenge }
}
