import { expect, test } from 'vitest'
import type { LoadState } from './loadState.ts'
import { joinLoaded } from './loadState.ts'

const here = (value: number): LoadState<number> => ({ status: 'success', value })
const pending: LoadState<number> = { status: 'pending', failures: 0, isOffline: false }
const failed: LoadState<number> = {
  status: 'error',
  failure: { kind: 'network' },
  isOffline: false,
  retry: () => undefined,
}

test.each<[string, LoadState<number>, LoadState<number>, unknown]>([
  ['both here', here(1), here(2), { status: 'success', value: [1, 2] }],
  ['one on its way', here(1), pending, pending],
  ['the other on its way', pending, here(2), pending],
  ['one failed', here(1), failed, failed],
  ['one failed before the other is here', failed, pending, failed],
  ['the other failed before', pending, failed, failed],
])('%s', (_name, one, other, expected) => {
  expect(joinLoaded(one, other)).toEqual(expected)
})
