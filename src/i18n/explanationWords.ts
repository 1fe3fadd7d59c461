import type { Language } from '#domain/localizedText.ts'

/** Two years that stay on one line. */
const span = (from: number, to: number) => `${from}\u2060–\u2060${to}`

const sv = {
  close: 'Stäng',
  toIndicator: 'Till indikatorn',
  toMethod: 'Så bedöms utvecklingen',
  own: 'Bedömningen är vår egen bearbetning och inte officiell statistik.',
  parts: {
    calculation: 'Så räknas det',
    distance: 'Så nära en annan bedömning',
    certainty: 'Hur säker är den?',
    methods: 'Med andra metoder',
    baseYears: 'Med andra basår',
    needed: 'Vad som skulle krävas',
    mind: 'Att tänka på',
    reasons: 'Därför görs ingen bedömning',
  },
  unrounded: 'Räknat på oavrundade värden.',
  classIs: (range: string, word: string) =>
    `${range.charAt(0).toUpperCase()}${range.slice(1)} räknas som ”${word}”.`,
  direction: { up: 'Högre är bättre.', down: 'Lägre är bättre.' },
  rate: (isUp: boolean, rate: string, from: number, to: number) =>
    `Värdet har ${isUp ? 'ökat' : 'minskat'} med i snitt ${rate} per år från ${from} till ${to}.`,
  amount: (isUp: boolean, amount: string, from: number, to: number) =>
    `Värdet har ${isUp ? 'ökat' : 'minskat'} med i snitt ${amount} per år från ${from} till ${to}.`,
  ofLarger: (rate: string) => `Det motsvarar ${rate} per år av det större av de två värdena.`,
  same: (from: number, to: number) => `Värdet är detsamma ${to} som ${from}.`,
  pace: (share: string, target: string) => `Takten hittills är ${share} av den som krävs: ${target}.`,
  straightPace: (share: string, target: string) =>
    `Rätlinjigt räknat är takten hittills ${share} av den som krävs: ${target}.`,
  projected: (share: string, target: string) =>
    `Fortsätter det i samma takt har ${share} av vägen gåtts vid målåret: ${target}.`,
  achieved: (share: string, year: number, target: string) =>
    `Till ${year} har ${share} av det planerade åstadkommits: ${target}.`,
  awayFrom: (target: string) => `Utvecklingen går bort från målet: ${target}.`,
  met: (target: string) => `Målvärdet är nått: ${target}.`,
  lost: (target: string) => `Målvärdet var nått vid start men har förlorats: ${target}.`,
  distance: (year: number, size: string, isHigher: boolean, word: string) =>
    `Hade ${year} års värde varit ${size} ${isHigher ? 'högre' : 'lägre'} hade det stått ”${word}”.`,
  noMethod: 'Ingen av metoderna kan bedöma måttet.',
  shown: 'Visas nu',
  show: 'Visa allt så här',
  official: 'strategins metod',
  officialBase: 'strategins basår',
  countedFrom: (year: number) => `räknas från ${year}`,
  perYear: (rate: string) => `${rate} per år`,
  ofRequired: (share: string) => `${share} av det som krävs`,
  column: { method: 'Metod', baseYear: 'Basår', verdict: 'Bedömning', choice: 'Visa' },
  neededForTarget: (perYear: string, target: string, since: number) =>
    `Från ${since} behövs ${perYear} per år för att nå ${target}.`,
  neededForBetter: (perYear: string, word: string, since: number) =>
    `För ”${word}” hade det behövts ${perYear} per år sedan ${since}.`,
  average: (perYear: string, since: number) => `I snitt sedan ${since}: ${perYear} per år.`,
  best: (amount: string, from: number, to: number) => `Bästa året hittills: ${amount} (${span(from, to)}).`,
  bestPeer: (group: string, amount: string, place: string, from: number, to: number) =>
    `Bästa året bland ${group}: ${amount} (${place}, ${span(from, to)}).`,
  otherMunicipalities: 'länets andra kommuner',
  arrival: (year: number) => `I nuvarande takt nås målvärdet ${year}.`,
  interval: (earliest: number, latest: number) =>
    earliest === latest
      ? `Med 80 procents säkerhet just det året.`
      : `Med 80 procents säkerhet mellan ${earliest} och ${latest}.`,
  openInterval: (earliest: number) =>
    `Med 80 procents säkerhet tidigast ${earliest}; hur sent går inte att säga.`,
  noInterval: 'Mätåren är för få för att säga hur säkert det är.',
  never: 'I nuvarande takt nås målvärdet inte.',
  certainty: {
    robust:
      'Alla metoder som kan bedöma pekar åt samma håll, och basåret kan flyttas två år utan att bedömningen ändras.',
    borderline: 'Värdet ligger så nära en gräns att bedömningen lätt kunde ha blivit en annan.',
    one: (method: string, verdict: string) => `${method} säger ”${verdict}”.`,
    several: (methods: string, verdict: string) => `${methods} säger ”${verdict}”.`,
    base: (years: string, verdict: string) => `Med basår ${years} hade det stått ”${verdict}”.`,
  },
}

