import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ciede2000 } from '../../tests/colour/ciede2000.ts'
import { colorVisions, seenBy } from '../../tests/colour/colorVision.ts'
import { readTokens } from '../../tests/colour/readTokens.ts'
import type { Tokens } from '../../tests/colour/readTokens.ts'
import { contrast, parseHex, toLab } from '../../tests/colour/srgb.ts'
import type { Lab } from '../../tests/colour/srgb.ts'

const themes = readTokens(readFileSync(new URL('./tokens.css', import.meta.url), 'utf8'))

/** Sharma, Wu and Dalal (2005), table 1: pairs chosen to catch every known mistake in the formula. */
const published: readonly (readonly [Lab, Lab, number])[] = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
  [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [61, -5, 29], 22.8977],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[63.0109, -31.0961, -5.8663], [62.8187, -29.7946, -4.0864], 1.263],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
]

test.each(published)('the difference between %j and %j is as published', (one, other, difference) => {
  expect(ciede2000(one, other)).toBeCloseTo(difference, 4)
  expect(ciede2000(other, one)).toBeCloseTo(difference, 4)
})

const statuses = [
  'status-target-met',
  'status-significant-progress',
  'status-moderate-progress',
  'status-insufficient-progress',
  'status-no-progress',
  'status-moderate-setback',
  'status-significant-setback',
  'status-not-assessable',
]
const filledStatuses = ['status-target-met', 'status-significant-progress', 'status-significant-setback']
const lines = ['line-home', 'line-comparison', 'line-women', 'line-men', 'line-target']
const comparedLines = [1, 2, 3, 4, 5, 6].map((number) => `line-compared-${number}`)
const grounds = ['ground', 'surface']
const textGrounds = [...grounds, 'surface-quiet', 'surface-accent']

function colorOf(tokens: Tokens, name: string): string {
  const color = tokens.get(name)
  if (color === undefined) throw new Error(`tokens.css has no colour --${name}`)
  return color
}

/** Pairs someone with one of the visions could mix up. Written out, so that a failure names them. */
function findMixUps(tokens: Tokens, names: readonly string[]): string[] {
  return colorVisions.flatMap((vision) => {
    const labOf = (name: string) => toLab(seenBy(vision, parseHex(colorOf(tokens, name))))
    return names.flatMap((one, place) =>
      names.slice(place + 1).flatMap((other) => {
        const difference = ciede2000(labOf(one), labOf(other))
        return difference >= 10 ? [] : [`${one} and ${other}, ${vision}: ${difference.toFixed(1)}`]
      }),
    )
  })
}

/** Pairs that fall short of a contrast. */
function findFaint(
  tokens: Tokens,
  names: readonly string[],
  on: readonly string[],
  atLeast: number,
): string[] {
  return names.flatMap((name) =>
    on.flatMap((ground) => {
      const ratio = contrast(colorOf(tokens, name), colorOf(tokens, ground))
      return ratio >= atLeast ? [] : [`${name} on ${ground}: ${ratio.toFixed(2)}`]
    }),
  )
}

describe.each(['light', 'dark', 'contrast'] as const)('in the %s theme', (theme) => {
  const tokens = themes[theme]

  test('no two statuses look alike, whatever the colour vision', () => {
    expect(findMixUps(tokens, statuses)).toEqual([])
  })
  test('no two lines of a chart look alike, whatever the colour vision', () => {
    expect(findMixUps(tokens, lines)).toEqual([])
    expect(findMixUps(tokens, comparedLines)).toEqual([])
  })
  test('statuses stand out from the ground', () => {
    expect(findFaint(tokens, statuses, grounds, theme === 'contrast' ? 4.5 : 3)).toEqual([])
  })
  test('marks stand out on the filled statuses', () => {
    expect(findFaint(tokens, ['status-on'], filledStatuses, 3)).toEqual([])
  })
  test('text can be read, and so can the words on a line in its colour', () => {
    expect(findFaint(tokens, ['text', 'text-quiet', 'accent'], textGrounds, 4.5)).toEqual([])
    expect(findFaint(tokens, [...lines, ...comparedLines], grounds, 4.5)).toEqual([])
  })
  test('the two ends of the map are far apart', () => {
    expect(findFaint(tokens, ['map-high'], ['map-low', 'map-none', ...grounds], 4.5)).toEqual([])
  })
})

test('high contrast is the same whether chosen or asked for by the system', () => {
  expect(themes.askedContrast).toEqual(themes.contrast)
})

test('a colour in short form is refused, not guessed', () => {
  expect(() => parseHex('#fff')).toThrow('six hexadecimal digits')
})
