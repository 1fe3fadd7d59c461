import type { FormulaSymbol } from '#i18n/formulaWords.ts'

/** The letter of each symbol, and what hangs below it. */
const glyphs: Readonly<Record<FormulaSymbol, { readonly letter: string; readonly below?: string }>> = {
  base: { letter: 'y', below: '0' },
  latest: { letter: 'y', below: 't' },
  target: { letter: 'y', below: 'T' },
  planned: { letter: 'y', below: 'p' },
  growth: { letter: 'r' },
  baseYear: { letter: 't', below: '0' },
  latestYear: { letter: 't' },
  targetYear: { letter: 'T' },
}

const isNegative = /^[-\u2212]/u

/** A symbol of a formula, or the number that stands in its place; a negative one in brackets. */
export function FormulaGlyph({ symbol, value }: { symbol: FormulaSymbol; value?: string | undefined }) {
  if (value !== undefined && isNegative.test(value))
    return (
      <mrow>
        <mo stretchy="false">(</mo>
        <mn>{value}</mn>
        <mo stretchy="false">)</mo>
      </mrow>
    )
  if (value !== undefined) return <mn>{value}</mn>
  const { letter, below } = glyphs[symbol]
  if (below === undefined) return <mi>{letter}</mi>
  return (
    <msub>
      <mi>{letter}</mi>
      {below === '0' ? <mn>{below}</mn> : <mi>{below}</mi>}
    </msub>
  )
}
