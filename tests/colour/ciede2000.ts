import type { Lab } from './srgb.ts'

const degrees = (radians: number) => (radians * 180) / Math.PI
const cosine = (angle: number) => Math.cos((angle * Math.PI) / 180)
const sine = (angle: number) => Math.sin((angle * Math.PI) / 180)
const chromaWeight = (chroma: number) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7))

function hueOf(a: number, b: number): number {
  if (a === 0 && b === 0) return 0
  return (degrees(Math.atan2(b, a)) + 360) % 360
}

/** The difference of two hue angles the short way round; 0 where one colour has no hue. */
function hueStep(from: number, to: number): number {
  const step = to - from
  if (step > 180) return step - 360
  return step < -180 ? step + 360 : step
}

function meanHue(one: number, other: number): number {
  const sum = one + other
  if (Math.abs(one - other) <= 180) return sum / 2
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2
}

/** Difference between two colours by CIEDE2000: Sharma, Wu and Dalal (2005), equations 2–22, kL = kC = kH = 1. */
export function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const stretch = 1 + 0.5 * (1 - chromaWeight((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2))
  const [chroma1, chroma2] = [Math.hypot(stretch * a1, b1), Math.hypot(stretch * a2, b2)]
  const [hue1, hue2] = [hueOf(stretch * a1, b1), hueOf(stretch * a2, b2)]
  const isGrey = chroma1 * chroma2 === 0

  const lightnessStep = l2 - l1
  const chromaStep = chroma2 - chroma1
  const hueChord = 2 * Math.sqrt(chroma1 * chroma2) * sine(isGrey ? 0 : hueStep(hue1, hue2) / 2)

  const lightness = (l1 + l2) / 2
  const chroma = (chroma1 + chroma2) / 2
  const hue = isGrey ? hue1 + hue2 : meanHue(hue1, hue2)
  const hueWeight =
    1 -
    0.17 * cosine(hue - 30) +
    0.24 * cosine(2 * hue) +
    0.32 * cosine(3 * hue + 6) -
    0.2 * cosine(4 * hue - 63)
  const rotation = -2 * chromaWeight(chroma) * sine(60 * Math.exp(-(((hue - 275) / 25) ** 2)))

  const l = lightnessStep / (1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2))
  const c = chromaStep / (1 + 0.045 * chroma)
  const h = hueChord / (1 + 0.015 * chroma * hueWeight)
  return Math.sqrt(l ** 2 + c ** 2 + h ** 2 + rotation * c * h)
}
