import { useLinkClickHandler } from 'react-router'
import type { WheelCentre } from './wheelNode.ts'
import { centreKey } from './wheelNeighbours.ts'
import styles from './WheelHub.module.css'
import { wheelShapes } from './wheelShape.ts'

const middle = wheelShapes.full.centre

interface WheelHubProps {
  readonly centre: WheelCentre
  readonly path: string
  /** Something else is pointed at and read out on the hub. */
  readonly isReading: boolean
  readonly tabIndex: 0 | -1
}

/** The vision, in the middle of the wheel. */
export function WheelHub({ centre, path, isReading, tabIndex }: WheelHubProps) {
  const follow = useLinkClickHandler(centre.href)
  return (
    <a
      href={centre.href}
      aria-label={centre.label}
      tabIndex={tabIndex}
      data-roving={centreKey}
      onClick={follow}
      className={isReading ? `${styles.hub} ${styles.reading}` : styles.hub}
    >
      <path d={path} className={styles.disc} />
      <text x={middle} y={middle - 30} className={styles.title}>
        {centre.title}
      </text>{' '}
      <text x={middle} y={middle + 17} className={styles.year}>
        {centre.year}
      </text>
    </a>
  )
}
