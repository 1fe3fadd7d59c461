import type { Language, LocalizedText } from '../localizedText.ts'
import { languages } from '../localizedText.ts'
import type { Region, RegionCatalogue } from '../region.ts'
import type { Strategy } from '../strategy.ts'
import { findGoalOfIndicator, findPerspectivesOfIndicator } from '../strategy.ts'
import type { NamedKind, SearchablePage, Synonyms } from './synonyms.ts'

/** What a search finds. */
export type HitKind =
  'indicator' | 'place' | 'goal' | 'focusArea' | 'perspective' | 'undertaking' | 'currentState' | 'page'

interface SearchField {
  readonly text: string
  readonly language: Language
  /** How much a word found here counts, 1 for a title. */
  readonly weight: number
}

/** A thing that can be found, and the texts it is found by. */
export interface SearchDocument {
  readonly kind: HitKind
  readonly id: string
  readonly fields: readonly SearchField[]
}

export interface PageTitle {
  readonly id: SearchablePage
  readonly title: LocalizedText
}

const titleWeight = 1
const weights = { shortTitle: 1, named: 0.9, text: 0.4, context: 0.3, unit: 0.25 } as const

/** Everything there is to find: the strategy's tree, its places, the work under way, and the dashboard's pages. */
export function toSearchDocuments(
  strategy: Strategy,
  catalogue: RegionCatalogue,
  pages: readonly PageTitle[],
  synonyms: Synonyms,
): readonly SearchDocument[] {
  const { currentState, implementation } = strategy
  const { strategies, initiatives, cooperation, governance } = implementation
  const documents = [
    ...toIndicatorDocuments(strategy),
    ...listSearchablePlaces(strategy, catalogue).map(({ code, name }) =>
      toDocument('place', code, [[name, titleWeight]]),
    ),
    ...strategy.focusAreas.flatMap(({ goals, title }) =>
      goals.map((goal) =>
        toDocument('goal', goal.id, [
          [goal.title, titleWeight],
          [title, weights.context],
        ]),
      ),
    ),
    ...strategy.focusAreas.map(({ id, title, shortTitle }) =>
      toDocument('focusArea', id, [
        [title, titleWeight],
        [shortTitle, weights.shortTitle],
      ]),
    ),
    ...strategy.vision.perspectives.map(({ id, title }) =>
      toDocument('perspective', id, [[title, titleWeight]]),
    ),
    ...[...strategies, ...initiatives, ...cooperation, ...governance].map(({ id, title, text }) =>
      toDocument('undertaking', id, [
        [title, titleWeight],
        [text, weights.text],
      ]),
    ),
    ...[...currentState.strengths, ...currentState.challenges].map(({ id, title, text }) =>
      toDocument('currentState', id, [
        [title, titleWeight],
        [text, weights.text],
      ]),
    ),
    ...pages.map(({ id, title }) => toDocument('page', id, [[title, titleWeight]])),
  ]
  return withNames(documents, synonyms)
}

/** The places every view can be drawn for: the home region, the country, and the home region's municipalities. */
export function listSearchablePlaces(strategy: Strategy, { regions }: RegionCatalogue): readonly Region[] {
  const { homeRegion, comparison } = strategy
  return regions.filter(
    ({ code, parent }) => code === homeRegion || code === comparison || parent === homeRegion,
  )
}

function toIndicatorDocuments(strategy: Strategy): readonly SearchDocument[] {
  return strategy.indicators.map(({ id, title, unit, source }) => {
    const place = findGoalOfIndicator(strategy, id)
    const perspectives = findPerspectivesOfIndicator(strategy, id)
    const above = [
      ...(place ? [place.goal.title, place.area.title] : []),
      ...perspectives.map((one) => one.title),
    ]
    return toDocument('indicator', id, [
      [title, titleWeight],
      [unit, weights.unit],
      [{ sv: source }, weights.unit],
      ...above.map((text) => [text, weights.context] as const),
    ])
  })
}

function toDocument(
  kind: HitKind,
  id: string,
  texts: readonly (readonly [LocalizedText, number])[],
): SearchDocument {
  const fields = texts.flatMap(([text, weight]) =>
    languages.flatMap((language) => {
      const spoken = text[language]
      return spoken === undefined ? [] : [{ text: spoken, language, weight }]
    }),
  )
  return { kind, id, fields }
}

/** Adds what people call a thing when they do not call it by its name. */
function withNames(documents: readonly SearchDocument[], { things }: Synonyms): readonly SearchDocument[] {
  const keyOf = (kind: HitKind | NamedKind, id: string) => `${kind} ${id}`
  const named = new Map(things.map((thing) => [keyOf(thing.kind, thing.id), thing]))
  return documents.map((document) => {
    const thing = named.get(keyOf(document.kind, document.id))
    if (!thing) return document
    const names = languages.flatMap((language) =>
      thing[language].map((text): SearchField => ({ text, language, weight: weights.named })),
    )
    return { ...document, fields: [...document.fields, ...names] }
  })
}
