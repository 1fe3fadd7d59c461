import type { Language } from '#domain/localizedText.ts'
import { chartWords } from '#i18n/chartWords.ts'
import { shownAt } from './shownAt.ts'
import styles from './TrendChart.module.css'
import type { TrendLabel } from './trendLabels.ts'
import type { EventNote } from './trendNotes.ts'
import type { TrendPicture } from './trendPicture.ts'
import { toYearAxisRows } from './yearAxisRows.ts'
import type { YearTick } from './yearTicks.ts'

/** The values beside the rules. The column is as wide as its widest text. */
export function ValueAxis({ picture }: { picture: TrendPicture }) {
  const ticks = picture.valueTicks
  return (
    <div className={styles.axis} aria-hidden="true">
      <EmWidth width={picture.axisWidth} />
      <div className={styles.sizer}>
        {ticks.map(({ value, text }) => (
          <span key={value}>{text}</span>
        ))}
      </div>
      <svg className={styles.layer} focusable="false">
        {ticks.map(({ value, y, text }) => (
          <text
            key={value}
            x="100%"
            y={`${y}%`}
            dx="-0.7em"
            dy="0.35em"
            className={`${styles.tick} ${styles.value}`}
          >
            {text}
          </text>
        ))}
      </svg>
    </div>
  )
}

/** Keeps the room that the labels at the line ends need at the right; they themselves are drawn with the plot. */
export function LabelMargin({ picture }: { picture: TrendPicture }) {
  return (
    <div className={styles.margin} aria-hidden="true">
      {picture.labelSets.map((set) => (
        <div key={set.widths} className={shownAt[set.widths]}>
          <LabelRoom labels={set.labels} width={set.marginWidth} />
        </div>
      ))}
    </div>
  )
}

function LabelRoom({ labels, width }: { labels: readonly TrendLabel[]; width: number }) {
  const texts = labels
    .filter(({ side }) => side === 'margin')
    .flatMap((label) => label.texts.map((text) => ({ ...text, key: `${label.id} ${text.dy}` })))
  return (
    <>
      <EmWidth width={width} />
      <div className={styles.sizer}>
        {texts.map(({ key, strong, plain }) => (
          <span key={key}>
            <span className={styles.strong}>{strong}</span>
            {strong && plain ? ` ${plain}` : plain}
          </span>
        ))}
      </div>
    </>
  )
}

/**
 * Keeps a width that is reckoned rather than measured, so that nothing moves when the face of the text arrives. The
 * hidden text beside it is there for who has set other letters or spaces than these.
 */
function EmWidth({ width }: { width: number }) {
  return <svg width={`${width}em`} height="0" focusable="false" />
}

/** The years under the plot, the base year marked, and the events below them. */
export function YearAxis({ picture, language }: { picture: TrendPicture; language: Language }) {
  const rows = toYearAxisRows(picture)
  return (
    <svg className={styles.years} height={`${rows.height}em`} aria-hidden="true" focusable="false">
      {picture.yearTicks.map((tick) => (
        <Year
          key={tick.year}
          tick={tick}
          baseWord={rows.baseYear === tick.year ? chartWords[language].baseYear : ''}
        />
      ))}
      {picture.events.map((event) => (
        <Event key={`${event.year} ${event.text}`} event={event} top={rows.eventTop(event.row)} />
      ))}
    </svg>
  )
}

function Year({ tick, baseWord }: { tick: YearTick; baseWord: string }) {
  const look = `${styles.tick} ${styles.year} ${baseWord ? styles.marked : ''}`
  return (
    <g className={tick.shownAt.map((width) => styles[width]).join(' ')}>
      <text x={`${tick.x}%`} dy="1.6em" className={look}>
        {tick.year}
      </text>
      {baseWord && (
        <text x={`${tick.x}%`} dy="2.8em" className={look}>
          {baseWord}
        </text>
      )}
    </g>
  )
}

/** A small diamond on the axis, and its words below. */
function Event({ event, top }: { event: EventNote; top: number }) {
  return (
    <>
      <svg x={`${event.x}%`} className={styles.beside}>
        <rect
          x="-0.27em"
          y="-0.27em"
          width="0.54em"
          height="0.54em"
          transform="rotate(45)"
          className={styles.event}
        />
      </svg>
      <text x={`${event.x}%`} dy={`${top}em`} className={`${styles.note} ${styles[event.anchor]}`}>
        {event.text}
      </text>
    </>
  )
}
