import { useLinkClickHandler } from 'react-router'
import styles from './MapPicture.module.css'
import type { DrawnRegion } from './mapRegions.ts'

interface SmallReachProps {
  readonly drawn: DrawnRegion
  /** The code where the pointer is; undefined when it leaves. */
  readonly onPoint: (code: string | undefined) => void
}

/**
 * Makes a small municipality easier to hit: a wide unseen edge that is drawn under all surfaces, so that it
 * takes from the sea and never from a neighbour. For pointers only; the keyboard and screen readers have the link itself.
 */
export function SmallReach({ drawn: { shape, region }, onPoint }: SmallReachProps) {
  const showRegion = useLinkClickHandler(region.href, { preventScrollReset: true })
  if (!shape.isSmall) return null
  return (
    <a
      href={region.href}
      aria-hidden="true"
      tabIndex={-1}
      className={styles.reach}
      onMouseDown={(event) => {
        event.preventDefault()
      }}
      onClick={showRegion}
      onPointerEnter={() => {
        onPoint(region.code)
      }}
      onPointerLeave={() => {
        onPoint(undefined)
      }}
    >
      <path d={shape.path} />
    </a>
  )
}
