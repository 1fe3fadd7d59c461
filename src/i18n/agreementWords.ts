import type { Language } from '#domain/localizedText.ts'
import { formatList } from './format.ts'
import { toNumberWord } from './numberWords.ts'

const svAll = (count: number) =>
  count === 1 ? 'den enda indikatorn' : count === 2 ? 'båda indikatorerna' : `alla ${count} indikatorer`
const enAll = (count: number) =>
  count === 1 ? 'the only indicator' : count === 2 ? 'both indicators' : `all ${count} indicators`

const sv = {
  certainty: {
    intro: (labels: number) =>
      `En bedömning kan hänga på vilken metod och vilket basår man väljer, eller på en gräns som är nära. Varje bedömning prövas därför, och får ett av ${toNumberWord(labels, 'sv')} omdömen. Flera kan stämma på en gång: då gäller det som nämns först här.`,
    count: (count: number, total: number) =>
      count === 1
        ? `En av ${total} bedömda indikatorer i länet`
        : `${count} av ${total} bedömda indikatorer i länet`,
    none: (total: number) => `Ingen av ${total} bedömda indikatorer i länet.`,
    example: ', till exempel',
  },
  intro: (methods: number) =>
    `Länets indikatorer har bedömts med alla ${toNumberWord(methods, 'sv')} metoderna. De är överens när de svarar likadant på om det blir bättre, sämre eller är oförändrat:`,
  pair: (own: string, other: string, same: number, both: number) =>
    same === both
      ? `${own} och ${other} pekar åt samma håll för ${svAll(both)} som går att bedöma med dem.`
      : `${own} och ${other} pekar åt samma håll för ${same} av ${both} indikatorer.`,
  noPair: (own: string, other: string) => `${own} och ${other} har inga indikatorer som båda kan bedöma.`,
  why: (borders: readonly { method: string; border: string }[]) =>
    `En viktig skillnad är hur liten en förändring får vara för att ändå kallas en förbättring, när det saknas målvärde: ${formatList(
      borders.map(({ method, border }) => `${border} per år enligt ${method}`),
      'sv',
    )}.`,
  open: (count: number) => `Visa alla ${count} indikatorer, metod för metod`,
  caption: 'Länets indikatorer bedömda med varje metod',
  order: 'De som beror mest på valet av metod står först. Märkena:',
  indicator: 'Indikator',
  certaintyColumn: 'Hur säker',
  noTarget: 'Inget målvärde att jämföra med',
  noCertainty: 'Ingen bedömning',
  choice: {
    intro: (own: string) =>
      `Hela uppföljningen kan visas med en annan metod än strategins egen, ${own}. Valet står i adressen och följer med från sida till sida, så en länk visar samma sak för den som får den.`,
    method: (method: string) => `Översikten enligt ${method}`,
    own: 'strategins egen',
    years: (baseYear: number) =>
      `Också basåret kan bytas, till något annat än strategins ${baseYear}. Metod och basår kan bytas samtidigt, som i adressen`,
    year: (year: number) => `Översikten från basåret ${year}`,
  },
}

const en: typeof sv = {
  certainty: {
    intro: (labels) =>
      `A verdict may hang on which method and which base year one chooses, or on a border that is near. Each verdict is therefore tried, and given one of ${toNumberWord(labels, 'en')} labels. Several may fit at once: then the one named first here holds.`,
    count: (count, total) =>
      count === 1
        ? `One of ${total} judged indicators in the county`
        : `${count} of ${total} judged indicators in the county`,
    none: (total) => `None of ${total} judged indicators in the county.`,
    example: ', for example',
  },
  intro: (methods) =>
    `The county’s indicators have been judged by all ${toNumberWord(methods, 'en')} methods. They agree when they give the same answer to whether things get better, worse or stand still:`,
  pair: (own, other, same, both) =>
    same === both
      ? `${own} and ${other} point the same way for ${enAll(both)} that they can judge.`
      : `${own} and ${other} point the same way for ${same} of ${both} indicators.`,
  noPair: (own, other) => `${own} and ${other} have no indicators that both can judge.`,
  why: (borders) =>
    `An important difference is how small a change may be and still be called an improvement, where there is no target: ${formatList(
      borders.map(({ method, border }) => `${border} a year by ${method}`),
      'en',
    )}.`,
  open: (count) => `Show all ${count} indicators, method by method`,
  caption: 'The county’s indicators judged by each method',
  order: 'Those that depend most on the choice of method come first. The marks:',
  indicator: 'Indicator',
  certaintyColumn: 'How certain',
  noTarget: 'No target to compare with',
  noCertainty: 'No verdict',
  choice: {
    intro: (own) =>
      `The whole follow-up can be shown by another method than the strategy’s own, ${own}. The choice is in the address and goes along from page to page, so a link shows the same to whoever gets it.`,
    method: (method) => `The overview by ${method}`,
    own: 'the strategy’s own',
    years: (baseYear) =>
      `The base year can be changed too, to another than the strategy’s ${baseYear}. Method and base year can be changed at once, as in the address`,
    year: (year) => `The overview from the base year ${year}`,
  },
}

/** How much verdicts hang on choices, how far the methods agree, and how to choose another. */
export const agreementWords = { sv, en } satisfies Record<Language, typeof sv>
