import { useId } from 'react'
import action from './actionButton.module.css'
import styles from './PopoverMenu.module.css'

export interface MenuChoice {
  readonly key: string
  readonly name: string
  /** What it is good for, in a few words. */
  readonly hint: string
  readonly choose: () => void
}

interface PopoverMenuProps {
  readonly label: string
  readonly choices: readonly MenuChoice[]
}

/** A quiet button that opens a list of choices. Opening, Esc, a click beside it and the way back of focus are the browser's own. */
export function PopoverMenu({ label, choices }: PopoverMenuProps) {
  const id = useId()
  return (
    <>
      <button type="button" popoverTarget={id} className={action.button}>
        {label}
        <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false" className={action.sign}>
          <path d="M2.5 4.5L6 8l3.5-3.5" />
        </svg>
      </button>
      <div id={id} popover="auto" className={styles.panel}>
        <ul>
          {choices.map(({ key, name, hint, choose }) => (
            <li key={key}>
              <button
                type="button"
                popoverTarget={id}
                popoverTargetAction="hide"
                className={styles.choice}
                onClick={choose}
              >
                <span>{name}</span> {hint === '' ? null : <span className={styles.hint}>{hint}</span>}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
