import type { ExportSheet } from '#domain/exportSheet.ts'

/** A sheet for tests: two years of one place, one of them without a figure. */
export const exportSheetExample: ExportSheet = {
  nameParts: ['ohalsotal'],
  title: 'Ohälsotal, Kiruna',
  place: { code: '2584', name: 'Kiruna' },
  years: { from: 2018, to: 2022 },
  table: {
    unit: 'dagar per person och år',
    columns: [
      { key: 'year', label: 'År' },
      { key: 'line-2584', label: 'Kiruna', isNumeric: true },
      { key: 'remarks', label: 'Anmärkning' },
    ],
    rows: [
      { key: '2018', cells: ['2018', { text: '18,6', value: 18.62 }, 'Basår'] },
      { key: '2022', cells: ['2022', 'uppgift saknas', ''] },
    ],
  },
  source: 'Källa: Kolada (Försäkringskassan), N00957. Hämtad 31 augusti 2024.',
  origin: 'Källa: Kolada (Försäkringskassan), N00957.',
  licence: 'Fritt när källan anges: ”Källa: Kolada”.',
  isOwnProcessing: false,
  definition: 'Utbetalda dagar delat med befolkningen.',
  notes: ['2020: Pandemin.'],
  owner: 'Region Norrbotten',
  site: 'Norrbotten 2030',
  release: '2026-11',
  address: 'https://example.org/indikatorer/ohalsotal?geo=2584#utveckling',
  takenOn: '2026-11-25',
  language: 'sv',
}
