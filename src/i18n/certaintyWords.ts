import type { Certainty } from '#domain/assessment/certainty.ts'
import type { Language } from '#domain/localizedText.ts'

const sv = {
  labels: {
    robust: 'Robust',
    borderline: 'På gränsen',
    dependsOnMethod: 'Beror på metoden',
    dependsOnBaseYear: 'Beror på basåret',
  } satisfies Record<Certainty, string>,
}

const en: typeof sv = {
  labels: {
    robust: 'Robust',
    borderline: 'Borderline',
    dependsOnMethod: 'Depends on the method',
    dependsOnBaseYear: 'Depends on the base year',
  },
}

export const certaintyWords = { sv, en } satisfies Record<Language, typeof sv>
