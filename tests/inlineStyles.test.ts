import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Named `style`, and not `styles` or a word that ends so. */
const styleProp = /(?<![\w-])style\s*=\s*[{"']/u

function listInlineStyles(): readonly string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
    .flatMap((file) =>
      readFileSync(`src/${file}`, 'utf8')
        .split('\n')
        .flatMap((line, index) => (styleProp.test(line) ? [`src/${file}:${index + 1} ${line.trim()}`] : [])),
    )
}

test('no component has a style prop', () => {
  expect(
    listInlineStyles(),
    "The site is served with `style-src 'self'`, so a style attribute in a prerendered page is not applied: " +
      'the page stands wrong until script has run, and for good without it. Use a class of the CSS module, or, ' +
      'where the place comes from a figure, SVG with attributes (`<rect x="12%" width="30%">`).',
  ).toEqual([])
})

test.each([
  ['<span style={{ left: 0 }} />', true],
  ['style={grid}', true],
  ['<p style="color: red">', true],
  ['const styles = { a: 1 }', false],
  ["formatToParts({ style: 'percent' })", false],
  ['<p className={styles.name}>', false],
])('%s is told apart', (line, isStyleProp) => {
  expect(styleProp.test(line)).toBe(isStyleProp)
})
