import { Outlet } from 'react-router'
import styles from './StagedPage.module.css'

/** A whole view on a slide, where there is no picture of it: it keeps its own headings and is scrolled. */
export function StagedPage() {
  return (
    <div className={styles.page}>
      <Outlet />
    </div>
  )
}
