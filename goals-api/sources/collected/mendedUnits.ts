interface Text {
  readonly sv: string
  readonly en: string
}

/**
 * Units that the collected material writes as a heading, worded so that they also read in a sentence: "10,9 gästnätter
 * per invånare".
 */
export const mendedUnits: Readonly<Record<string, Text>> = {
  'andel-20-39': {
    sv: 'procent av befolkningen den 1 januari',
    en: 'per cent of the population on 1 January',
  },
  folkmangd: { sv: 'invånare den 31 december', en: 'inhabitants on 31 December' },
  'eftergymnasial-utbildning': {
    sv: 'procent av invånare 25–64 år',
    en: 'per cent of residents aged 25–64',
  },
  uvas: { sv: 'procent av unga 16–24 år', en: 'per cent of young people aged 16–24' },
  'barn-lag-standard': { sv: 'procent av barn och unga 0–19 år', en: 'per cent of those aged 0–19' },
  'behoriga-ak9': { sv: 'procent av eleverna i årskurs 9', en: 'per cent of students in year 9' },
  egenforetagare: { sv: 'procent av de sysselsatta', en: 'per cent of the employed' },
  'laddbara-nybilar': {
    sv: 'procent av nyregistrerade personbilar',
    en: 'per cent of newly registered cars',
  },
  gastnatter: { sv: 'gästnätter per invånare', en: 'guest nights per inhabitant' },
  'fardigstallda-bostader': { sv: 'bostäder per 1 000 invånare', en: 'dwellings per 1,000 inhabitants' },
  trafikolyckor: { sv: 'olyckor per 1 000 invånare', en: 'accidents per 1,000 inhabitants' },
  'nystartade-foretag': {
    sv: 'företag per 1 000 invånare 16–64 år',
    en: 'businesses per 1,000 inhabitants aged 16–64',
  },
  foretagskonkurser: {
    sv: 'konkurser per 1 000 invånare 16–64 år',
    en: 'bankruptcies per 1,000 inhabitants aged 16–64',
  },
}
