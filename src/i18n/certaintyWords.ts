import type { Certainty } from '#domain/assessment/certainty.ts'
import type { Language } from '#domain/localizedText.ts'

interface CertaintyWords {
  readonly labels: Readonly<Record<Certainty, string>>
}

const sv: CertaintyWords = {
  labels: {
    robust: 'Robust',
    borderline: 'På gränsen',
    dependsOnMethod: 'Beror på metoden',
    dependsOnBaseYear: 'Beror på basåret',
  },
}

const en: CertaintyWords = {
  labels: {
    robust: 'Robust',
    borderline: 'Borderline',
    dependsOnMethod: 'Depends on method',
    dependsOnBaseYear: 'Depends on base year',
  },
}

/** How much a verdict hangs on choices, in words. */
export const certaintyWords = { sv, en } satisfies Record<Language, CertaintyWords>
