import type { Status } from '#domain/assessment/assessment.ts'
import { statusFill } from '#ui/statusFill.ts'
import mark from './WheelMark.module.css'
import type { WheelDrawing } from './wheelGeometry.ts'
import piece from './WheelPiece.module.css'

/** Class of an indicator's segment; `--status` must be set around it. */
export function wheelFill(status: Status): string {
  return piece[statusFill(status)] ?? ''
}

/** Class around the pieces of a wheel. */
export function pieceEdges({ isDense }: Pick<WheelDrawing, 'isDense'>): string {
  return isDense ? (piece.dense ?? '') : ''
}

/** Class of the mark that stands on it. */
export function wheelMark(status: Status): string {
  return `${mark.mark} ${mark[statusFill(status)] ?? ''}`
}
