/** A rule that data files are held to; one word per kind of finding, so that equals can be counted. */
type Rule =
  | 'yamlSyntax'
  | 'csvSyntax'
  | 'jsonSyntax'
  | 'encoding'
  | 'missingFile'
  | 'unreferencedFile'
  | 'missingColumn'
  | 'unknownColumn'
  | 'cellCount'
  | 'decimalComma'
  | 'notANumber'
  | 'emptyValue'
  | 'valueAndReason'
  | 'unknownFlag'
  | 'unknownSex'
  | 'badYear'
  | 'futureYear'
  | 'duplicateRow'
  | 'outsideLimit'
  | 'unlistedBreak'
  | 'unknownReference'
  | 'unusedIndicator'
  | 'unusedPopulation'
  | 'notATotal'
  | 'badId'
  | 'duplicateId'
  | 'missingField'
  | 'missingDirection'
  | 'missingSwedish'
  | 'missingEnglish'
  | 'badField'
  | 'unknownField'
  | 'badWord'
  | 'contract'

/** Something in a data file that a person should mend. Errors stop the publishing, warnings do not. */
export interface Finding {
  readonly severity: 'error' | 'warning'
  readonly rule: Rule
  readonly file: string
  /** Line in the file, from 1. */
  readonly row?: number | undefined
  /** Column of a table, or path of a field: `ohalsotal.target.value`. */
  readonly column?: string | undefined
  /** What is wrong, and what to do about it, in Swedish. */
  readonly problem: string
  readonly repair: string
}

export type Report = (finding: Finding) => void

/** A text from a file as it is shown in a message: quoted, and never so long that it hides the message. */
export function quote(text: string): string {
  return text.length > 60 ? `”${text.slice(0, 57)}…”` : `”${text}”`
}

export type RowReport = (
  rule: Rule,
  column: string,
  problem: string,
  repair: string,
  severity?: Finding['severity'],
) => void

/** Reports on one row of a table; an error unless told otherwise. */
export function reportOnRow(report: Report, file: string, row: number): RowReport {
  return (rule, column, problem, repair, severity = 'error') => {
    report({ severity, rule, file, row, column, problem, repair })
  }
}
