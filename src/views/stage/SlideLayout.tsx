import type { ReactNode } from 'react'
import styles from './SlideLayout.module.css'

interface SlideLayoutProps {
  /** One message. */
  readonly title: string
  /** What it is about, above the message. */
  readonly about?: string | undefined
  readonly foot: ReactNode
  readonly children: ReactNode
}

/** A slide: its message, what shows it, and where that comes from. */
export function SlideLayout({ title, about, foot, children }: SlideLayoutProps) {
  return (
    <article className={styles.slide}>
      <header className={styles.head}>
        {about === undefined ? null : <p className={styles.about}>{about}</p>}
        <h1 className={styles.title}>{title}</h1>
      </header>
      <div className={styles.content}>{children}</div>
      <footer className={styles.foot}>{foot}</footer>
    </article>
  )
}
