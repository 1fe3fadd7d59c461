import * as v from 'valibot'
import { indicatorCsvPath, indicatorJsonStatPath } from '#api/contract.ts'
import type { Report } from './finding.ts'
import type { Answer } from './answer.ts'
import { listAnswers, toContractAnswer } from './listAnswers.ts'
import type { Publication } from './publication.ts'
import { writeIndicatorCsv } from './writeIndicatorCsv.ts'
import { writeIndicatorJsonStat } from './writeIndicatorJsonStat.ts'
import { openApiPath, writeOpenApi } from './writeOpenApi.ts'

export interface PublishedResource {
  readonly contentType: string
  readonly body: string
}

/** Every file of the API. An answer that breaks the contract is reported, and is not there. */
export function writeResources(
  publication: Publication,
  report: Report,
): ReadonlyMap<string, PublishedResource> {
  const resources = new Map<string, PublishedResource>()
  const answers = listAnswers(publication).flatMap((answer) => toWhole(answer, report))
  const csvs = publication.indicators.map((indicator) => ({
    path: indicatorCsvPath(indicator.id),
    body: writeIndicatorCsv(indicator, publication.regions),
  }))
  const jsonStats = publication.indicators.map((indicator) => ({
    path: indicatorJsonStatPath(indicator.id),
    body: writeIndicatorJsonStat(indicator, publication.regions),
  }))
  for (const { path, value } of answers) resources.set(path, toJson(value))
  for (const { path, body } of csvs) resources.set(path, { contentType: 'text/csv; charset=utf-8', body })
  for (const { path, body } of jsonStats) resources.set(path, { contentType: 'application/json', body })
  resources.set(openApiPath, toJson(writeOpenApi(publication, answers, { csvs, jsonStats })))
  return resources
}

function toWhole(answer: Answer, report: Report): readonly Answer[] {
  const parsed = toContractAnswer(answer)
  if (parsed.success) return [{ ...answer, value: parsed.output }]
  const [issue] = parsed.issues
  report({
    severity: 'error',
    rule: 'contract',
    file: answer.path,
    column: v.getDotPath(issue) ?? undefined,
    problem: `Svaret följer inte API:ets kontrakt: ${issue.message}`,
    repair: 'Felet ligger i programmet, inte i datafilerna: visa raden för den som utvecklar det.',
  })
  return []
}

function toJson(value: unknown): PublishedResource {
  return { contentType: 'application/json', body: JSON.stringify(value) }
}
