const shortestStem = 3

/** Endings of nouns, adjectives and verbs, folded. The longest that leaves a stem is taken away, and only one. */
const swedishEndings = [
  ...['heternas', 'heterna', 'hetens', 'heter', 'heten', 'hets', 'het'],
  ...['ningarnas', 'ningarna', 'ningens', 'ningar', 'ningen', 'nings', 'ning'],
  ...['ernas', 'arnas', 'ornas', 'andets', 'andes', 'arens', 'aren', 'ares', 'ades', 'ens', 'ers', 'ets'],
  ...['erna', 'arna', 'orna', 'andet', 'ande', 'are', 'ade', 'ars', 'ors', 'ans', 'ast', 'aste'],
  ...['en', 'er', 'et', 'ar', 'or', 'an', 'as', 'es', 'a', 'e', 's'],
].sort((a, b) => b.length - a.length)

/** "Arbetslös" is no genitive. */
const withoutGenitive = 'los'

/**
 * A light Swedish stemmer in the spirit of Snowball's and Savoy's: "arbetslösheten", "arbetslösa" → "arbetslos". It may
 * take too much, but takes the same from a word in all its forms, which is all that a search asks of it.
 */
export function stemSwedish(folded: string): string {
  const ending = swedishEndings.find(
    (candidate) =>
      folded.length - candidate.length >= shortestStem &&
      folded.endsWith(candidate) &&
      !(candidate === 's' && folded.endsWith(withoutGenitive)),
  )
  return ending === undefined ? folded : folded.slice(0, -ending.length)
}

const keepsItsS = ['ss', 'us', 'is']
const takesEs = ['ses', 'xes', 'zes', 'ches', 'shes']

/** English plurals only, the weak stemmer of Harman (1991): "bankruptcies" → "bankruptcy", "jobs" → "job". */
export function stemEnglish(folded: string): string {
  if (folded.length <= shortestStem || !folded.endsWith('s')) return folded
  if (folded.endsWith('ies')) return `${folded.slice(0, -3)}y`
  if (takesEs.some((ending) => folded.endsWith(ending))) return folded.slice(0, -2)
  return keepsItsS.some((ending) => folded.endsWith(ending)) ? folded : folded.slice(0, -1)
}
