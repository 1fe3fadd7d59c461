import type { Ref } from 'react'
import { useEffect, useImperativeHandle, useRef } from 'react'
import { showWords } from '#i18n/showWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { BlackCover, CodeCover } from './Cover.tsx'
import styles from './LiveSlide.module.css'
import type { Show } from './show.ts'
import type { ShowCommand } from './showKeys.ts'
import { ShownSlide } from './ShownSlide.tsx'
import { findPictureFrom, toShownAddress } from './showState.ts'
import { SlideNews } from './SlideNews.tsx'
import { useHeadlines } from './useHeadlines.ts'
import { useSwipe } from './useSwipe.ts'

export interface SlideHandle {
  /** Takes the focus, so that keys are the show's. */
  readonly focus: () => void
}

interface LiveSlideProps {
  readonly show: Show
  readonly run: (command: ShowCommand) => void
  /** False where what covers the audience's slide is only told. */
  readonly isCovered: boolean
  readonly ref: Ref<SlideHandle>
}

/** The slide that is shown, in use: where it is taken, every window follows. */
export function LiveSlide({ show, run, isCovered, ref }: LiveSlideProps) {
  const words = useWords(showWords)
  const { deck, slide, index, state, act } = show
  const place = useRef<HTMLElement>(null)
  const headlines = useHeadlines()
  const swipe = useSwipe(run)
  const address = toShownAddress(slide, state)
  const cover = isCovered ? state.cover : 'none'
  const ownTitle = state.visit === undefined ? slide.title : undefined

  useImperativeHandle(ref, () => ({ focus: () => place.current?.focus({ preventScroll: true }) }))
  // What had the focus on the slide before is gone, and the focus with it.
  useEffect(() => {
    const { activeElement } = document
    if (activeElement === document.body || place.current?.contains(activeElement))
      place.current?.focus({ preventScroll: true })
  }, [index])

  const uncover = () => {
    act({ kind: 'uncover' })
  }
  return (
    <section ref={place} tabIndex={-1} aria-label={words.slide} className={styles.slide} {...swipe}>
      <div className={styles.canvas} inert={cover !== 'none'}>
        <ShownSlide
          slide={slide}
          address={address}
          next={findPictureFrom(deck, index + 1)}
          onMove={(to) => {
            if (slide.kind !== 'picture') return
            act({ kind: 'visit', slide: state.slide, address: to, own: slide.address })
          }}
          onHeadline={headlines.tell}
        />
      </div>
      {cover === 'black' ? <BlackCover onUncover={uncover} /> : null}
      {cover === 'code' ? <CodeCover slide={slide} address={address} onUncover={uncover} /> : null}
      <SlideNews show={show} headline={ownTitle ?? headlines.find(address ?? '')} />
    </section>
  )
}
