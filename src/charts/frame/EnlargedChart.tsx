import type { ReactNode } from 'react'
import { useId } from 'react'
import { Link } from 'react-router'
import { chartWords } from '#i18n/chartWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { useAddressDialog } from '#ui/useAddressDialog.ts'
import { ChartHeadingProvider } from './chartHeadingContext.ts'
import { EnlargedProvider } from './enlargedContext.ts'
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
  const { ref, closeByAddress } = useAddressDialog(closeHref)
  return (
    <dialog ref={ref} aria-labelledby={headingId} className={styles.dialog} onCancel={closeByAddress}>
      <figure className={styles.figure} aria-labelledby={headingId}>
        <div className={styles.head}>
          <h2 id={headingId} className={styles.title}>
            {title}
          </h2>
          <Link to={closeHref} replace preventScrollReset className={styles.close}>
            {words.close}
          </Link>
        </div>
        <EnlargedProvider value>
          <ChartHeadingProvider value={headingId}>{children}</ChartHeadingProvider>
        </EnlargedProvider>
        <figcaption className={styles.source}>{source}</figcaption>
      </figure>
    </dialog>
  )
}
