import { limitExponent } from '#domain/assessment/growth.ts'
import type { Language } from '#domain/localizedText.ts'
import { formatNumber } from './format.ts'

const exponent = (language: Language) => formatNumber(limitExponent, 2, language)

const sv = {
  intro:
    'Strategins egen metod står först. De andra räknas också fram, så att det syns när svaret beror på vilken metod man väljer. Uträkningarna prövas mot resultat som Statistics Canada och Baskiens statistikbyrå Eustat själva har publicerat.',
  own: 'strategins metod',
  open: (method: string) => `${method}: formler, klasser och gränser`,
  withoutTarget: 'Utan målvärde',
  withTarget: 'Med målvärde',
  needsTarget: 'Metoden bedömer bara indikatorer som har ett målvärde.',
  fromZero: 'Är basårets värde noll eller negativt räknas det i stället så här.',
  classes: 'Klasser och gränser',
  classesAbove: 'De står ovan, under',
  score: 'Poäng',
  scoreText: (lowest: string, highest: string) =>
    `Metoden ger också poäng från ${lowest} till ${highest}. De visas inte på sidorna men finns i datafilerna. Poängen följer raka linjer mellan de här punkterna, och ett nått målvärde ger ${highest}:`,
  gives: (value: string, score: string) => `${value} ger ${score}`,
  scoreNone: 'Metoden har inga poäng.',
  limit: {
    title: 'Nära en naturlig gräns',
    text: [
      'En andel kan inte bli större än 100 procent. Är den redan 99 procent kan den inte öka med en procent om året länge till. Därför krävs mindre nära gränsen: gränserna för förbättring gångras med en faktor mellan 0 och 1.',
      `Faktorn är 1 minus kvoten mellan basårets värde och måttets gräns, upphöjd till ${exponent('sv')}. Den är Statistics Canadas. Den används bara utan målvärde, och bara för förbättringar: en försämring är lika allvarlig nära gränsen.`,
    ],
    caption: (limit: string) =>
      `Faktorn och gränsen för bästa klass, för ett mått som inte kan bli större än ${limit}`,
    base: 'Basårets värde',
    factor: 'Faktor',
    border: (method: string, word: string) => `${word}, ${method}`,
  },
}

const en: typeof sv = {
  intro:
    'The strategy’s own method comes first. The others are computed too, so that it shows when the answer depends on the method one chooses. The computations are tested against results that Statistics Canada and Eustat, the Basque statistical office, have published themselves.',
  own: 'the strategy’s method',
  open: (method) => `${method}: formulas, classes and borders`,
  withoutTarget: 'Without a target',
  withTarget: 'With a target',
  needsTarget: 'The method judges only indicators that have a target.',
  fromZero: 'Where the base value is zero or negative, it is computed like this instead.',
  classes: 'Classes and borders',
  classesAbove: 'They are above, under',
  score: 'Score',
  scoreText: (lowest, highest) =>
    `The method also gives a score from ${lowest} to ${highest}. It is not shown on the pages but is in the data files. The score follows straight lines between these points, and a target that is met gives ${highest}:`,
  gives: (value, score) => `${value} gives ${score}`,
  scoreNone: 'The method has no score.',
  limit: {
    title: 'Near a natural limit',
    text: [
      'A share cannot be larger than 100 per cent. Where it is 99 per cent already, it cannot grow by one per cent a year for long. Therefore less is asked near the limit: the borders of improvement are multiplied by a factor between 0 and 1.',
      `The factor is 1 minus the ratio of the base value to the limit of the measure, raised to ${exponent('en')}. It is Statistics Canada’s. It is used only without a target, and only for improvements: worsening is as serious near the limit.`,
    ],
    caption: (limit) =>
      `The factor and the border of the best class, for a measure that cannot be larger than ${limit}`,
    base: 'Base value',
    factor: 'Factor',
    border: (method, word) => `${word}, ${method}`,
  },
}

/** The methods one by one: their formulas, classes and scores. */
export const methodDetailWords = { sv, en } satisfies Record<Language, typeof sv>
