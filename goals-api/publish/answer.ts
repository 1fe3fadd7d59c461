import type { resources } from '#api/contract.ts'

export type ResourceName = keyof typeof resources

/** What one address answers, before it is checked against the contract. */
export interface Answer {
  readonly resource: ResourceName
  readonly path: string
  readonly value: unknown
}
