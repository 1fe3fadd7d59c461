interface Text {
  readonly sv: string
  readonly en: string
}

interface PeopleContent {
  readonly population: string
  readonly per: 100 | 1000
  readonly phrase: Text
  readonly note?: Text
}

/**
 * The indicators whose change can be told in people, by id: the population is the one the measure is a share of, or
 * near enough for "about"; the note says how near.
 */
export const peopleEquivalents: Readonly<Record<string, PeopleContent>> = {
  dagligvarubutik: {
    population: 'invanare',
    per: 100,
    phrase: { sv: 'med mindre än 2 km till en dagligvarubutik', en: 'with less than 2 km to a grocery shop' },
  },
  kollektivtrafiknara: {
    population: 'invanare',
    per: 100,
    phrase: { sv: 'boende nära kollektivtrafik', en: 'living near public transport' },
  },
  bredband: {
    population: 'invanare',
    per: 100,
    phrase: { sv: 'med tillgång till snabbt bredband', en: 'with access to fast broadband' },
    note: {
      sv: 'Andelen avser befolkningen den 1 oktober.',
      en: 'The share is of the population on 1 October.',
    },
  },
  sysselsattningsgrad: {
    population: 'invanare-20-64',
    per: 100,
    phrase: { sv: 'i arbete', en: 'in work' },
    note: { sv: 'Andelen avser november.', en: 'The share is for November.' },
  },
  forvarvsarbetande: {
    population: 'invanare-20-64',
    per: 100,
    phrase: { sv: 'i arbete', en: 'in work' },
  },
  arbetsloshet: {
    population: 'invanare-20-64',
    per: 100,
    phrase: { sv: 'arbetslösa', en: 'unemployed' },
    note: {
      sv: 'De som är 18 och 19 år är inte medräknade, så antalet är något för lågt.',
      en: 'Those aged 18 and 19 are not counted, so the number is somewhat too low.',
    },
  },
  'eftergymnasial-utbildning': {
    population: 'invanare-25-64',
    per: 100,
    phrase: { sv: 'med eftergymnasial utbildning', en: 'with post-secondary education' },
  },
  egenforetagare: {
    population: 'sysselsatta-15-74',
    per: 100,
    phrase: { sv: 'egenföretagare', en: 'self-employed' },
  },
  'fardigstallda-bostader': {
    population: 'invanare',
    per: 1000,
    phrase: { sv: 'färdigställda bostäder', en: 'completed dwellings' },
  },
  trafikolyckor: {
    population: 'invanare',
    per: 1000,
    phrase: { sv: 'trafikolyckor med räddningsinsats', en: 'traffic accidents with a rescue operation' },
    note: { sv: 'Värdena är medelvärden för tre år.', en: 'The values are means of three years.' },
  },
}
