import styles from './MapOutline.module.css'

interface MapOutlineProps {
  /** Outline of the place; undefined draws nothing. */
  readonly path: string | undefined
  readonly kind: 'selected' | 'pointed' | 'focused'
}

/** A strong edge round one place, with a light one under it so that it is seen on any colour. */
export function MapOutline({ path, kind }: MapOutlineProps) {
  if (path === undefined) return null
  return (
    <g className={styles[kind]}>
      <path d={path} className={styles.halo} />
      <path d={path} className={styles.edge} />
    </g>
  )
}
