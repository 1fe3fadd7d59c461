import type { Strategy } from '#domain/strategy.ts'
import { overviewWords } from '#i18n/overviewWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import styles from './FindingsNotice.module.css'
import { toFindings } from './overviewModel.ts'

/** Says which indicators could not be read, so that nobody takes the rest for the whole. */
export function FindingsNotice({ strategy }: { strategy: Strategy }) {
  const words = useWords(overviewWords)
  const findings = toFindings(strategy, useLanguage())
  if (!findings) return null
  return (
    <div className={styles.notice}>
      <p>{findings.sentence}</p>
      <details>
        <summary>{words.findingsDetails}</summary>
        <ul lang="en">
          {findings.details.map(({ id, problem }) => (
            <li key={id}>
              {id}: {problem}
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
