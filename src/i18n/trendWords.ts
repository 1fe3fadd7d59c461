import type { Language } from '#domain/localizedText.ts'
import type { PeerRule } from '#domain/peerRule.ts'
import type { RegionKind } from '#domain/region.ts'
import type { Scale, ScaleProblem } from '#domain/seriesScale.ts'

type Kind = Exclude<RegionKind, 'country'>
type NamedRule = Exclude<PeerRule['kind'], 'country' | 'group'>

const sv = {
  controls: 'Val för diagrammet',
  fold: 'Jämför och välj',
  peers: 'Jämför med',
  rules: {
    counties: 'Alla län',
    similar: 'Liknande regioner',
    municipalities: 'Länets kommuner',
    sameStart: 'Samma start',
    chosen: 'Valda platser',
  } satisfies Record<NamedRule, string>,
  from: 'Från',
  to: 'till',
  scale: 'Skala',
  scales: { value: 'Värde', change: 'Förändring', index: 'Index' } satisfies Record<Scale, string>,
  sex: 'Kön',
  sexes: { total: 'Totalt', women: 'Kvinnor', men: 'Män', both: 'Kvinnor och män' },
  reset: 'Återställ',
  waiting: 'Platserna visas när deras namn har hämtats.',
  /** What a rule means, to follow its name and a colon. */
  allPlaces: {
    county: (count: number, isAmong: boolean) => (isAmong ? `de ${count} andra länen` : `alla ${count} län`),
    municipality: (count: number, isAmong: boolean) =>
      isAmong ? `länets ${count} andra kommuner` : `länets ${count} kommuner`,
  } satisfies Record<Kind, (count: number, isAmong: boolean) => string>,
  nearest: {
    county: (count: number, word: string) => (count === 1 ? 'det län' : `de ${word} län`),
    municipality: (count: number, word: string) => (count === 1 ? 'den kommun' : `de ${word} kommuner`),
  } satisfies Record<Kind, (count: number, word: string) => string>,
  sameStart: (who: string, place: string, amount: string, year: number, names: string) =>
    `${who} som låg närmast ${/[sxz]$/u.test(place) ? place : `${place}s`} ${amount} år ${year}: ${names}`,
  noneChosen: (most: string) => `lägg till upp till ${most} platser`,
  withoutFigures: (names: string) => `Saknar uppgifter: ${names}.`,
  undrawn: {
    noBase: (names: string, year: number) => `${names} visas inte: uppgift saknas för basåret ${year}.`,
    zeroBase: (names: string, year: number) => `${names} visas inte: värdet var noll basåret ${year}.`,
    negative: (names: string) => `${names} visas inte: det finns värden under noll, som inte kan räknas om.`,
  } satisfies Record<ScaleProblem, (names: string, year: number) => string>,
  refused: {
    noBase: (scales: string) => `${scales} kan inte väljas: det finns inga två år som kan jämföras.`,
    zeroBase: (scales: string, year: number) => `${scales} kan inte väljas: värdet var noll basåret ${year}.`,
    negative: (scales: string) => `${scales} kan inte väljas: det finns värden under noll.`,
    levels: (scales: string) =>
      `${scales} kan inte väljas med andra platser: måttet är ett antal som följer platsens storlek.`,
  } satisfies Record<ScaleProblem | 'levels', (scales: string, year: number) => string>,
  proportionsOffered: 'Välj index eller förändring för att jämföra.',
  cutAtBreak: (year: number, base: number) =>
    `Åren före ${year} visas inte: på grund av tidsseriebrott kan de inte jämföras med basåret ${base}.`,
  noTarget: {
    scale: 'Målet visas inte: det är ett värde, och här visas förändring eller index.',
    period: 'Målet visas inte: åren efter det sista valda är bortvalda.',
    sex: 'Målet visas inte: det gäller alla tillsammans.',
  },
  noPath: (base: number) => `Vägen till målet visas inte: den börjar ${base}, som är bortvalt.`,
  units: {
    index: (base: number) => `index, ${base} = 100`,
    change: (base: number, unit: string) => `förändring sedan ${base}, ${unit}`,
  },
  state: {
    index: (base: number) => `Index: värdet år ${base} är 100.`,
    change: (base: number) => `Förändring sedan ${base}.`,
    years: (years: string) => `Åren ${years}.`,
  },
  latest: (values: string) => `Senaste värden: ${values}.`,
  inYear: (label: string, value: string, year: number) => `${label} ${value} (${year})`,
  list: 'Platserna i diagrammet',
  listHint:
    'Högst värde först, med bedömningen i märket. Peka på en plats för att se linjen, välj den för att fästa den.',
  mostPins: (most: string) => `Högst ${most} platser kan fästas.`,
  pin: 'Fäst linjen:',
  add: 'Lägg till en plats',
  addHint: 'Välj …',
  counties: 'Län',
  municipalities: 'Kommuner',
  full: (most: string) => `Högst ${most} platser kan väljas.`,
  remove: (name: string) => `Ta bort ${name}`,
}

