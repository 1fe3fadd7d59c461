import type { Language } from '#domain/localizedText.ts'
import { formatDate } from './format.ts'

const sv = {
  title: 'Norrbotten 2030: så går det',
  release: (date: string) => `Utgåva ${formatDate(date, 'sv')}`,
  visionNotes:
    'Hälsa välkommen. Visionen är beslutad av regionfullmäktige 2019. Säg vad ni vill att åhörarna ska ta med sig.',
  overviewNotes:
    'Varje bit i hjulets yttersta ring är en indikator. Pilar uppåt betyder bättre, inte högre. Peka på en bit för att visa vad den står för.',
  currentStateNotes: 'Vad länet har att bygga på, och vad det har att möta.',
  areaNotes: (area: string) =>
    `${area}: börja med målen. Välj ett mål i bilden för att visa indikatorerna bakom. Målens formuleringar är arbetsförslag.`,
  riskNotes: 'Stanna här. Vilka av målen behöver gruppen göra något åt, och vem gör vad?',
  changesNotes: (year: number) =>
    `Det som har ändrats mest sedan ${year}, räknat i procent per år. Indikatorerna visar läget, inte effekten av insatserna.`,
  takePart: 'Så kan du vara med',
  takePartText:
    'Strategin genomförs tillsammans: kommuner, företag, föreningar, lärosäten och region.\nSe insatserna och hur de hänger ihop med målen. Alla siffror finns att ladda ner.',
  takePartNotes: 'Låt bilden stå kvar så att alla hinner läsa av koden.',
}

const en: typeof sv = {
  title: 'Norrbotten 2030: how it is going',
  release: (date) => `Release ${formatDate(date, 'en')}`,
  visionNotes:
    'Welcome everyone. The vision was decided by the regional council in 2019. Say what you want the audience to remember.',
  overviewNotes:
    'Each piece of the wheel’s outer ring is an indicator. Arrows up mean better, not higher. Point at a piece to show what it stands for.',
  currentStateNotes: 'What the county has to build on, and what it has to meet.',
  areaNotes: (area) =>
    `${area}: begin with the goals. Choose a goal in the picture to show the indicators behind it. The wording of the goals is a proposal.`,
  riskNotes: 'Stay here. Which of the goals does the group need to act on, and who does what?',
  changesNotes: (year) =>
    `What has changed the most since ${year}, in per cent a year. The indicators show the state, not the effect of what is done.`,
  takePart: 'How to take part',
  takePartText:
    'The strategy is carried out together: municipalities, companies, associations, universities and the region.\nSee what is being done and how it serves the goals. All figures can be downloaded.',
  takePartNotes: 'Leave the picture up so that everyone has time to read the code.',
}

/** The words of the deck that exists from the start. */
export const defaultDeckWords = { sv, en } satisfies Record<Language, typeof sv>
