import { expect, test } from 'vitest'
import { toEmbedCode } from './embedCode.ts'

test('code to paste: as wide as it is given, fetched when it is near', () => {
  expect(toEmbedCode('https://x.se/inbadd/oversikt?geo=2584&tema=ljust', 'Ohälsotal, Kiruna', 620)).toBe(
    '<iframe src="https://x.se/inbadd/oversikt?geo=2584&amp;tema=ljust" title="Ohälsotal, Kiruna" width="100%" height="620" loading="lazy" style="border:0"></iframe>',
  )
})

test('a title cannot break out of the code', () => {
  expect(toEmbedCode('https://x.se', '"><script>', 1)).toContain('title="&quot;&gt;&lt;script&gt;"')
})
