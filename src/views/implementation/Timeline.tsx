import { useId } from 'react'
import { implementationWords } from '#i18n/implementationWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import styles from './Timeline.module.css'
import { TimelineAxis } from './TimelineAxis.tsx'
import { TimelineItem } from './TimelineItem.tsx'
import type { Timeline as TimelineModel } from './timelineModel.ts'

/** What runs when: for the eye a bar on a line of years, for the ear a list with the years in words. */
export function Timeline({ timeline }: { timeline: TimelineModel }) {
  const words = useWords(implementationWords)
  const heading = useId()
  const backdrop = useId()
  const fade = useId()
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 id={heading}>{words.timeline}</h2>
      <p className={styles.hint}>{words.timelineHint(timeline.thisYear)}</p>
      <div className={styles.timeline}>
        <TimelineAxis timeline={timeline} backdrop={backdrop} fade={fade} />
        {timeline.groups.map(({ id, title, rows }) => (
          <div key={id} className={styles.group}>
            <h3 className={styles.groupTitle}>{title}</h3>
            <ol>
              {rows.map((row) => (
                <TimelineItem key={row.id} row={row} backdrop={backdrop} fade={fade} />
              ))}
            </ol>
          </div>
        ))}
      </div>
      {timeline.withoutYears.length > 0 ? <WithoutYears timeline={timeline} /> : null}
    </section>
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
