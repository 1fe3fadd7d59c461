import type { Language } from '#domain/localizedText.ts'

const sv = {
  kind: 'Mål',
  siblings: 'Föregående och nästa mål',
  areaName: (number: number, title: string) => `${number} ${title}`,
  /** A goal of another area, as the next or previous one. */
  inArea: (goal: string, area: string) => `${goal} (${area})`,
  proposal: 'Arbetsförslag – inte fastställt mål',
  proposalMeans: (owner: string) =>
    `Formuleringen är gjord i arbetet med den här uppföljningen. ${owner} ersätter den med sin egen.`,
  computed: 'Beräknad bild',
  computedMeans:
    'Räknas fram ur indikatorernas siffror, lika för alla mål. Det är ingen officiell bedömning.',
  distribution: 'Indikatorernas fördelning',
  method: 'Så bedöms utvecklingen',
  official: 'Samlad bedömning',
  officialMeans: 'Nämndens egen bedömning av målet. Den räknas inte fram.',
  outcomes: {
    achieved: 'Helt uppnått',
    partlyAchieved: 'Delvis uppnått',
    notAchieved: 'Inte uppnått',
    notAssessed: 'Ej bedömt',
  },
  outcomesLabel: 'De fyra utfallen',
  chosen: 'gäller nu',
  notRegistered: (committee: string) =>
    `${committee} har inte lagt in någon samlad bedömning av målet i uppgifterna, så här visas ingen.`,
  indicators: (count: number): string => (count === 1 ? 'Indikator' : 'Indikatorer'),
  indicatorsLabel: 'Indikatorer som följer målet',
  noIndicators: 'Målet har ännu inga indikatorer.',
  changeFrom: (change: string, base: string) => `${change}, då ${base}`,
  mind: 'Att tänka på',
  reason: 'Varför',
}

const en: typeof sv = {
  kind: 'Goal',
  siblings: 'Previous and next goal',
  areaName: (number: number, title: string) => `${number} ${title}`,
  inArea: (goal: string, area: string) => `${goal} (${area})`,
  proposal: 'Working proposal – not an adopted goal',
  proposalMeans: (owner: string) =>
    `The wording is made in the work on this dashboard. ${owner} replaces it with its own.`,
  computed: 'Computed picture',
  computedMeans:
    "Worked out from the indicators' figures, alike for all goals. It is not an official assessment.",
  distribution: 'How the indicators are distributed',
  method: 'How progress is judged',
  official: 'Overall assessment',
  officialMeans: "The committee's own judgement of the goal. It is not computed.",
  outcomes: {
    achieved: 'Fully achieved',
    partlyAchieved: 'Partly achieved',
    notAchieved: 'Not achieved',
    notAssessed: 'Not assessed',
  },
  outcomesLabel: 'The four outcomes',
  chosen: 'holds now',
  notRegistered: (committee: string) =>
    `${committee} has not registered an overall assessment of the goal in the data, so none is shown.`,
  indicators: (count: number): string => (count === 1 ? 'Indicator' : 'Indicators'),
  indicatorsLabel: 'Indicators that follow the goal',
  noIndicators: 'The goal has no indicators yet.',
  changeFrom: (change: string, base: string) => `${change}, when it was ${base}`,
  mind: 'To bear in mind',
  reason: 'Why',
}

export const goalWords = { sv, en } satisfies Record<Language, typeof sv>
