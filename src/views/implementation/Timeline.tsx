import type { CSSProperties } from 'react'
import { useId } from 'react'
import { implementationWords } from '#i18n/implementationWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import styles from './Timeline.module.css'
import { TimelineItem } from './TimelineItem.tsx'
import type { Timeline as TimelineModel } from './timelineModel.ts'

/** What runs when: for the eye a bar on a line of years, for the ear a list with the years in words. */
export function Timeline({ timeline }: { timeline: TimelineModel }) {
  const words = useWords(implementationWords)
  const heading = useId()
  const grid = { '--years': timeline.years.length, '--now': timeline.thisYearLine } as CSSProperties
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 id={heading}>{words.timeline}</h2>
      <p className={styles.hint}>{words.timelineHint(timeline.thisYear)}</p>
      <div className={styles.timeline} style={grid}>
        <Axis timeline={timeline} />
        {timeline.groups.map(({ id, title, rows }) => (
          <div key={id} className={styles.group}>
            <h3 className={styles.groupTitle}>{title}</h3>
            <ol>
              {rows.map((row) => (
                <TimelineItem key={row.id} row={row} />
              ))}
            </ol>
          </div>
        ))}
      </div>
      {timeline.withoutYears.length > 0 ? <WithoutYears timeline={timeline} /> : null}
    </section>
  )
}

function Axis({ timeline }: { timeline: TimelineModel }) {
  return (
    <div className={styles.axis} aria-hidden="true">
      <div className={styles.track}>
        {timeline.years.map(({ year, isMajor, isThisYear }, index) => (
          <span
            key={year}
            className={styles.year}
            data-major={isMajor || undefined}
            data-now={isThisYear || undefined}
            style={{ gridColumn: index + 1 }}
          >
            {year}
          </span>
        ))}
      </div>
    </div>
  )
}

function WithoutYears({ timeline }: { timeline: TimelineModel }) {
  const words = useWords(implementationWords)
  return (
    <div className={styles.withoutYears}>
      <h3 className={styles.groupTitle}>{words.withoutYears}</h3>
      <p>{words.withoutYearsNote}</p>
      <ul>
        {timeline.withoutYears.map(({ id, title, anchor }) => (
          <li key={id}>
            <a href={`#${anchor}`}>
              <SpokenText text={title} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
