import { describe, expect, test } from 'vitest'
import { toStandingSettings } from '#domain/assessmentSettings.ts'
import type { Language } from '#domain/localizedText.ts'
import { languages } from '#domain/localizedText.ts'
import { findRegion } from '#domain/region.ts'
import { toStanding } from '#domain/standing.ts'
import { toHeadline } from '#i18n/headline.ts'
import { toHeadlineFacts } from '#views/indicator/headlineModel.ts'
import { toPlaces } from '#views/indicator/places.ts'
import { findFaults } from './grammar.ts'
import { catalogue, readIndicator, strategy } from './publishedGoals.ts'

const settings = toStandingSettings(strategy, strategy.release.date)
const ids = strategy.indicators.map(({ id }) => id)

function tellHeadline(id: string, region: string, language: Language): readonly string[] {
  const indicator = readIndicator(id)
  const place = findRegion(catalogue, region)
  if (!place) throw new Error(`There is no region ${region}`)
  const places = toPlaces(strategy, place, catalogue, language)
  const standing = toStanding(indicator, region, settings)
  return toHeadline(toHeadlineFacts(indicator, places, standing, settings), language)
}

describe.each(['25', '00', '2584'])('every indicator in %s', (region) => {
  test.each(ids)('%s is told in one to four sound sentences, in both languages', (id) => {
    for (const language of languages) {
      const sentences = tellHeadline(id, region, language)
      expect(sentences.length).toBeGreaterThan(0)
      expect(sentences.length).toBeLessThanOrEqual(4)
      const faults = sentences.flatMap((sentence) =>
        findFaults(sentence, language).map((fault) => `${fault}: ${sentence}`),
      )
      expect(faults).toEqual([])
    }
  })

  test.each(strategy.indicators.filter(({ valueKind }) => valueKind === 'percent'))(
    'a change in $id is told in percentage points',
    ({ id }) => {
      const changes = tellHeadline(id, region, 'sv').filter((sentence) =>
        /ökning med|minskning med/u.test(sentence),
      )
      expect(changes.filter((sentence) => !/procentenhet(er)? sedan/u.test(sentence))).toEqual([])
    },
  )
})

// Written by hand from the figures in goals-api/data.
test.each<[string, string, Language, string]>([
  [
    'arbetsloshet',
    '25',
    'sv',
    'År 2022 låg Norrbottens län på 4,1 procent av befolkningen, en minskning med 1,3 procentenheter sedan 2018. I riket var värdet 5,6 procent. Uppgiften är fyra år gammal.',
  ],
  [
    'arbetsloshet',
    '25',
    'en',
    'In 2022, Norrbotten County stood at 4.1 per cent of the population, down 1.3 percentage points since 2018. In Sweden the value was 5.6 per cent. The figure is four years old.',
  ],
  [
    'folkmangd',
    '2584',
    'sv',
    'År 2022 låg Kiruna på 22 423 invånare den 31 december, en minskning med 569 invånare sedan 2018. Uppgiften är fyra år gammal.',
  ],
  [
    'bredband',
    '25',
    'sv',
    'År 2022 låg Norrbottens län på 92,5 procent, en ökning med 2,6 procentenheter sedan 2021. Värden före 2021 kan inte jämföras, eftersom serien bryts. I riket var värdet 97,5 procent. Takten räcker för det nationella målet 98 procent till 2025, men bygger på två mätår.',
  ],
  [
    'utslapp-transporter',
    '25',
    'sv',
    'År 2024 låg Norrbottens län på 640 799 ton CO₂-ekvivalenter, en ökning med 123 410 ton sedan 2020. Utvecklingen går bort från målnivån 214 496 ton till 2030, räknad från det nationella målet.',
  ],
  [
    'medellivslangd',
    '25',
    'sv',
    'År 2022 låg kvinnor i Norrbottens län på 83,4 år och män på 79,9 år. Sedan 2018 är förändringen +0,2 år för kvinnor och +0,8 år för män. I riket låg kvinnor på 84,6 år och män på 81,1 år. Med ett annat basår blir bedömningen en annan.',
  ],
  [
    'inrikes-flyttnetto',
    '25',
    'sv',
    'År 2022 låg Norrbottens län på −1 077 personer per år, en ökning med 1 504 personer sedan 2018. Bedömningen är osäker: sista året gick åt andra hållet, och med ett annat basår blir den en annan. Uppgiften är fyra år gammal.',
  ],
  [
    'lokalt-kulturliv',
    '25',
    'sv',
    'År 2022 låg Norrbottens län på 62 procent. Det finns bara två jämförbara enkäter, för få för att utläsa en utveckling. I riket var värdet 66 procent. Uppgiften är fyra år gammal.',
  ],
  [
    'lokalt-kulturliv',
    '2584',
    'sv',
    'Det finns inga uppgifter för Kiruna. År 2022 låg Norrbottens län på 62 procent.',
  ],
  [
    'fou-utgifter',
    '25',
    'en',
    'In 2019, Norrbotten County stood at SEK 1,062 million. There is no earlier year from 2018 on to compare with. The figure is seven years old.',
  ],
  [
    'sjalvskattad-halsa',
    '25',
    'sv',
    'År 2022 låg Norrbottens län på 69 procent av invånare 16–84 år, samma avrundade värde som 2018. I riket var värdet 73 procent. Bedömningen är osäker: enkätens felmarginal är okänd, och med ett annat basår blir den en annan. Uppgiften är fyra år gammal.',
  ],
  [
    'gini',
    '2584',
    'sv',
    'År 2022 låg Kiruna på 0,24 (index 0–1), en förändring med mindre än 0,01 sedan 2018. I riket var värdet 0,32. Med en annan metod blir bedömningen en annan. Uppgiften är fyra år gammal.',
  ],
  [
    'forvarvsarbetande',
    '25',
    'sv',
    'År 2021 låg Norrbottens län på 82,0 procent, en ökning med 0,5 procentenheter sedan 2019. Värden före 2019 kan inte jämföras, eftersom serien bryts. Med en annan metod blir bedömningen en annan. Serien är avslutad: 2021 är sista året.',
  ],
  [
    'barn-lag-standard',
    '25',
    'sv',
    'År 2022 låg Norrbottens län på 13 procent av barn och unga 0–19 år, en minskning med 1 procentenhet sedan 2018. I riket var värdet 17 procent. Uppgiften är fyra år gammal.',
  ],
  [
    'brp-per-invanare',
    '2584',
    'en',
    'The measure is not published for municipalities. In 2020, Norrbotten County stood at 49,300 euro at current prices, up 1,000 euro since 2018.',
  ],
  [
    'vaxthusgaser',
    '00',
    'sv',
    'Rikets värde finns inte i underlaget. År 2024 låg Norrbottens län på 4 876 335 ton CO₂-ekvivalenter, en minskning med 205 755 ton sedan 2020.',
  ],
  [
    'laddbara-nybilar',
    '00',
    'sv',
    'År 2024 låg riket på 57,0 procent av nyregistrerade personbilar, en ökning med 49,1 procentenheter sedan 2018. Sista året gick utvecklingen åt andra hållet.',
  ],
])('%s in %s, %s', (id, region, language, told) => {
  expect(tellHeadline(id, region, language).join(' ').replaceAll('\u00a0', ' ')).toBe(told)
})
