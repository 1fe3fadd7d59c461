import { showPresenterWords } from '#i18n/showPresenterWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import styles from './NextSlide.module.css'
import type { Show } from './show.ts'
import { ShownSlide } from './ShownSlide.tsx'
import { findPictureFrom } from './showState.ts'
import { toSlideName } from './slideName.ts'

/** What comes next, small and only to look at. */
export function NextSlide({ show: { deck, index, loaded } }: { show: Show }) {
  const words = useWords(showPresenterWords)
  const language = useLanguage()
  const next = deck.slides[index + 1]
  return (
    <section aria-label={words.next} className={styles.next}>
      <p className={styles.name}>
        {next ? words.nextIs(toSlideName(next, loaded.strategy, language)) : words.isLast}
      </p>
      {next ? (
        <div inert aria-hidden="true" className={styles.slide}>
          <ShownSlide
            slide={next}
            address={next.kind === 'picture' ? next.address : undefined}
            next={findPictureFrom(deck, index + 2)}
          />
        </div>
      ) : null}
    </section>
  )
}
