import type { Matrix } from './picture.ts'

const step = /([MLHVZ])|(-?\d*\.?\d+(?:e[-+]?\d+)?)/giu
const straightOnly = /^[\sMLHVZ\d.,e+-]*$/iu

/**
 * Straight lines as path data (M, L, H, V, Z) moved by a matrix, two decimals; undefined for a path that has curves. So
 * that a drawing stretched to its place needs no transform, which not every program understands.
 */
export function movePath(path: string, matrix: Matrix): string | undefined {
  if (!straightOnly.test(path)) return undefined
  let command = 'M'
  let at = { x: 0, y: 0 }
  let start = at
  let numbers: number[] = []
  let moved = ''
  const draw = () => {
    const next = toPoint(command, numbers, at)
    if (command.toUpperCase() === 'M') start = next
    moved += `${command.toUpperCase() === 'M' ? 'M' : 'L'}${write(next, matrix)}`
    at = next
    numbers = []
    // After a move, further pairs are lines.
    if (command === 'M') command = 'L'
    if (command === 'm') command = 'l'
  }
  for (const [, letter, number] of path.matchAll(step)) {
    if (letter !== undefined) {
      command = letter
      if (letter.toUpperCase() !== 'Z') continue
      moved += 'Z'
      at = start
    } else {
      numbers.push(Number(number))
      if (numbers.length === (/[HV]/iu.test(command) ? 1 : 2)) draw()
    }
  }
  return moved
}

interface Point {
  readonly x: number
  readonly y: number
}

function toPoint(command: string, [first = 0, second = 0]: readonly number[], at: Point): Point {
  const isRelative = command === command.toLowerCase()
  const from = isRelative ? at : { x: 0, y: 0 }
  switch (command.toUpperCase()) {
    case 'H':
      return { x: from.x + first, y: at.y }
    case 'V':
      return { x: at.x, y: from.y + first }
    default:
      return { x: from.x + first, y: from.y + second }
  }
}

function write({ x, y }: Point, [a, b, c, d, e, f]: Matrix): string {
  return `${round(a * x + c * y + e)} ${round(b * x + d * y + f)}`
}

const round = (value: number) => Math.round(value * 100) / 100
