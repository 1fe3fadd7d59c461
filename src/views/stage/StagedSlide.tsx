import type { ReactNode } from 'react'
import { useCallback, useMemo, useRef } from 'react'
import { EnlargedProvider } from '#charts/frame/enlargedContext.ts'
import type { ReportedFrame } from '#charts/frame/framedChart.ts'
import { FrameReportProvider } from '#charts/frame/framedChart.ts'
import { OuterHeadContext } from '#ui/pageHead.ts'
import type { PictureContent } from './stage.ts'
import { SlideContext } from './stage.ts'

interface StagedSlideProps {
  /** What stands as the title of the slide instead of the picture's own. */
  readonly title: string | undefined
  readonly onContent: ((content: PictureContent) => void) | undefined
  /** The picture. Give the slide a key of its own for each picture: what one has told does not count for the next. */
  readonly children: ReactNode
}

/** What stands around a picture on a stage: it makes the picture large, and gathers what it shows. */
export function StagedSlide({ title, onContent, children }: StagedSlideProps) {
  const content = useRef({ headline: '', frames: new Map<string, ReportedFrame>() })
  const tell = useCallback(() => {
    const { headline, frames } = content.current
    onContent?.({ headline, frames: [...frames.values()] })
  }, [onContent])
  const reportFrame = useCallback(
    (frame: ReportedFrame) => {
      content.current.frames.set(frame.title, frame)
      tell()
    },
    [tell],
  )
  const slide = useMemo(
    () => ({
      title,
      report: (headline: string) => {
        content.current.headline = headline
        tell()
      },
    }),
    [title, tell],
  )
  return (
    <OuterHeadContext value={slide.report}>
      <SlideContext value={slide}>
        <FrameReportProvider value={reportFrame}>
          <EnlargedProvider value>{children}</EnlargedProvider>
        </FrameReportProvider>
      </SlideContext>
    </OuterHeadContext>
  )
}
