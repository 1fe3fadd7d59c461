import type { ReactNode } from 'react'
import { useId } from 'react'
import styles from './Field.module.css'

interface FieldControl {
  readonly id: string
  readonly className: string | undefined
  readonly 'aria-describedby': string | undefined
}

interface FieldProps {
  readonly label: string
  readonly hint?: string | undefined
  /** For a number. */
  readonly isShort?: boolean
  readonly children: (control: FieldControl) => ReactNode
}

/** A field with its label above and its hint below. */
export function Field({ label, hint, isShort = false, children }: FieldProps) {
  const id = useId()
  const hintId = `${id}-hint`
  return (
    <div className={`${styles.field} ${isShort ? styles.short : ''}`}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({
        id,
        className: styles.control,
        'aria-describedby': hint === undefined ? undefined : hintId,
      })}
      {hint === undefined ? null : (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
