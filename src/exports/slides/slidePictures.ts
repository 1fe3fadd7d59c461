import { readMarks } from '../picture/readMarks.ts'
import { writePng } from '../png.ts'
import type { SlidePicture } from './slideSheet.ts'

/** The light theme's ground, under what is drawn without one. */
const ground = { color: '#f8f9f6', opacity: 1 } as const
const black = { color: '#000000', opacity: 1 } as const
const white = { color: '#ffffff', opacity: 1 } as const
/** Pixels of a square in a code. */
const squareSize = 8

/** What is seen of an element where it stands, in the page's own faces. */
export async function takeElement(element: HTMLElement): Promise<SlidePicture> {
  await document.fonts.ready
  const { width, height } = element.getBoundingClientRect()
  if (width < 1 || height < 1) throw new Error('An element without size has no picture')
  const size = { width: Math.ceil(width), height: Math.ceil(height) }
  const png = await writePng({ ...size, ground, title: '', description: '', marks: readMarks(element) })
  return { ...size, data: await toDataAddress(png) }
}

/** A code for telephones: its dark squares as a path, and its side in squares. */
export async function takeCode({
  path,
  size,
}: {
  readonly path: string
  readonly size: number
}): Promise<SlidePicture> {
  const side = size * squareSize
  const png = await writePng({
    width: side,
    height: side,
    ground: white,
    title: '',
    description: '',
    marks: [{ kind: 'path', path, transform: [squareSize, 0, 0, squareSize, 0, 0], fill: black }],
  })
  return { width: side, height: side, data: await toDataAddress(png) }
}

function toDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => {
      if (typeof reader.result === 'string') resolve(reader.result)
    }
    reader.onerror = () => {
      reject(reader.error ?? new Error('The picture could not be read'))
    }
    reader.readAsDataURL(blob)
  })
}
