import type { Language } from '#domain/localizedText.ts'

const sv = {
  intro: [
    'Bedömningen svarar på en enda fråga: går det åt det håll strategin vill? Den räknas fram på samma sätt för alla indikatorer, ur siffrorna och inget annat. Metoden är Eurostats, den som används för att följa målen för hållbar utveckling i EU.',
    'En pil säger om det blir bättre eller sämre, inte om siffran går upp eller ned. Minskade utsläpp får därför en pil uppåt. För varje indikator är det bestämt om högre eller lägre är bättre.',
  ],
  base: {
    title: 'Från basår till senaste år',
    text: (baseYear: number) =>
      `Förändringen räknas från basåret ${baseYear} till det senaste värde som inte är preliminärt. Saknar basåret uppgift räknas från närmast följande år som har en. Efter ett tidsseriebrott räknas från brottet, eftersom äldre värden inte går att jämföra med nyare.`,
  },
  rate: {
    title: 'Utan målvärde: hur snabbt går det?',
    text: 'De flesta indikatorer har inget målvärde. Då räknas den genomsnittliga förändringen per år ut, på samma sätt som ränta på ränta:',
    legend:
      'y₀ är basårets värde, yₜ det senaste, och t − t₀ antalet år emellan. Där lägre är bättre vänds tecknet, så att ett plus alltid är en förbättring.',
    limit:
      'Har måttet en naturlig gräns, som 100 procent, krävs mindre nära den: gränserna för förbättring krymper. Faktorn är Statistics Canadas, så som Eustat använder den.',
    example: (title: string, from: string, base: number, to: string, latest: number, rate: string) =>
      `${title} i länet: från ${from} år ${base} till ${to} år ${latest}, i snitt ${rate} per år.`,
  },
  ratio: {
    title: 'Med målvärde: räcker takten?',
    text: 'Finns ett målvärde jämförs takten hittills med den takt som krävs för att nå dit till målåret:',
    actual: 'takten hittills',
    required: 'takten som krävs från basåret till målåret',
    legend:
      'Är kvoten 100 procent nås målvärdet precis i tid om takten håller i sig. Under noll går det åt fel håll.',
    example: (title: string, target: string, ratio: string) =>
      `${title} i länet: ${target}. Takten hittills är ${ratio} av den som krävs.`,
  },
  example: 'Exempel',
  wayDown: 'Lägre är bättre, så det räknas som en förbättring när värdet minskar.',
  wayUp: 'Högre är bättre, så det räknas som en förbättring när värdet ökar.',
  gives: (word: string) => `Bedömning: ${word.toLowerCase()}.`,
  statuses: {
    title: 'Bedömningarna och deras gränser',
    caption: 'Bedömningar med och utan målvärde, och var gränserna går',
    withoutTarget: 'Utan målvärde: förändring per år',
    withTarget: 'Med målvärde: takt av den som krävs',
    none: 'Finns inte',
    over: (border: string) => `över ${border}`,
    atLeast: (border: string) => `minst ${border}`,
    atMost: (border: string) => `högst ${border}`,
    under: (border: string) => `under ${border}`,
    targetMet: 'värdet har nått målvärdet',
    same: 'samma värde som basåret',
    lost: 'eller målvärdet var nått och har förlorats',
    notAssessable: 'alltid med skälet',
    context: 'måttet har ingen önskad riktning',
  },
  guards: {
    title: 'När metoden är försiktig',
    intro:
      'En formel ger alltid ett svar, också när den inte borde. Därför finns regler för när ingen bedömning görs, när den görs på ett annat sätt, och vad som sägs bredvid den. Så här står det i tjänsten:',
    groups: {
      refused: 'Då görs ingen bedömning',
      otherwise: 'Då bedöms det på ett annat sätt',
      beside: 'Det här sägs bredvid bedömningen',
    },
    count: (count: number) =>
      count === 1 ? 'En indikator i länet just nu:' : `${count} indikatorer i länet just nu, till exempel`,
    limits: (surveys: number, people: number, years: number) =>
      `Gränserna: enkätmått behöver minst ${surveys} jämförbara mätningar, antal personer i en kommun måste vara minst ${people}, och ett värde som är mer än ${years} år äldre än utgåvan märks som gammalt.`,
  },
  comparison: {
    title: 'Jämförelser och helheter',
    text: (place: string) =>
      `Bredvid värdet står värdet för ${place === 'Riket' ? 'riket' : place} samma år. Jämförelsen påverkar inte bedömningen: ett län kan ligga under riket och ändå förbättras. För ett mål eller ett område visas hur många indikatorer som förbättras, står still och försämras, aldrig ett medelvärde av dem.`,
  },
  limits: {
    title: 'Vad bedömningen inte säger',
    text: 'Bedömningen säger hur det går, inte varför. Den är egen bearbetning och inte officiell statistik.',
  },
}

