import type { Certainty } from '#domain/assessment/certainties.ts'
import { baseYearShifts } from '#domain/assessment/certainties.ts'
import { nearShare } from '#domain/assessment/nearBorder.ts'
import type { Language } from '#domain/localizedText.ts'
import { formatValue } from './format.ts'
import { toNumberWord } from './numberWords.ts'

interface CertaintyWords {
  readonly labels: Readonly<Record<Certainty, string>>
  /** What a label means, in one sentence. */
  readonly meanings: Readonly<Record<Certainty, string>>
}

const share = (language: Language) =>
  formatValue(100 * nearShare, { valueKind: 'percent', decimals: 0 }, language)
const years = (language: Language) => toNumberWord(Math.max(...baseYearShifts), language)

const sv: CertaintyWords = {
  labels: {
    robust: 'Robust',
    borderline: 'På gränsen',
    dependsOnMethod: 'Beror på metoden',
    dependsOnBaseYear: 'Beror på basåret',
  },
  meanings: {
    robust: `Alla metoder som kan bedöma säger samma håll, ingen gräns är nära, och bedömningen blir densamma om basåret flyttas upp till ${years('sv')} år.`,
    borderline: `Värdet ligger inom ${share('sv')} från en gräns till en annan bedömning, eller så är förändringen mindre än den sista decimalen som visas.`,
    dependsOnMethod:
      'Minst en annan metod svarar något annat på frågan om det blir bättre, sämre eller är oförändrat.',
    dependsOnBaseYear: `Bedömningen blir en annan om basåret flyttas ett eller ${years('sv')} år bakåt eller framåt.`,
  },
}

const en: CertaintyWords = {
  labels: {
    robust: 'Robust',
    borderline: 'Borderline',
    dependsOnMethod: 'Depends on method',
    dependsOnBaseYear: 'Depends on base year',
  },
  meanings: {
    robust: `All methods that can judge say the same way, no border is near, and the verdict stays the same if the base year is moved up to ${years('en')} years.`,
    borderline: `The value is within ${share('en')} of a border to another verdict, or the change is smaller than the last decimal shown.`,
    dependsOnMethod:
      'At least one other method gives another answer to whether things get better, worse or stand still.',
    dependsOnBaseYear: `The verdict becomes another if the base year is moved one or ${years('en')} years back or forward.`,
  },
}

/** How much a verdict hangs on choices. */
export const certaintyWords = { sv, en } as const satisfies Record<Language, CertaintyWords>
