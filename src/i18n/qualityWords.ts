import type { Language } from '#domain/localizedText.ts'
import type { MissingKind, ObservationFlag } from '#domain/series.ts'

type Kind = ObservationFlag | MissingKind

const sv = {
  term: 'Anmärkningar på värdena',
  /** "Norrbottens län: 2 preliminära (2023) och 1 saknas (2017)." */
  remarks: (place: string, list: string) => `${place}: ${list}.`,
  remark: (text: string, years: string) => `${text} (${years})`,
  kinds: {
    break: (count) => `${count} ${count === 1 ? 'värde' : 'värden'} där en ny tidsserie börjar`,
    provisional: (count) => `${count} ${count === 1 ? 'preliminärt värde' : 'preliminära värden'}`,
    revised: (count) => `${count} ${count === 1 ? 'reviderat värde' : 'reviderade värden'}`,
    estimated: (count) => `${count} ${count === 1 ? 'skattat värde' : 'skattade värden'}`,
    missing: (count) => `${count} ${count === 1 ? 'värde' : 'värden'} saknas`,
    suppressed: (count) => `${count} ${count === 1 ? 'värde' : 'värden'} saknas av sekretess`,
    notApplicable: (count) => `${count} ${count === 1 ? 'värde' : 'värden'} är inte tillämpliga`,
    notYet: (count) => `${count} ${count === 1 ? 'värde' : 'värden'} är ännu inte publicerade`,
  } satisfies Record<Kind, (count: number) => string>,
  noneMissing: (place: string) => `${place}: alla mätår i serien har ett värde.`,
  noneMarked: 'Inget värde är märkt som preliminärt, skattat eller reviderat.',
}

const en: typeof sv = {
  term: 'Remarks on the values',
  remarks: (place, list) => `${place}: ${list}.`,
  remark: (text, years) => `${text} (${years})`,
  kinds: {
    break: (count) => `${count} ${count === 1 ? 'value' : 'values'} where a new series begins`,
    provisional: (count) => `${count} provisional ${count === 1 ? 'value' : 'values'}`,
    revised: (count) => `${count} revised ${count === 1 ? 'value' : 'values'}`,
    estimated: (count) => `${count} estimated ${count === 1 ? 'value' : 'values'}`,
    missing: (count) => `${count} ${count === 1 ? 'value is' : 'values are'} missing`,
    suppressed: (count) => `${count} ${count === 1 ? 'value is' : 'values are'} confidential`,
    notApplicable: (count) => `${count} ${count === 1 ? 'value is' : 'values are'} not applicable`,
    notYet: (count) => `${count} ${count === 1 ? 'value is' : 'values are'} not yet published`,
  },
  noneMissing: (place) => `${place}: every year measured in the series has a value.`,
  noneMarked: 'No value is marked as provisional, estimated or revised.',
}

/** Words of what the source says of single values. */
export const qualityWords = { sv, en } satisfies Record<Language, typeof sv>
