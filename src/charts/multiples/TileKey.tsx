import type { ReactNode } from 'react'
import type { TileKeyWords } from './tile.ts'
import styles from './TileKey.module.css'

/** What the marks in the tiles stand for. */
export function TileKey({ base, latest, reference }: TileKeyWords) {
  return (
    <ul className={styles.key}>
      {base === undefined ? null : (
        <Entry text={base} width={8}>
          <circle cx="4" cy="6" r="3" className={styles.ring} />
        </Entry>
      )}
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
