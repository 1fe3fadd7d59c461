import type { Status } from '#domain/assessment/assessment.ts'
import type { Language } from '#domain/localizedText.ts'

interface StatusWord {
  readonly withoutTarget: string
  readonly withTarget: string
}

const same = (word: string): StatusWord => ({ withoutTarget: word, withTarget: word })

const words = {
  sv: {
    targetMet: same('Målvärdet nått'),
    significantProgress: { withoutTarget: 'Förbättras', withTarget: 'I takt med målet' },
    moderateProgress: { withoutTarget: 'Förbättras något', withTarget: 'Något för långsamt' },
    insufficientProgress: same('För långsamt'),
    noProgress: same('Oförändrat'),
    moderateSetback: same('Försämras något'),
    significantSetback: { withoutTarget: 'Försämras', withTarget: 'Fel riktning' },
    notAssessable: same('Kan inte bedömas'),
    context: same('Bakgrundsmått'),
  },
  en: {
    targetMet: same('Target met'),
    significantProgress: { withoutTarget: 'Improving', withTarget: 'On track' },
    moderateProgress: { withoutTarget: 'Improving slightly', withTarget: 'Somewhat too slow' },
    insufficientProgress: same('Too slow'),
    noProgress: same('Unchanged'),
    moderateSetback: same('Worsening slightly'),
    significantSetback: { withoutTarget: 'Worsening', withTarget: 'Wrong direction' },
    notAssessable: same('Cannot be assessed'),
    context: same('Context measure'),
  },
} as const satisfies Record<Language, Record<Status, StatusWord>>

/** The word for a verdict; direction of travel and distance to a target have words of their own. */
export function toStatusWord(status: Status, hasTarget: boolean, language: Language): string {
  const word: StatusWord = words[language][status]
  return hasTarget ? word.withTarget : word.withoutTarget
}

/** What a status is called with and without a target: "Förbättras / I takt med målet". */
export function toStatusLabel(status: Status, language: Language): string {
  const word: StatusWord = words[language][status]
  return [...new Set([word.withoutTarget, word.withTarget])].join(' / ')
}
