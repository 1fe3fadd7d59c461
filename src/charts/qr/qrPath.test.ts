import { expect, test } from 'vitest'
import { toQrDrawing } from './qrPath.ts'

/** Whether the square is dark, read back from the path. */
function toSquares(path: string): ReadonlySet<string> {
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu)]
  return new Set(
    runs.flatMap(([, x = '', y = '', length = '']) =>
      Array.from({ length: Number(length) }, (_, step) => `${Number(x) + step} ${y}`),
    ),
  )
}

test('a code has room around it, and its three large squares in the corners', () => {
  const drawing = toQrDrawing('https://example.org/en/genomforande')
  if (!drawing) throw new Error('There is no code')
  const dark = toSquares(drawing.path)
  const { size } = drawing
  // 21 squares a side and four more for each version, with four light ones on each side.
  expect((size - 8 - 21) % 4).toBe(0)
  const isDark = (x: number, y: number) => dark.has(`${x} ${y}`)
  for (let step = 0; step < size; step += 1) {
    for (const edge of [0, 3, size - 4, size - 1]) {
      expect(isDark(step, edge) || isDark(edge, step)).toBe(false)
    }
  }
  for (const [left, top] of [
    [4, 4],
    [size - 11, 4],
    [4, size - 11],
  ] as const) {
    for (let step = 0; step < 7; step += 1) expect(isDark(left + step, top)).toBe(true)
    expect(isDark(left + 1, top + 1)).toBe(false)
    expect(isDark(left + 3, top + 3)).toBe(true)
  }
})

test('an address that is too long has no code', () => {
  expect(toQrDrawing(`https://example.org/${'a'.repeat(1000)}`)).toBeUndefined()
})
