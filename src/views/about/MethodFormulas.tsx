import { aboutMethodWords } from '#i18n/aboutMethodWords.ts'
import { useWords } from '#ui/languageContext.ts'
import type { MethodExamples } from './methodExamples.ts'
import styles from './MethodFormulas.module.css'

/** The two formulas in plain words, as formulas, and on real figures. */
export function MethodFormulas({ examples }: { examples: MethodExamples }) {
  const words = useWords(aboutMethodWords)
  return (
    <>
      <h3>{words.rate.title}</h3>
      <p>{words.rate.text}</p>
      <p className={styles.formula}>
        (<var>y</var>
        <sub>t</sub> / <var>y</var>
        <sub>0</sub>)
        <sup>
          1 / (<var>t</var> − <var>t</var>₀)
        </sup>{' '}
        − 1
      </p>
      <p className={styles.legend}>{words.rate.legend}</p>
      <Example text={examples.rate} />
      <p>{words.rate.limit}</p>
      <h3>{words.ratio.title}</h3>
      <p>{words.ratio.text}</p>
      <p className={styles.formula}>
        <span className={styles.term}>{words.ratio.actual}</span> /{' '}
        <span className={styles.term}>{words.ratio.required}</span>
      </p>
      <p className={styles.legend}>{words.ratio.legend}</p>
      <Example text={examples.ratio} />
    </>
  )
}

function Example({ text }: { text: string | undefined }) {
  const words = useWords(aboutMethodWords)
  if (text === undefined) return null
  return (
    <p className={styles.example}>
      <b>{words.example}.</b> {text}
    </p>
  )
}
