import { indicatorCompareWords } from '#i18n/indicatorCompareWords.ts'
import { useWords } from '#ui/languageContext.ts'
import styles from './RemoveButton.module.css'

interface RemoveButtonProps {
  /** What is taken out of the comparison, for those who hear the button alone. */
  readonly name: string
  readonly onRemove: () => void
}

export function RemoveButton({ name, onRemove }: RemoveButtonProps) {
  const words = useWords(indicatorCompareWords)
  return (
    <button
      type="button"
      aria-label={words.removeOne(name)}
      className={`${styles.remove} no-print`}
      onClick={onRemove}
    >
      {words.remove}
    </button>
  )
}
