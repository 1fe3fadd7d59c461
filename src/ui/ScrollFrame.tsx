import type { ReactNode } from 'react'
import styles from './ScrollFrame.module.css'

/** What can be scrolled must be reachable with the keyboard, and have a name there. */
const scrollFrame = { role: 'region', tabIndex: 0 } as const

interface ScrollFrameProps {
  /** Id of the element that names what is in the frame. */
  readonly labelledBy: string
  readonly children: ReactNode
}

/** A frame for what may be wider than the page: the frame scrolls sideways, never the page. */
export function ScrollFrame({ labelledBy, children }: ScrollFrameProps) {
  return (
    <div {...scrollFrame} aria-labelledby={labelledBy} className={styles.frame}>
      {children}
    </div>
  )
}