const en: typeof sv = {
  close: 'Close',
  toIndicator: 'To the indicator',
  toMethod: 'How progress is judged',
  own: 'The verdict is our own processing and not official statistics.',
  parts: {
    calculation: 'How it is worked out',
    distance: 'How near another verdict is',
    certainty: 'How certain is it?',
    methods: 'By other methods',
    baseYears: 'From other base years',
    needed: 'What would be needed',
    mind: 'To bear in mind',
    reasons: 'Why there is no verdict',
  },
  unrounded: 'Computed on values that are not rounded.',
  classIs: (range, word) => `${range.charAt(0).toUpperCase()}${range.slice(1)} counts as “${word}”.`,
  direction: { up: 'Higher is better.', down: 'Lower is better.' },
  rate: (isUp, rate, from, to) =>
    `The value has ${isUp ? 'risen' : 'fallen'} by ${rate} a year on average from ${from} to ${to}.`,
  amount: (isUp, amount, from, to) =>
    `The value has ${isUp ? 'risen' : 'fallen'} by ${amount} a year on average from ${from} to ${to}.`,
  ofLarger: (rate) => `That is ${rate} a year of the larger of the two values.`,
  same: (from, to) => `The value is the same in ${to} as in ${from}.`,
  pace: (share, target) => `The pace so far is ${share} of the one needed: ${target}.`,
  straightPace: (share, target) =>
    `Along a straight line, the pace so far is ${share} of the one needed: ${target}.`,
  projected: (share, target) =>
    `At the same pace, ${share} of the way will have been covered by the target year: ${target}.`,
  achieved: (share, year, target) => `By ${year}, ${share} of what was planned has been achieved: ${target}.`,
  awayFrom: (target) => `The development leads away from the target: ${target}.`,
  met: (target) => `The target has been met: ${target}.`,
  lost: (target) => `The target was met at the start but has been lost: ${target}.`,
  distance: (year, size, isHigher, word) =>
    `Had the value of ${year} been ${size} ${isHigher ? 'higher' : 'lower'}, it would have read “${word}”.`,
  noMethod: 'None of the methods can assess the measure.',
  shown: 'Shown now',
  show: 'Show all this way',
  official: 'the strategy’s method',
  officialBase: 'the strategy’s base year',
  countedFrom: (year) => `counted from ${year}`,
  perYear: (rate) => `${rate} a year`,
  ofRequired: (share) => `${share} of what is needed`,
  column: { method: 'Method', baseYear: 'Base year', verdict: 'Verdict', choice: 'Show' },
  neededForTarget: (perYear, target, since) =>
    `From ${since}, ${perYear} a year is needed to reach ${target}.`,
  neededForBetter: (perYear, word, since) => `For “${word}”, ${perYear} a year since ${since} was needed.`,
  average: (perYear, since) => `On average since ${since}: ${perYear} a year.`,
  best: (amount, from, to) => `Best year so far: ${amount} (${span(from, to)}).`,
  bestPeer: (group, amount, place, from, to) =>
    `Best year among ${group}: ${amount} (${place}, ${span(from, to)}).`,
  otherMunicipalities: 'the county’s other municipalities',
  arrival: (year) => `At the present pace the target is met in ${year}.`,
  interval: (earliest, latest) =>
    earliest === latest
      ? 'With 80 per cent certainty in that very year.'
      : `With 80 per cent certainty between ${earliest} and ${latest}.`,
  openInterval: (earliest) =>
    `With 80 per cent certainty in ${earliest} at the earliest; how late cannot be said.`,
  noInterval: 'There are too few years to say how certain that is.',
  never: 'At the present pace the target is not met.',
  certainty: {
    robust:
      'All methods that can judge point the same way, and the base year can be moved by two years without changing the verdict.',
    borderline: 'The value is so near a border that the verdict could easily have been another.',
    one: (method, verdict) => `${method} says “${verdict}”.`,
    several: (methods, verdict) => `${methods} say “${verdict}”.`,
    base: (years, verdict) => `With base year ${years} it would have read “${verdict}”.`,
  },
}

/** Why a verdict is what it is, how near it was to being another, and whether others agree. */
export const explanationWords = { sv, en } satisfies Record<Language, typeof sv>
