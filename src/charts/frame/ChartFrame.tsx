import type { ReactNode } from 'react'
import { useId } from 'react'
import { Link } from 'react-router'
import type { FigureTable } from '#domain/figureTable.ts'
import { chartWords } from '#i18n/chartWords.ts'
import { useWords } from '#ui/languageContext.ts'
import styles from './ChartFrame.module.css'
import { ChartHeadingProvider } from './chartHeadingContext.ts'
import { ChartTable } from './ChartTable.tsx'
import { EnlargedChart } from './EnlargedChart.tsx'
import type { Drawing } from './framedChart.ts'
import { FramedChartProvider, useFrameReport } from './framedChart.ts'

/** Addresses that show the chart large and close it again; the view owns them. */
export interface Enlargement {
  readonly href: string
  readonly closeHref: string
  readonly isEnlarged: boolean
}

interface ChartFrameProps {
  readonly title: string
  readonly level?: 2 | 3
  /** What the picture shows, in a sentence or two. */
  readonly summary?: ReactNode
  /** Stand below the source line, and know by `useFramedChart` what they are for. */
  readonly actions?: ReactNode
  /** "Källa: Kolada N07918 (PTS). Hämtad augusti 2024." */
  readonly source: string | undefined
  readonly table?: FigureTable | undefined
  readonly isTableOpen?: boolean
  /** How the figures are drawn; a picture where nothing is said. */
  readonly drawing?: Drawing
  readonly enlargement?: Enlargement | undefined
  readonly children: ReactNode
}

/** Every chart stands in one: heading, summary, picture, source, and the same numbers as a table. */
export function ChartFrame({
  title,
  level = 2,
  summary,
  actions,
  source,
  table,
  isTableOpen = false,
  drawing = 'picture',
  enlargement,
  children,
}: ChartFrameProps) {
  const words = useWords(chartWords)
  const headingId = useId()
  const { isOnSlide } = useFrameReport({ title, source: source ?? '', table, drawing })
  const Heading = `h${level}` as const
  return (
    <figure aria-labelledby={headingId} className={styles.frame}>
      <div className={styles.head}>
        <Heading id={headingId} className={styles.title}>
          {title}
        </Heading>
        {enlargement && !isOnSlide && (
          <Link to={enlargement.href} preventScrollReset className={`${styles.enlarge} no-print`}>
            <EnlargeShape />
            {words.showLarge}
          </Link>
        )}
      </div>
      {summary !== undefined && <p className={styles.summary}>{summary}</p>}
      <ChartHeadingProvider value={headingId}>{children}</ChartHeadingProvider>
      <figcaption className={styles.source}>{source}</figcaption>
      {actions !== undefined && !isOnSlide && (
        <div className={`${styles.actions} no-print`}>
          <FramedChartProvider value={{ title, source: source ?? '', table }}>{actions}</FramedChartProvider>
        </div>
      )}
      {table && !isOnSlide && <ChartTable title={title} table={table} isOpen={isTableOpen} />}
      {enlargement?.isEnlarged && (
        <EnlargedChart title={title} source={source} closeHref={enlargement.closeHref}>
          {children}
        </EnlargedChart>
      )}
    </figure>
  )
}

function EnlargeShape() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" className={styles.shape}>
      <path d="M9.5 2.5h4v4M13.5 2.5l-4.5 4.5M6.5 13.5h-4v-4M2.5 13.5L7 9" />
    </svg>
  )
}
