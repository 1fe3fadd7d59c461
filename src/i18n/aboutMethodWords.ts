import { farthest, fewestSteps } from '#domain/assessment/drift.ts'
import type { Language } from '#domain/localizedText.ts'
import { toNumberWord } from './numberWords.ts'

const sv = {
  intro: (use: string) => [
    `Bedömningen svarar på en enda fråga: går det åt det håll strategin vill? Den räknas fram på samma sätt för alla indikatorer, ur siffrorna och inget annat. ${use}`,
    'En pil säger om det blir bättre eller sämre, inte om siffran går upp eller ned. Minskade utsläpp får därför en pil uppåt. För varje indikator är det bestämt om högre eller lägre är bättre.',
  ],
  notOfficial:
    'Bedömningarna är egen bearbetning och inte officiell statistik. De som har publicerat metoderna har inte granskat dem.',
  base: {
    title: 'Från basår till senaste år',
    text: (baseYear: number) =>
      `Förändringen räknas från basåret ${baseYear} till det senaste värde som inte är preliminärt. Saknar basåret uppgift räknas från närmast följande år som har en. Efter ett tidsseriebrott räknas från brottet, eftersom äldre värden inte går att jämföra med nyare.`,
  },
  withoutTarget: {
    title: 'Utan målvärde: hur snabbt går det?',
    text: 'De flesta indikatorer har inget målvärde. Då räknas den genomsnittliga förändringen per år ut, på samma sätt som ränta på ränta:',
    example: (title: string, from: string, base: number, to: string, latest: number, rate: string) =>
      `${title} i länet: från ${from} år ${base} till ${to} år ${latest}, i snitt ${rate} per år.`,
  },
  withTarget: {
    title: 'Med målvärde: räcker takten?',
    text: 'Finns ett målvärde jämförs takten hittills med den takt som krävs från basåret för att nå dit till målåret:',
    meaning:
      'Är kvoten 100 procent nås målvärdet precis i tid om takten håller i sig. Under noll går det åt fel håll.',
    example: (title: string, target: string, ratio: string) =>
      `${title} i länet: ${target}. Takten hittills är ${ratio} av den som krävs.`,
  },
  example: 'Exempel',
  wayDown: 'Lägre är bättre, så det räknas som en förbättring när värdet minskar.',
  wayUp: 'Högre är bättre, så det räknas som en förbättring när värdet ökar.',
  gives: (word: string) => `Bedömning: ${word.toLowerCase()}.`,
  statuses: {
    caption: (method: string) => `Bedömningar och gränser enligt ${method}`,
    intro:
      'Först märket och ordet som visas här, sedan metodens egen beteckning för klassen och var gränserna går.',
    without: (measure: string) => `Utan målvärde: ${measure}`,
    with: (measure: string) => `Med målvärde: ${measure}`,
    none: 'Finns inte',
    targetMet: 'värdet har nått målvärdet',
    same: 'samma värde som basåret',
    lost: 'eller målvärdet var nått och har förlorats',
    notAssessable: 'alltid med skälet',
    context: 'måttet har ingen önskad riktning',
  },
  comparison: (place: string) =>
    `Bredvid värdet står värdet för ${place === 'Riket' ? 'riket' : place} samma år. Jämförelsen påverkar inte bedömningen: ett län kan ligga under riket och ändå förbättras. För ett mål eller ett område visas hur många indikatorer som förbättras, står still och försämras, aldrig ett medelvärde av dem.`,
  projection: [
    'En framskrivning tar den genomsnittliga förändringen per år, från det första jämförbara värdet till det senaste, och fortsätter i samma takt.',
    `Intervallet på 80 procent visar hur långt från den linjen det kan hamna om åren fortsätter att variera som hittills. Det blir bredare ju längre fram man ser, och visas bara där det finns minst ${toNumberWord(fewestSteps, 'sv')} förändringar att räkna på.`,
    `Leder takten åt andra hållet, eller tar det mer än ${farthest} år, anges inget årtal. En framskrivning är ingen prognos: den vet inget om vad som kommer att hända.`,
  ],
  limits: 'Bedömningen säger hur det går, inte varför.',
}

const en: typeof sv = {
  intro: (use) => [
    `The verdict answers one question: are things going the way the strategy wants? It is computed in the same way for every indicator, from the figures and nothing else. ${use}`,
    'An arrow says whether things get better or worse, not whether the figure goes up or down. Falling emissions therefore have an arrow upwards. For each indicator it is decided whether higher or lower is better.',
  ],
  notOfficial:
    'The verdicts are our own processing and not official statistics. Those who have published the methods have not reviewed them.',
  base: {
    title: 'From base year to latest year',
    text: (baseYear) =>
      `The change is counted from the base year ${baseYear} to the latest value that is not provisional. Where the base year has no figure, it is counted from the next year that has one. After a series break it is counted from the break, because older values cannot be compared with newer ones.`,
  },
  withoutTarget: {
    title: 'Without a target: how fast is it going?',
    text: 'Most indicators have no target. Then the average change per year is worked out, like compound interest:',
    example: (title, from, base, to, latest, rate) =>
      `${title} in the county: from ${from} in ${base} to ${to} in ${latest}, ${rate} a year on average.`,
  },
  withTarget: {
    title: 'With a target: is the pace enough?',
    text: 'Where there is a target, the pace so far is compared with the pace needed from the base year to be there by the target year:',
    meaning:
      'At 100 per cent the target is met just in time if the pace holds. Below zero things go the wrong way.',
    example: (title, target, ratio) =>
      `${title} in the county: ${target}. The pace so far is ${ratio} of the one needed.`,
  },
  example: 'Example',
  wayDown: 'Lower is better, so it counts as an improvement when the value falls.',
  wayUp: 'Higher is better, so it counts as an improvement when the value rises.',
  gives: (word) => `Verdict: ${word.toLowerCase()}.`,
  statuses: {
    caption: (method) => `Verdicts and borders by ${method}`,
    intro:
      'First the mark and the word shown here, then the method’s own label of the class and where the borders are.',
    without: (measure) => `Without a target: ${measure}`,
    with: (measure) => `With a target: ${measure}`,
    none: 'Does not occur',
    targetMet: 'the value has reached the target',
    same: 'the same value as in the base year',
    lost: 'or the target was met and has been lost',
    notAssessable: 'always with the reason',
    context: 'the measure has no wanted direction',
  },
  comparison: (place) =>
    `Beside the value stands the value of ${place} in the same year. The comparison does not affect the verdict: a county can be below the country and still improve. For a goal or an area the number of indicators that improve, stand still and worsen is shown, never a mean of them.`,
  projection: [
    'A projection takes the average change per year, from the first comparable value to the latest, and goes on at the same pace.',
    `The 80 per cent interval shows how far from that line things may come if the years go on varying as they have. It widens the further ahead one looks, and is shown only where there are at least ${toNumberWord(fewestSteps, 'en')} changes to compute from.`,
    `Where the pace leads the other way, or needs more than ${farthest} years, no year is given. A projection is no forecast: it knows nothing of what is to come.`,
  ],
  limits: 'The verdict says how things are going, not why.',
}

/** How progress is judged, for someone who wants to know. */
export const aboutMethodWords = { sv, en } satisfies Record<Language, typeof sv>
