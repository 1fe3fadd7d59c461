import type { Strategy } from '#domain/strategy.ts'
import { aboutMethodWords } from '#i18n/aboutMethodWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { Formula } from '../Formula.tsx'
import { FormulaLegend } from '../FormulaLegend.tsx'
import { toMethodExamples } from './methodExamples.ts'
import styles from './OwnMethod.module.css'
import { measurePlainly } from './plainMeasurement.ts'

/** The strategy's method in plain words, as formulas, and on real figures. */
export function OwnMethod({ strategy }: { strategy: Strategy }) {
  const words = useWords(aboutMethodWords)
  const examples = toMethodExamples(strategy, useLanguage())
  return (
    <>
      <h4>{words.base.title}</h4>
      <p>{words.base.text(strategy.baseYear)}</p>
      <Case strategy={strategy} hasTarget={false} example={examples.rate} />
      <Case strategy={strategy} hasTarget example={examples.ratio} />
    </>
  )
}

interface CaseProps {
  readonly strategy: Strategy
  readonly hasTarget: boolean
  readonly example: string | undefined
}

function Case({ strategy, hasTarget, example }: CaseProps) {
  const words = useWords(aboutMethodWords)
  const formula = measurePlainly(strategy.method, hasTarget)?.formula
  if (formula === undefined) return null
  const plain = measurePlainly(strategy.method, false)?.formula
  const told = hasTarget && plain ? [plain] : []
  const { title, text } = hasTarget ? words.withTarget : words.withoutTarget
  return (
    <>
      <h4>{title}</h4>
      <p>{text}</p>
      <Formula formula={formula} />
      <FormulaLegend formulas={[formula]} told={told} />
      {hasTarget ? <p>{words.withTarget.meaning}</p> : null}
      {example === undefined ? null : (
        <p className={styles.example}>
          <b>{words.example}.</b> {example}
        </p>
      )}
    </>
  )
}
