/** What a cell that should hold a figure holds. */
export type ParsedValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number; readonly hasDecimalComma: boolean }
  | { readonly kind: 'notANumber'; readonly repair: string }

/** Reads a figure; a decimal comma is understood, and told. Anything else is not guessed at. */
export function parseValue(text: string): ParsedValue {
  if (text === '') return { kind: 'empty' }
  if (/^-?\d+([.,]\d+)?$/u.test(text)) {
    const value = Number(text.replace(',', '.'))
    if (Number.isFinite(value)) return { kind: 'number', value, hasDecimalComma: text.includes(',') }
  }
  return { kind: 'notANumber', repair: findRepair(text) }
}

function findRepair(text: string): string {
  if (/^[−–—]/u.test(text)) return `Skriv minus med ett vanligt bindestreck: -${text.slice(1)}`
  if (/^-?\d{1,3}(\s\d{3})+([.,]\d+)?$/u.test(text))
    return `Ta bort mellanslagen: ${text.replace(/\s/gu, '').replace(',', '.')}`
  if (/^-?[\d.,]+$/u.test(text)) return 'Skriv ett enda decimaltecken och ingen tusentalsavgränsare: 1234.5'
  if (/^-?[\d.,]+e[+-]?\d+$/iu.test(text)) return 'Skriv ut talet med alla siffror.'
  if (/%$/u.test(text)) return 'Ta bort procenttecknet; enheten står i indicators.yaml.'
  return 'Skriv talet, eller lämna fältet tomt och skriv missing, suppressed, notApplicable eller notYet i kolumnen flag.'
}
