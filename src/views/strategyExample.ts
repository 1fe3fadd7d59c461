import type { IndicatorSummary } from '#domain/indicator.ts'
import type { FocusArea, Goal, GoalStatus } from '#domain/strategy.ts'
import { sampleIndicator, sampleStrategy } from './sampleStrategy.ts'

const both = (sv: string, en: string) => ({ sv, en })

const indicator = (id: string, sv: string, en: string, rest: Partial<IndicatorSummary> = {}) =>
  sampleIndicator(id, { title: both(sv, en), ...rest })

const goal = (
  id: string,
  sv: string,
  en: string,
  indicators: readonly string[],
  status: GoalStatus,
): Goal => ({
  id,
  title: both(sv, en),
  indicators,
  status,
})

const care: FocusArea = {
  id: 'omsorg',
  number: 1,
  title: both('God omsorg', 'Good care'),
  shortTitle: both('Omsorg', 'Care'),
  goals: [
    goal('halsa', 'Bättre hälsa', 'Better health', ['motion', 'somn', 'tillit'], 'proposal'),
    goal('kultur', 'Rikare kultur', 'Richer culture', ['bio'], 'official'),
  ],
}

const travel: FocusArea = {
  id: 'resor',
  number: 2,
  title: both('Lätta resor', 'Easy travel'),
  shortTitle: both('Resor', 'Travel'),
  goals: [
    goal('vagar', 'Säkra vägar', 'Safe roads', ['bredband'], 'proposal'),
    goal('flyg', 'Flyg i tid', 'Flights on time', [], 'proposal'),
  ],
}

/** A small strategy for tests: two areas, four goals, five indicators, one of them with a target in the county only. */
export const strategyExample = sampleStrategy({
  id: 'exempel-2030',
  title: both('Exempel 2030', 'Example 2030'),
  shortTitle: both('Exempel', 'Example'),
  owner: both('Region Exempel', 'Region Example'),
  vision: {
    title: both('Ett gott län', 'A good county'),
    text: both('Dit vill vi.', 'There we go.'),
    perspectives: [],
  },
  focusAreas: [care, travel],
  implementation: {
    strategies: [
      {
        id: 'kulturplan',
        title: both('Kulturplan 2023–2026', 'Culture plan 2023–2026'),
        text: both('Plan', 'Plan'),
        areas: ['omsorg'],
        from: 2023,
        to: 2026,
      },
      {
        id: 'klimat',
        title: both('Klimat', 'Climate'),
        text: both('Mål', 'Aims'),
        areas: ['omsorg', 'resor'],
        from: 2025,
        to: 2030,
      },
    ],
    cooperation: [],
    initiatives: [
      { id: 'gron', title: both('Grön', 'Green'), text: both('Ny', 'New'), areas: ['resor'], from: 2022 },
    ],
    governance: [],
  },
  indicators: [
    indicator('motion', 'Motion', 'Exercise'),
    indicator('somn', 'Sömn', 'Sleep', { source: 'SMHI', ownProcessing: true }),
    indicator('tillit', 'Tillit', 'Trust', { kind: 'survey' }),
    indicator('bio', 'Biobesök', 'Cinema visits', { valueKind: 'number', decimals: 0, endedYear: 2021 }),
    indicator('bredband', 'Bredband', 'Broadband', {
      target: {
        value: 98,
        year: 2025,
        level: 'national',
        basis: both('Beslut', 'Decision'),
        regions: ['25'],
      },
    }),
  ],
})
