import type { LinearRgb } from './srgb.ts'

type Row = readonly [number, number, number]

/** Machado, Oliveira and Fernandes (2009), table of matrices at severity 1.0, for linear RGB. */
const matrices = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly [Row, Row, Row]>

type ColorVision = keyof typeof matrices
export const colorVisions = ['normal', 'protan', 'deutan', 'tritan'] as const satisfies readonly ColorVision[]

/** The colour as someone with that vision sees it; light a screen cannot show is cut to what it can. */
export function seenBy(vision: ColorVision, [red, green, blue]: LinearRgb): LinearRgb {
  const [toRed, toGreen, toBlue] = matrices[vision]
  const mix = (row: Row) => Math.min(1, Math.max(0, row[0] * red + row[1] * green + row[2] * blue))
  return [mix(toRed), mix(toGreen), mix(toBlue)]
}
