import type { HttpHandler } from 'msw'
import { http, HttpResponse } from 'msw'
import { apiRoot } from '#api/contract.ts'
import { problemType, toNotFound, toProblem } from '#goals-api/publish/problem.ts'
import { zipDataset, zipType } from '#goals-api/publish/zipDataset.ts'
import { loadGoalsApi } from './goalsApi.ts'

/** Any address of the API, on any site. */
export const anyResource = `*${apiRoot}/*`

/** Answers as the published files do; what is not there is a problem after RFC 9457. */
export const handlers: readonly HttpHandler[] = [
  http.get(anyResource, ({ request }) => answerResource(toResourcePath(request.url))),
]

/** `https://…/api/v1/regions.json?x` → `/regions.json` */
export function toResourcePath(url: string): string {
  const { pathname } = new URL(url)
  return pathname.slice(pathname.indexOf(apiRoot) + apiRoot.length)
}

/** What a resource answers when all is well. */
export async function answerResource(path: string): Promise<HttpResponse<string | ArrayBuffer>> {
  const { resources, dataset } = await loadGoalsApi()
  if (path === dataset?.path)
    return new HttpResponse(zipDataset(dataset.files, dataset.date).buffer, {
      headers: { 'content-type': zipType },
    })
  const resource = resources.get(path)
  if (resource) return new HttpResponse(resource.body, { headers: { 'content-type': resource.contentType } })
  if (resources.size > 0) return answerProblem(404, toNotFound(path).detail)
  return answerProblem(500, 'Datafilerna har fel, och inget är publicerat. Kör npm run data:check.')
}

export function answerProblem(
  status: number,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse<string> {
  const body = JSON.stringify(toProblem(status, detail))
  return new HttpResponse(body, { status, headers: { 'content-type': problemType, ...headers } })
}
