import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { ApiError } from '#api/apiError.ts'
import { fetchResource, setBaseUrl } from '#api/client.ts'
import { resources } from '#api/contract.ts'
import { loadGoalsApi } from './goalsApi.ts'
import type { ScenarioName } from './scenarios.ts'
import { isScenarioName, scenarioNames } from './scenarios.ts'
import { server, useScenario } from './server.ts'

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  await loadGoalsApi()
}, 60_000)
beforeEach(() => {
  setBaseUrl('http://localhost')
})
afterEach(() => {
  server.resetHandlers()
})
afterAll(() => {
  server.close()
})

const { strategies, strategy, indicator, boundaries, standings, places } = resources

/** How the page's own client takes an answer: `ok`, `late`, or the kind of error, with its status. */
async function outcomeOf(signal: AbortSignal, work: () => Promise<unknown>): Promise<string> {
  try {
    await work()
    return 'ok'
  } catch (error) {
    if (signal.aborted) return 'late'
    if (!(error instanceof ApiError)) throw error
    return [error.kind, error.kind === 'http' ? error.details.status : ''].join(' ').trim()
  }
}

function ask(patience: number): Promise<readonly string[]> {
  const signal = AbortSignal.timeout(patience)
  return Promise.all([
    outcomeOf(signal, () => fetchResource(strategies.path(), strategies.read, signal)),
    outcomeOf(signal, () => fetchResource(strategy.path('rus-2030'), strategy.read, signal)),
    outcomeOf(signal, () => fetchResource(indicator.path('ohalsotal'), indicator.read, signal)),
    outcomeOf(signal, () => fetchResource(boundaries.path(), boundaries.read, signal)),
    outcomeOf(signal, () => fetchResource(standings.path('rus-2030', '2580'), standings.read, signal)),
    outcomeOf(signal, () => fetchResource(places.path('rus-2030'), places.read, signal)),
  ])
}

const everywhere = (outcome: string) => Array.from({ length: 6 }, () => outcome)

/** strategies, strategy, indicator, boundaries, standings, places */
const expected = {
  normal: everywhere('ok'),
  slow: everywhere('late'),
  verySlow: everywhere('late'),
  down: everywhere('http 500'),
  indicatorDown: ['ok', 'ok', 'http 500', 'ok', 'ok', 'ok'],
  mapDown: ['ok', 'ok', 'ok', 'http 500', 'ok', 'ok'],
  standingsDown: ['ok', 'ok', 'ok', 'ok', 'http 500', 'ok'],
  placesDown: ['ok', 'ok', 'ok', 'ok', 'ok', 'http 500'],
  synonymsDown: everywhere('ok'),
  empty: everywhere('notJson'),
  noContent: everywhere('notJson'),
  malformed: everywhere('notJson'),
  htmlAnswer: everywhere('notJson'),
  wrongContentType: everywhere('ok'),
  oneBadIndicator: everywhere('ok'),
  // A map has no version of its own.
  newerSchema: ['version', 'version', 'version', 'ok', 'version', 'version'],
  notFound: everywhere('http 404'),
  forbidden: everywhere('http 403'),
  rateLimited: everywhere('http 429'),
  rateLimitedLong: everywhere('http 429'),
  unavailable: everywhere('http 503'),
  noNetwork: everywhere('network'),
} satisfies Record<ScenarioName, readonly string[]>

test.each(scenarioNames)('%s', { timeout: 30_000 }, async (name) => {
  useScenario(name)
  const isLate = expected[name].includes('late')
  expect(await ask(isLate ? 200 : 20_000)).toEqual(expected[name])
})

test('slow answers all the same', { timeout: 30_000 }, async () => {
  useScenario('slow')
  const answer = await fetchResource(strategies.path(), strategies.read, AbortSignal.timeout(20_000))
  expect(answer.current).toBe('rus-2030')
})

test.each([
  ['rateLimited', 2],
  ['rateLimitedLong', 9999],
] as const)('%s says how long to wait', async (name, seconds) => {
  useScenario(name)
  const asked = fetchResource(strategies.path(), strategies.read, AbortSignal.timeout(20_000))
  await expect(asked).rejects.toMatchObject({ details: { retryAfter: seconds } })
})

test('one bad indicator and one bad standing are left out and told, the others stand', async () => {
  useScenario('oneBadIndicator')
  const answer = await fetchResource(strategy.path('rus-2030'), strategy.read, AbortSignal.timeout(20_000))
  expect(answer.indicators).toHaveLength(48)
  expect(answer.standings).toHaveLength(47)
  expect(answer.findings).toHaveLength(2)
  expect(answer.findings[0]?.problem).toContain('decimals')
  expect(answer.findings[1]?.problem).toContain('verdict.latest.value')
})

test('only the names there are are names', () => {
  expect(isScenarioName('down')).toBe(true)
  expect(isScenarioName('constructor')).toBe(false)
  expect(isScenarioName('__proto__')).toBe(false)
})
