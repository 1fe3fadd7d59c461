import { fullTurn } from './wheelSlots.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Sector {
  readonly inner: number
  readonly outer: number
  readonly from: number
  readonly to: number
}

/** Two decimals, so that the server and every browser write the same. */
export const toCoordinate = (value: number): number => Math.round(value * 100) / 100 + 0

/** The point at `angle`, radians clockwise from 12 o'clock, on a circle around `centre`. */
export function toPoint(centre: number, radius: number, angle: number): Point {
  return {
    x: toCoordinate(centre + radius * Math.sin(angle)),
    y: toCoordinate(centre - radius * Math.cos(angle)),
  }
}

const write = ({ x, y }: Point) => `${x} ${y}`

/** A whole circle as a path; drawn the other way it cuts a hole. */
export function toCirclePath(centre: number, radius: number, isHole = false): string {
  const sweep = isHole ? 0 : 1
  const [top, bottom] = [toPoint(centre, radius, 0), toPoint(centre, radius, Math.PI)]
  const arc = `A${radius} ${radius} 0 1 ${sweep}`
  return `M${write(top)}${arc} ${write(bottom)}${arc} ${write(top)}Z`
}

/** Part of a circle from one angle to another, either way round: what a curved text stands on. */
export function toArcPath(centre: number, radius: number, from: number, to: number): string {
  const isLarge = Math.abs(to - from) > Math.PI ? 1 : 0
  const sweep = to > from ? 1 : 0
  const [start, end] = [toPoint(centre, radius, from), toPoint(centre, radius, to)]
  return `M${write(start)}A${radius} ${radius} 0 ${isLarge} ${sweep} ${write(end)}`
}

/** Nearer a full turn than any gap: closed into a ring. */
const isWholeRing = ({ from, to }: Sector) => to - from > fullTurn - 0.1

/**
 * A piece of a ring. Its sides keep `inset` from the boundary along their whole length, so that the space to the
 * next piece is as wide at the hub as at the rim; a narrow piece keeps at least three tenths of its angle.
 */
export function toSectorPath(centre: number, sector: Sector, inset: number): string {
  const { inner, outer, from, to } = sector
  if (isWholeRing(sector)) return `${toCirclePath(centre, outer)}${toCirclePath(centre, inner, true)}`
  const trimAt = (radius: number) => Math.min(Math.asin(Math.min(1, inset / radius)), (to - from) * 0.35)
  const [far, near] = [trimAt(outer), trimAt(inner)]
  const rim = toArcPath(centre, outer, from + far, to - far)
  const back = toArcPath(centre, inner, to - near, from + near).replace('M', 'L')
  return `${rim}${back}Z`
}
