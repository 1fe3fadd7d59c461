import type { Language } from '#domain/localizedText.ts'
import type { Sex } from '#domain/series.ts'

/** How a value stands to the path: better, worse, or the same as far as can be shown. */
type Lead = 'ahead' | 'behind' | 'level'

const sv = {
  beside: {
    ahead: (size: string) => `${size} före vägen`,
    behind: (size: string) => `${size} efter vägen`,
    level: () => 'på vägen',
  } satisfies Record<Lead, (size: string) => string>,
  valueOf: { total: 'värdet', women: 'kvinnors värde', men: 'mäns värde' } satisfies Record<Sex, string>,
  gap: {
    ahead: (year: number, whose: string, size: string) =>
      `År ${year} låg ${whose} ${size} före den raka vägen till målet.`,
    behind: (year: number, whose: string, size: string) =>
      `År ${year} låg ${whose} ${size} efter den raka vägen till målet.`,
    level: (year: number, whose: string) => `År ${year} låg ${whose} på den raka vägen till målet.`,
  } satisfies Record<Lead, (year: number, whose: string, size: string) => string>,
  heading: (whose: string, amount: string, year: number, interval: string) =>
    `I nuvarande takt blir ${whose} omkring ${amount} år ${year}${interval}. Det är vår egen framskrivning, ingen prognos från källan.`,
  within: (low: string, high: string) => `, med ett 80-procentigt intervall från ${low} till ${high}`,
  method: (from: number, to: number, change: string, until: number) =>
    `Linjen ”i nuvarande takt” är en framskrivning: egen bearbetning, ingen prognos från källan. Den låter den genomsnittliga förändringen per år ${from}–${to}, ${change}, fortsätta till ${until}.`,
  band: 'Bandet är ett 80-procentigt intervall, räknat på hur mycket enskilda år har avvikit från genomsnittet.',
  noBand: (count: string) => `Den bygger på bara ${count} mätår, för få för att räkna ett intervall.`,
  stopped: (border: string) => `Den stannar vid måttets gräns, ${border}.`,
  projection: {
    total: 'Framskrivning',
    women: 'Framskrivning, kvinnor',
    men: 'Framskrivning, män',
  } satisfies Record<Sex, string>,
  own: (label: string) => `${label} (egen bearbetning)`,
  source: {
    path: 'Rak väg till målet: egen bearbetning.',
    both: 'Rak väg till målet och framskrivning: egen bearbetning.',
    projection: 'Framskrivning: egen bearbetning.',
  },
}

const en: typeof sv = {
  beside: {
    ahead: (size) => `${size} ahead of the path`,
    behind: (size) => `${size} behind the path`,
    level: () => 'on the path',
  },
  valueOf: { total: 'the value', women: "women's value", men: "men's value" },
  gap: {
    ahead: (year, whose, size) =>
      `In ${year}, ${whose} was ${size} ahead of the straight path to the target.`,
    behind: (year, whose, size) => `In ${year}, ${whose} was ${size} behind the straight path to the target.`,
    level: (year, whose) => `In ${year}, ${whose} was on the straight path to the target.`,
  },
  heading: (whose, amount, year, interval) =>
    `At the present pace ${whose} will be about ${amount} in ${year}${interval}. This is our own projection, not a forecast by the source.`,
  within: (low, high) => `, with an 80 per cent interval from ${low} to ${high}`,
  method: (from, to, change, until) =>
    `The line “at the present pace” is a projection: our own processing, not a forecast by the source. It lets the mean change a year in ${from}–${to}, ${change}, go on until ${until}.`,
  band: 'The band is an 80 per cent interval, reckoned from how much single years have strayed from the mean.',
  noBand: (count) => `It rests on only ${count} years, too few for an interval.`,
  stopped: (border) => `It stops at the limit of the measure, ${border}.`,
  projection: { total: 'Projection', women: 'Projection, women', men: 'Projection, men' },
  own: (label) => `${label} (own processing)`,
  source: {
    path: 'Straight path to the target: own processing.',
    both: 'Straight path to the target and projection: own processing.',
    projection: 'Projection: own processing.',
  },
}

/** Words of where a measure should be by now and where it is heading. */
export const outlookWords = { sv, en } satisfies Record<Language, typeof sv>
