import type { ShowCommand } from './showKeys.ts'
import styles from './ShowBar.module.css'

interface BarButtonProps {
  readonly command: ShowCommand
  readonly name: string
  readonly run: (command: ShowCommand) => void
  /** The key that does the same, where there is one. */
  readonly keyName?: string | undefined
  /** For what is switched on and off. */
  readonly isOn?: boolean
  readonly isDisabled?: boolean
}

export function BarButton({ command, name, run, keyName, isOn, isDisabled = false }: BarButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={isOn}
      aria-keyshortcuts={keyName}
      // Still in focus at the end of the deck, so that the way back is one key away.
      aria-disabled={isDisabled}
      onClick={() => {
        if (!isDisabled) run(command)
      }}
    >
      {name}
    </button>
  )
}
