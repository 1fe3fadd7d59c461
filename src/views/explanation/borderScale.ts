import type { ClassTable } from '#domain/assessment/classTable.ts'
import type { ScaleClass } from '#charts/scale/ClassScale.tsx'
import { formatShare } from '#i18n/classRange.ts'
import { formatMeasured } from '#i18n/measuredValue.ts'
import type { JudgedRequest } from './explanationRequest.ts'

export interface BorderScale {
  readonly classes: readonly ScaleClass[]
  /** 0 to 1 along the line. */
  readonly position: number
  readonly value: string
}

/** The method's classes, worst first, and where the value lies among them. Undefined where nothing was measured. */
export function toBorderScale({ judged, language }: JudgedRequest): BorderScale | undefined {
  const measured = judged?.measurement
  if (!measured || measured.value === null) return undefined
  const { value, classes, formula } = measured
  return {
    classes: classes
      .map(({ status, from }) => ({
        status,
        from: Number.isFinite(from) ? formatShare(from, language) : undefined,
      }))
      .reverse(),
    position: toPosition(value, classes),
    value: formatMeasured(value, formula, language),
  }
}

/**
 * Every class is equally wide. Inside one that has two ends the place is in proportion; in the outermost, which have no
 * end, it nears the edge without reaching it: one border's width out is half-way.
 */
export function toPosition(value: number, classes: ClassTable): number {
  const borders = classes.flatMap(({ from }) => (Number.isFinite(from) ? [from] : [])).reverse()
  const index = borders.filter((border) => value >= border).length
  const [low, high] = [borders[index - 1], borders[index]]
  return (index + toShare(value, low, high, toUnit(borders))) / classes.length
}

function toShare(value: number, low: number | undefined, high: number | undefined, unit: number): number {
  if (low !== undefined && high !== undefined) return high === low ? 0.5 : (value - low) / (high - low)
  if (low !== undefined) return 1 - 1 / (1 + (value - low) / unit)
  return high === undefined ? 0.5 : 1 / (1 + (high - value) / unit)
}

/** The outermost border, or 1 where all borders are at zero. */
function toUnit(borders: readonly number[]): number {
  return Math.max(...borders.map(Math.abs)) || 1
}
