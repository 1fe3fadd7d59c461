import type { Reason, ReasonCode, Status } from '#domain/assessment/assessment.ts'
import { guardLimits } from '#domain/assessment/guardLimits.ts'
import type { Language } from '#domain/localizedText.ts'
import { formatValue } from './format.ts'
import { toNumberWord } from './numberWords.ts'
import { sexWords } from './sexWords.ts'
import { toStatusWord } from './statusWords.ts'

type Describe<Code extends ReasonCode> = (
  reason: Extract<Reason, { code: Code }>,
  /** The word for a status, in quotation marks. */
  quote: (status: Status) => string,
) => string
type ReasonTable = { readonly [Code in ReasonCode]: Describe<Code> }

const sv: ReasonTable = {
  noData: () => 'Det finns inga uppgifter för den här platsen.',
  notPublishedForRegion: () => 'Måttet publiceras inte för den här typen av plats.',
  noDirection: () => 'Måttet är bakgrund och har ingen önskad riktning.',
  tooFewPoints: ({ count, since }) =>
    since === undefined
      ? 'Det finns för få mätår att jämföra.'
      : `Det finns för få mätår att jämföra: ${count === 0 ? 'inget' : String(count)} sedan ${since}, minst två behövs.`,
  tooFewSurveys: ({ count }) =>
    `Bygger på enkäter. Det finns ${count === 1 ? 'en jämförbar mätning' : `${count} jämförbara mätningar`}, minst ${toNumberWord(guardLimits.surveys, 'sv')} behövs.`,
  smallNumbers: () => 'För få personer för att bedöma en utveckling.',
  targetMetAtStart: () => 'Målvärdet var nått redan vid start.',
  targetMetAndLost: () => 'Målvärdet var nått vid start men har förlorats.',
  targetPassed: ({ year }) => `Målåret ${year} har passerat.`,
  unchanged: () => 'Värdet är detsamma som basåret.',
  withinRounding: () => 'Förändringen är mindre än den sista decimal som visas: på gränsen till oförändrat.',
  outOfRange: () => 'Värdena är för stora eller för små för att räknas med.',
  signChanges: () => 'Värdet byter tecken: metoden kan inte räkna tillväxt genom noll.',
  needsTarget: () => 'Metoden jämför med ett målvärde, och här finns inget.',
  withinMargin: () => 'Ingen säkerställd förändring: den ligger inom enkätens felmarginal.',
  nearBorder: ({ neighbour }, quote) => `På gränsen: det är nära till ${quote(neighbour)}.`,
  zeroReplaced: () => 'Ett värde är noll: metoden räknar det som 0,001.',
  revised: ({ before }, quote) =>
    `Källan har reviderat sina värden. Med de tidigare hade det stått ${quote(before)}.`,
  absoluteChange: () => 'Värdet är noll eller negativt: förändringen bedöms i antal, inte i procent.',
  linearPace: () => 'Målvärdet ligger nära noll: takten bedöms rätlinjigt.',
  tinyBase: ({ linearPace }) =>
    `Startvärdet var mycket lägre än målet: de första åren kräver lite av takten. Rätlinjigt räknat är den ${toShare(linearPace, 'sv')} av den som krävs.`,
  laterBaseYear: ({ wanted, used, isBreak }) =>
    isBreak
      ? `Bedöms från ${used}: värden före tidsseriebrottet kan inte jämföras.`
      : `Bedöms från ${used}, eftersom basåret ${wanted} saknar uppgift.`,
  onlyTwoPoints: ({ from, to }) => `Bygger på två mätår, ${from} och ${to}.`,
  oldData: ({ year }) => `Gammal uppgift: den senaste är från ${year}.`,
  lastYearTurned: ({ year }) => `Sista året, ${year}, gick åt andra hållet.`,
  unknownMargin: () => 'Enkätmått: felmarginalen är inte känd här, så bedömningen är osäker.',
  sexesApart: ({ sex }) =>
    `Redovisas bara för kvinnor och män var för sig. Här visas den som utvecklas sämst, ${sexWords.sv[sex]}.`,
  targetElsewhere: () => 'Målvärdet gäller länet, inte den här platsen: här bedöms bara riktningen.',
}

