import type { Language } from '#domain/localizedText.ts'

type Compared = 'smaller' | 'larger' | 'same'

const sv = {
  verdictOn: 'Bedömning av skillnaden',
  growing: 'Skillnaden ökar.',
  shrinking: 'Skillnaden minskar.',
  barelyGrowing: 'Skillnaden ökar, men knappt märkbart.',
  barelyShrinking: 'Skillnaden minskar, men knappt märkbart.',
  unchanged: 'Skillnaden är oförändrad.',
  nearlyUnchanged: 'Skillnaden är i stort sett oförändrad.',
  gone: 'Skillnaden är så liten att den inte längre syns i siffrorna.',
  crossed: (year: number, compared: Compared) =>
    `Skillnaden är ${{ smaller: 'mindre än', larger: 'större än', same: 'ungefär lika stor som' }[compared]} ${year}, men åt andra hållet.`,
  goneBy: (year: number, span: string) => `Skillnaden minskar, i nuvarande takt borta ${year}${span}.`,
  maybeGone: 'Skillnaden minskar, i nuvarande takt kan den redan vara borta.',
  earliest: (year: number) => ` (tidigast ${year})`,
  latest: (year: number) => ` (senast ${year})`,
  maybeNow: ' (kanske redan nu)',
  between: (from: number, to: number) => ` (mellan ${from} och ${to})`,
  reckoned: (from: number, to: number) =>
    `Årtalet är uträknat ur takten ${from}–${to}, och osäkerheten ur hur mycket enskilda år har svängt (80 procents sannolikhet).`,
  levelledDown:
    'Skillnaden har minskat för att det bättre värdet har försämrats, inte för att det sämre har förbättrats.',
  spread: {
    title: (sex: string | undefined) =>
      sex === undefined ? 'Skillnaden mellan kommunerna' : `Skillnaden mellan kommunerna, ${sex}`,
    line: 'Högst minus lägst',
    columns: { highest: 'Högst', lowest: 'Lägst' },
    today: (year: number, size: string, highest: string, lowest: string) =>
      `År ${year} var skillnaden ${size} mellan högst, ${highest}, och lägst, ${lowest}.`,
    then: (year: number, size: string, highest: string, lowest: string) =>
      `År ${year} var den ${size}, mellan ${highest} och ${lowest}.`,
    none: (year: number) => `År ${year} fanns ingen skillnad mellan kommunerna.`,
    and: (first: string, second: string) => `${first} och ${second}`,
    withOthers: (first: string) => `${first} med flera`,
    end: (place: string, value: string) => `${place} (${value})`,
    leftOut: (years: string, least: number, total: number) =>
      `${years} räknas inte: färre än ${least} av ${total} kommuner har ett värde.`,
    changingCount: (least: number, most: number) =>
      `Antalet kommuner som har ett värde skiftar mellan åren, från ${least} till ${most}.`,
    absent: {
      total:
        'Skillnaden mellan högst och lägst kommun visas inte: måttet är ett antal som följer kommunens storlek.',
      tooFew: (least: number, total: number) =>
        `Skillnaden mellan högst och lägst kommun visas inte: inget år har minst ${least} av ${total} kommuner ett värde.`,
    },
  },
}

const en: typeof sv = {
  verdictOn: 'Verdict on the difference',
  growing: 'The difference is growing.',
  shrinking: 'The difference is shrinking.',
  barelyGrowing: 'The difference is growing, but hardly noticeably.',
  barelyShrinking: 'The difference is shrinking, but hardly noticeably.',
  unchanged: 'The difference is unchanged.',
  nearlyUnchanged: 'The difference is more or less unchanged.',
  gone: 'The difference is so small that the figures no longer show it.',
  crossed: (year, compared) =>
    `The difference is ${{ smaller: 'smaller than', larger: 'larger than', same: 'about as large as' }[compared]} in ${year}, but the other way round.`,
  goneBy: (year, span) => `The difference is shrinking; at the present pace it is gone by ${year}${span}.`,
  maybeGone: 'The difference is shrinking; at the present pace it may be gone already.',
  earliest: (year) => ` (${year} at the earliest)`,
  latest: (year) => ` (${year} at the latest)`,
  maybeNow: ' (perhaps already)',
  between: (from, to) => ` (between ${from} and ${to})`,
  reckoned: (from, to) =>
    `The year is worked out from the pace in ${from}–${to}, and the uncertainty from how much single years have swung (80 per cent probability).`,
  levelledDown:
    'The difference has shrunk because the better value has become worse, not because the worse one has become better.',
  spread: {
    title: (sex) =>
      sex === undefined
        ? 'The difference between the municipalities'
        : `The difference between the municipalities, ${sex}`,
    line: 'Highest minus lowest',
    columns: { highest: 'Highest', lowest: 'Lowest' },
    today: (year, size, highest, lowest) =>
      `In ${year} the difference was ${size} between the highest, ${highest}, and the lowest, ${lowest}.`,
    then: (year, size, highest, lowest) => `In ${year} it was ${size}, between ${highest} and ${lowest}.`,
    none: (year) => `In ${year} there was no difference between the municipalities.`,
    and: (first, second) => `${first} and ${second}`,
    withOthers: (first) => `${first} and others`,
    end: (place, value) => `${place} (${value})`,
    leftOut: (years, least, total) =>
      `Left out: ${years}, when fewer than ${least} of ${total} municipalities have a value.`,
    changingCount: (least, most) =>
      `The number of municipalities that have a value varies from year to year, from ${least} to ${most}.`,
    absent: {
      total:
        'The difference between the highest and the lowest municipality is not shown: the measure is a number that follows the size of the municipality.',
      tooFew: (least, total) =>
        `The difference between the highest and the lowest municipality is not shown: in no year do at least ${least} of ${total} municipalities have a value.`,
    },
  },
}

export const gapWords = { sv, en } satisfies Record<Language, typeof sv>
