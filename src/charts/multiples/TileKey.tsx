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
      <Entry text={base}>
        <circle cx="12" cy="6" r="2.9" className={styles.ring} />
      </Entry>
      <Entry text={latest}>
        <circle cx="12" cy="6" r="3.5" className={styles.dot} />
      </Entry>
      {reference === undefined ? null : (
        <Entry text={reference}>
          <path d="M0 6H24" className={styles.line} />
        </Entry>
      )}
    </ul>
  )
}

function Entry({ text, children }: { text: string; children: ReactNode }) {
  return (
    <li className={styles.entry}>
      <svg viewBox="0 0 24 12" aria-hidden="true" focusable="false" className={styles.mark}>
        {children}
      </svg>
      {text}
    </li>
  )
}
