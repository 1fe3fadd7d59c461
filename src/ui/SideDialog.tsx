import type { ReactNode } from 'react'
import { useId } from 'react'
import { Link } from 'react-router'
import styles from './SideDialog.module.css'
import { useAddressDialog } from './useAddressDialog.ts'

interface SideDialogProps {
  readonly title: ReactNode
  /** What stands above the title: what it is about. */
  readonly about: ReactNode
  readonly closeWord: string
  readonly closeHref: string
  readonly children: ReactNode
}

/** A sheet beside the page, for what explains a thing on it. Esc or the link closes it; printed, it stands alone. */
export function SideDialog({ title, about, closeWord, closeHref, children }: SideDialogProps) {
  const titleId = useId()
  const { ref, closeByAddress } = useAddressDialog(closeHref)
  return (
    <dialog ref={ref} aria-labelledby={titleId} className={styles.sheet} onCancel={closeByAddress}>
      <header className={styles.head}>
        <div className={styles.titles}>
          <p className={styles.about}>{about}</p>
          <h2 id={titleId} tabIndex={-1} className={styles.title}>
            {title}
          </h2>
        </div>
        <Link to={closeHref} replace preventScrollReset className={`${styles.close} no-print`}>
          {closeWord}
        </Link>
      </header>
      {children}
    </dialog>
  )
}
