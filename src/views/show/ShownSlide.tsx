import { useEffect, useState } from 'react'
import type { Slide, TextSlide } from '#domain/deck/deck.ts'
import { SlideCanvas } from '../stage/SlideCanvas.tsx'
import { StagePicture } from '../stage/StagePicture.tsx'
import { TextSlideView } from '../stage/TextSlideView.tsx'
import { isSameAddress } from './showState.ts'
import styles from './ShownSlide.module.css'

interface ShownSlideProps {
  readonly slide: Slide
  /** Where the slide's picture is; undefined for a slide of words. */
  readonly address: string | undefined
  /** The first picture after the slide, undefined where there is none. */
  readonly next: string | undefined
  readonly onMove?: (address: string) => void
  /** The title a picture has been given, as soon as it is known. */
  readonly onHeadline?: (address: string, headline: string) => void
}

/** Milliseconds until words give way to a picture that has not come: what is wrong is then said in its place. */
const patience = 4000

/**
 * The slides of a deck in one place, one after the other. The stage stays open behind slides of words with the next
 * picture ready on it, and words stay until the picture after them has come: nothing flashes by.
 */
export function ShownSlide({ slide, address, next, onMove, onHeadline }: ShownSlideProps) {
  const [staged, setStaged] = useState<string>()
  const [text, setText] = useState<TextSlide>()
  const wanted = address ?? next
  const isThere = address !== undefined && staged !== undefined && isSameAddress(staged, address)
  const shownText = slide.kind === 'picture' ? (isThere ? undefined : text) : slide
  if (shownText !== text) setText(shownText)
  const isHeld = shownText !== undefined && shownText !== slide

  useEffect(() => {
    if (!isHeld) return undefined
    const timer = setTimeout(() => {
      setStaged(address)
    }, patience)
    return () => {
      clearTimeout(timer)
    }
  }, [isHeld, address])

  return (
    <SlideCanvas>
      {wanted === undefined ? null : (
        <div className={`${styles.layer ?? ''} ${shownText ? (styles.hidden ?? '') : ''}`}>
          <StagePicture
            address={wanted}
            title={slide.kind === 'picture' ? slide.title : undefined}
            next={next}
            onMove={(to) => {
              setStaged(to)
              if (address !== undefined) onMove?.(to)
            }}
            onContent={({ headline }) => onHeadline?.(wanted, headline)}
          />
        </div>
      )}
      {shownText ? (
        <div className={styles.layer}>
          <TextSlideView slide={shownText} />
        </div>
      ) : null}
    </SlideCanvas>
  )
}
