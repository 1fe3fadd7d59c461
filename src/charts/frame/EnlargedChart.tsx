import type { ReactNode, SyntheticEvent } from 'react'
import { useId, useLayoutEffect, useRef } from 'react'
import { Link, useNavigate } from 'react-router'
import { chartWords } from '#i18n/chartWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { ChartHeadingProvider } from './chartHeadingContext.ts'
import styles from './EnlargedChart.module.css'

interface EnlargedChartProps {
  readonly title: string
  readonly source: ReactNode
  readonly closeHref: string
  readonly children: ReactNode
}

/** A chart alone on the screen, large enough for the back row. Esc or the link leads back. */
export function EnlargedChart({ title, source, closeHref, children }: EnlargedChartProps) {
  const words = useWords(chartWords)
  const headingId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const navigate = useNavigate()

  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // Closed before it is taken away, so that focus returns to the link that opened it.
    return () => element?.close()
  }, [])

  const closeByAddress = (event: SyntheticEvent<HTMLDialogElement>) => {
    event.preventDefault()
    void navigate(closeHref, { replace: true, preventScrollReset: true })
  }

  return (
    <dialog ref={dialog} aria-labelledby={headingId} className={styles.dialog} onCancel={closeByAddress}>
      <figure className={styles.figure} aria-labelledby={headingId}>
        <div className={styles.head}>
          <h2 id={headingId} className={styles.title}>
            {title}
          </h2>
          <Link to={closeHref} replace preventScrollReset className={styles.close}>
            {words.close}
          </Link>
        </div>
        <ChartHeadingProvider value={headingId}>{children}</ChartHeadingProvider>
        <figcaption className={styles.source}>{source}</figcaption>
      </figure>
    </dialog>
  )
}
