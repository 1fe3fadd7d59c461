import type { ReactNode } from 'react'
import type { FormulaId } from '#domain/assessment/measurement.ts'
import type { FormulaSymbol, SignTurn, SymbolTexts } from '#i18n/formulaWords.ts'
import { formulaWords } from '#i18n/formulaWords.ts'
import { useWords } from '#ui/languageContext.ts'
import styles from './Formula.module.css'
import { FormulaGlyph } from './FormulaGlyph.tsx'

interface FormulaProps {
  readonly formula: FormulaId
  /** Numbers, ready to read, that stand in the place of symbols. */
  readonly values?: Partial<SymbolTexts>
  /** Which way is better, where it is known; else the sign is drawn as ±. */
  readonly direction?: 'up' | 'down'
  /** What it comes to, ready to read. */
  readonly result?: string
}

/** A formula of a method, with its symbols or with the numbers of one case; read aloud in words. */
export function Formula({ formula, values = {}, direction, result }: FormulaProps) {
  const words = useWords(formulaWords)
  const turn = toTurn(direction)
  const spoken = words.spoken[formula]({ ...words.symbols, ...values }, words.signs[turn])
  const draw = (symbol: FormulaSymbol) => <FormulaGlyph symbol={symbol} value={values[symbol]} />
  return (
    <div className={styles.frame}>
      <math
        display="block"
        aria-label={result === undefined ? spoken : words.equals(spoken, result)}
        className={Object.keys(values).length > 0 ? `${styles.formula} ${styles.numbers}` : styles.formula}
      >
        <mrow>
          {drawings[formula](draw, drawnSigns[turn])}
          {result === undefined ? null : (
            <>
              <mo>=</mo>
              <mn>{result}</mn>
            </>
          )}
        </mrow>
      </math>
    </div>
  )
}

type Draw = (symbol: FormulaSymbol) => ReactNode
type Drawing = (draw: Draw, sign: ReactNode) => ReactNode

const toTurn = (direction: FormulaProps['direction']): SignTurn =>
  direction === undefined ? 'either' : direction === 'up' ? 'kept' : 'turned'

const drawnSigns: Readonly<Record<SignTurn, ReactNode>> = {
  either: <mo>±</mo>,
  kept: null,
  turned: <mo>−</mo>,
}

const drawings: Readonly<Record<FormulaId, Drawing>> = {
  growth: (draw, sign) => (
    <>
      {sign}
      {sign === null ? growth(draw, 'latest', 'latestYear') : within(growth(draw, 'latest', 'latestYear'))}
    </>
  ),
  absoluteChange: (draw, sign) => (
    <mfrac>
      <mrow>
        {sign}
        {sign === null ? difference(draw, 'latest', 'base') : within(difference(draw, 'latest', 'base'))}
      </mrow>
      <mrow>
        <mtext>max</mtext>
        {within(
          <>
            {size(draw('base'))}
            <mo>,</mo>
            {size(draw('latest'))}
          </>,
        )}
        <mo>·</mo>
        {within(difference(draw, 'latestYear', 'baseYear'))}
      </mrow>
    </mfrac>
  ),
  growthRatio: (draw, sign) => (
    <mfrac>
      <mrow>{drawings.growth(draw, sign)}</mrow>
      {size(growth(draw, 'target', 'targetYear'))}
    </mfrac>
  ),
  linearRatio: (draw) => (
    <mfrac>
      {perYear(draw, 'latest', 'latestYear')}
      {perYear(draw, 'target', 'targetYear')}
    </mfrac>
  ),
  projection: (draw) => (
    <mfrac>
      <mrow>
        {draw('latest')}
        <mo>·</mo>
        <msup>
          {within(
            <>
              <mn>1</mn>
              <mo>+</mo>
              {draw('growth')}
            </>,
          )}
          {difference(draw, 'targetYear', 'latestYear')}
        </msup>
        <mo>−</mo>
        {draw('base')}
      </mrow>
      {difference(draw, 'target', 'base')}
    </mfrac>
  ),
  achievement: (draw) => (
    <mfrac>
      {difference(draw, 'latest', 'base')}
      {difference(draw, 'planned', 'base')}
    </mfrac>
  ),
}

function growth(draw: Draw, to: FormulaSymbol, toYear: FormulaSymbol): ReactNode {
  return (
    <mrow>
      <msup>
        {within(over(draw(to), draw('base')))}
        <mrow>{over(<mn>1</mn>, within(difference(draw, toYear, 'baseYear')))}</mrow>
      </msup>
      <mo>−</mo>
      <mn>1</mn>
    </mrow>
  )
}

const perYear = (draw: Draw, to: FormulaSymbol, toYear: FormulaSymbol) => (
  <mrow>{over(within(difference(draw, to, 'base')), within(difference(draw, toYear, 'baseYear')))}</mrow>
)

const difference = (draw: Draw, from: FormulaSymbol, less: FormulaSymbol) => (
  <mrow>
    {draw(from)}
    <mo>−</mo>
    {draw(less)}
  </mrow>
)

const over = (part: ReactNode, whole: ReactNode) => (
  <>
    {part}
    <mo>/</mo>
    {whole}
  </>
)

const within = (inner: ReactNode) => (
  <mrow>
    <mo stretchy="false">(</mo>
    {inner}
    <mo stretchy="false">)</mo>
  </mrow>
)

const size = (inner: ReactNode) => (
  <mrow>
    <mo stretchy="false">|</mo>
    {inner}
    <mo stretchy="false">|</mo>
  </mrow>
)
