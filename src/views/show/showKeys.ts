/** What a key, a button, a remote or a finger asks of a show. */
export type ShowCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'goBack'
  | 'escape'
  | 'black'
  | 'help'
  | 'notes'
  | 'presenter'
  | 'fullScreen'
  | 'code'

/** What has the focus, as far as keys go; `chart` is what is moved about in by arrows. */
export type FocusKind = 'field' | 'button' | 'link' | 'chart' | 'other'

interface PressedKey {
  readonly key: string
  readonly hasModifier: boolean
  /** Somebody has used it: a chart, a wheel, a map. */
  readonly isUsed: boolean
  readonly focus: FocusKind
}

const named: ReadonlyMap<string, ShowCommand> = new Map([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['PageDown', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Backspace', 'goBack'],
  ['Escape', 'escape'],
])

/** A chart's own, also where it has come to an end: a slide is not to be left by one press too many. */
const moving: ReadonlySet<string> = new Set([
  'ArrowRight',
  'ArrowDown',
  'ArrowLeft',
  'ArrowUp',
  'Home',
  'End',
])

const pressing: ReadonlyMap<string, ShowCommand> = new Map([
  [' ', 'next'],
  ['Enter', 'next'],
])

/** Also what remotes send for a black screen and for full screen. */
const single: ReadonlyMap<string, ShowCommand> = new Map([
  ['b', 'black'],
  ['.', 'black'],
  ['?', 'help'],
  ['n', 'notes'],
  ['p', 'presenter'],
  ['f', 'fullScreen'],
  ['q', 'code'],
])

/**
 * What a key asks for; undefined where it is not the show's. Fields keep all their keys, charts those they are
 * moved about in by, buttons and links those that press them. `hasLetters` is false for a visitor who has switched single letters and signs off.
 */
export function findCommand(
  { key, hasModifier, isUsed, focus }: PressedKey,
  hasLetters: boolean,
): ShowCommand | undefined {
  if (isUsed || hasModifier || focus === 'field') return undefined
  if (focus === 'chart' && moving.has(key)) return undefined
  const pressed = pressing.get(key)
  if (pressed) return isPressedBy(key, focus) ? undefined : pressed
  return named.get(key) ?? (hasLetters ? single.get(key.toLowerCase()) : undefined)
}

function isPressedBy(key: string, focus: FocusKind): boolean {
  return focus === 'button' || ((focus === 'link' || focus === 'chart') && key === 'Enter')
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Pixels a finger moves before it is a swipe. */
const leastSwipe = 60

/** Where a finger's way leads: to the left is on, to the right is back. */
export function findSwipe(from: Point, to: Point): ShowCommand | undefined {
  const [across, down] = [to.x - from.x, to.y - from.y]
  if (Math.abs(across) < leastSwipe || Math.abs(across) < 2 * Math.abs(down)) return undefined
  return across < 0 ? 'next' : 'previous'
}

/** What Esc does next. */
export type EscapeStep = 'close' | 'uncover' | 'goBack' | 'leaveFullScreen' | 'end'

/** Esc takes away one thing at a time, the nearest first; when nothing is left, the show is over. */
export function findEscapeStep(has: {
  readonly panel: boolean
  readonly cover: boolean
  readonly visit: boolean
  readonly fullScreen: boolean
}): EscapeStep {
  if (has.panel) return 'close'
  if (has.cover) return 'uncover'
  if (has.visit) return 'goBack'
  return has.fullScreen ? 'leaveFullScreen' : 'end'
}
