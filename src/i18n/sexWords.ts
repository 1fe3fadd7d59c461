import type { Language } from '#domain/localizedText.ts'
import type { MissingKind, ObservationFlag, Sex } from '#domain/series.ts'

export const sexWords = {
  sv: { total: 'totalt', women: 'kvinnor', men: 'män' },
  en: { total: 'total', women: 'women', men: 'men' },
} as const satisfies Record<Language, Record<Sex, string>>

export const missingWords = {
  sv: {
    missing: 'uppgift saknas',
    suppressed: 'uppgift saknas på grund av sekretess',
    notApplicable: 'ej tillämpligt',
    notYet: 'ännu inte publicerat',
  },
  en: {
    missing: 'no figure',
    suppressed: 'no figure for reasons of confidentiality',
    notApplicable: 'not applicable',
    notYet: 'not yet published',
  },
} as const satisfies Record<Language, Record<MissingKind, string>>

export const flagWords = {
  sv: { break: 'tidsseriebrott', provisional: 'preliminär', revised: 'reviderad', estimated: 'skattad' },
  en: { break: 'series break', provisional: 'provisional', revised: 'revised', estimated: 'estimated' },
} as const satisfies Record<Language, Record<ObservationFlag, string>>
