import { indicatorCompareWords } from '#i18n/indicatorCompareWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { QuietButton } from '#ui/QuietButton.tsx'

interface RemoveButtonProps {
  /** What is taken out of the comparison, for those who hear the button alone. */
  readonly name: string
  readonly onRemove: () => void
}

export function RemoveButton({ name, onRemove }: RemoveButtonProps) {
  const words = useWords(indicatorCompareWords)
  return (
    <span className="no-print">
      <QuietButton aria-label={words.removeOne(name)} onClick={onRemove}>
        {words.remove}
      </QuietButton>
    </span>
  )
}
