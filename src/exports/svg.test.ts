// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { Picture, TextMark } from './picture/picture.ts'
import { writeSvg } from './svg.ts'

const black = { color: '#1f2a1c', opacity: 1 }
const text: TextMark = {
  kind: 'text',
  text: 'Norrbottens län',
  x: 10,
  y: 20.5,
  anchor: 'end',
  rotation: 0,
  width: 80,
  font: { family: '"Roboto Variable", system-ui', size: 14, weight: '600' },
  fill: black,
}
const picture: Picture = {
  width: 100,
  height: 50,
  ground: { color: '#ffffff', opacity: 1 },
  title: 'Ohälsotal & <annat>',
  description: 'Källa: "Kolada"',
  marks: [
    {
      kind: 'path',
      path: 'M0 0L10 10',
      stroke: { ...black, opacity: 0.5, width: 2, dash: [4, 3], cap: 'round', join: 'round' },
    },
    { kind: 'path', path: 'M0 0A5 5 0 0 1 10 0', transform: [2, 0, 0, 2, 5, 5], fill: black },
    { kind: 'path', path: 'M0 0H9V9H0Z', fill: { ground: black, line: { color: '#8a9484', opacity: 0.7 } } },
    text,
  ],
}

function read(one: Picture) {
  const parsed = new DOMParser().parseFromString(writeSvg(one), 'image/svg+xml')
  expect(parsed.querySelector('parsererror')).toBeNull()
  return parsed
}

test('it is well-formed, has its size, and says what it shows', () => {
  const svg = read(picture).documentElement
  expect(svg.getAttribute('viewBox')).toBe('0 0 100 50')
  expect(svg.querySelector('title')?.textContent).toBe('Ohälsotal & <annat>')
  expect(svg.querySelector('desc')?.textContent).toBe('Källa: "Kolada"')
})

test('everything is an attribute: no styles, no classes, no scripts, nothing from elsewhere', () => {
  expect(writeSvg(picture)).not.toMatch(/style|class=|<script|href|@import|var\(/u)
})

test('lines, surfaces and words as they were read', () => {
  const svg = read(picture)
  const [line, arc, hatched] = [...svg.querySelectorAll('svg > path')]
  expect(line?.getAttribute('stroke-dasharray')).toBe('4 3')
  expect(line?.getAttribute('stroke-opacity')).toBe('0.5')
  expect(line?.getAttribute('fill')).toBe('none')
  expect(arc?.getAttribute('transform')).toBe('matrix(2 0 0 2 5 5)')
  const id = /^url\(#(.+)\)$/u.exec(hatched?.getAttribute('fill') ?? '')?.[1]
  expect(svg.querySelector('pattern')?.id).toBe(id)
  const words = svg.querySelector('text')
  expect(words?.textContent).toBe('Norrbottens län')
  expect(words?.getAttribute('text-anchor')).toBe('end')
  expect(words?.getAttribute('font-family')).toBe("'Roboto', system-ui")
})

test.each([
  ['</text><script>alert(1)</script>', '</text><script>alert(1)</script>'],
  ['a\u0000b\u0008', 'ab'],
  ['"\'&<>', '"\'&<>'],
  [']]>', ']]>'],
])('the text %j is the text %j', (content, expected) => {
  const words = read({ ...picture, marks: [{ ...text, text: content }] }).querySelector('text')
  expect(words?.textContent).toBe(expected)
  expect(words?.children).toHaveLength(0)
})
