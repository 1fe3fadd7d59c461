import { handoutWords } from '#i18n/handoutWords.ts'
import { useWords } from '#ui/languageContext.ts'
import styles from './HandoutPage.module.css'
import type { PrintReady } from './usePrintReady.ts'

/** Prints, once everything is drawn. */
export function PrintActions({ ready, slides }: { ready: PrintReady; slides: number }) {
  const words = useWords(handoutWords)
  return (
    <div className={styles.actions}>
      <button
        type="button"
        className={styles.print}
        disabled={slides === 0 || ready.kind === 'drawing'}
        onClick={() => {
          window.print()
        }}
      >
        {words.print}
      </button>
      <p role="status" className={styles.state}>
        {tellReady(ready, slides, words)}
      </p>
    </div>
  )
}

function tellReady(ready: PrintReady, slides: number, words: (typeof handoutWords)['sv']): string {
  if (slides === 0) return words.empty
  if (ready.kind === 'drawing') return words.drawing
  return ready.missing.length === 0 ? words.ready(slides) : words.incomplete(ready.missing)
}
