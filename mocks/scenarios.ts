import type { HttpHandler, HttpResponseResolver } from 'msw'
import { delay, http, HttpResponse } from 'msw'
import { resources } from '#api/contract.ts'
import { breakOneIndicator, cutShort, raiseSchemaVersion } from './brokenAnswers.ts'
import { answerProblem, answerResource, anyResource, toResourcePath } from './handlers.ts'

type Handlers = readonly HttpHandler[]

/** A named state of the network or of the API: what to answer instead of, or before, the normal answers. */
export type Scenario = (normal: Handlers) => Handlers

const everywhere = (resolver: HttpResponseResolver): Scenario => at('*', resolver)

/** Only the addresses below the API's root that match; the others answer as always. */
function at(path: string, resolver: HttpResponseResolver): Scenario {
  return (normal) => [http.get(anyResource.replace(/\*$/u, path.replace(/^\//u, '')), resolver), ...normal]
}

/** The normal answer, its body changed on the way. */
function changed(path: string, change: (body: string) => string): Scenario {
  return at(path, async ({ request }) => {
    const answer = await answerResource(toResourcePath(request.url))
    return new HttpResponse(change(await answer.text()), { status: answer.status, headers: answer.headers })
  })
}

const html = (title: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body></body></html>`
const asHtml = (title: string, status: number) => () => HttpResponse.html(html(title), { status })
const down = () => answerProblem(500, 'Tjänsten svarar inte just nu.')
const busy = (seconds: number) => () =>
  answerProblem(429, `Försök igen om ${seconds} sekunder.`, { 'retry-after': String(seconds) })

/** Answers late; a resolver without an answer leaves the question to the next handler. */
const late = (milliseconds: number): Scenario => everywhere(async () => delay(milliseconds))

export const scenarios = {
  normal: (normal) => normal,
  slow: late(800),
  verySlow: late(30_000),
  down: everywhere(down),
  indicatorDown: at(resources.indicator.path('*'), down),
  mapDown: at(resources.boundaries.path(), down),
  standingsDown: at(resources.standings.path('*', '*'), down),
  placesDown: at(resources.places.path('*'), down),
  synonymsDown: at(resources.synonyms.path(), down),
  empty: everywhere(() => new HttpResponse('', { headers: { 'content-type': 'application/json' } })),
  noContent: everywhere(() => new HttpResponse(null, { status: 204 })),
  malformed: changed('*', cutShort),
  htmlAnswer: everywhere(asHtml('Logga in', 200)),
  wrongContentType: everywhere(async ({ request }) => {
    const answer = await answerResource(toResourcePath(request.url))
    return new HttpResponse(await answer.text(), { headers: { 'content-type': 'text/plain' } })
  }),
  oneBadIndicator: changed(resources.strategy.path(':strategy'), breakOneIndicator),
  newerSchema: changed('*', raiseSchemaVersion),
  notFound: everywhere(() => answerProblem(404, 'Det finns inget på adressen.')),
  forbidden: everywhere(() => answerProblem(403, 'Du behöver logga in.')),
  rateLimited: everywhere(busy(2)),
  rateLimitedLong: everywhere(busy(9999)),
  unavailable: everywhere(asHtml('Underhåll pågår', 503)),
  noNetwork: everywhere(() => HttpResponse.error()),
} as const satisfies Record<string, Scenario>

export type ScenarioName = keyof typeof scenarios

export function isScenarioName(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name)
}

export const scenarioNames: readonly ScenarioName[] = Object.keys(scenarios).filter(isScenarioName)
