import type { ReactNode } from 'react'
import styles from './SlideLayout.module.css'
import { toTitleSize } from './titleSize.ts'
import { useFittedHeight } from './useFittedHeight.ts'

interface SlideLayoutProps {
  /** One message. */
  readonly title: string
  /** What it is about, above the message. */
  readonly about?: string | undefined
  /** What explains the picture. Then the picture has the left half, and message and explanation the right one. */
  readonly aside?: ReactNode
  readonly foot: ReactNode
  readonly children: ReactNode
}

/** A slide: its message, what shows it, and where that comes from. */
export function SlideLayout({ title, about, aside, foot, children }: SlideLayoutProps) {
  const { place, fitted } = useFittedHeight()
  return (
    <article className={`${styles.slide} ${aside === undefined ? '' : (styles.halved ?? '')}`}>
      <header className={styles.head}>
        {about === undefined ? null : <p className={styles.about}>{about}</p>}
        <h1 className={`${styles.title} ${styles[toTitleSize(title)] ?? ''}`}>{title}</h1>
      </header>
      <div ref={place} className={styles.content}>
        <div ref={fitted} className={styles.fitted}>
          {children}
        </div>
      </div>
      {aside === undefined ? null : <div className={styles.aside}>{aside}</div>}
      <footer className={styles.foot}>{foot}</footer>
    </article>
  )
}
