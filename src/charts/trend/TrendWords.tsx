import styles from './TrendChart.module.css'
import { shownAt } from './shownAt.ts'
import marks from './trendMarks.module.css'
import type { TrendLabel } from './trendLabels.ts'
import type { BreakNote, NoteText } from './trendNotes.ts'
import type { TrendPicture } from './trendPicture.ts'

/** The words in and beside the plot: what each line is and ends at, the target, and why a series breaks. */
export function TrendWords({ picture }: { picture: TrendPicture }) {
  return (
    <svg className={styles.layer} aria-hidden="true" focusable="false">
      {picture.breaks.map((note) => (
        <g key={note.year}>
          <BreakText note={note} texts={note.texts.narrow} widths={shownAt.narrow} />
          <BreakText note={note} texts={note.texts.wide} widths={shownAt.wide} />
        </g>
      ))}
      {picture.labelSets.map(({ widths, labels }) => (
        <g key={widths} className={shownAt[widths]}>
          {labels.map((label) => (
            <LineLabel key={label.id} label={label} />
          ))}
        </g>
      ))}
    </svg>
  )
}

const besideBreak = {
  left: { dx: '-0.5em', anchor: styles.end },
  right: { dx: '0.5em', anchor: styles.start },
} as const
const edgeInPercent = { top: '0%', bottom: '100%' } as const

interface BreakTextProps {
  readonly note: BreakNote
  readonly texts: readonly NoteText[]
  readonly widths: string | undefined
}

function BreakText({ note, texts, widths }: BreakTextProps) {
  const { dx, anchor } = besideBreak[note.side]
  return (
    <g className={widths}>
      {texts.map(({ text, dy }) => (
        <text
          key={dy}
          x={`${note.x}%`}
          y={edgeInPercent[note.edge]}
          dx={dx}
          dy={`${dy}em`}
          className={`${styles.note} ${anchor}`}
        >
          {text}
        </text>
      ))}
    </g>
  )
}

/** Where a label's words and the ends of its leader stand, from its point. */
const besidePoint = {
  margin: { text: '0.9em', from: '0.3em', to: '0.8em', anchor: styles.start },
  right: { text: '0.9em', from: '0.3em', to: '0.8em', anchor: styles.start },
  left: { text: '-0.9em', from: '-0.3em', to: '-0.8em', anchor: styles.end },
} as const satisfies Record<TrendLabel['side'], object>

/** Stands in a box that begins where the label does, so that em and per cent can be used together. */
function LineLabel({ label }: { label: TrendLabel }) {
  const { text: textX, from, to, anchor } = besidePoint[label.side]
  return (
    <svg x={`${label.x}%`} className={`${styles.beside} ${marks[label.role]}`}>
      {label.hasLeader && (
        <line x1={from} y1={`${label.pointY}%`} x2={to} y2={`${label.y}%`} className={styles.leader} />
      )}
      {label.texts.map(({ strong, plain, dy, isOfPath }) => (
        <text
          key={dy}
          x={textX}
          y={`${label.y}%`}
          dy={`${dy}em`}
          className={`${styles.label} ${anchor} ${isOfPath ? styles.ofPath : ''}`}
        >
          <tspan className={styles.strong}>{strong}</tspan>
          {strong && plain ? ` ${plain}` : plain}
        </text>
      ))}
    </svg>
  )
}
