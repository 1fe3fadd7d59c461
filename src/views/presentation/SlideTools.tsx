import { slideListWords } from '#i18n/slideListWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import styles from './SlideEditor.module.css'
import type { SlideRow } from './slideRows.ts'
import type { SlideEditing } from './useSlideEditing.ts'

/** What can be done with the selected slide. A button at the end of the list does nothing rather than lose its focus. */
export function SlideTools({ row, editing }: { row: SlideRow; editing: SlideEditing }) {
  const words = useWords(slideListWords)
  const { id, number, title } = row
  return (
    <div className={styles.tools}>
      <QuietButton
        onClick={() => {
          editing.moveTo(id, number - 2, title)
        }}
      >
        {words.up}
      </QuietButton>
      <QuietButton
        onClick={() => {
          editing.moveTo(id, number, title)
        }}
      >
        {words.down}
      </QuietButton>
      <QuietButton
        onClick={() => {
          editing.duplicate(id)
        }}
      >
        {words.duplicate}
      </QuietButton>
      <QuietButton
        onClick={() => {
          editing.remove(id, title)
        }}
      >
        {words.removeSlide}
      </QuietButton>
    </div>
  )
}
