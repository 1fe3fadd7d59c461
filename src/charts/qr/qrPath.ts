import { encode } from 'uqr'

/** How a code is drawn: the dark squares as one path, on a ground with room around it. */
interface QrDrawing {
  readonly path: string
  /** Side of the ground, in squares. */
  readonly size: number
}

/** Light squares around the code; the standard asks for four. */
const quietZone = 4

/** The most characters a code a telephone can read from a seat holds. */
const longest = 1000

/** Undefined for a text that is too long for a code that can be read. */
export function toQrDrawing(text: string): QrDrawing | undefined {
  if (text.length > longest) return undefined
  const { data, size } = encode(text, { ecc: 'M', border: quietZone })
  const path = data.flatMap((row, y) =>
    toRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  )
  return { path: path.join(''), size }
}

/** Where dark squares that lie side by side begin, and how many they are. */
function toRuns(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const starts = row.flatMap((isDark, x) => (isDark && !row[x - 1] ? [x] : []))
  return starts.map((start) => {
    const end = row.indexOf(false, start)
    return [start, (end < 0 ? row.length : end) - start] as const
  })
}
