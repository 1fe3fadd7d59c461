import type { Hatching, Paint, PathMark, Picture, Stroke, TextMark } from './picture/picture.ts'

const hatchingSize = 6

/** A picture as an SVG file that stands alone: no styles, no classes, no fonts but by name. */
export function writeSvg(picture: Picture): string {
  const { width, height, title, description, ground, marks } = picture
  const hatchings = new Map<string, Hatching>()
  const body = marks.map((mark) => (mark.kind === 'path' ? writePath(mark, hatchings) : writeText(mark)))
  const size = `width="${toNumber(width)}" height="${toNumber(height)}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${toNumber(width)} ${toNumber(height)}" role="img">`,
    `<title>${escape(title)}</title>`,
    `<desc>${escape(description)}</desc>`,
    hatchings.size > 0 ? `<defs>${[...hatchings].map(writeHatching).join('')}</defs>` : '',
    `<rect ${size} ${toFill(ground)}/>`,
    ...body,
    '</svg>',
  ]
    .filter(Boolean)
    .join('\n')
}

function writePath({ path, transform, fill, stroke }: PathMark, hatchings: Map<string, Hatching>): string {
  const surface =
    fill && 'ground' in fill ? `fill="url(#${nameHatching(fill, hatchings)})"` : fill && toFill(fill)
  return `<path ${[
    `d="${escape(path)}"`,
    transform && `transform="matrix(${transform.map(toNumber).join(' ')})"`,
    surface ?? 'fill="none"',
    stroke && toStroke(stroke),
  ]
    .filter(Boolean)
    .join(' ')}/>`
}

function writeText({ text, x, y, anchor, rotation, width, font, fill, halo }: TextMark): string {
  return `<text ${[
    `x="${toNumber(x)}" y="${toNumber(y)}"`,
    anchor !== 'start' && `text-anchor="${anchor}"`,
    rotation !== 0 && `transform="rotate(${toNumber(rotation)} ${toNumber(x)} ${toNumber(y)})"`,
    `textLength="${toNumber(width)}" lengthAdjust="spacingAndGlyphs"`,
    `font-family="${escape(toInstalled(font.family))}" font-size="${toNumber(font.size)}" font-weight="${font.weight}"`,
    toFill(fill),
    halo && `${toStroke(halo)} paint-order="stroke"`,
  ]
    .filter(Boolean)
    .join(' ')}>${escape(text)}</text>`
}

/** A variable font of the page is the same face as the one that may be installed. */
const toInstalled = (family: string) => family.replaceAll(' Variable', '').replaceAll('"', "'")

function nameHatching(hatching: Hatching, hatchings: Map<string, Hatching>): string {
  const name = `hatching-${hatching.ground.color.slice(1)}-${hatching.line.color.slice(1)}`
  hatchings.set(name, hatching)
  return name
}

function writeHatching([name, { ground, line }]: readonly [string, Hatching]): string {
  const stroke = { ...line, width: 1, dash: [], cap: 'butt', join: 'miter' } as const
  return [
    `<pattern id="${name}" width="${hatchingSize}" height="${hatchingSize}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">`,
    `<rect width="${hatchingSize}" height="${hatchingSize}" ${toFill(ground)}/>`,
    `<path d="M1 0V${hatchingSize}" ${toStroke(stroke)}/></pattern>`,
  ].join('')
}

function toFill({ color, opacity }: Paint): string {
  return opacity < 1 ? `fill="${color}" fill-opacity="${toNumber(opacity)}"` : `fill="${color}"`
}

function toStroke({ color, opacity, width, dash, cap, join }: Stroke): string {
  return [
    `stroke="${color}" stroke-width="${toNumber(width)}"`,
    opacity < 1 && `stroke-opacity="${toNumber(opacity)}"`,
    dash.length > 0 && `stroke-dasharray="${dash.map(toNumber).join(' ')}"`,
    cap !== 'butt' && `stroke-linecap="${cap}"`,
    join !== 'miter' && `stroke-linejoin="${join}"`,
  ]
    .filter(Boolean)
    .join(' ')
}

const toNumber = (value: number) => String(Math.round(value * 1000) / 1000)

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML does not have are left out. */
function escape(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"]/gu, (mark) => entities[mark] ?? '')
}
