import { useLinkClickHandler } from 'react-router'
import type { MapShape } from './mapGeometry.ts'
import type { MapRegion } from './mapRegion.ts'
import styles from './MapPicture.module.css'

interface MunicipalityLinkProps {
  readonly shape: MapShape
  readonly region: MapRegion
  readonly fill: string
  readonly isSelected: boolean
  readonly tabIndex: 0 | -1
  /** The code where the pointer is; undefined when it leaves. */
  readonly onPoint: (code: string | undefined) => void
  /** The code that got the focus, and whether the focus is to be seen; undefined when it leaves. */
  readonly onFocusChange: (code: string | undefined, isVisible: boolean) => void
}

/** One municipality: a link with its own address, so that the map works without script. */
export function MunicipalityLink(props: MunicipalityLinkProps) {
  const { shape, region, fill, isSelected, tabIndex, onPoint, onFocusChange } = props
  const showRegion = useLinkClickHandler(region.href, { preventScrollReset: true })
  return (
    <a
      href={region.href}
      aria-label={region.label}
      aria-current={isSelected ? 'true' : undefined}
      tabIndex={tabIndex}
      data-roving={region.code}
      className={styles.link}
      onClick={showRegion}
      onPointerEnter={() => {
        onPoint(region.code)
      }}
      onPointerLeave={() => {
        onPoint(undefined)
      }}
      onFocus={(event) => {
        onFocusChange(region.code, event.currentTarget.matches(':focus-visible'))
      }}
      onBlur={() => {
        onFocusChange(undefined, false)
      }}
    >
      <path d={shape.path} fill={fill} className={styles.surface} />
    </a>
  )
}
