/** What a spreadsheet would run as a formula. */
const startsLikeFormula = /^[=+\-@\t\r]/u

/**
 * A text as a cell after RFC 4180: quoted where it must be. What a spreadsheet would run as a formula gets an apostrophe
 * first. Never for numbers: a negative one is no formula.
 */
export function toTextCell(text: string, separator: ',' | ';' = ','): string {
  const safe = startsLikeFormula.test(text) ? `'${text}` : text
  return safe.includes(separator) || /["\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
