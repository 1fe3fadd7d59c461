import { expect, test } from 'vitest'
import { toEmbedding } from './embedding.ts'

test('code to paste: as wide as it is given, fetched when it is near', () => {
  expect(toEmbedding('https://x.se/inbadd/oversikt?geo=2584&tema=ljust', 'Ohälsotal, Kiruna', 620).code).toBe(
    '<iframe src="https://x.se/inbadd/oversikt?geo=2584&amp;tema=ljust" title="Ohälsotal, Kiruna" width="100%" height="620" loading="lazy" style="border:0"></iframe>',
  )
})

test('a title cannot break out of the code', () => {
  expect(toEmbedding('https://x.se', '"><script>', 1).code).toContain('title="&quot;&gt;&lt;script&gt;"')
})
