import { workerPath } from './hasWorker.ts'

/** The one policy that the Content-Security-Policy allows: it knows one address and no other. */
const policyName = 'norrbotten-2030'

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (text: string) => string },
  ): { createScriptURL: (text: string) => string }
}

let trusted: string | undefined

/** The worker's address, as a TrustedScriptURL where the browser asks for one. */
export function toWorkerAddress(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  trusted ??=
    trustedTypes
      ?.createPolicy(policyName, { createScriptURL: () => workerPath })
      .createScriptURL(workerPath) ?? workerPath
  return trusted
}