const en: ReasonTable = {
  noData: () => 'There are no figures for this place.',
  notPublishedForRegion: () => 'The measure is not published for this kind of place.',
  noDirection: () => 'The measure is background and has no wanted direction.',
  tooFewPoints: ({ count, since }) =>
    since === undefined
      ? 'There are too few years to compare.'
      : `There are too few years to compare: ${count === 0 ? 'none' : String(count)} since ${since}, at least two are needed.`,
  tooFewSurveys: ({ count }) =>
    `Based on surveys. There ${count === 1 ? 'is one comparable survey' : `are ${count} comparable surveys`}, at least ${toNumberWord(guardLimits.surveys, 'en')} are needed.`,
  smallNumbers: () => 'Too few people to judge a development.',
  targetMetAtStart: () => 'The target was met already at the start.',
  targetMetAndLost: () => 'The target was met at the start but has been lost.',
  targetPassed: ({ year }) => `The target year ${year} has passed.`,
  unchanged: () => 'The value is the same as in the base year.',
  withinRounding: () => 'The change is smaller than the last decimal shown: on the border to unchanged.',
  outOfRange: () => 'The values are too large or too small to be computed with.',
  signChanges: () => 'The value changes sign: the method cannot compute growth through zero.',
  needsTarget: () => 'The method compares with a target, and there is none here.',
  withinMargin: () => 'No certain change: it lies within the survey’s margin of error.',
  nearBorder: ({ neighbour }, quote) => `On the border: it is close to ${quote(neighbour)}.`,
  zeroReplaced: () => 'A value is zero: the method computes with 0.001 instead.',
  revised: ({ before }, quote) =>
    `The source has revised its values. With the earlier ones it would have read ${quote(before)}.`,
  absoluteChange: () => 'The value is zero or negative: the change is judged in numbers, not in per cent.',
  linearPace: () => 'The target is close to zero: the pace is judged as a straight line.',
  tinyBase: ({ linearPace }) =>
    `The starting value was far below the target: the first years ask little of the pace. Along a straight line it is ${toShare(linearPace, 'en')} of the one needed.`,
  laterBaseYear: ({ wanted, used, isBreak }) =>
    isBreak
      ? `Judged from ${used}: values before the series break cannot be compared.`
      : `Judged from ${used}, because there is no figure for the base year ${wanted}.`,
  onlyTwoPoints: ({ from, to }) => `Based on two years, ${from} and ${to}.`,
  oldData: ({ year }) => `Old figure: the latest is from ${year}.`,
  lastYearTurned: ({ year }) => `The last year, ${year}, went the other way.`,
  unknownMargin: () => 'Survey measure: the margin of error is not known here, so the verdict is uncertain.',
  sexesApart: ({ sex }) =>
    `Published for women and men only. Shown here is the one that develops least well, ${sexWords.en[sex]}.`,
  targetElsewhere: () =>
    'The target holds for the county, not for this place: only the direction is judged here.',
}

const tables = { sv, en } as const satisfies Record<Language, ReasonTable>

/** A ratio as a share: 0.954 → "95 %". */
function toShare(ratio: number, language: Language): string {
  return formatValue(100 * ratio, { valueKind: 'percent', decimals: 0 }, language)
}

const quotes = { sv: ['”', '”'], en: ['“', '”'] } as const satisfies Record<
  Language,
  readonly [string, string]
>

/** A sentence a committee member understands. Words for a status depend on whether there is a target. */
export function describeReason(reason: Reason, hasTarget: boolean, language: Language): string {
  const describe = tables[language][reason.code] as (
    reason: Reason,
    quote: (status: Status) => string,
  ) => string
  const [opening, closing] = quotes[language]
  return describe(reason, (status) => `${opening}${toStatusWord(status, hasTarget, language)}${closing}`)
}
