import type { Direction } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { RegionKind } from '#domain/region.ts'

/** A heading that asks, where it does not stand alone. */
const withoutMark = (section: string) => section.replace(/\?$/u, '')

const sv = {
  placeOfKind: { country: 'Riket', county: 'Länet', municipality: 'Kommunen' } satisfies Record<
    RegionKind,
    string
  >,
  sexes: { women: 'Kvinnor', men: 'Män' },
  kind: 'Indikator',
  followsGoal: 'Följer upp målet',
  heading: (title: string, place: string) => `${title}, ${place}`,
  perspective: (perspective: string) => `Vision 2030: ${perspective}`,
  alsoFollows: (perspectives: string, isOne: boolean) =>
    `Följer också upp ${isOne ? 'perspektivet' : 'perspektiven'} ${perspectives.toLowerCase()}.`,
  follows: (perspectives: string, isOne: boolean) =>
    `Följer upp ${isOne ? 'perspektivet' : 'perspektiven'} ${perspectives.toLowerCase()} i hela strategin.`,
  siblings: 'Fler indikatorer',
  onThisPage: 'På sidan',
  sections: {
    utveckling: 'Utveckling',
    kommuner: 'Kommuner',
    'vilka-forbattras': 'Vilka förbättras, vilka inte?',
    'kvinnor-och-man': 'Kvinnor och män',
    'om-mattet': 'Om måttet',
  },
  leftOut: (section: string, reason: string) => `${withoutMark(section)}: ${reason}`,
  verdict: 'Bedömning',
  howJudged: 'Så bedöms utvecklingen',
  inYear: (value: string, year: number) => `${value} (${year})`,
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  pace: (actual: string, needed: string, year: number) =>
    `I snitt ${actual} per år hittills. Rak väg till målet ${year}: ${needed} per år.`,
  targetBasis: (basis: string) => `Målet: ${basis}`,
  notComparable: (place: string) =>
    `${place} visas inte: måttet är ett antal som följer platsens storlek, så nivåerna kan inte jämföras.`,
  comparisonMissing: (place: string) => `${place} visas inte: uppgift saknas i underlaget.`,
  noFiguresHere: (place: string) => `${place} saknar uppgifter för det här måttet.`,
  othersShown: (places: string) => `Här visas ${places}.`,
  eventNote: (year: number, title: string, text: string) => `${year}: ${title}. ${text}`,
  municipalitiesIn: (year: number, sex: string | undefined) =>
    sex === undefined ? `Kommunerna ${year}` : `${sex} i kommunerna ${year}`,
  tableColumns: { place: 'Kommun', rank: 'Plats', change: 'Förändring' },
  range: (year: number, low: string, lowest: string, high: string, highest: string) =>
    `År ${year} går värdena från ${low} i ${lowest} till ${high} i ${highest}.`,
  placeRank: (name: string, rank: number, count: number) => `${name} har plats ${rank} av ${count}.`,
  changeRank: (name: string, rank: number, count: number) =>
    `I förändring har ${name} plats ${rank} av ${count}.`,
  missingCount: (missing: number, total: number, year: number) =>
    `${missing} av ${total} kommuner saknar uppgift för ${year}.`,
  order: {
    up: 'Bäst står överst: högst värde, störst ökning.',
    down: 'Bäst står överst: lägst värde, störst minskning.',
    context: 'Högst värde står överst. Måttet har ingen önskad riktning.',
  } satisfies Record<Direction, string>,
  orderOfTotals: {
    up: 'Högst värde står överst: värdena följer kommunens storlek. För förändring står störst ökning överst.',
    down: 'Högst värde står överst: värdena följer kommunens storlek. För förändring står störst minskning överst.',
    context: 'Högst värde står överst: värdena följer kommunens storlek.',
  } satisfies Record<Direction, string>,
  noMunicipalityBase: (year: number) =>
    `Förändring visas inte: det finns inget tidigare år att jämföra ${year} med.`,
  surveyCaution: 'Enkätmått: små skillnader mellan kommuner kan bero på slumpen.',
  noMunicipalities: 'måttet publiceras inte för kommuner.',
  noMunicipalitiesAtHome: 'länets kommuner har inga uppgifter för det här måttet.',
  chooseMunicipality: 'Välj en kommun, så ritas hela sidan om för den.',
  backToHome: (place: string) => `Tillbaka till ${place}`,
  sexTrend: (title: string, place: string) => `${title} för kvinnor och män, ${place}`,
  sexDifference: 'Skillnaden mellan kvinnor och män',
  difference: { women: 'Kvinnor minus män', men: 'Män minus kvinnor' },
  gap: (year: number, size: string, women: string, men: string) =>
    `År ${year} var skillnaden ${size}: kvinnor ${women} och män ${men}.`,
  noGap: (year: number, amount: string) =>
    `År ${year} fanns ingen skillnad: både kvinnor och män låg på ${amount}.`,
  gapThen: (year: number, size: string, development: 'grown' | 'shrunk' | 'same') =>
    `År ${year} var den ${size}, ${{ grown: 'så den har ökat', shrunk: 'så den har minskat', same: 'alltså lika stor' }[development]}.`,
  noGapThen: (year: number) => `År ${year} fanns ingen skillnad.`,
  gapTurned: (year: number, size: string) => `År ${year} var den ${size} åt andra hållet.`,
  notBySex: 'måttet redovisas inte efter kön.',
  notBySexHere: (place: string) => `måttet redovisas inte efter kön för ${place}.`,
}

