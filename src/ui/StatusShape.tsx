import type { ReactElement } from 'react'
import type { Status } from '#domain/assessment/assessment.ts'

const filledRing = (
  <circle cx="12" cy="12" r="11" fill="var(--status)" stroke="var(--status)" strokeWidth="1.5" />
)
const outlinedRing = (
  <circle cx="12" cy="12" r="10.5" fill="var(--surface)" stroke="var(--status)" strokeWidth="2" />
)
const dottedRing = (
  <circle
    cx="12"
    cy="12"
    r="10.5"
    fill="var(--surface)"
    stroke="var(--status)"
    strokeWidth="2"
    strokeDasharray="2.4 2.32"
  />
)

/** Lines of the mark inside its ring, on a 24 × 24 square. */
const strokes = {
  check: 'M7 12.6l3.4 3.4L17 8.8',
  up: 'M8 16l8-8M9.6 8H16v6.4',
  down: 'M8 8l8 8M16 9.6V16H9.6',
  right: 'M6.6 12h.01M9.4 12h.01M12.2 12h4.6M13.6 8.4L17.2 12l-3.6 3.6',
  bar: 'M7.4 12h9.2',
  question: 'M9.4 9.6a2.7 2.7 0 1 1 3.9 2.4c-.9.5-1.3 1-1.3 1.9M12 16.9h.01',
} as const

function Stroke({ path, color }: { path: string; color: string }) {
  return (
    <path
      d={path}
      fill="none"
      stroke={color}
      strokeWidth="2.1"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  )
}

const on = 'var(--status-on)'
const ink = 'var(--status)'

/** Each status has a shape of its own, so that the mark reads without its colour. An arrow means better or worse. */
const shapes = {
  targetMet: [filledRing, strokes.check, on],
  significantProgress: [filledRing, strokes.up, on],
  moderateProgress: [outlinedRing, strokes.up, ink],
  insufficientProgress: [outlinedRing, strokes.right, ink],
  noProgress: [outlinedRing, strokes.bar, ink],
  moderateSetback: [outlinedRing, strokes.down, ink],
  significantSetback: [filledRing, strokes.down, on],
  notAssessable: [dottedRing, strokes.question, ink],
  context: [null, strokes.bar, ink],
} as const satisfies Record<Status, readonly [ReactElement | null, string, string]>

/** The drawn mark, 24 × 24, for use inside any SVG. `--status` must be set around it. */
export function StatusShape({ status }: { status: Status }) {
  const [ring, path, color] = shapes[status]
  return (
    <>
      {ring}
      <Stroke path={path} color={color} />
    </>
  )
}
