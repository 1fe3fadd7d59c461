/** Where the guards draw their lines: comparable surveys, people in a municipality, years before the release. */
export const guardLimits = { surveys: 3, people: 50, years: 3 } as const
