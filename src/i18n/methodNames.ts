import type { MethodId } from '#domain/assessment/assessment.ts'
import type { Language } from '#domain/localizedText.ts'

/** What the methods are called; apart from what else is said of them, for pages that only name them. */
export const methodNames: Readonly<Record<Language, Readonly<Record<MethodId, string>>>> = {
  sv: {
    eurostat: 'Eurostat',
    statcan: 'Statistics Canada',
    unChart: 'FN:s framstegsdiagram',
    linearPace: 'Rätlinjig takt',
    plannedPath: 'Planerad väg',
  },
  en: {
    eurostat: 'Eurostat',
    statcan: 'Statistics Canada',
    unChart: 'UN progress chart',
    linearPace: 'Straight-line pace',
    plannedPath: 'Planned path',
  },
}
