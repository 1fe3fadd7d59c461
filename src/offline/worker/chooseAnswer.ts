import { generationHeader } from '../generationHeader.ts'
import { settingsPath } from '../offlinePackage.ts'

/** Who answers: see answerRequest.ts. Anything else goes to the network as if there were no worker. */
export type AnswerKind = 'page' | 'asset' | 'figures' | 'download' | 'settings'

/** What is asked for, by rule and never by a list of addresses, so that a new view needs no line here. */
export function chooseAnswer(
  { url, method, mode, headers }: Pick<Request, 'url' | 'method' | 'mode' | 'headers'>,
  origin: string,
): AnswerKind | undefined {
  const address = new URL(url)
  if (method !== 'GET' || address.origin !== origin || headers.has('range')) return undefined
  const path = address.pathname
  if (path.startsWith('/api/')) return headers.has(generationHeader) ? 'figures' : 'download'
  if (mode === 'navigate') return isPage(path) ? 'page' : undefined
  if (path.startsWith('/assets/') || path === '/favicon.svg') return 'asset'
  return path === settingsPath ? 'settings' : undefined
}

/** The same rule as the server's: what looks like a file is not a page. */
function isPage(path: string): boolean {
  return !path.startsWith('/assets/') && !/\.[a-z0-9]{2,11}$/iu.test(path)
}