const en: typeof sv = {
  intro: [
    'The verdict answers one question: are things going the way the strategy wants? It is computed in the same way for every indicator, from the figures and nothing else. The method is Eurostat’s, used to follow the sustainable development goals in the EU.',
    'An arrow says whether things get better or worse, not whether the figure goes up or down. Falling emissions therefore have an arrow upwards. For each indicator it is decided whether higher or lower is better.',
  ],
  base: {
    title: 'From base year to latest year',
    text: (baseYear) =>
      `The change is counted from the base year ${baseYear} to the latest value that is not provisional. Where the base year has no figure, it is counted from the next year that has one. After a series break it is counted from the break, because older values cannot be compared with newer ones.`,
  },
  rate: {
    title: 'Without a target: how fast is it going?',
    text: 'Most indicators have no target. Then the average change per year is worked out, like compound interest:',
    legend:
      'y₀ is the value of the base year, yₜ the latest, and t − t₀ the number of years between. Where lower is better the sign is turned, so that a plus is always an improvement.',
    limit:
      'Where the measure has a natural limit, such as 100 per cent, less is asked near it: the borders of improvement shrink. The factor is Statistics Canada’s, as Eustat applies it.',
    example: (title, from, base, to, latest, rate) =>
      `${title} in the county: from ${from} in ${base} to ${to} in ${latest}, ${rate} a year on average.`,
  },
  ratio: {
    title: 'With a target: is the pace enough?',
    text: 'Where there is a target, the pace so far is compared with the pace needed to be there by the target year:',
    actual: 'pace so far',
    required: 'pace needed from the base year to the target year',
    legend:
      'At 100 per cent the target is met just in time if the pace holds. Below zero things go the wrong way.',
    example: (title, target, ratio) =>
      `${title} in the county: ${target}. The pace so far is ${ratio} of the one needed.`,
  },
  example: 'Example',
  wayDown: 'Lower is better, so it counts as an improvement when the value falls.',
  wayUp: 'Higher is better, so it counts as an improvement when the value rises.',
  gives: (word) => `Verdict: ${word.toLowerCase()}.`,
  statuses: {
    title: 'The verdicts and their borders',
    caption: 'Verdicts with and without a target, and where the borders are',
    withoutTarget: 'Without a target: change per year',
    withTarget: 'With a target: pace of the one needed',
    none: 'Does not occur',
    over: (border) => `above ${border}`,
    atLeast: (border) => `at least ${border}`,
    atMost: (border) => `at most ${border}`,
    under: (border) => `below ${border}`,
    targetMet: 'the value has reached the target',
    same: 'the same value as in the base year',
    lost: 'or the target was met and has been lost',
    notAssessable: 'always with the reason',
    context: 'the measure has no wanted direction',
  },
  guards: {
    title: 'When the method is careful',
    intro:
      'A formula always gives an answer, also when it should not. Therefore there are rules for when no verdict is given, when it is given in another way, and what is said beside it. This is how it is worded:',
    groups: {
      refused: 'Then no verdict is given',
      otherwise: 'Then it is judged in another way',
      beside: 'This is said beside the verdict',
    },
    count: (count) =>
      count === 1
        ? 'One indicator in the county just now:'
        : `${count} indicators in the county just now, for example`,
    limits: (surveys, people, years) =>
      `The limits: survey measures need at least ${surveys} comparable surveys, numbers of people in a municipality must be at least ${people}, and a value more than ${years} years older than the release is marked as old.`,
  },
  comparison: {
    title: 'Comparisons and wholes',
    text: (place) =>
      `Beside the value stands the value of ${place} in the same year. The comparison does not affect the verdict: a county can be below the country and still improve. For a goal or an area the number of indicators that improve, stand still and worsen is shown, never a mean of them.`,
  },
  limits: {
    title: 'What the verdict does not say',
    text: 'The verdict says how things are going, not why. It is our own processing and not official statistics.',
  },
}

/** How progress is judged, for someone who wants to know. */
export const aboutMethodWords = { sv, en } satisfies Record<Language, typeof sv>
