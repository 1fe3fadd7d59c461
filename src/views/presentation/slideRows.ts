import type { Deck, Slide } from '#domain/deck/deck.ts'
import type { Language } from '#domain/localizedText.ts'
import { slideListWords } from '#i18n/slideListWords.ts'
import { slideNameWords } from '#i18n/slideNameWords.ts'
import type { NameSource } from '../deck/describeAddress.ts'
import { describeAddress } from '../deck/describeAddress.ts'

/** A slide as the list of slides shows it. */
export interface SlideRow {
  readonly id: string
  readonly number: number
  readonly title: string
  /** Its kind, and what it shows where the title does not say that. */
  readonly about: string
  /** Planned time; undefined where none is planned. */
  readonly minutes: string | undefined
}

/** Sentences that pictures have of themselves, by address, as far as they have been shown. */
export type Headlines = ReadonlyMap<string, string>

interface SlideNaming {
  readonly source: NameSource
  readonly headlines: Headlines
  readonly language: Language
}

export function toSlideRows(deck: Deck, naming: SlideNaming): readonly SlideRow[] {
  const { minutesShort } = slideListWords[naming.language]
  return deck.slides.map((slide, index) => ({
    id: slide.id,
    number: index + 1,
    title: toSlideTitle(slide, naming),
    about: toSlideAbout(slide, naming),
    minutes: slide.minutes === undefined ? undefined : minutesShort(slide.minutes),
  }))
}

/** Its own title, else the sentence its picture has of itself, else what its address shows. */
function toSlideTitle(slide: Slide, { source, headlines, language }: SlideNaming): string {
  if (slide.kind !== 'picture') return slide.title.trim() || slideNameWords[language].noTitle
  return slide.title ?? headlines.get(slide.address) ?? describeAddress(slide.address, source, language)
}

function toSlideAbout(slide: Slide, naming: SlideNaming): string {
  const { source, language } = naming
  const kind = slideNameWords[language].kinds[slide.kind]
  if (slide.kind !== 'picture') return kind
  const shown = describeAddress(slide.address, source, language)
  return shown === toSlideTitle(slide, naming) ? kind : `${kind} · ${shown}`
}