const en: typeof sv = {
  placeOfKind: { country: 'Sweden', county: 'The county', municipality: 'The municipality' },
  sexes: { women: 'Women', men: 'Men' },
  kind: 'Indicator',
  followsGoal: 'Follows up the goal',
  heading: (title, place) => `${title}, ${place}`,
  perspective: (perspective) => `Vision 2030: ${perspective}`,
  alsoFollows: (perspectives, isOne) =>
    `Also follows up the ${isOne ? 'perspective' : 'perspectives'} ${perspectives.toLowerCase()}.`,
  follows: (perspectives, isOne) =>
    `Follows up the ${isOne ? 'perspective' : 'perspectives'} ${perspectives.toLowerCase()} throughout the strategy.`,
  siblings: 'More indicators',
  onThisPage: 'On this page',
  sections: {
    utveckling: 'Development',
    kommuner: 'Municipalities',
    'vilka-forbattras': 'Which improve, which do not?',
    'kvinnor-och-man': 'Women and men',
    'om-mattet': 'About the measure',
  },
  leftOut: (section, reason) => `${withoutMark(section)}: ${reason}`,
  verdict: 'Verdict',
  howJudged: 'How progress is judged',
  inYear: (value, year) => `${value} (${year})`,
  fromTo: (from, to) => `${from} → ${to}`,
  pace: (actual, needed, year) =>
    `On average ${actual} a year so far. A straight path to the target in ${year}: ${needed} a year.`,
  targetBasis: (basis) => `Target: ${basis}`,
  notComparable: (place) =>
    `${place} is not shown: the measure is a number that follows the size of the place, so levels cannot be compared.`,
  comparisonMissing: (place) => `${place} is not shown: there is no figure in the source material.`,
  noFiguresHere: (place) => `${place} has no figures for this measure.`,
  othersShown: (places) => `Shown here: ${places}.`,
  eventNote: (year, title, text) => `${year}: ${title}. ${text}`,
  municipalitiesIn: (year, sex) =>
    sex === undefined ? `The municipalities in ${year}` : `${sex} in the municipalities in ${year}`,
  tableColumns: { place: 'Municipality', rank: 'Rank', change: 'Change' },
  range: (year, low, lowest, high, highest) =>
    `In ${year} the values range from ${low} in ${lowest} to ${high} in ${highest}.`,
  placeRank: (name, rank, count) => `${name} ranks ${rank} of ${count}.`,
  changeRank: (name, rank, count) => `By change, ${name} ranks ${rank} of ${count}.`,
  missingCount: (missing, total, year) => `${missing} of ${total} municipalities have no figure for ${year}.`,
  order: {
    up: 'The best is at the top: highest value, largest increase.',
    down: 'The best is at the top: lowest value, largest decrease.',
    context: 'The highest value is at the top. The measure has no wanted direction.',
  },
  orderOfTotals: {
    up: 'The highest value is at the top: values follow the size of the municipality. By change, the largest increase is at the top.',
    down: 'The highest value is at the top: values follow the size of the municipality. By change, the largest decrease is at the top.',
    context: 'The highest value is at the top: values follow the size of the municipality.',
  },
  noMunicipalityBase: (year) => `No change is shown: there is no earlier year to compare ${year} with.`,
  surveyCaution: 'Survey measure: small differences between municipalities may be chance.',
  noMunicipalities: 'the measure is not published for municipalities.',
  noMunicipalitiesAtHome: "the county's municipalities have no figures for this measure.",
  chooseMunicipality: 'Choose a municipality to have the whole page drawn for it.',
  backToHome: (place) => `Back to ${place}`,
  sexTrend: (title, place) => `${title}, women and men, ${place}`,
  sexDifference: 'The difference between women and men',
  difference: { women: 'Women minus men', men: 'Men minus women' },
  gap: (year, size, women, men) => `In ${year} the difference was ${size}: women ${women} and men ${men}.`,
  noGap: (year, amount) => `In ${year} there was no difference: both women and men stood at ${amount}.`,
  gapThen: (year, size, development) =>
    `In ${year} it was ${size}, ${{ grown: 'so it has grown', shrunk: 'so it has shrunk', same: 'so it is just as large' }[development]}.`,
  noGapThen: (year) => `In ${year} there was no difference.`,
  gapTurned: (year, size) => `In ${year} it was ${size} the other way round.`,
  notBySex: 'the measure is not reported by sex.',
  notBySexHere: (place) => `the measure is not reported by sex for ${place}.`,
}

export const indicatorWords = { sv, en } satisfies Record<Language, typeof sv>
