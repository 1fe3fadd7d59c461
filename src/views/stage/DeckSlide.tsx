import type { Slide } from '#domain/deck/deck.ts'
import { SlideCanvas } from './SlideCanvas.tsx'
import type { PictureContent } from './stage.ts'
import { StagePicture } from './StagePicture.tsx'
import { TextSlideView } from './TextSlideView.tsx'

interface DeckSlideProps {
  readonly slide: Slide
  /** Where the visitor has taken the picture; its own address where nothing is said. */
  readonly address?: string | undefined
  readonly next?: string | undefined
  readonly onMove?: (address: string) => void
  readonly onContent?: (content: PictureContent) => void
}

/** One slide of a deck, as large as its place. */
export function DeckSlide({ slide, address, ...rest }: DeckSlideProps) {
  return (
    <SlideCanvas>
      {slide.kind === 'picture' ? (
        <StagePicture address={address ?? slide.address} title={slide.title} {...rest} />
      ) : (
        <TextSlideView slide={slide} />
      )}
    </SlideCanvas>
  )
}
