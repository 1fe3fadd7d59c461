import type { ReactNode } from 'react'
import { useEffect } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { EnlargedProvider } from '#charts/frame/enlargedContext.ts'
import { strategyQuery } from '#api/queries.ts'
import { toLanguagePath } from '#paths.ts'
import { toSharedSearch } from '#pathState.ts'
import { embedWords } from '#i18n/embedWords.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { stageWords } from '#i18n/stageWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import styles from './PictureView.module.css'
import { SlideLayout } from './stage/SlideLayout.tsx'
import { useSlide } from './stage/stage.ts'

interface PictureViewProps {
  readonly title: string
  /** What the picture says, in a sentence: a slide's title. Undefined while it is not known. */
  readonly headline?: string | undefined
  /** The view the picture is from, as made by `paths`, and what it is called where that is something else. */
  readonly path: string
  readonly viewTitle?: string
  /** What explains the picture: under the message, beside the picture, on a slide. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A picture alone: on a slide, or in a frame on another website with the way to where it comes from. */
export function PictureView(props: PictureViewProps) {
  return useSlide() ? <OnSlide {...props} /> : <InFrame {...props} />
}

function OnSlide({ title, headline = title, aside, children }: PictureViewProps) {
  const words = useWords(stageWords)
  const slide = useSlide()
  const { data: strategy } = useQuery(strategyQuery())
  const message = slide?.title ?? headline
  useEffect(() => {
    slide?.report(message)
  }, [slide, message])
  return (
    <SlideLayout
      title={message}
      about={message === title ? undefined : title}
      aside={aside}
      foot={strategy ? words.foot(strategy.release.id) : null}
    >
      {children}
    </SlideLayout>
  )
}

function InFrame({ title, headline, path, viewTitle = title, aside, children }: PictureViewProps) {
  const language = useLanguage()
  const words = useWords(embedWords)
  const { brand } = useWords(shellWords)
  const [search] = useSearchParams()
  return (
    <div className={styles.view}>
      <PageTitle title={title} />
      <h1 className={styles.about}>{`${brand} · ${title}`}</h1>
      {headline === undefined ? null : <p className={styles.headline}>{headline}</p>}
      <div className={styles.chart}>
        <EnlargedProvider value>{children}</EnlargedProvider>
      </div>
      {aside}
      <p className={styles.back}>
        <a href={`${toLanguagePath(path, language)}${toSharedSearch(search.toString())}`} target="_top">
          {words.open(`${viewTitle} – ${brand}`)}
        </a>
      </p>
    </div>
  )
}
