import type { Status } from '#domain/assessment/assessment.ts'
import type { TargetLevel } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { RegionKind } from '#domain/region.ts'
import type { Sex } from '#domain/series.ts'
import { toNumberWord } from './numberWords.ts'

type Phrase = (text: string) => string

const sv = {
  level: (year: number, place: string, amount: string) => `År ${year} låg ${place} på ${amount}`,
  whose: {
    total: (place: string) => place,
    women: (place: string) => `kvinnor i ${place}`,
    men: (place: string) => `män i ${place}`,
  } satisfies Record<Sex, Phrase>,
  alone: { total: '', women: 'kvinnor', men: 'män' } satisfies Record<Sex, string>,
  second: (whose: string, amount: string) => ` och ${whose} på ${amount}`,
  up: (size: string, year: number) => `, en ökning med ${size} sedan ${year}`,
  down: (size: string, year: number) => `, en minskning med ${size} sedan ${year}`,
  same: {
    none: (year: number) => `, samma som ${year}`,
    sameRounded: (year: number) => `, samma avrundade värde som ${year}`,
  },
  lessThan: (size: string, year: number) => `, en förändring med mindre än ${size} sedan ${year}`,
  changes: (year: number, women: string, men: string) =>
    `Sedan ${year} är förändringen ${women} för kvinnor och ${men} för män.`,
  changeOf: (year: number, whose: string, change: string) =>
    `Sedan ${year} är förändringen ${change} för ${whose}.`,
  unchanged: { none: 'noll', sameRounded: 'noll efter avrundning', tooSmall: 'noll efter avrundning' },
  onlyPoint: 'Det är det enda mätåret, så ingen utveckling kan visas.',
  nothingEarlier: (year: number) => `Det finns inget tidigare mätår från ${year} och framåt att jämföra med.`,
  nothingSinceBreak: (year: number) =>
    `Serien bryts ${year}, och därefter finns inget mätår att jämföra med.`,
  broken: (year: number) => `Värden före ${year} kan inte jämföras, eftersom serien bryts.`,
  tooFewSurveys: (count: number) =>
    count === 1
      ? 'Det finns bara en jämförbar enkät, så ingen utveckling kan utläsas.'
      : `Det finns bara ${toNumberWord(count, 'sv')} jämförbara enkäter, för få för att utläsa en utveckling.`,
  tooFewPeople: 'Antalet är så litet att förändringen inte säger något säkert.',
  comparison: (place: string, amount: string) => `I ${place} var värdet ${amount}.`,
  comparisons: (place: string, women: string, men: string) =>
    `I ${place} låg kvinnor på ${women} och män på ${men}.`,
  noComparison: (place: string) => `För ${place} finns ingen uppgift det året.`,
  noData: (place: string) => `Det finns inga uppgifter för ${place}.`,
  notPublished: {
    country: 'Rikets värde finns inte i underlaget.',
    county: 'Måttet publiceras inte för län.',
    municipality: 'Måttet publiceras inte för kommuner.',
  } satisfies Record<RegionKind, string>,
  target: (level: string, amount: string, year: number) => `${level} ${amount} till ${year}`,
  derivedTarget: (level: string, amount: string, year: number) =>
    `målnivån ${amount} till ${year}, räknad från ${level}`,
  levels: {
    regional: 'det regionala målet',
    national: 'det nationella målet',
    eu: 'EU:s mål',
  } satisfies Record<TargetLevel, string>,
  towards: {
    targetMet: (target: string) => `Värdet har nått ${target}`,
    significantProgress: (target: string) => `Takten räcker för ${target}`,
    moderateProgress: (target: string) => `Takten är något för långsam för ${target}`,
    insufficientProgress: (target: string) => `Takten är för långsam för ${target}`,
    noProgress: (target: string) => `Att stå stilla räcker inte för ${target}`,
    moderateSetback: (target: string) => `Utvecklingen går bort från ${target}`,
    significantSetback: (target: string) => `Utvecklingen går bort från ${target}`,
    notAssessable: (target: string) => `Det går inte att bedöma om takten räcker för ${target}`,
    context: (target: string) => `Det går inte att bedöma om takten räcker för ${target}`,
  } satisfies Record<Status, Phrase>,
  twoYears: ', men bygger på två mätår',
}

const en: typeof sv = {
  level: (year, place, amount) => `In ${year}, ${place} stood at ${amount}`,
  whose: {
    total: (place) => place,
    women: (place) => `women in ${place}`,
    men: (place) => `men in ${place}`,
  },
  alone: { total: '', women: 'women', men: 'men' },
  second: (whose, amount) => ` and ${whose} at ${amount}`,
  up: (size, year) => `, up ${size} since ${year}`,
  down: (size, year) => `, down ${size} since ${year}`,
  same: {
    none: (year) => `, the same as in ${year}`,
    sameRounded: (year) => `, the same rounded value as in ${year}`,
  },
  lessThan: (size, year) => `, a change of less than ${size} since ${year}`,
  changes: (year, women, men) => `Since ${year} the change is ${women} for women and ${men} for men.`,
  changeOf: (year, whose, change) => `Since ${year} the change is ${change} for ${whose}.`,
  unchanged: { none: 'zero', sameRounded: 'zero after rounding', tooSmall: 'zero after rounding' },
  onlyPoint: 'It is the only year measured, so no development can be shown.',
  nothingEarlier: (year) => `There is no earlier year from ${year} on to compare with.`,
  nothingSinceBreak: (year) =>
    `The series breaks in ${year}, and there is no year after that to compare with.`,
  broken: (year) => `Values before ${year} cannot be compared, because the series breaks.`,
  tooFewSurveys: (count) =>
    count === 1
      ? 'There is only one comparable survey, so no development can be read.'
      : `There are only ${toNumberWord(count, 'en')} comparable surveys, too few to read a development.`,
  tooFewPeople: 'The number is so small that the change says nothing certain.',
  comparison: (place, amount) => `In ${place} the value was ${amount}.`,
  comparisons: (place, women, men) => `In ${place}, women stood at ${women} and men at ${men}.`,
  noComparison: (place) => `For ${place} there is no figure for that year.`,
  noData: (place) => `There are no figures for ${place}.`,
  notPublished: {
    country: 'There is no value for Sweden as a whole in the source material.',
    county: 'The measure is not published for counties.',
    municipality: 'The measure is not published for municipalities.',
  },
  target: (level, amount, year) => `${level} of ${amount} by ${year}`,
  derivedTarget: (level, amount, year) => `the level of ${amount} by ${year}, derived from ${level}`,
  levels: { regional: 'the regional target', national: 'the national target', eu: 'the EU target' },
  towards: {
    targetMet: (target) => `The value has reached ${target}`,
    significantProgress: (target) => `The pace is enough for ${target}`,
    moderateProgress: (target) => `The pace is somewhat too slow for ${target}`,
    insufficientProgress: (target) => `The pace is too slow for ${target}`,
    noProgress: (target) => `Standing still is not enough for ${target}`,
    moderateSetback: (target) => `The development leads away from ${target}`,
    significantSetback: (target) => `The development leads away from ${target}`,
    notAssessable: (target) => `It cannot be judged whether the pace is enough for ${target}`,
    context: (target) => `It cannot be judged whether the pace is enough for ${target}`,
  },
  twoYears: ', but rests on two years',
}

export const headlineWords = { sv, en } satisfies Record<Language, typeof sv>
