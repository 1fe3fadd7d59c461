import type { FormulaId } from '#domain/assessment/measurement.ts'
import type { Language } from '#domain/localizedText.ts'

/** What the formulas are made of. `growth` is the yearly growth so far, `planned` where the plan has come by now. */
export type FormulaSymbol =
  'base' | 'latest' | 'target' | 'planned' | 'growth' | 'baseYear' | 'latestYear' | 'targetYear'

/** A text for each symbol: its words, or the number that stands in its place. */
export type SymbolTexts = Readonly<Record<FormulaSymbol, string>>

/** How the sign is turned so that a plus is an improvement: not said, not needed, or turned. */
export type SignTurn = 'either' | 'kept' | 'turned'

interface FormulaWords {
  readonly names: Readonly<Record<FormulaId, string>>
  /** What it computes, in plain words. */
  readonly meanings: Readonly<Record<FormulaId, string>>
  /** What its value is a measure of; the heading of a column of borders. */
  readonly measures: Readonly<Record<FormulaId, string>>
  readonly symbols: SymbolTexts
  readonly signs: Readonly<Record<SignTurn, string>>
  /** How the sign ± is read. */
  readonly signMeaning: string
  /** The formula read aloud. */
  readonly spoken: Readonly<Record<FormulaId, (symbols: SymbolTexts, sign: string) => string>>
  readonly equals: (spoken: string, result: string) => string
}

const svGrowth = (to: string, from: string, toYear: string, fromYear: string) =>
  `(${to} delat med ${from}) upphöjt till ett delat med antalet år, ${toYear} minus ${fromYear}, och minus ett`

const sv: FormulaWords = {
  names: {
    growth: 'Förändring per år i procent',
    absoluteChange: 'Förändring per år, som del av det största värdet',
    growthRatio: 'Takten hittills mot takten som krävs',
    linearRatio: 'Takten hittills mot en rak linje',
    projection: 'Hur långt takten räcker',
    achievement: 'Gjort mot planerat',
  },
  meanings: {
    growth: 'Den genomsnittliga förändringen per år i procent, på samma sätt som ränta på ränta.',
    absoluteChange:
      'Skillnaden mellan det senaste värdet och basårets, per år, som del av det största av de två.',
    growthRatio: 'Den procentuella takten hittills, delad med den takt som krävs från basåret till målåret.',
    linearRatio: 'Förändringen per år hittills, delad med den förändring per år som en rak linje kräver.',
    projection:
      'Det senaste värdet dras ut till målåret i samma takt. Så långt kommer det, som del av vägen från basårets värde till målvärdet.',
    achievement:
      'Förändringen hittills, delad med den förändring som var planerad till det senaste värdets år.',
  },
  measures: {
    growth: 'förändring per år',
    absoluteChange: 'förändring per år',
    growthRatio: 'andel av takten som krävs',
    linearRatio: 'andel av takten som krävs',
    projection: 'andel av vägen till målvärdet',
    achievement: 'andel av det planerade',
  },
  symbols: {
    base: 'basårets värde',
    latest: 'det senaste värdet',
    target: 'målvärdet',
    planned: 'det planerade värdet',
    growth: 'takten per år hittills',
    baseYear: 'basåret',
    latestYear: 'det senaste året',
    targetYear: 'målåret',
  },
  signs: { either: 'plus eller minus ', kept: '', turned: 'minus ' },
  signMeaning: 'plus där högre är bättre, minus där lägre är bättre: ett plus är alltid en förbättring',
  spoken: {
    growth: (s, sign) => `${sign}${svGrowth(s.latest, s.base, s.latestYear, s.baseYear)}`,
    absoluteChange: (s, sign) =>
      `${sign}(${s.latest} minus ${s.base}), delat med det största av ${s.base} och ${s.latest}, delat med antalet år, ${s.latestYear} minus ${s.baseYear}`,
    growthRatio: (s, sign) =>
      `${sign}takten hittills, ${svGrowth(s.latest, s.base, s.latestYear, s.baseYear)}, delat med storleken på takten som krävs, ${svGrowth(s.target, s.base, s.targetYear, s.baseYear)}`,
    linearRatio: (s) =>
      `förändringen per år hittills, (${s.latest} minus ${s.base}) delat med (${s.latestYear} minus ${s.baseYear}), delat med den som krävs, (${s.target} minus ${s.base}) delat med (${s.targetYear} minus ${s.baseYear})`,
    projection: (s) =>
      `${s.latest} gånger (ett plus ${s.growth}) upphöjt till (${s.targetYear} minus ${s.latestYear}), minus ${s.base}, allt delat med (${s.target} minus ${s.base})`,
    achievement: (s) => `(${s.latest} minus ${s.base}) delat med (${s.planned} minus ${s.base})`,
  },
  equals: (spoken, result) => `${spoken}, är lika med ${result}`,
}

