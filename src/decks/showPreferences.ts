import * as v from 'valibot'

const key = 'norrbotten-2030.visning'

/** How large the presenter's notes can be, as a step from 0. */
export const noteSizes = 5

const preferencesSchema = v.object({
  /** Whether single letters and signs are keys of the show. */
  hasLetters: v.boolean(),
  noteSize: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(noteSizes - 1)),
})

/** What a visitor has chosen for every show in this browser. */
export type ShowPreferences = v.InferOutput<typeof preferencesSchema>

const original: ShowPreferences = { hasLetters: true, noteSize: 1 }

let preferences: ShowPreferences | undefined
const listeners = new Set<() => void>()

/** The same object until something is chosen. */
export function getShowPreferences(): ShowPreferences {
  preferences ??= readKept()
  return preferences
}

export function subscribeToShowPreferences(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Counts in this window also where the browser will not keep it. */
export function choosePreferences(changes: Partial<ShowPreferences>): void {
  preferences = { ...getShowPreferences(), ...changes }
  try {
    localStorage.setItem(key, JSON.stringify(preferences))
  } catch {
    // Asked for anew in the next window.
  }
  for (const listener of listeners) listener()
}

function readKept(): ShowPreferences {
  try {
    const kept = v.safeParse(preferencesSchema, JSON.parse(localStorage.getItem(key) ?? ''))
    return kept.success ? kept.output : original
  } catch {
    return original
  }
}
