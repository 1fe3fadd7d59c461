import { setupServer } from 'msw/node'
import { handlers } from './handlers.ts'
import type { ScenarioName } from './scenarios.ts'
import { scenarios } from './scenarios.ts'

/** The goals API in tests; `server.resetHandlers()` goes back to normal. */
export const server = setupServer(...handlers)

/** Plays a named fault until `server.resetHandlers()`. */
export function useScenario(name: ScenarioName): void {
  server.use(...scenarios[name](handlers))
}
