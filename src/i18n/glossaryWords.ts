import type { Language } from '#domain/localizedText.ts'

export interface Term {
  readonly term: string
  readonly meaning: string
}

const sv: readonly Term[] = [
  {
    term: 'Arbetsförslag',
    meaning: 'En formulering från det här projektet, som regionen inte har fattat beslut om.',
  },
  { term: 'Bakgrundsmått', meaning: 'Ett mått utan önskad riktning. Det visas men bedöms inte.' },
  { term: 'Basår', meaning: 'Det år som förändringar räknas från.' },
  { term: 'Bedömning', meaning: 'Om utvecklingen går åt rätt håll, och hur snabbt, räknat ur siffrorna.' },
  {
    term: 'Egen bearbetning',
    meaning:
      'Räknat här ur källans siffror, till exempel en andel eller en skillnad. Inte officiell statistik.',
  },
  { term: 'Indikator', meaning: 'Ett mått som följs över tid och säger något om ett mål.' },
  { term: 'Insatsområde', meaning: 'Ett av områdena där länet kraftsamlar för att nå visionen.' },
  { term: 'Mål', meaning: 'Det som ska uppnås inom ett insatsområde, sagt med ord.' },
  {
    term: 'Målvärde',
    meaning: 'Ett tal och ett år som en indikator ska nå. De flesta indikatorer har inget.',
  },
  { term: 'Perspektiv', meaning: 'Det som ska genomsyra hela strategin, som jämställdhet och hållbarhet.' },
  {
    term: 'Preliminärt värde',
    meaning: 'Ett värde som källan kan komma att ändra. Det visas men ingår inte i bedömningen.',
  },
  {
    term: 'Procentenhet',
    meaning: 'Skillnaden mellan två andelar. Från 5 till 6 procent är 1 procentenhet (men 20 procent).',
  },
  { term: 'Riket', meaning: 'Hela Sverige, som alla platser jämförs med.' },
  {
    term: 'Tidsseriebrott',
    meaning: 'Måttet har börjat räknas på ett annat sätt. Värden före och efter kan inte jämföras.',
  },
  { term: 'Utgåva', meaning: 'Alla siffror och texter som de såg ut när de gavs ut tillsammans.' },
]

const en: readonly Term[] = [
  { term: 'Base year (basår)', meaning: 'The year that changes are counted from.' },
  {
    term: 'Context measure (bakgrundsmått)',
    meaning: 'A measure without a wanted direction. It is shown but not judged.',
  },
  {
    term: 'Focus area (insatsområde)',
    meaning: 'One of the areas where the county joins forces to reach the vision.',
  },
  { term: 'Goal (mål)', meaning: 'What is to be achieved within a focus area, in words.' },
  {
    term: 'Indicator (indikator)',
    meaning: 'A measure followed over time that says something about a goal.',
  },
  {
    term: 'Own processing (egen bearbetning)',
    meaning:
      'Computed here from the figures of the source, such as a share or a difference. Not official statistics.',
  },
  {
    term: 'Percentage point (procentenhet)',
    meaning:
      'The difference between two shares. From 5 to 6 per cent is 1 percentage point (but 20 per cent).',
  },
  {
    term: 'Perspective (perspektiv)',
    meaning: 'What is to run through the whole strategy, such as gender equality and sustainability.',
  },
  {
    term: 'Provisional value (preliminärt värde)',
    meaning: 'A value that the source may change. It is shown but not part of the verdict.',
  },
  { term: 'Release (utgåva)', meaning: 'All figures and texts as they were when published together.' },
  {
    term: 'Series break (tidsseriebrott)',
    meaning: 'The measure is counted in a new way. Values before and after cannot be compared.',
  },
  { term: 'Sweden (riket)', meaning: 'The whole country, which every place is compared with.' },
  {
    term: 'Target (målvärde)',
    meaning: 'A number and a year that an indicator is to reach. Most indicators have none.',
  },
  {
    term: 'Verdict (bedömning)',
    meaning: 'Whether things go the right way, and how fast, computed from the figures.',
  },
  {
    term: 'Working proposal (arbetsförslag)',
    meaning: 'A wording from this project that the region has not decided on.',
  },
]

/** Key terms in plain words, in the order of the alphabet. */
export const glossaryWords = { sv, en } satisfies Record<Language, readonly Term[]>
