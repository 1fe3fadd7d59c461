import { saveFile } from '../saveFile.ts'
import { toSafePart } from '../fileName.ts'
import type { DeckSheet } from './slideSheet.ts'
import { writeSlides } from './writeSlides.ts'

/** Saves a deck as a PowerPoint file, and answers with the file's name. */
export async function saveSlides(deck: DeckSheet): Promise<string> {
  const name = `${toSafePart(deck.title) || 'presentation'}.pptx`
  saveFile(name, await writeSlides(deck))
  return name
}
