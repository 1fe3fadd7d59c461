import { setupWorker } from 'msw/browser'
import { handlers } from './handlers.ts'
import type { ScenarioName } from './scenarios.ts'
import { isScenarioName, scenarioNames, scenarios } from './scenarios.ts'

/** Starts the goals API in the browser, for development. `?scenario=down` plays a named fault. */
export async function startMocks(): Promise<void> {
  const scenario = scenarios[readScenario(location.search)]
  await setupWorker(...scenario(handlers)).start({ onUnhandledRequest: 'bypass' })
}

function readScenario(search: string): ScenarioName {
  const name = new URLSearchParams(search).get('scenario') ?? 'normal'
  if (isScenarioName(name)) return name
  console.warn(`There is no scenario "${name}". There are: ${scenarioNames.join(', ')}`)
  return 'normal'
}
