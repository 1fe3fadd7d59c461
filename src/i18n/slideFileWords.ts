import type { Language } from '#domain/localizedText.ts'

const sv = {
  forms: { lines: 'Linjediagram', bars: 'Stapeldiagram', picture: 'Bild', table: 'Tabell' },
  shows: (series: string) => `Visar ${series}`,
  ofRow: (text: string, row: string) => `${text} (${row})`,
  code: (address: string) => `QR-kod till ${address}`,
  open: 'Öppna på webben',
  seriesLeftOut: (drawn: number, all: number) =>
    `Diagrammet visar ${drawn} av ${all} serier. Alla finns i diagrammets data.`,
  rowsLeftOut: (rows: number) => `${rows} ${rows === 1 ? 'rad' : 'rader'} till finns på webben`,
  columnsLeftOut: (columns: string) => `Även på webben: ${columns}`,
  part: (title: string, part: number, parts: number) => `${title} (${part} av ${parts})`,
}

const en: typeof sv = {
  forms: { lines: 'Line chart', bars: 'Bar chart', picture: 'Picture', table: 'Table' },
  shows: (series) => `Shows ${series}`,
  ofRow: (text, row) => `${text} (${row})`,
  code: (address) => `QR code to ${address}`,
  open: 'Open on the web',
  seriesLeftOut: (drawn, all) =>
    `The chart shows ${drawn} of ${all} series. All are in the data of the chart.`,
  rowsLeftOut: (rows) => `${rows} more ${rows === 1 ? 'row is' : 'rows are'} on the web`,
  columnsLeftOut: (columns) => `Also on the web: ${columns}`,
  part: (title, part, parts) => `${title} (${part} of ${parts})`,
}

/** Words in a file of slides. */
export const slideFileWords = { sv, en } satisfies Record<Language, typeof sv>
