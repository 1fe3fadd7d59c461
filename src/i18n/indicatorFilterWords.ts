import type { Direction, IndicatorKind } from '#domain/indicator.ts'
import type { Heading } from '#domain/assessment/heading.ts'
import type { Language } from '#domain/localizedText.ts'

const sv = {
  filter: 'Välj bland indikatorerna',
  text: 'Fritext',
  textHint: 'Namn, enhet, källa eller mål',
  textChip: (text: string) => `Fritext: ”${text}”`,
  /** What each choice is called, and what choosing nothing is. */
  facets: {
    heading: ['Utveckling', 'All utveckling'],
    area: ['Insatsområde', 'Alla insatsområden'],
    goal: ['Mål', 'Alla mål'],
    perspective: ['Perspektiv', 'Alla perspektiv'],
    direction: ['Önskad riktning', 'Alla riktningar'],
    source: ['Källa', 'Alla källor'],
    kind: ['Typ av mått', 'Alla typer'],
    freshness: ['Senaste uppgift', 'Alla år'],
    status: ['Bedömning', 'Alla bedömningar'],
    certainty: ['Säkerhet', 'Oavsett säkerhet'],
  } satisfies Record<string, readonly [name: string, any: string]>,
  headings: {
    improving: 'Förbättras',
    unchanged: 'Oförändrat',
    worsening: 'Försämras',
    unknown: 'Kan inte bedömas',
  } satisfies Record<Heading, string>,
  directions: { up: 'Högre är bättre', down: 'Lägre är bättre', context: 'Ingen' } satisfies Record<
    Direction,
    string
  >,
  kinds: { statistic: 'Statistik', survey: 'Enkät' } satisfies Record<IndicatorKind, string>,
  since: (year: number) => `${year} eller senare`,
  old: (year: number) => `Gammal uppgift, före ${year}`,
  withCount: (option: string, count: number) => `${option} (${count})`,
  more: 'Fler filter',
  onPhone: 'Filter',
  inUse: (count: number) => `${count} valda`,
  chips: 'Valda filter',
  chip: (facet: string, option: string) => `${facet}: ${option}`,
  remove: (chip: string) => `Ta bort filtret ${chip}`,
  clear: 'Rensa alla filter',
  nothing: 'Ingen indikator passar alla filter.',
  nothingHint: 'Ta bort ett av dem:',
  nothingHelps: 'Det räcker inte att ta bort ett av dem. Ta bort flera, eller rensa alla filter.',
  without: (chip: string, count: number) =>
    `Utan ”${chip}” visas ${count === 1 ? '1 indikator' : `${count} indikatorer`}`,
}

const en: typeof sv = {
  filter: 'Choose among the indicators',
  text: 'Free text',
  textHint: 'Name, unit, source or goal',
  textChip: (text) => `Free text: “${text}”`,
  facets: {
    heading: ['Development', 'Any development'],
    area: ['Focus area', 'All focus areas'],
    goal: ['Goal', 'All goals'],
    perspective: ['Perspective', 'All perspectives'],
    direction: ['Wanted direction', 'Any direction'],
    source: ['Source', 'All sources'],
    kind: ['Kind of measure', 'All kinds'],
    freshness: ['Latest figure', 'Any year'],
    status: ['Verdict', 'Any verdict'],
    certainty: ['Certainty', 'However certain'],
  },
  headings: {
    improving: 'Improving',
    unchanged: 'Unchanged',
    worsening: 'Worsening',
    unknown: 'Cannot be assessed',
  },
  directions: { up: 'Higher is better', down: 'Lower is better', context: 'None' },
  kinds: { statistic: 'Statistics', survey: 'Survey' },
  since: (year) => `${year} or later`,
  old: (year) => `Old figure, before ${year}`,
  withCount: (option, count) => `${option} (${count})`,
  more: 'More filters',
  onPhone: 'Filters',
  inUse: (count) => `${count} chosen`,
  chips: 'Chosen filters',
  chip: (facet, option) => `${facet}: ${option}`,
  remove: (chip) => `Remove the filter ${chip}`,
  clear: 'Clear all filters',
  nothing: 'No indicator matches all filters.',
  nothingHint: 'Remove one of them:',
  nothingHelps: 'Removing one of them is not enough. Remove several, or clear all filters.',
  without: (chip, count) =>
    `Without “${chip}”, ${count === 1 ? '1 indicator is' : `${count} indicators are`} shown`,
}

export const indicatorFilterWords = { sv, en } satisfies Record<Language, typeof sv>
