/** How much a verdict hangs on choices: of method, of base year, or on being just beside a border. */
export const certainties = ['robust', 'borderline', 'dependsOnMethod', 'dependsOnBaseYear'] as const
export type Certainty = (typeof certainties)[number]

/** How the base year is moved to see whether the verdict stands. */
export const baseYearShifts = [-2, -1, 0, 1, 2] as const
