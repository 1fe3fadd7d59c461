/**
 * Breaks a text into lines of at most `width` characters, at most `lines` of them; what is left out ends in "…". No more
 * lines than are needed, and those about as long as each other.
 */
export function wrapWords(text: string, width: number, lines = Infinity): readonly string[] {
  const words = text.split(/[ \n]+/u).filter(Boolean)
  const greedy = fill(words, width)
  if (greedy.length <= lines) return balance(words, width, greedy).map((line) => shorten(line, width))
  const kept = greedy.slice(0, lines).map((line) => shorten(line, width))
  return [...kept.slice(0, -1), shorten(`${kept.at(-1) ?? ''} …`, width)]
}

function fill(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The narrowest filling that needs no more lines. */
function balance(words: readonly string[], width: number, greedy: readonly string[]): readonly string[] {
  let best = greedy
  for (let narrower = width - 1; narrower > 0; narrower -= 1) {
    const lines = fill(words, narrower)
    if (lines.length > greedy.length) return best
    best = lines
  }
  return best
}

/** A text of at most `width` characters, counted as they are seen. */
export function shorten(text: string, width: number): string {
  const characters = Array.from(text)
  if (characters.length <= width) return text
  return `${characters
    .slice(0, width - 1)
    .join('')
    .replace(/[ …]+$/u, '')}…`
}
