import type { Language } from '#domain/localizedText.ts'

const sv = {
  title: 'Nuläge',
  titleFor: (place: string) => `Nuläge, ${place}`,
  description:
    'Norrbottens styrkor och utmaningar enligt RUS 2030, med indikatorer, jämförelse med riket och karta över kommunerna.',
  elsewhere: (place: string) =>
    `Siffrorna visar ${place}. Texterna är strategins egna och handlar om hela länet.`,
  strengths: 'Styrkor att bygga på',
  challenges: 'Utmaningar att möta',
  progress: (clause: string) => `Indikatorerna: ${clause}.`,
  over: (size: string, place: string, value: string) => `${size} över ${inText(place)}, ${value}`,
  under: (size: string, place: string, value: string) => `${size} under ${inText(place)}, ${value}`,
  same: (place: string, value: string) => `Samma som ${inText(place)}, ${value}`,
  shareOf: (share: string, place: string, value: string) => `${share} av ${inText(place)}s ${value}`,
  tinyShare: (border: string) => `Under ${border}`,
  besides: (place: string, value: string) => `${place} ${value}`,
  missingThere: (place: string, year: number) => `${place} saknar uppgift för ${year}`,
  showMunicipalities: 'Se kommunerna',
  municipalities: 'Kommunerna',
  measure: 'Mått på kartan',
  basis: 'Visa',
  basisChoices: { change: 'Förändring', value: 'Värde' },
  sexOnly: { women: 'Uppgifterna gäller kvinnor.', men: 'Uppgifterna gäller män.' },
  whyChange:
    'Måttet är en summa, så värdet visar mest hur stor kommunen är. Därför visas förändringen i procent.',
  mapLabel: (title: string, basis: string) => `${title} i länets kommuner. ${basis}`,
  range: (low: string, lowest: string, high: string, highest: string) =>
    `Från ${low} i ${lowest} till ${high} i ${highest}.`,
  allSame: (value: string) => `Alla kommuner ligger på ${value}.`,
  grown: (up: number, down: number) =>
    up === 0
      ? `Värdet har minskat i alla ${down}.`
      : down === 0
        ? `Värdet har ökat i alla ${up}.`
        : `Värdet har ökat i ${up} ${up === 1 ? 'kommun' : 'kommuner'} och minskat i ${down}.`,
  missing: (count: number, year: number) =>
    `${count === 1 ? 'En kommun' : `${count} kommuner`} saknar uppgift för ${year}.`,
  order: {
    up: 'Bäst står överst: högre är bättre.',
    down: 'Bäst står överst: lägre är bättre.',
    context: 'Högst står överst. Måttet har ingen önskad riktning.',
  },
  orderOfTotals: 'Högst står överst: värdet följer kommunens storlek.',
  nowhere: 'Ingen av länets kommuner har uppgifter för måttet.',
  choose: 'Välj en kommun på kartan eller i listan, så visar hela sidan den.',
  backTo: (place: string) => `Tillbaka till ${place}`,
  toIndicator: 'Mer om måttet',
}

/** "Riket" inside a sentence. */
function inText(place: string): string {
  return place === 'Riket' ? 'riket' : place
}

const en: typeof sv = {
  title: 'Current state',
  titleFor: (place) => `Current state, ${place}`,
  description:
    'Norrbotten’s strengths and challenges according to RUS 2030, with indicators, comparison with Sweden and a map of the municipalities.',
  elsewhere: (place) =>
    `The figures show ${place}. The texts are the strategy’s own and are about the whole county.`,
  strengths: 'Strengths to build on',
  challenges: 'Challenges to meet',
  progress: (clause) => `The indicators: ${clause}.`,
  over: (size, place, value) => `${size} above ${place}, ${value}`,
  under: (size, place, value) => `${size} below ${place}, ${value}`,
  same: (place, value) => `Same as ${place}, ${value}`,
  shareOf: (share, place, value) => `${share} of ${place}’s ${value}`,
  tinyShare: (border) => `Less than ${border}`,
  besides: (place, value) => `${place} ${value}`,
  missingThere: (place, year) => `${place} has no figure for ${year}`,
  showMunicipalities: 'See the municipalities',
  municipalities: 'The municipalities',
  measure: 'Measure on the map',
  basis: 'Show',
  basisChoices: { change: 'Change', value: 'Value' },
  sexOnly: { women: 'The figures are for women.', men: 'The figures are for men.' },
  whyChange:
    'The measure is a total, so its value mostly shows how large the municipality is. Therefore the change is shown in per cent.',
  mapLabel: (title, basis) => `${title} in the county’s municipalities. ${basis}`,
  range: (low, lowest, high, highest) => `From ${low} in ${lowest} to ${high} in ${highest}.`,
  allSame: (value) => `All municipalities are at ${value}.`,
  grown: (up, down) =>
    up === 0
      ? `The value has fallen in all ${down}.`
      : down === 0
        ? `The value has risen in all ${up}.`
        : `The value has risen in ${up} ${up === 1 ? 'municipality' : 'municipalities'} and fallen in ${down}.`,
  missing: (count, year) =>
    `${count === 1 ? 'One municipality has' : `${count} municipalities have`} no figure for ${year}.`,
  order: {
    up: 'Best first: higher is better.',
    down: 'Best first: lower is better.',
    context: 'Highest first. The measure has no wanted direction.',
  },
  orderOfTotals: 'Highest first: the value follows the size of the municipality.',
  nowhere: 'None of the county’s municipalities has figures for this measure.',
  choose: 'Choose a municipality on the map or in the list, and the whole page shows it.',
  backTo: (place) => `Back to ${place}`,
  toIndicator: 'More about the measure',
}

export const currentStateWords = { sv, en } satisfies Record<Language, typeof sv>
