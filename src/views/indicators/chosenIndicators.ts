/** More lines than this cannot be told apart. */
const mostChosen = 6

/** The chosen ids of an address that are indicators, each once, the first six. */
export function parseChosen(written: Iterable<string>, known: ReadonlySet<string>): readonly string[] {
  return [...written].filter((id) => known.has(id)).slice(0, mostChosen)
}

/** With an indicator added, or taken away if it was chosen; undefined where there is no room for another. */
export function toggleChosen(chosen: readonly string[], id: string): readonly string[] | undefined {
  if (chosen.includes(id)) return chosen.filter((each) => each !== id)
  return chosen.length < mostChosen ? [...chosen, id] : undefined
}
