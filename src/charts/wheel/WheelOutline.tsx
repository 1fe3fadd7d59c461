import styles from './WheelOutline.module.css'

interface WheelOutlineProps {
  readonly path: string
  readonly kind: 'here' | 'current' | 'pointed' | 'focused'
}

/** A strong edge with a light one around it, drawn above the neighbours. */
export function WheelOutline({ path, kind }: WheelOutlineProps) {
  return (
    <g className={`${styles.outline} ${styles[kind]}`}>
      <path d={path} className={styles.halo} />
      <path d={path} className={styles.edge} />
    </g>
  )
}
