import { Fragment } from 'react'
import type { FormulaId } from '#domain/assessment/measurement.ts'
import type { FormulaSymbol } from '#i18n/formulaWords.ts'
import { formulaWords } from '#i18n/formulaWords.ts'
import { useWords } from '#ui/languageContext.ts'
import styles from './Formula.module.css'
import { FormulaGlyph } from './FormulaGlyph.tsx'

const growthSymbols: readonly FormulaSymbol[] = ['base', 'latest', 'baseYear', 'latestYear']
const targetSymbols: readonly FormulaSymbol[] = [...growthSymbols, 'target', 'targetYear']

const symbolsIn: Readonly<Record<FormulaId, readonly FormulaSymbol[]>> = {
  growth: growthSymbols,
  absoluteChange: growthSymbols,
  growthRatio: targetSymbols,
  linearRatio: targetSymbols,
  projection: ['base', 'latest', 'target', 'latestYear', 'targetYear', 'growth'],
  achievement: ['base', 'latest', 'planned'],
}

const signed: ReadonlySet<FormulaId> = new Set(['growth', 'absoluteChange', 'growthRatio'])

interface FormulaLegendProps {
  readonly formulas: readonly FormulaId[]
  /** Formulas whose symbols have been told of already. */
  readonly told?: readonly FormulaId[]
}

/** What the symbols of the formulas stand for, each once. */
export function FormulaLegend({ formulas, told = [] }: FormulaLegendProps) {
  const words = useWords(formulaWords)
  const known = new Set(told.flatMap((formula) => symbolsIn[formula]))
  const all = new Set(formulas.flatMap((formula) => symbolsIn[formula]))
  const symbols = [...all].filter((symbol) => !known.has(symbol))
  const isSigned = (formula: FormulaId) => signed.has(formula)
  const hasSign = formulas.some(isSigned) && !told.some(isSigned)
  return (
    <dl className={styles.legend}>
      {symbols.map((symbol) => (
        <Fragment key={symbol}>
          <dt>
            <math>
              <FormulaGlyph symbol={symbol} />
            </math>
          </dt>
          <dd>{words.symbols[symbol]}</dd>
        </Fragment>
      ))}
      {hasSign ? (
        <>
          <dt>±</dt>
          <dd>{words.signMeaning}</dd>
        </>
      ) : null}
    </dl>
  )
}
