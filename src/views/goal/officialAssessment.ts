/** The committee's own judgement of a goal, best first; apart from what is computed. */
export const outcomes = ['achieved', 'partlyAchieved', 'notAchieved', 'notAssessed'] as const
export type Outcome = (typeof outcomes)[number]

/**
 * What the committee has decided of the goal. The data has no place for an official assessment yet, so every goal
 * is not assessed; when it gets one, it is read here.
 */
export function toOfficialOutcome(): Outcome {
  return 'notAssessed'
}
