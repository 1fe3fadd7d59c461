import type { Hatching, Paint, PathMark, Picture, Stroke, TextMark } from './picture/picture.ts'
import { toCanvasFont } from './picture/reading.ts'

/** How many pixels of the file each pixel of the screen becomes. */
const sharpness = 2
const hatchingSize = 6

/** A picture as a PNG, twice as sharp as the screen. Drawn, not photographed: in the page's own faces. */
export async function writePng(picture: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * sharpness)
  canvas.height = Math.round(picture.height * sharpness)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The browser has no canvas to draw on')
  context.scale(sharpness, sharpness)
  applyPaint(context, picture.ground)
  context.fillRect(0, 0, picture.width, picture.height)
  for (const mark of picture.marks) {
    context.save()
    if (mark.kind === 'path') drawPath(context, mark)
    else drawText(context, mark)
    context.restore()
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error(`No PNG of ${canvas.width} × ${canvas.height} pixels could be made`))
    }, 'image/png')
  })
}

function drawPath(context: CanvasRenderingContext2D, { path, transform, fill, stroke }: PathMark): void {
  if (transform) context.transform(...transform)
  const shape = new Path2D(path)
  if (fill) {
    if ('ground' in fill) applyHatching(context, fill)
    else applyPaint(context, fill)
    context.fill(shape)
  }
  if (stroke) {
    applyStroke(context, stroke)
    context.stroke(shape)
  }
}

function drawText(context: CanvasRenderingContext2D, mark: TextMark): void {
  const { text, x, y, anchor, rotation, font, fill, halo } = mark
  context.translate(x, y)
  context.rotate((rotation * Math.PI) / 180)
  context.font = toCanvasFont(font)
  context.textAlign = anchor === 'middle' ? 'center' : anchor
  if (halo) {
    applyStroke(context, halo)
    context.strokeText(text, 0, 0)
  }
  applyPaint(context, fill)
  context.fillText(text, 0, 0)
}

function applyPaint(context: CanvasRenderingContext2D, { color, opacity }: Paint): void {
  context.globalAlpha = opacity
  context.fillStyle = color
}

function applyStroke(
  context: CanvasRenderingContext2D,
  { color, opacity, width, dash, cap, join }: Stroke,
): void {
  context.globalAlpha = opacity
  context.strokeStyle = color
  context.lineWidth = width
  context.lineCap = cap
  context.lineJoin = join
  context.setLineDash([...dash])
}

function applyHatching(context: CanvasRenderingContext2D, { ground, line }: Hatching): void {
  const tile = document.createElement('canvas')
  tile.width = hatchingSize * sharpness
  tile.height = tile.width
  const drawing = tile.getContext('2d')
  if (!drawing) return
  drawing.scale(sharpness, sharpness)
  applyPaint(drawing, ground)
  drawing.fillRect(0, 0, hatchingSize, hatchingSize)
  applyStroke(drawing, { ...line, width: 1, dash: [], cap: 'butt', join: 'miter' })
  drawing.stroke(new Path2D(`M1 0V${hatchingSize}`))
  const pattern = context.createPattern(tile, 'repeat')
  if (!pattern) return
  pattern.setTransform(new DOMMatrix().rotate(45).scale(1 / sharpness))
  context.globalAlpha = 1
  context.fillStyle = pattern
}
