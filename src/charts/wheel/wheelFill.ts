import type { Status } from '#domain/assessment/assessment.ts'
import mark from './WheelMark.module.css'
import type { WheelDrawing } from './wheelGeometry.ts'
import piece from './WheelPiece.module.css'

type Fill = 'solid' | 'tinted' | 'dotted' | 'bare'

/** Filled like the rings of `StatusShape`, so that a segment reads by shape, fill and colour. */
const fills = {
  targetMet: 'solid',
  significantProgress: 'solid',
  moderateProgress: 'tinted',
  insufficientProgress: 'tinted',
  noProgress: 'tinted',
  moderateSetback: 'tinted',
  significantSetback: 'solid',
  notAssessable: 'dotted',
  context: 'bare',
} as const satisfies Record<Status, Fill>

/** Class of an indicator's segment; `--status` must be set around it. */
export function wheelFill(status: Status): string {
  return piece[fills[status]] ?? ''
}

/** Class around the pieces of a wheel. */
export function pieceEdges({ isDense }: Pick<WheelDrawing, 'isDense'>): string {
  return isDense ? (piece.dense ?? '') : ''
}

/** Class of the mark that stands on it. */
export function wheelMark(status: Status): string {
  return `${mark.mark} ${mark[fills[status]] ?? ''}`
}
