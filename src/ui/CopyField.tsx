import type { ReactNode } from 'react'
import { useId } from 'react'
import styles from './CopyField.module.css'

interface CopyFieldProps {
  readonly label: string
  readonly text: string
  /** Said above the field. */
  readonly lead: string
  /** What can be done with the text. */
  readonly children: ReactNode
}

/** A text to copy by hand: selected as soon as it is there. */
export function CopyField({ label, text, lead, children }: CopyFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <p className={styles.lead}>{lead}</p>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        ref={selectAll}
        readOnly
        rows={3}
        value={text}
        spellCheck={false}
        className={styles.text}
      />
      <div className={styles.actions}>{children}</div>
    </div>
  )
}

function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus()
  field?.select()
}
