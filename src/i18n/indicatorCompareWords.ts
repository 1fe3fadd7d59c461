import type { IndexRefusal } from '#domain/indexedSeries.ts'
import type { Language } from '#domain/localizedText.ts'

type Refusals = {
  readonly [Code in IndexRefusal['code']]: (refusal: Extract<IndexRefusal, { code: Code }>) => string
}

const sv = {
  chosen: (count: number) => (count === 1 ? '1 vald.' : `${count} valda.`),
  oneMore: 'Välj minst en till för att jämföra.',
  full: 'Högst sex kan jämföras. Ta bort en för att välja en annan.',
  compare: 'Jämför',
  clearChosen: 'Rensa valet',
  back: 'Till alla indikatorer',
  title: (count: number) => `Jämförelse av ${count} indikatorer`,
  tooFew: 'Välj minst två indikatorer i tabellen för att jämföra dem.',
  pictures: { index: 'På samma skala', separate: 'Var för sig' },
  picture: 'Visa',
  indexTitle: (place: string, year: number) => `Utveckling i ${place} sedan ${year}`,
  unit: 'index',
  tableUnit: (year: number) => `index, basåret ${year} = 100`,
  hundred: (year: number) =>
    `Värdet ${year} är 100 för alla. 110 betyder tio procent högre än då, 90 tio procent lägre.`,
  extremes: (high: string, highest: string, low: string, lowest: string) =>
    `${high} har högst index, ${highest}. ${low} har lägst, ${lowest}.`,
  only: (name: string, index: string) => `${name} har index ${index}.`,
  inYear: (index: string, year: number) => `${index} (${year})`,
  ownBase: (name: string, used: number, wanted: number, isBreak: boolean) =>
    isBreak
      ? `${name} räknas från ${used}: värden före tidsseriebrottet kan inte jämföras.`
      : `${name} räknas från ${used}, eftersom uppgift för ${wanted} saknas.`,
  ofSex: (title: string, sex: string) => `${title}, ${sex}`,
  noIndex: (reason: string) => `Har inget index: ${reason}`,
  refusals: {
    noValues: () => 'det finns inga uppgifter för platsen.',
    noValueSince: ({ year }) => `det finns ingen uppgift från ${year} eller senare.`,
    onlyOneValue: ({ year }) => `det finns bara en uppgift att jämföra, från ${year}.`,
    zeroBase: ({ year }) => `värdet ${year} är noll, och av noll finns inga andelar.`,
    negativeBase: ({ year }) => `värdet ${year} är negativt, och då säger ett index ingenting.`,
    signChanges: () => 'värdet byter tecken, och då säger ett index ingenting.',
  } satisfies Refusals,
  none: 'Inget av måtten har ett index.',
  lines: 'Linjerna i diagrammet',
  toIndicator: 'Till indikatorn',
  toIndicatorOf: (name: string) => `Till indikatorn ${name}`,
  remove: 'Ta bort',
  removeOne: (name: string) => `Ta bort ${name} ur jämförelsen`,
  directions: { up: 'högre är bättre', down: 'lägre är bättre', context: 'ingen önskad riktning' },
}

const en: typeof sv = {
  chosen: (count) => `${count} chosen.`,
  oneMore: 'Choose at least one more to compare.',
  full: 'At most six can be compared. Remove one to choose another.',
  compare: 'Compare',
  clearChosen: 'Clear choice',
  back: 'To all indicators',
  title: (count) => `Comparison of ${count} indicators`,
  tooFew: 'Choose at least two indicators in the table to compare them.',
  pictures: { index: 'On the same scale', separate: 'Each on its own' },
  picture: 'Show',
  indexTitle: (place, year) => `Development in ${place} since ${year}`,
  unit: 'index',
  tableUnit: (year) => `index, base year ${year} = 100`,
  hundred: (year) =>
    `The value in ${year} is 100 for all. 110 means ten per cent higher than then, 90 ten per cent lower.`,
  extremes: (high, highest, low, lowest) =>
    `${high} has the highest index, ${highest}. ${low} has the lowest, ${lowest}.`,
  only: (name, index) => `${name} has index ${index}.`,
  inYear: (index, year) => `${index} (${year})`,
  ownBase: (name, used, wanted, isBreak) =>
    isBreak
      ? `${name} is counted from ${used}: values before the series break cannot be compared.`
      : `${name} is counted from ${used}, because there is no figure for ${wanted}.`,
  ofSex: (title, sex) => `${title}, ${sex}`,
  noIndex: (reason) => `Has no index: ${reason}`,
  refusals: {
    noValues: () => 'there are no figures for the place.',
    noValueSince: ({ year }) => `there is no figure from ${year} or later.`,
    onlyOneValue: ({ year }) => `there is only one figure to compare, from ${year}.`,
    zeroBase: ({ year }) => `the value in ${year} is zero, and of zero there are no shares.`,
    negativeBase: ({ year }) => `the value in ${year} is negative, and then an index says nothing.`,
    signChanges: () => 'the value changes sign, and then an index says nothing.',
  },
  none: 'None of the measures has an index.',
  lines: 'The lines of the chart',
  toIndicator: 'To the indicator',
  toIndicatorOf: (name) => `To the indicator ${name}`,
  remove: 'Remove',
  removeOne: (name) => `Remove ${name} from the comparison`,
  directions: { up: 'higher is better', down: 'lower is better', context: 'no wanted direction' },
}

export const indicatorCompareWords = { sv, en } satisfies Record<Language, typeof sv>

/** Why an indicator has no index, as the end of a sentence. */
export function describeIndexRefusal(refusal: IndexRefusal, language: Language): string {
  const describe = indicatorCompareWords[language].refusals[refusal.code] as (refusal: IndexRefusal) => string
  return describe(refusal)
}
