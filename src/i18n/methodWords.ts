import type { MethodId } from '#domain/assessment/assessment.ts'
import type { Language } from '#domain/localizedText.ts'

interface MethodWords {
  readonly names: Readonly<Record<MethodId, string>>
}

const sv: MethodWords = {
  names: {
    eurostat: 'Eurostat',
    statcan: 'Statistics Canada',
    unChart: 'FN:s framstegsdiagram',
    linearPace: 'Rätlinjig takt',
    plannedPath: 'Planerad väg',
  },
}

const en: MethodWords = {
  names: {
    eurostat: 'Eurostat',
    statcan: 'Statistics Canada',
    unChart: 'UN progress chart',
    linearPace: 'Linear pace',
    plannedPath: 'Planned path',
  },
}

export const methodWords = { sv, en } satisfies Record<Language, MethodWords>
