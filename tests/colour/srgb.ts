/** Red, green and blue as light, each 0 to 1 (sRGB with its gamma taken off). */
export type LinearRgb = readonly [red: number, green: number, blue: number]

/** L* 0–100, a* and b*, white point D65. */
export type Lab = readonly [lightness: number, a: number, b: number]

const toLinear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4

/** '#487629' as light. Throws on anything else: the tokens are written in six digits. */
export function parseHex(hex: string): LinearRgb {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(hex)
  if (!digits) throw new Error(`"${hex}" is not a colour of six hexadecimal digits`)
  const [, red = '', green = '', blue = ''] = digits
  const channel = (text: string) => toLinear(Number.parseInt(text, 16) / 255)
  return [channel(red), channel(green), channel(blue)]
}

/** CIE 1976 L*a*b* from linear sRGB (IEC 61966-2-1, D65). */
export function toLab([red, green, blue]: LinearRgb): Lab {
  const curve = (t: number) => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29)
  const x = curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
  const y = curve(0.2126729 * red + 0.7151522 * green + 0.072175 * blue)
  const z = curve((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

const luminance = ([red, green, blue]: LinearRgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue

/** Contrast between two hex colours as WCAG 2.2 counts it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(parseHex(one)), luminance(parseHex(other))]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}
