import type { Language } from '#domain/localizedText.ts'
import type { Distribution } from '#domain/summary.ts'

const sv = {
  improving: (count: string) => `${count} förbättras`,
  worsening: (count: string) => `${count} försämras`,
  unchanged: (count: string) => `${count} står stilla`,
  unknown: (count: string) => `${count} kan inte bedömas`,
  only: {
    improving: 'Förbättras',
    worsening: 'Försämras',
    unchanged: 'Står stilla',
    unknown: 'Kan inte bedömas',
  },
  countOf: (count: number, total: number) => `${count} av ${total}`,
  nothing: 'Inga indikatorer',
  vision: 'Vision',
  visionLabel: (year: number, title: string) => `Vision ${year}: ${title}`,
  /** Begins with what is drawn on the wheel, so that the name said aloud finds what is seen. */
  areaLabel: (number: number, shortTitle: string, title: string) =>
    `${number} ${shortTitle}, insatsområdet ${title}`,
  goalLabel: (title: string) => `Mål, ${title}`,
  here: (title: string) => `Du är här i strategin: ${title}`,
}

const en: typeof sv = {
  improving: (count: string) => `${count} improving`,
  worsening: (count: string) => `${count} worsening`,
  unchanged: (count: string) => `${count} standing still`,
  unknown: (count: string) => `${count} cannot be assessed`,
  only: {
    improving: 'Improving',
    worsening: 'Worsening',
    unchanged: 'Standing still',
    unknown: 'Cannot be assessed',
  },
  countOf: (count: number, total: number) => `${count} of ${total}`,
  nothing: 'No indicators',
  vision: 'Vision',
  visionLabel: (year: number, title: string) => `Vision ${year}: ${title}`,
  areaLabel: (number: number, shortTitle: string, title: string) =>
    `${number} ${shortTitle}, focus area ${title}`,
  goalLabel: (title: string) => `Goal, ${title}`,
  here: (title: string) => `You are here in the strategy: ${title}`,
}

export const progressWords = { sv, en } satisfies Record<Language, typeof sv>

const order = ['improving', 'worsening', 'unchanged', 'unknown'] as const

/**
 * A distribution as a clause, what there is none of left out: "5 av 11 förbättras, 2 försämras, 4 kan inte
 * bedömas". A single indicator is one word: "Förbättras".
 */
export function describeProgress(
  distribution: Distribution,
  language: Language,
  most: number = order.length,
): string {
  const words = progressWords[language]
  const { total } = distribution
  const counts = { ...distribution, unknown: total - distribution.assessed }
  const present = order.filter((heading) => counts[heading] > 0)
  const [first] = present
  if (first === undefined) return words.nothing
  if (total === 1) return words.only[first]
  return present
    .slice(0, most)
    .map((heading, index) => {
      const count = index === 0 ? words.countOf(counts[heading], total) : String(counts[heading])
      return words[heading](count)
    })
    .join(', ')
}
