import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { toLanguagePath } from '#paths.ts'
import { toSharedSearch } from '#pathState.ts'
import { embedWords } from '#i18n/embedWords.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import styles from './EmbeddedView.module.css'

interface EmbeddedViewProps {
  readonly title: string
  /** The view the chart is from, as made by `paths`, and what it is called where that is something else. */
  readonly path: string
  readonly viewTitle?: string
  readonly children: ReactNode
}

/** A chart alone in a frame on another website, and the way to where it comes from. */
export function EmbeddedView({ title, path, viewTitle = title, children }: EmbeddedViewProps) {
  const language = useLanguage()
  const words = useWords(embedWords)
  const { brand } = useWords(shellWords)
  const [search] = useSearchParams()
  return (
    <div className={styles.view}>
      <PageTitle title={title} />
      <h1 className={styles.about}>{`${brand} · ${title}`}</h1>
      <div className={styles.chart}>{children}</div>
      <p className={styles.back}>
        <a href={`${toLanguagePath(path, language)}${toSharedSearch(search.toString())}`} target="_top">
          {words.open(`${viewTitle} – ${brand}`)}
        </a>
      </p>
    </div>
  )
}
