import type { ReactNode } from 'react'
import styles from './TileKey.module.css'

interface TileKeyProps {
  /** "basår", "senaste"; `reference` is left out where no line is drawn behind. */
  readonly base: string
  readonly latest: string
  readonly reference?: string | undefined
}

/** What the marks in the tiles stand for. */
export function TileKey({ base, latest, reference }: TileKeyProps) {
  return (
    <ul className={styles.key}>
      <Entry text={base} width={8}>
        <circle cx="4" cy="6" r="3" className={styles.ring} />
      </Entry>
      <Entry text={latest} width={8}>
        <circle cx="4" cy="6" r="3.5" className={styles.dot} />
      </Entry>
      {reference === undefined ? null : (
        <Entry text={reference} width={24}>
          <path d="M0 6H24" className={styles.line} />
        </Entry>
      )}
    </ul>
  )
}

function Entry({ text, width, children }: { text: string; width: number; children: ReactNode }) {
  return (
    <li className={styles.entry}>
      <svg
        viewBox={`0 0 ${width} 12`}
        width={width}
        height="12"
        aria-hidden="true"
        focusable="false"
        className={styles.mark}
      >
        {children}
      </svg>
      {text}
    </li>
  )
}
