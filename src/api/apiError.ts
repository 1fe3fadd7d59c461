export type ApiErrorKind = 'network' | 'timeout' | 'http' | 'notJson' | 'contract' | 'version'

interface ApiErrorDetails {
  readonly status?: number
  /** RFC 9457 `detail`, or where the answer breaks the contract. */
  readonly detail?: string
  /** Seconds the server asked us to wait. */
  readonly retryAfter?: number
}

/** A resource that could not be had: which one, in what way, and what is known of it. */
export class ApiError extends Error {
  readonly kind: ApiErrorKind
  readonly path: string
  readonly details: ApiErrorDetails

  constructor(kind: ApiErrorKind, path: string, details: ApiErrorDetails = {}) {
    super(
      `${path}: ${kind}${details.status ? ` ${details.status}` : ''}${details.detail ? ` (${details.detail})` : ''}`,
    )
    this.name = 'ApiError'
    this.kind = kind
    this.path = path
    this.details = details
  }
}

const passing = new Set([408, 425, 429, 500, 502, 503, 504])
const delays = [500, 1500, 4000]
const longestWait = 10_000

/** Whether the same question may get another answer in a moment. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false
  if (error.kind === 'network' || error.kind === 'timeout') return true
  return error.kind === 'http' && passing.has(error.details.status ?? 0)
}

/** Three tries more; not for a wait longer than ten seconds. */
export function shouldRetry(failures: number, error: unknown): boolean {
  if (error instanceof ApiError && (error.details.retryAfter ?? 0) * 1000 > longestWait) return false
  return failures < delays.length && isPassing(error)
}

/** Milliseconds to wait: what the server asked for, else 0.5, 1.5, 4 s with up to a quarter of jitter. */
export function toRetryDelay(failures: number, error: unknown, chance: () => number = Math.random): number {
  if (error instanceof ApiError && error.details.retryAfter !== undefined)
    return error.details.retryAfter * 1000
  const delay = delays[Math.min(failures, delays.length - 1)] ?? 4000
  return delay * (1 + chance() / 4)
}
