import type { ReactNode } from 'react'
import { useLayoutEffect, useRef } from 'react'
import styles from './SlideCanvas.module.css'

/** Widths a slide is laid out in, in CSS pixels, before it is made as large as its place: lying and standing. */
const widths = { lying: 960, standing: 600 } as const

/**
 * The surface of a slide. It fills its place, and everything on it grows and shrinks as one, so that text is as large
 * in the back row whatever the screen: a 30th of the slide's height.
 */
export function SlideCanvas({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  const surface = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const [outer, inner] = [place.current, surface.current]
    if (!outer || !inner) return undefined
    const observer = new ResizeObserver(() => {
      fit(outer, inner)
    })
    observer.observe(outer)
    fit(outer, inner)
    return () => {
      observer.disconnect()
    }
  }, [])
  return (
    <div ref={place} className={styles.place}>
      <div ref={surface} className={styles.surface}>
        {children}
      </div>
    </div>
  )
}

function fit({ clientWidth, clientHeight }: HTMLElement, surface: HTMLElement): void {
  if (clientWidth === 0 || clientHeight === 0) return
  const width = clientWidth >= clientHeight ? widths.lying : widths.standing
  const scale = clientWidth / width
  surface.style.width = `${width}px`
  surface.style.height = `${clientHeight / scale}px`
  surface.style.transform = `scale(${scale})`
}
