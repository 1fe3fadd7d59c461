import { useId } from 'react'
import type { WheelLabel as Label } from './wheelGeometry.ts'
import styles from './WheelLink.module.css'

/** A name that follows the rim. */
export function WheelLabel({ label }: { label: Label }) {
  const id = useId()
  return (
    <>
      <path id={id} d={label.path} fill="none" />
      <text className={styles.label}>
        <textPath href={`#${id}`} startOffset="50%">
          {label.text}
        </textPath>
      </text>
    </>
  )
}