const en: typeof sv = {
  controls: 'Choices for the chart',
  fold: 'Compare and choose',
  peers: 'Compare with',
  rules: {
    counties: 'All counties',
    similar: 'Similar regions',
    municipalities: 'The municipalities',
    sameStart: 'Same start',
    chosen: 'Chosen places',
  },
  from: 'From',
  to: 'to',
  scale: 'Scale',
  scales: { value: 'Value', change: 'Change', index: 'Index' },
  sex: 'Sex',
  sexes: { total: 'Total', women: 'Women', men: 'Men', both: 'Women and men' },
  reset: 'Reset',
  waiting: 'The places are shown once their names have been fetched.',
  allPlaces: {
    county: (count, isAmong) => (isAmong ? `the ${count} other counties` : `all ${count} counties`),
    municipality: (count, isAmong) =>
      isAmong ? `the county's ${count} other municipalities` : `the county's ${count} municipalities`,
  },
  nearest: {
    county: (count, word) => (count === 1 ? 'the county' : `the ${word} counties`),
    municipality: (count, word) => (count === 1 ? 'the municipality' : `the ${word} municipalities`),
  },
  sameStart: (who, place, amount, year, names) =>
    `${who} nearest to ${place} at ${amount} in ${year}: ${names}`,
  noneChosen: (most) => `add up to ${most} places`,
  withoutFigures: (names) => `Without figures: ${names}.`,
  undrawn: {
    noBase: (names, year) => `Not shown, as there is no figure for the base year ${year}: ${names}.`,
    zeroBase: (names, year) => `Not shown, as the value was zero in the base year ${year}: ${names}.`,
    negative: (names) => `Not shown, as values below zero cannot be converted: ${names}.`,
  },
  refused: {
    noBase: (scales) => `${scales} cannot be chosen: there are no two years that can be compared.`,
    zeroBase: (scales, year) => `${scales} cannot be chosen: the value was zero in the base year ${year}.`,
    negative: (scales) => `${scales} cannot be chosen: there are values below zero.`,
    levels: (scales) =>
      `${scales} cannot be chosen beside other places: the measure is a number that follows the size of the place.`,
  },
  proportionsOffered: 'Choose index or change to compare.',
  cutAtBreak: (year, base) =>
    `Years before ${year} are not shown: because of a series break they cannot be compared with the base year ${base}.`,
  noTarget: {
    scale: 'The target is not shown: it is a value, and this is a change or an index.',
    period: 'The target is not shown: the years after the last one chosen are left out.',
    sex: 'The target is not shown: it holds for all together.',
  },
  noPath: (base) => `The path to the target is not shown: it begins in ${base}, which is left out.`,
  units: {
    index: (base) => `index, ${base} = 100`,
    change: (base, unit) => `change since ${base}, ${unit}`,
  },
  state: {
    index: (base) => `Index: the value in ${base} is 100.`,
    change: (base) => `Change since ${base}.`,
    years: (years) => `The years ${years}.`,
  },
  latest: (values) => `Latest values: ${values}.`,
  inYear: (label, value, year) => `${label} ${value} (${year})`,
  list: 'The places in the chart',
  listHint:
    'Highest value first, with the verdict in the mark. Point at a place to see its line, choose it to pin it.',
  mostPins: (most) => `At most ${most} places can be pinned.`,
  pin: 'Pin the line:',
  add: 'Add a place',
  addHint: 'Choose …',
  counties: 'Counties',
  municipalities: 'Municipalities',
  full: (most) => `At most ${most} places can be chosen.`,
  remove: (name) => `Remove ${name}`,
}

/** Words of the large chart's choices: whom it compares with, which years, on what scale, and what follows from it. */
export const trendWords = { sv, en } satisfies Record<Language, typeof sv>
