import type { Doubt } from '#domain/assessment/doubts.ts'
import type { Language } from '#domain/localizedText.ts'
import { toNumberWord } from './numberWords.ts'

const sv = {
  /** When it is the only one. */
  alone: {
    withinMargin: 'Förändringen ligger inom enkätens felmarginal.',
    lastYearTurned: 'Sista året gick utvecklingen åt andra hållet.',
    dependsOnMethod: 'Med en annan metod blir bedömningen en annan.',
    onlyTwoPoints: 'Bedömningen bygger på bara två mätår.',
    unknownMargin: 'Enkätens felmarginal är okänd, så bedömningen är osäker.',
    dependsOnBaseYear: 'Med ett annat basår blir bedömningen en annan.',
    borderline: 'Bedömningen ligger på gränsen till en annan.',
  } satisfies Record<Doubt, string>,
  clause: {
    withinMargin: 'förändringen ligger inom enkätens felmarginal',
    lastYearTurned: 'sista året gick åt andra hållet',
    dependsOnMethod: 'med en annan metod blir den en annan',
    onlyTwoPoints: 'den bygger på två mätår',
    unknownMargin: 'enkätens felmarginal är okänd',
    dependsOnBaseYear: 'med ett annat basår blir den en annan',
    borderline: 'den ligger på gränsen till en annan',
  } satisfies Record<Doubt, string>,
  both: (heavier: string, lighter: string) => `Bedömningen är osäker: ${heavier}, och ${lighter}.`,
  ended: (year: number) => `Serien är avslutad: ${year} är sista året.`,
  provisional: (year: number, amount: string) => `Ett preliminärt värde för ${year} är ${amount}.`,
  provisionals: (year: number, women: string, men: string) =>
    `Preliminära värden för ${year} är ${women} för kvinnor och ${men} för män.`,
  old: (years: number, isOne: boolean) =>
    isOne
      ? `Uppgiften är ${toNumberWord(years, 'sv')} år gammal.`
      : `Uppgifterna är ${toNumberWord(years, 'sv')} år gamla.`,
}

const en: typeof sv = {
  alone: {
    withinMargin: 'The change lies within the survey’s margin of error.',
    lastYearTurned: 'In the last year the development went the other way.',
    dependsOnMethod: 'Another method gives another verdict.',
    onlyTwoPoints: 'The verdict rests on only two years.',
    unknownMargin: 'The survey’s margin of error is not known, so the verdict is uncertain.',
    dependsOnBaseYear: 'Another base year gives another verdict.',
    borderline: 'The verdict is on the border to another.',
  },
  clause: {
    withinMargin: 'the change lies within the survey’s margin of error',
    lastYearTurned: 'the last year went the other way',
    dependsOnMethod: 'another method gives another verdict',
    onlyTwoPoints: 'it rests on two years',
    unknownMargin: 'the survey’s margin of error is not known',
    dependsOnBaseYear: 'another base year gives another verdict',
    borderline: 'it is on the border to another',
  },
  both: (heavier, lighter) => `The verdict is uncertain: ${heavier}, and ${lighter}.`,
  ended: (year) => `The series has ended: ${year} is its last year.`,
  provisional: (year, amount) => `A provisional value for ${year} is ${amount}.`,
  provisionals: (year, women, men) =>
    `Provisional values for ${year} are ${women} for women and ${men} for men.`,
  old: (years, isOne) =>
    isOne
      ? `The figure is ${toNumberWord(years, 'en')} years old.`
      : `The figures are ${toNumberWord(years, 'en')} years old.`,
}

/** What makes a figure or a verdict less certain than it looks. */
export const uncertaintyWords = { sv, en } satisfies Record<Language, typeof sv>
