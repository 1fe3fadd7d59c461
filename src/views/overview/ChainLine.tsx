import { useId } from 'react'
import type { Strategy } from '#domain/strategy.ts'
import { overviewWords } from '#i18n/overviewWords.ts'
import { paths } from '#paths.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import styles from './ChainLine.module.css'
import type { ChainStep } from './overviewModel.ts'
import { toChain } from './overviewModel.ts'

/** From vision to implementation: each step in a sentence, leading to its view. */
export function ChainLine({ strategy }: { strategy: Strategy }) {
  const words = useWords(overviewWords)
  const headingId = useId()
  return (
    <nav aria-labelledby={headingId} className={styles.chain}>
      <div className={styles.heading}>
        <h2 id={headingId}>{words.chain}</h2>
        <p>
          <SpokenText text={strategy.vision.text} />
        </p>
      </div>
      <ol className={styles.steps}>
        {toChain(strategy).map((step) => (
          <li key={step.id} className={styles.step}>
            <span className={styles.line} aria-hidden="true" />
            <span className={styles.dot} aria-hidden="true" />
            <StepTitle step={step} />
            <p>
              <SpokenText text={step.text} />
            </p>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function StepTitle({ step: { path, title } }: { step: ChainStep }) {
  if (path === undefined)
    return (
      <span className={styles.title}>
        <SpokenText text={title} />
      </span>
    )
  return (
    <AppLink to={path} className={styles.title} aria-current={path === paths.overview() ? 'page' : undefined}>
      <SpokenText text={title} />
    </AppLink>
  )
}
