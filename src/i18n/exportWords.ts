import type { Language } from '#domain/localizedText.ts'

const sv = {
  /** Columns after those of the figures, in a table without any other place for it. */
  columns: { unit: 'Enhet', source: 'Källa', licence: 'Villkor', address: 'Adress' },
  column: 'Uppgift',
  yearOf: (column: string) => `${column}, år`,
  sheets: { table: 'Tabell', about: 'Om' },
  terms: {
    title: 'Innehåll',
    unit: 'Enhet',
    source: 'Källa',
    processing: 'Bearbetning',
    licence: 'Villkor',
    definition: 'Definition',
    note: 'Att tänka på',
    release: 'Utgåva',
    address: 'Adress',
    takenOn: 'Hämtad härifrån',
    citation: 'Källhänvisning',
  },
  processing: {
    own: 'Siffrorna är egen bearbetning av källans uppgifter, inte officiell statistik.',
    raw: 'Siffrorna är källans egna.',
  },
  citation: (whose: string, what: string, origin: string, release: string, date: string, address: string) =>
    `${whose}: ${what}. ${origin} Utgåva ${release}. Hämtad ${date} från ${address}.`,
  pictureNote: (site: string, release: string, date: string) =>
    `${site}, utgåva ${release}. Bilden hämtad ${date}.`,
}

const en: typeof sv = {
  columns: { unit: 'Unit', source: 'Source', licence: 'Terms', address: 'Address' },
  column: 'Item',
  yearOf: (column) => `${column}, year`,
  sheets: { table: 'Table', about: 'About' },
  terms: {
    title: 'Content',
    unit: 'Unit',
    source: 'Source',
    processing: 'Processing',
    licence: 'Terms',
    definition: 'Definition',
    note: 'To bear in mind',
    release: 'Release',
    address: 'Address',
    takenOn: 'Taken from here',
    citation: 'Citation',
  },
  processing: {
    own: "The figures are our own processing of the source's, not official statistics.",
    raw: "The figures are the source's own.",
  },
  citation: (whose, what, origin, release, date, address) =>
    `${whose}: ${what}. ${origin} Release ${release}. Retrieved ${date} from ${address}.`,
  pictureNote: (site, release, date) => `${site}, release ${release}. Picture taken ${date}.`,
}

/** Words in the files that are taken home. */
export const exportWords = { sv, en } satisfies Record<Language, typeof sv>
