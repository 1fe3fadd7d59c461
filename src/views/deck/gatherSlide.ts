import type { ReportedFrame } from '#charts/frame/framedChart.ts'
import type { PictureSlide } from '#domain/deck/deck.ts'
import type { Language } from '#domain/localizedText.ts'
import type { SlideFrame } from '#exports/slides/slideSheet.ts'
import type { OpenStage, PictureContent } from '../stage/stage.ts'
import styles from './gatherDeck.module.css'
import { untilSettled } from './untilSettled.ts'

interface GatherSettings {
  readonly language: Language
  readonly openStage: OpenStage
  readonly isBusy: () => boolean
  readonly signal: AbortSignal
}

interface GatheredSlide {
  readonly headline: string
  readonly frames: readonly SlideFrame[]
  /** True where some of the picture could not be had. */
  readonly isFailed: boolean
}

/** Draws a slide out of sight, waits for what it shows, and takes its headline, figures and pictures. */
export async function gatherSlide(
  slide: PictureSlide,
  { language, openStage, isBusy, signal }: GatherSettings,
): Promise<GatheredSlide> {
  const [host, root] = [document.createElement('div'), document.createElement('div')]
  host.className = styles.host ?? ''
  host.inert = true
  host.ariaHidden = 'true'
  // The charts' own styles look here for what to show on a picture.
  host.dataset['picture'] = ''
  root.className = styles.root ?? ''
  host.append(root)
  document.body.append(host)
  let content: PictureContent = { headline: '', frames: [] }
  const stage = openStage(root, {
    language,
    picture: { address: slide.address, title: slide.title },
    onContent: (told) => {
      content = told
    },
  })
  try {
    await untilSettled(host, { isBusy: () => isBusy() || !host.querySelector('h1'), signal })
    // A view that has no picture of its own is shown as it is, and tells no headline.
    const headline = content.headline || (host.querySelector('h1')?.textContent ?? '')
    const isFailed = headline === '' || host.querySelector('[role="alert"], [role="status"]') !== null
    const hasNothing = isFailed && content.frames.length === 0
    const frames = hasNothing ? [] : await takeFrames(host, { ...content, headline })
    return { headline, frames, isFailed }
  } finally {
    stage.close()
    host.remove()
  }
}

/** Each frame with its picture where its figures can't be drawn in the file; the whole slide where it has no frames. */
async function takeFrames(host: HTMLElement, content: PictureContent): Promise<readonly SlideFrame[]> {
  // What draws pictures is only needed now.
  const { takeElement } = await import('#exports/slides/slidePictures.ts')
  if (content.frames.length === 0) {
    const whole = host.querySelector<HTMLElement>('article > :nth-child(2)')
    if (!whole) return []
    const picture = await takeElement(whole)
    return [{ title: content.headline, source: '', table: undefined, drawing: 'picture', picture }]
  }
  return Promise.all(
    content.frames.map(async (frame) => {
      const figure = findFigure(host, frame)
      const isPicture = frame.drawing === 'picture' && figure && !isList(figure, frame)
      return { ...frame, picture: isPicture ? await takeElement(findSurface(host, figure)) : undefined }
    }),
  )
}

function findFigure(host: HTMLElement, { title }: ReportedFrame): HTMLElement | undefined {
  const figures = [...host.querySelectorAll('figure')]
  return figures.find((figure) => figure.querySelector('h2, h3')?.textContent === title)
}

/** What is to be seen of a figure: itself, or the slide without its words where it shares that with what explains it. */
function findSurface(host: HTMLElement, figure: HTMLElement): HTMLElement {
  const slide = figure.closest('article')
  if (!slide || getComputedStyle(figure).display !== 'contents') return figure
  host.classList.add(styles.wordless ?? '')
  return slide
}

/** Square pixels of the smallest drawing; what is smaller are marks in a list. */
const smallestDrawing = 20_000

/** True for figures that are written and not drawn: in the file they are a table, whose words can be edited. */
function isList(figure: HTMLElement, { table }: ReportedFrame): boolean {
  if (!table || table.rows.length === 0) return false
  return ![...figure.querySelectorAll('svg')].some((drawing) => {
    const { width, height } = drawing.getBoundingClientRect()
    return width * height >= smallestDrawing
  })
}
