import { toQrDrawing } from '#charts/qr/qrPath.ts'
import type { Deck, Slide, TextSlide } from '#domain/deck/deck.ts'
import type { Language } from '#domain/localizedText.ts'
import type { SlideSheet } from '#exports/slides/slideSheet.ts'
import { deckFileWords } from '#i18n/deckFileWords.ts'
import type { OpenStage } from '../stage/stage.ts'
import { gatherSlide } from './gatherSlide.ts'

interface GatherRequest {
  readonly deck: Deck
  readonly language: Language
  readonly openStage: OpenStage
  /** True while data is on its way. */
  readonly isBusy: () => boolean
  /** A whole address of a path inside the language. */
  readonly toWholeAddress: (path: string) => string
  /** Called off by it: the promise is then rejected. */
  readonly signal: AbortSignal
  /** Told before each slide; the first is 1. */
  readonly onProgress: (slide: number) => void
}

interface GatheredDeck {
  readonly slides: readonly SlideSheet[]
  /** The numbers of slides whose picture could not be had, whole or in part. */
  readonly failed: readonly number[]
}

/** What each slide of a deck shows now, drawn one after the other out of sight. One that fails is told, and the rest go on. */
export async function gatherDeck(request: GatherRequest): Promise<GatheredDeck> {
  const slides: SlideSheet[] = []
  const failed: number[] = []
  for (const [index, slide] of request.deck.slides.entries()) {
    request.signal.throwIfAborted()
    request.onProgress(index + 1)
    const { sheet, isFailed } = await gather(slide, request)
    slides.push(sheet)
    if (isFailed) failed.push(index + 1)
  }
  return { slides, failed }
}

async function gather(
  slide: Slide,
  request: GatherRequest,
): Promise<{ readonly sheet: SlideSheet; readonly isFailed: boolean }> {
  if (slide.kind !== 'picture') return { sheet: await toTextSheet(slide, request), isFailed: false }
  const { toWholeAddress, language, signal } = request
  const link = toWholeAddress(slide.address)
  const told = { kind: 'picture', notes: slide.notes, link } as const
  const words = deckFileWords[language]
  try {
    const { headline, frames, isFailed } = await gatherSlide(slide, request)
    const title = (headline || slide.title) ?? words.noTitle
    const lines = frames.length === 0 ? [words.noPicture] : []
    return { sheet: { ...told, title, lines, frames }, isFailed }
  } catch (error) {
    if (signal.aborted) throw error
    const sheet = { ...told, title: slide.title ?? words.noTitle, lines: [words.noPicture], frames: [] }
    return { sheet, isFailed: true }
  }
}

async function toTextSheet(slide: TextSlide, { toWholeAddress }: GatherRequest): Promise<SlideSheet> {
  const { kind, title, text, notes } = slide
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const sheet = { kind, title, lines, notes, frames: [] }
  if (slide.link === undefined) return sheet
  const link = toWholeAddress(slide.link)
  const drawing = toQrDrawing(link)
  if (!drawing) return { ...sheet, link }
  const { takeCode } = await import('#exports/slides/slidePictures.ts')
  return { ...sheet, link, code: await takeCode(drawing) }
}
