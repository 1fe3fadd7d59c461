import { expect, test } from 'vitest'
import type { RegionCatalogue } from '#domain/region.ts'
import type { SearchFindings, SearchHit } from '#domain/search/search.ts'
import { sampleArea, sampleGoal, sampleIndicator, sampleStanding, sampleStrategy } from '../sampleStrategy.ts'
import type { HitSource } from './hitLine.ts'
import { toHitLine } from './hitLine.ts'
import { toSearchView } from './searchModel.ts'

const catalogue: RegionCatalogue = {
  regions: [{ code: '2584', kind: 'municipality', parent: '25', name: { sv: 'Kiruna' } }],
  groups: [],
}
const strategy = sampleStrategy({
  focusAreas: [sampleArea(1, [sampleGoal('arbete', ['andel', 'dagar'])])],
  indicators: [
    sampleIndicator('andel', { title: { sv: 'Andel', en: 'Share' }, isBySex: true }),
    sampleIndicator('dagar', {
      title: { sv: 'Dagar', en: 'Days' },
      unit: { sv: 'dagar per person', en: 'days per person' },
      valueKind: 'number',
    }),
    sampleIndicator('tvars', { title: { sv: 'Tvärs' } }),
  ],
  vision: {
    title: { sv: 'Visionen' },
    text: { sv: 'Dit vi vill.' },
    perspectives: [{ id: 'jamlikhet', title: { sv: 'Jämlikhet', en: 'Equality' } }],
  },
  horizontal: [{ perspective: 'jamlikhet', indicators: ['tvars'] }],
  implementation: {
    strategies: [{ id: 'plan', title: { sv: 'Planen' }, text: { sv: '' }, areas: [], from: 2023, to: 2026 }],
    cooperation: [],
    initiatives: [],
    governance: [],
  },
})
const inKiruna = [
  sampleStanding('andel', {
    status: 'significantProgress',
    base: { year: 2018, value: 4 },
    latest: { year: 2022, value: 2.4 },
    region: '2584',
  }),
  sampleStanding('dagar', { reasons: [{ code: 'notPublishedForRegion' }], region: '2584' }),
]
const atHome = [
  sampleStanding('dagar', { status: 'noProgress', latest: { year: 2022, value: 24.9 } }),
  sampleStanding('andel', { latest: { year: 2022, value: 3 } }),
]
const source: HitSource = {
  strategy,
  catalogue,
  language: 'sv',
  standingsIn: (place) => (place === '2584' ? inKiruna : atHome),
}
const hit = (kind: SearchHit['kind'], id: string, state: SearchHit['state'] = {}): SearchHit => ({
  kind,
  id,
  state,
})

test('a line says where in the tree, the latest value with its unit, and the verdict', () => {
  expect(toHitLine(hit('indicator', 'dagar'), source)).toMatchObject({
    title: { sv: 'Dagar' },
    state: '',
    where: 'Område 1 › Mål arbete',
    figure: { status: 'noProgress', word: 'Oförändrat', latest: '24,9 dagar per person (2022)' },
  })
  expect(toHitLine(hit('indicator', 'tvars'), source)?.where).toBe('Perspektiv: Jämlikhet')
  expect(toHitLine(hit('undertaking', 'plan'), source)?.where).toBe('Strategi eller program, 2023–2026')
})

test('a figure beside a sex says that it is of both', () => {
  const line = toHitLine(hit('indicator', 'andel', { place: '2584', sex: 'women' }), source)
  expect(line).toMatchObject({
    state: 'Kiruna, kvinnor',
    figure: { word: 'Förbättras', latest: '2,4\u00a0% (2022), kvinnor och män tillsammans' },
    target: { own: { kon: 'kvinnor' }, part: 'kvinnor-och-man' },
  })
})

test('a measure that has no women and men does not promise them, and a place without it says so', () => {
  const line = toHitLine(hit('indicator', 'dagar', { place: '2584', sex: 'women' }), source)
  expect(line?.state).toBe('Kiruna')
  expect(line?.where).toBe('Område 1 › Mål arbete. Redovisas inte för kvinnor och män var för sig.')
  expect(line?.target).toEqual({ path: '/indikatorer/dagar', changes: { geo: '2584' }, part: undefined })
  expect(line?.figure?.latest).toMatch(/publiceras inte/iu)
})

test('what is not in the strategy is no line', () => {
  for (const kind of [
    'indicator',
    'goal',
    'focusArea',
    'place',
    'perspective',
    'undertaking',
    'page',
  ] as const)
    expect(toHitLine(hit(kind, '__proto__'), source), kind).toBeUndefined()
})

const findings = (parts: Partial<SearchFindings>): SearchFindings => ({
  combinations: [],
  hits: [],
  missing: [],
  nearest: [],
  ...parts,
})

test('the best combination first, then kinds in the order of their best hit, each cut with how many are left', () => {
  const view = toSearchView(
    'andel kiruna',
    findings({
      combinations: [hit('indicator', 'andel', { place: '2584' })],
      hits: [
        hit('goal', 'arbete'),
        hit('indicator', 'dagar'),
        hit('place', '2584'),
        hit('indicator', 'tvars'),
      ],
      missing: ['soppa'],
    }),
    source,
    1,
  )
  expect(view.groups.map(({ title, lines }) => [title, lines.map(({ title: { sv } }) => sv)])).toEqual([
    ['Bästa träff', ['Andel']],
    ['Mål', ['Mål arbete']],
    ['Indikatorer', ['Dagar']],
    ['Platser', ['Kiruna']],
  ])
  expect(view.groups[2]?.more).toBe('och 1 till. Skriv fler ord för att begränsa.')
  expect([view.count, view.missing, view.scope]).toEqual(['5 träffar', 'Inget har ”soppa”.', undefined])
})

test('nothing found says what can be searched, and offers the nearest', () => {
  const view = toSearchView('ande', findings({ nearest: [hit('indicator', 'andel')] }), source, 5)
  expect(view.count).toBe('Inget hittades för ”ande”.')
  expect(view.scope).toMatch(/Sökningen omfattar/u)
  expect(view.groups.map(({ title }) => title)).toEqual(['Menade du'])
})
