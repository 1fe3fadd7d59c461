import type { Language } from '#domain/localizedText.ts'

const sv = {
  showLarge: 'Visa stort',
  close: 'Stäng',
  table: 'Samma siffror som tabell',
  year: 'År',
  target: 'Mål',
  requiredPath: 'Rak väg till målet',
  interval: '80-procentigt intervall',
  atPresentPace: 'i nuvarande takt',
  remarks: 'Anmärkning',
  baseYear: 'basår',
  seriesBreak: 'Tidsseriebrott',
  readHint: 'Läs av år för år med piltangenterna.',
  noTarget: '–',
  noValues: 'Det finns inga uppgifter att visa i diagrammet.',
  range: (low: string, high: string) => `${low} till ${high}`,
  others: (count: number) => (count === 1 ? 'Ytterligare en' : `Övriga ${count}`),
  tableCaption: (title: string, unit: string | undefined) => (unit ? `${title}, ${unit}` : title),
}

const en: typeof sv = {
  showLarge: 'Show large',
  close: 'Close',
  table: 'The same figures as a table',
  year: 'Year',
  target: 'Target',
  requiredPath: 'Straight path to the target',
  interval: '80 per cent interval',
  atPresentPace: 'at the present pace',
  remarks: 'Remark',
  baseYear: 'base year',
  seriesBreak: 'Series break',
  readHint: 'Read year by year with the arrow keys.',
  noTarget: '–',
  noValues: 'There are no figures to show in the chart.',
  range: (low, high) => `${low} to ${high}`,
  others: (count) => (count === 1 ? 'One more' : `The other ${count}`),
  tableCaption: (title, unit) => (unit ? `${title}, ${unit}` : title),
}

/** Words of every chart and its frame. */
export const chartWords = { sv, en } satisfies Record<Language, typeof sv>
