import { useEffect, useRef } from 'react'
import { formatNumber } from '#i18n/format.ts'
import { showPresenterWords } from '#i18n/showPresenterWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import type { Show } from './show.ts'
import styles from './SlideList.module.css'
import { toSlideName } from './slideName.ts'

interface SlideListProps {
  readonly show: Show
  readonly goTo: (slide: number) => void
}

/** Every slide by name, to jump to. */
export function SlideList({ show: { deck, index, loaded }, goTo }: SlideListProps) {
  const words = useWords(showPresenterWords)
  const language = useLanguage()
  const current = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' })
  }, [index])
  return (
    <nav aria-label={words.slides} className={styles.list}>
      <h2>{words.slides}</h2>
      <ol>
        {deck.slides.map((slide, place) => (
          <li key={slide.id}>
            <button
              ref={place === index ? current : undefined}
              type="button"
              aria-current={place === index ? 'true' : undefined}
              className={styles.slide}
              onClick={() => {
                goTo(place)
              }}
            >
              <span className={styles.number}>{place + 1}</span>
              <span>{toSlideName(slide, loaded.strategy, language)}</span>
              {slide.minutes === undefined ? null : (
                <span className={styles.minutes}>
                  {words.minutes(
                    formatNumber(slide.minutes, Number.isInteger(slide.minutes) ? 0 : 1, language),
                  )}
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
