/** Characters that no XML document may hold: control characters, and halves of a character. */
const unwritable = /[^\P{Cc}\t\n]|[\p{Cs}\uFFFE\uFFFF]/gu

/** A text that can be written in the file; a line break is a line break, however it was made. */
export function toPlainText(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n').replaceAll(unwritable, '')
}

/** The same in one line. */
export function toPlainLine(text: string): string {
  return toPlainText(text)
    .replaceAll(/\s*[\n\t]\s*/gu, ' ')
    .trim()
}
