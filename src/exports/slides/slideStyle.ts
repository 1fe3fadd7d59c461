/** The light theme of the dashboard (src/ui/tokens.css), as a file that knows no stylesheet needs it. */
export const colors = {
  ground: 'F8F9F6',
  text: '1F2A1C',
  quiet: '55604F',
  rule: 'DFE3DA',
  accent: '3A6120',
  vision: 'F5C55C',
  target: '946A15',
} as const

/** Lines and bars in order: the chosen place first. */
export const seriesColors = [
  '265809',
  '6E3195',
  '467899',
  'A8701C',
  '8C514A',
  '3B414E',
  '2A7B8C',
  '7E7D72',
] as const

/** A face that PowerPoint has everywhere; the dashboard's own are seldom installed. */
export const face = 'Calibri'

/** In inches: as wide as PowerPoint's own 16:9. */
export const slideSize = { w: 13.333, h: 7.5 } as const
export const margin = 0.65
export const innerWidth = slideSize.w - 2 * margin

/** Where the parts of a slide with a picture stand. */
export const areas = {
  title: { x: margin, y: 0.4, w: innerWidth, h: 0.95 },
  content: { x: margin, y: 1.45, w: innerWidth, h: 5.3 },
  foot: { x: margin, y: 6.95, w: innerWidth - 0.8, h: 0.3 },
} as const

/** Points: a long message is set smaller, so that it keeps to two lines. */
export function toTitleSize(title: string): number {
  if (title.length > 150) return 18
  return title.length > 100 ? 22 : 26
}
