import type { FigureTable } from '#domain/figureTable.ts'
import type { DeckSheet, SlideSheet } from './slideSheet.ts'

const onePixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

/** Two places over four years: a gap, a zero, a negative value, and a text that a spreadsheet would run. */
export const yearTable: FigureTable = {
  unit: 'procent',
  columns: [
    { key: 'year', label: 'År' },
    { key: 'line-2584', label: 'Kiruna & "Å<Ä>Ö"', isNumeric: true },
    { key: 'line-25', label: '=1+1', isNumeric: true },
    { key: 'target', label: "Mål 'i sikte'", isNumeric: true },
    { key: 'remarks', label: 'Anmärkning' },
  ],
  rows: [
    toYear('2018', 18.62, 0, undefined),
    toYear('2019', undefined, -3.25, undefined),
    toYear('2020', 17.000000000000004, 4, undefined),
    toYear('2022', 0, 1234567.5, 15),
  ],
}

function toYear(year: string, ...values: readonly (number | undefined)[]) {
  const cells = values.map((value) =>
    value === undefined ? 'uppgift saknas' : { text: value.toFixed(1).replace('.', ','), value },
  )
  return { key: year, cells: [year, ...cells, 'Basår'] }
}

export const placeTable: FigureTable = {
  columns: [
    { key: 'place', label: 'Kommun' },
    { key: 'rank', label: 'Plats', isNumeric: true },
    { key: 'value', label: '2022', isNumeric: true },
    { key: 'change', label: 'Ändring', isNumeric: true },
  ],
  rows: [
    { key: '1', cells: ['Älvsbyn', rank(1), { text: '24,9 %', value: 24.91 }, { text: '−2', value: -2 }] },
    { key: '2', cells: ['Över<torneå>', '–', 'uppgift saknas', '–'] },
    { key: '3', cells: ['=HYPERLINK("x")', rank(2), { text: '−1,0 %', value: -1.04 }, '–'] },
  ],
}

function rank(value: number) {
  return { text: String(value), value }
}

export const listTable: FigureTable = {
  columns: ['indicator', 'area', 'goal', 'verdict', 'certainty', 'latest', 'unit', 'source'].map((key) => ({
    key,
    label: `Kolumn ${key}`,
    isNumeric: key === 'latest',
  })),
  rows: Array.from({ length: 60 }, (_, row) => ({
    key: String(row),
    cells: [
      `Mått ${row + 1} & <ett>`,
      'Hälsa',
      'Mål',
      'Framsteg',
      'Säker',
      { text: '1,5', value: 1.5 },
      '%',
      'Kolada',
    ],
  })),
}

const source = 'Källa: Kolada (SCB) & "flera". Hämtad 31 augusti 2024.'

const pictureSlide: SlideSheet = {
  kind: 'picture',
  title: 'Färre sjukdagar i Kiruna & Å<Ä>Ö\u0007',
  lines: [],
  notes: 'Första raden & <en> till.\r\nAndra raden "här".\n\nSista.',
  link: 'https://example.org/indikatorer/ohalsotal?geo=2584&tema=ljust',
  frames: [
    { title: 'Ohälsotal', source, table: yearTable, drawing: 'lines' },
    { title: 'Kommunerna', source, table: placeTable, drawing: 'bars' },
    {
      title: 'Kartan',
      source,
      table: placeTable,
      drawing: 'picture',
      picture: { data: onePixel, width: 300, height: 600 },
    },
    { title: 'Lista', source, table: listTable, drawing: 'picture' },
  ],
}

/** A deck for tests: a title, a slide with every kind of frame, and one of words with a code. */
export const deckSheetExample: DeckSheet = {
  title: 'Så går det: Å & Ö',
  owner: 'Region Norrbotten',
  foot: 'Norrbotten 2030 · Utgåva 2026-11',
  language: 'sv',
  slides: [
    { kind: 'title', title: 'Visionen', lines: ['Strategin', 'Utgåva'], notes: '', frames: [] },
    pictureSlide,
    {
      kind: 'text',
      title: 'Var med',
      lines: ['Ett stycke.', 'Ett till.'],
      notes: 'Låt bilden stå kvar.',
      link: 'https://example.org/genomforande',
      code: { data: onePixel, width: 100, height: 100 },
      frames: [],
    },
  ],
}
