import PptxGenJS from 'pptxgenjs'
import type { Language } from '#domain/localizedText.ts'
import { slideFileWords } from '#i18n/slideFileWords.ts'
import { amendSlides } from './amendSlides.ts'
import type { DrawnFrame } from './drawFrame.ts'
import { drawFrame } from './drawFrame.ts'
import { defineLayouts, layouts } from './layouts.ts'
import { mostFrames, placeFrames, placePicture } from './placeFrames.ts'
import { toPlainLine, toPlainText } from './plainText.ts'
import type { DeckSheet, SlideSheet } from './slideSheet.ts'
import { areas, colors, face, slideSize, toTitleSize } from './slideStyle.ts'

const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
const languageTags = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Language, string>

/**
 * A deck as a PowerPoint file: messages as titles, figures as charts and tables that can be edited, notes as notes. What
 * the library writes wrongly or not at all is put right afterwards.
 */
export async function writeSlides(deck: DeckSheet): Promise<Blob> {
  const { language } = deck
  const file = new PptxGenJS()
  file.defineLayout({ name: 'wide', width: slideSize.w, height: slideSize.h })
  file.layout = 'wide'
  file.theme = { headFontFace: face, bodyFontFace: face }
  file.title = toPlainLine(deck.title)
  file.subject = toPlainLine(deck.foot)
  file.author = toPlainLine(deck.owner)
  file.company = toPlainLine(deck.owner)
  defineLayouts(file)
  const drawn = deck.slides
    .flatMap((sheet) => splitFrames(sheet, language))
    .map((sheet) => drawSlide(file, sheet, deck))
  const bytes = (await file.write({ outputType: 'uint8array' })) as Uint8Array
  return new Blob([amendSlides(bytes, drawn, languageTags[language])], { type })
}

/** What does not fit on a slide stands on the next one; the notes are with the first. */
function splitFrames(sheet: SlideSheet, language: Language): readonly SlideSheet[] {
  const parts = Math.ceil(sheet.frames.length / mostFrames)
  if (parts < 2) return [sheet]
  return Array.from({ length: parts }, (_, part) => ({
    ...sheet,
    title: slideFileWords[language].part(sheet.title, part + 1, parts),
    notes: part === 0 ? sheet.notes : '',
    frames: sheet.frames.slice(part * mostFrames, (part + 1) * mostFrames),
  }))
}

function drawSlide(file: PptxGenJS, sheet: SlideSheet, { foot, language }: DeckSheet): readonly DrawnFrame[] {
  const { kind, title, lines, notes, link, frames } = sheet
  const slide = file.addSlide({ masterName: kind })
  const plainTitle = toPlainLine(title)
  slide.addText(plainTitle, {
    placeholder: 'title',
    ...(kind === 'picture' ? { fontSize: toTitleSize(plainTitle) } : {}),
  })
  if (lines.length > 0) {
    const { lines: place } = layouts[kind]
    const text = lines.map((line) => toPlainText(line)).join('\n')
    slide.addText(text, kind === 'picture' ? { ...place, ...plainLines } : { placeholder: 'lines' })
  }
  const places = placeFrames(frames.length, areas.content)
  const drawn = frames.flatMap((frame, index) => {
    const area = places[index]
    return area ? [drawFrame(slide, frame, area, language)] : []
  })
  if (link !== undefined) drawLink(slide, sheet, link, language)
  slide.addText(toPlainLine(foot), { ...areas.foot, ...footText })
  if (notes.trim() !== '') slide.addNotes(toPlainText(notes))
  return drawn
}

const footText = { fontFace: face, fontSize: 10, color: colors.quiet, margin: 0 } as const
const plainLines = { fontFace: face, fontSize: 18, color: colors.text, margin: 0, valign: 'top' } as const

/** Under a picture the way to it on the web; on a slide of words the code and the address in full. */
function drawLink(
  slide: PptxGenJS.Slide,
  { kind, code }: SlideSheet,
  link: string,
  language: Language,
): void {
  const words = slideFileWords[language]
  const hyperlink = { url: toPlainLine(link), tooltip: toPlainLine(link) }
  if (kind === 'picture') {
    const text = [{ text: words.open, options: { hyperlink, color: colors.accent } }]
    slide.addText(text, { ...areas.foot, ...footText, align: 'right' })
    return
  }
  const { code: place, link: below } = layouts[kind]
  if (code) {
    slide.addImage({ data: code.data, altText: words.code(link), hyperlink, ...placePicture(code, place) })
  }
  slide.addText([{ text: hyperlink.url, options: { hyperlink, color: colors.accent } }], {
    ...below,
    fontFace: face,
    fontSize: 14,
    margin: 0,
    valign: 'top',
  })
}