const enGrowth = (to: string, from: string, toYear: string, fromYear: string) =>
  `(${to} divided by ${from}) to the power of one divided by the number of years, ${toYear} minus ${fromYear}, and minus one`

const en: FormulaWords = {
  names: {
    growth: 'Change per year in per cent',
    absoluteChange: 'Change per year, as a share of the larger value',
    growthRatio: 'The pace so far against the pace needed',
    linearRatio: 'The pace so far against a straight line',
    projection: 'How far the pace will reach',
    achievement: 'Done against planned',
  },
  meanings: {
    growth: 'The average change per year in per cent, like compound interest.',
    absoluteChange:
      'The difference between the latest value and that of the base year, per year, as a share of the larger of the two.',
    growthRatio:
      'The pace so far in per cent, divided by the pace needed from the base year to the target year.',
    linearRatio: 'The change per year so far, divided by the change per year that a straight line asks for.',
    projection:
      'The latest value is carried on to the target year at the same pace. That is how far it comes, as a share of the way from the base value to the target.',
    achievement: 'The change so far, divided by the change that was planned by the year of the latest value.',
  },
  measures: {
    growth: 'change per year',
    absoluteChange: 'change per year',
    growthRatio: 'share of the pace needed',
    linearRatio: 'share of the pace needed',
    projection: 'share of the way to the target',
    achievement: 'share of what was planned',
  },
  symbols: {
    base: 'the base value',
    latest: 'the latest value',
    target: 'the target',
    planned: 'the planned value',
    growth: 'the pace per year so far',
    baseYear: 'the base year',
    latestYear: 'the latest year',
    targetYear: 'the target year',
  },
  signs: { either: 'plus or minus ', kept: '', turned: 'minus ' },
  signMeaning: 'plus where higher is better, minus where lower is better: a plus is always an improvement',
  spoken: {
    growth: (s, sign) => `${sign}${enGrowth(s.latest, s.base, s.latestYear, s.baseYear)}`,
    absoluteChange: (s, sign) =>
      `${sign}(${s.latest} minus ${s.base}), divided by the larger of ${s.base} and ${s.latest}, divided by the number of years, ${s.latestYear} minus ${s.baseYear}`,
    growthRatio: (s, sign) =>
      `${sign}the pace so far, ${enGrowth(s.latest, s.base, s.latestYear, s.baseYear)}, divided by the size of the pace needed, ${enGrowth(s.target, s.base, s.targetYear, s.baseYear)}`,
    linearRatio: (s) =>
      `the change per year so far, (${s.latest} minus ${s.base}) divided by (${s.latestYear} minus ${s.baseYear}), divided by the one needed, (${s.target} minus ${s.base}) divided by (${s.targetYear} minus ${s.baseYear})`,
    projection: (s) =>
      `${s.latest} times (one plus ${s.growth}) to the power of (${s.targetYear} minus ${s.latestYear}), minus ${s.base}, all divided by (${s.target} minus ${s.base})`,
    achievement: (s) => `(${s.latest} minus ${s.base}) divided by (${s.planned} minus ${s.base})`,
  },
  equals: (spoken, result) => `${spoken}, equals ${result}`,
}

/** The formulas: names, what they compute, and how they are read aloud. */
export const formulaWords = { sv, en } as const satisfies Record<Language, FormulaWords>
