import type { Area } from './fitTable.ts'

/** Frames a slide holds; more go to a slide after it. */
export const mostFrames = 4
const gap = 0.35

/** Areas for the frames of a slide: one fills it, two stand beside each other, three and four in two rows. */
export function placeFrames(count: number, { x, y, w, h }: Area): readonly Area[] {
  const columns = count < 2 ? 1 : 2
  const rows = Math.ceil(count / columns)
  const width = (w - (columns - 1) * gap) / columns
  const height = (h - (rows - 1) * gap) / rows
  return Array.from({ length: count }, (_, index) => ({
    x: x + (index % columns) * (width + gap),
    y: y + Math.floor(index / columns) * (height + gap),
    w: width,
    h: height,
  }))
}

/** As large as there is room for, with its proportions, in the middle. */
export function placePicture(picture: { readonly width: number; readonly height: number }, area: Area): Area {
  const scale = Math.min(area.w / picture.width, area.h / picture.height)
  const [w, h] = [picture.width * scale, picture.height * scale]
  return { x: area.x + (area.w - w) / 2, y: area.y + (area.h - h) / 2, w, h }
}
