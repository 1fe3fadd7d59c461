import * as v from 'valibot'
import { ApiError } from './apiError.ts'
import { schemaVersion } from './contract.ts'
import { readOwnHeaders } from './ownHeaders.ts'
import { apiRoot } from './resourcePaths.ts'
import { describeIssue } from './textSchema.ts'

const patience = 10_000
const configSchema = v.object({ apiBaseUrl: v.optional(v.string(), '') })

let baseUrl: Promise<string> | undefined

/** Where the goals API is: `config.json`, read once and editable after the build; else this site. */
function findBaseUrl(): Promise<string> {
  baseUrl ??= readConfig()
  return baseUrl
}

async function readConfig(): Promise<string> {
  try {
    const response = await fetch('/config.json', { signal: AbortSignal.timeout(patience) })
    const config = v.safeParse(configSchema, response.ok ? await response.json() : {})
    return config.success ? config.output.apiBaseUrl.replace(/\/+$/u, '') : ''
  } catch {
    return ''
  }
}

/** Tells where the API is without asking; for the prerendering and for tests. */
export function setBaseUrl(url: string): void {
  baseUrl = Promise.resolve(url)
}

/**
 * The one fetch. Answers with the domain value of the schema, or throws an `ApiError` that says which
 * resource, in what way it failed, and what is known.
 */
export async function fetchResource<Value>(
  path: string,
  schema: v.GenericSchema<unknown, Value>,
  signal: AbortSignal,
): Promise<Value> {
  const response = await request(path, signal)
  if (!response.ok) throw await toHttpError(path, response)
  const answer = await readJson(path, response)
  refuseOtherVersion(path, answer)
  const parsed = v.safeParse(schema, answer)
  if (!parsed.success) throw new ApiError('contract', path, { detail: describeIssue(parsed.issues[0]) })
  return parsed.output
}

async function request(path: string, signal: AbortSignal): Promise<Response> {
  const base = await findBaseUrl()
  const timeout = AbortSignal.timeout(patience)
  try {
    return await fetch(`${base}${apiRoot}${path}`, {
      signal: AbortSignal.any([signal, timeout]),
      headers: { accept: 'application/json', ...(base === '' ? readOwnHeaders() : {}) },
    })
  } catch (error) {
    if (signal.aborted) throw error
    throw new ApiError(timeout.aborted ? 'timeout' : 'network', path)
  }
}

async function readJson(path: string, response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    throw new ApiError('notJson', path, { status: response.status })
  }
}

async function toHttpError(path: string, response: Response): Promise<ApiError> {
  const problem = v.safeParse(v.object({ detail: v.string() }), await response.json().catch(() => null))
  const wait = Number(response.headers.get('retry-after') ?? Number.NaN)
  return new ApiError('http', path, {
    status: response.status,
    ...(problem.success ? { detail: problem.output.detail } : {}),
    ...(Number.isFinite(wait) ? { retryAfter: wait } : {}),
  })
}

function refuseOtherVersion(path: string, answer: unknown): void {
  const versioned = v.safeParse(v.object({ schemaVersion: v.string() }), answer)
  if (!versioned.success) return
  const [major] = versioned.output.schemaVersion.split('.')
  if (major !== schemaVersion.split('.')[0])
    throw new ApiError('version', path, { detail: versioned.output.schemaVersion })
}
