import { expect, test } from 'vitest'
import { toBreakNotes, toEventNotes } from './trendNotes.ts'
import { broadband } from './trendSpecFixture.ts'

const years = { from: 2010, to: 2030 }
const nothing = { strokes: [], boxes: [] }
const withBreak = (year: number) => ({ ...broadband, breaks: [{ year, text: 'Ny metod.' }] })
const place = (year: number, strokes: Parameters<typeof toBreakNotes>[2]['strokes'] = []) => {
  const [note] = toBreakNotes(withBreak(year), years, { ...nothing, strokes })
  return note && `${note.edge} ${note.side}`
}

test('the words of a break stand at the foot, to the right, where there is room', () => {
  expect(place(2015)).toBe('bottom right')
  expect(place(2030)).toBe('bottom left')
})

test('lines at the foot send the words to the top', () => {
  expect(place(2015, [{ x1: 0, y1: 95, x2: 100, y2: 95 }])).toBe('top right')
})

test('the words name the year and end without a stop', () => {
  const [note] = toBreakNotes(withBreak(2015), years, nothing)
  expect(note?.texts.wide.map(({ text }) => text)).toEqual(['Tidsseriebrott 2015', 'Ny metod'])
  const lastLine = note?.texts.wide.at(-1)?.dy ?? NaN
  expect(lastLine).toBeLessThan(0)
})

test('two breaks close to each other do not write over each other', () => {
  const spec = {
    ...broadband,
    breaks: [
      { year: 2015, text: 'Ny metod' },
      { year: 2016, text: 'Ny källa' },
    ],
  }
  const places = toBreakNotes(spec, years, nothing).map(({ edge, side }) => `${edge} ${side}`)
  expect(new Set(places).size).toBe(2)
})

test('events whose words would meet stand in rows of their own', () => {
  const events = [
    { year: 2030, text: 'C' },
    { year: 2010, text: 'A' },
    { year: 2011, text: 'B.' },
  ]
  const notes = toEventNotes({ ...broadband, events }, years)
  expect(notes.map(({ text, row, anchor }) => [text, row, anchor])).toEqual([
    ['2010 A', 0, 'start'],
    ['2011 B', 1, 'start'],
    ['2030 C', 0, 'end'],
  ])
})
