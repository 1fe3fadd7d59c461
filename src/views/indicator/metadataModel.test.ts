import { expect, test } from 'vitest'
import type { Indicator } from '#domain/indicator.ts'
import { madeUpIndicator } from '../madeUpIndicator.ts'
import { county, placesSeenFrom } from './placesExample.ts'
import { toDownloads, toMetadata } from './metadataModel.ts'

const table = {
  '00': { total: { 2018: 1, 2022: 2 } },
  '25': { total: { 2018: 1, 2022: 2 } },
  '2584': { total: { 2018: 1 } },
}
const entriesOf = (part: Partial<Indicator> = {}) =>
  new Map(
    toMetadata(madeUpIndicator(table, part), placesSeenFrom(county), 'sv').map(({ term, texts }) => [
      term,
      texts.map(({ sv }) => sv.replaceAll('\u00a0', ' ')).join(' | '),
    ]),
  )

test('what every measure has, and what the source does not tell', () => {
  expect([...entriesOf()]).toEqual([
    ['Definition', 'Hur det mäts.'],
    ['Enhet', 'procent'],
    ['Önskad riktning', 'Högre är bättre'],
    ['Typ av mått', 'Statistik ur register eller mätning'],
    ['Decimaler', 'Visas med en decimal. Förändringar räknas på oavrundade värden.'],
    ['Platser', 'Riket, 1 av 1 län, 1 av länets 4 kommuner.'],
    ['Mätår', '2018–2022, 2 mätår.'],
    [
      'Anmärkningar på värdena',
      'Norrbottens län: alla mätår i serien har ett värde. | Inget värde är märkt som preliminärt, skattat eller reviderat.',
    ],
    ['Källa', 'Kolada (SCB)'],
    ['Tabell eller nyckeltal', 'N00001'],
    ['Styrande källa', 'Kolada N00001'],
    ['Källan uppdaterad', 'Inte angivet av källan'],
    ['Hämtad', '31 augusti 2024'],
    ['Tillgänglig från', 'Inte angivet av källan'],
    ['Nästa uppdatering', 'Inte angivet av källan'],
    ['Villkor', 'Fritt'],
    [
      'Egen bearbetning',
      'Värdena är källans egna. Förändringar, skillnader och bedömningar är egen bearbetning.',
    ],
  ])
})

test('what only some have', () => {
  const entries = entriesOf({
    direction: 'down',
    kind: 'survey',
    decimals: 0,
    limit: 100,
    note: { sv: 'Medelvärde.' },
    endedYear: 2021,
    vintages: ['2024-08', '2026-01'],
    breaks: [{ year: 2021, text: { sv: 'Ny källa.' } }],
    target: { value: 98, year: 2025, level: 'eu', basis: { sv: 'EU-beslut.' }, regions: 'all' },
  })
  expect(entries.get('Att tänka på')).toBe('Medelvärde.')
  expect(entries.get('Önskad riktning')).toBe('Lägre är bättre')
  expect(entries.get('Typ av mått')).toBe('Enkät: värdena har en felmarginal')
  expect(entries.get('Decimaler')).toContain('Visas med heltal.')
  expect(entries.get('Gräns')).toContain('vid 100.')
  expect(entries.get('Mål')).toContain('98 % år 2025')
  expect(entries.get('Mål')).toContain('EU-beslut.')
  expect(entries.get('Brott i serien')).toBe('2021: Ny källa.')
  expect(entries.get('Avslutad serie')).toBe('Sista året är 2021. Måttet publiceras inte längre.')
  expect(entries.get('Årgångar')).toBe('2024-08 och 2026-01. Årgångar blandas aldrig i samma linje.')
})

test('values that are computed say so, with how', () => {
  const { provenance } = madeUpIndicator(table)
  const entries = entriesOf({
    provenance: { ...provenance, ownProcessing: true, processingNote: { sv: 'Summor av kommunerna.' } },
  })
  expect(entries.get('Egen bearbetning')).toBe(
    'Värdena är beräknade av oss ur källans uppgifter. | Summor av kommunerna.',
  )
})

test('what the source says of single values is counted, with the years', () => {
  const { cube } = madeUpIndicator({
    '25': { total: { 2017: 1, 2018: 2, 2019: 'missing', 2020: 3, 2021: 4, 2022: 'suppressed', 2023: 5 } },
  })
  const flags = { 4: ['provisional'], 6: ['provisional', 'break'] } as const
  expect(entriesOf({ cube: { ...cube, flags } }).get('Anmärkningar på värdena')).toBe(
    'Norrbottens län: 1 värde där en ny tidsserie börjar (2023), 2 preliminära värden (2021 och 2023), 1 värde saknas (2019) och 1 värde saknas av sekretess (2022).',
  )
})

test('when the source publishes next is told only where it has said so', () => {
  const { provenance } = madeUpIndicator(table)
  const entries = entriesOf({ provenance: { ...provenance, nextExpected: '2027-02' } })
  expect(entries.get('Nästa uppdatering')).toBe('februari 2027')
})

test('files to take home', () => {
  expect(toDownloads('ohalsotal', 'sv').map(({ href, fileName }) => [href, fileName])).toEqual([
    ['/api/v1/indicators/ohalsotal.csv', 'ohalsotal.csv'],
    ['/api/v1/indicators/ohalsotal.json', 'ohalsotal.json'],
    ['/api/v1/indicators/ohalsotal.jsonstat.json', 'ohalsotal.jsonstat.json'],
    ['/api/v1/dataset.zip', 'norrbotten-2030.zip'],
  ])
})
