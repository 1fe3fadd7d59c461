import type { MethodId } from '#domain/assessment/assessment.ts'
import { statcanZero } from '#domain/assessment/statcan.ts'
import type { Language } from '#domain/localizedText.ts'
import { decimalsNeeded } from './amount.ts'
import { formatNumber } from './format.ts'
import { methodNames } from './methodNames.ts'

interface MethodWords {
  /** Short, for headings of columns and choices. */
  readonly names: Readonly<Record<MethodId, string>>
  /** What it does, in one sentence. */
  readonly descriptions: Readonly<Record<MethodId, string>>
  /** Whose it is and what it is used for, in a sentence of its own. */
  readonly uses: Readonly<Record<MethodId, string>>
  /** The question it answers. */
  readonly questions: Readonly<Record<MethodId, string>>
  /** Whose it is. */
  readonly publishers: Readonly<Record<MethodId, string>>
  /** Where it is published; the name of the document. */
  readonly publications: Readonly<Record<MethodId, string>>
  /** What has been added or taken away here. */
  readonly notes: Readonly<Record<MethodId, string>>
}

const zero = (language: Language) => formatNumber(statcanZero, decimalsNeeded(statcanZero, 6), language)

const sv: MethodWords = {
  names: methodNames.sv,
  descriptions: {
    eurostat: 'Förändringen per år i procent, jämförd med takten som krävs när det finns ett målvärde.',
    statcan: 'Samma räkning som Eurostats, men det krävs mer för att kalla något en förbättring.',
    unChart: 'Takten hittills dras ut till målåret: hur stor del av vägen till målvärdet räcker den?',
    linearPace: 'Takten hittills jämförs med en rak linje från basåret till målvärdet.',
    plannedPath: 'Det som är gjort jämförs med det som skulle vara gjort vid det här laget.',
  },
  uses: {
    eurostat: 'Metoden är Eurostats, den som används för att följa målen för hållbar utveckling i EU.',
    statcan:
      'Metoden är Statistics Canadas, den som används för att följa målen för hållbar utveckling i Kanada.',
    unChart: 'Metoden är den i FN:s framstegsdiagram, som visar hur det går för de globala målen.',
    linearPace: 'Metoden jämför takten med en rak linje till målvärdet.',
    plannedPath: 'Metoden jämför det som är gjort med det som är planerat.',
  },
  questions: {
    eurostat: 'Hur snabbt går det, och räcker takten till målvärdet?',
    statcan: 'Går det tillräckligt snabbt för att kallas framsteg?',
    unChart: 'Hur nära målvärdet hamnar vi om takten håller i sig?',
    linearPace: 'Håller vi samma takt som en rak linje till målvärdet?',
    plannedPath: 'Hur mycket av det planerade är gjort?',
  },
  publishers: {
    eurostat: 'Eurostat, EU:s statistikbyrå',
    statcan: 'Statistics Canada, Kanadas statistikbyrå',
    unChart: 'FN:s statistikavdelning',
    linearPace: 'Ingen enskild utgivare. SDSN, ett FN-nätverk, jämför på liknande sätt men med andra gränser',
    plannedPath: 'Ingen statistikbyrå. Så räknar verktyg för målstyrning, till exempel ServiceNow',
  },
  publications: {
    eurostat: 'Sustainable development in the European Union',
    statcan: 'Progress Measurement for Canada’s Sustainable Development Goals',
    unChart: 'SDG Progress Chart 2023, Technical Note',
    linearPace: 'Sustainable Development Report, Methodology',
    plannedPath: 'Goal Framework, Status calculation specifications and examples',
  },
  notes: {
    eurostat:
      'Här används också Statistics Canadas faktor för naturliga gränser, så som Baskiens statistikbyrå Eustat gör.',
    statcan: `Samma metod finns i plattformen Open SDG. Där ett basvärde eller målvärde är noll räknas det som ${zero('sv')}.`,
    unChart: 'Metodens lägsta klass, 1, delas här i två: oförändrat eller åt fel håll.',
    linearPace: 'Klasserna är Eurostats.',
    plannedPath:
      'Strategin har inga delmål mellan basår och målår. Planen är därför en rak linje, och efter målåret målvärdet. Den röda klassen delas här i två: för långsamt eller åt fel håll.',
  },
}

const en: MethodWords = {
  names: methodNames.en,
  descriptions: {
    eurostat: 'The change per year in per cent, compared with the pace needed where there is a target.',
    statcan:
      'The same computation as Eurostat’s, but more is asked before something is called an improvement.',
    unChart:
      'The pace so far is carried on to the target year: how much of the way to the target will it cover?',
    linearPace: 'The pace so far is compared with a straight line from the base year to the target.',
    plannedPath: 'What has been done is compared with what should have been done by now.',
  },
  uses: {
    eurostat: 'The method is Eurostat’s, used to follow the sustainable development goals in the EU.',
    statcan: 'The method is Statistics Canada’s, used to follow the sustainable development goals in Canada.',
    unChart: 'The method is that of the UN progress chart, which shows how the global goals are going.',
    linearPace: 'The method compares the pace with a straight line to the target.',
    plannedPath: 'The method compares what has been done with what was planned.',
  },
  questions: {
    eurostat: 'How fast is it going, and is the pace enough for the target?',
    statcan: 'Is it going fast enough to be called progress?',
    unChart: 'How close to the target do we come if the pace holds?',
    linearPace: 'Do we keep the pace of a straight line to the target?',
    plannedPath: 'How much of what was planned has been done?',
  },
  publishers: {
    eurostat: 'Eurostat, the statistical office of the EU',
    statcan: 'Statistics Canada, the statistical office of Canada',
    unChart: 'The United Nations Statistics Division',
    linearPace: 'No single publisher. SDSN, a UN network, compares in a similar way but with other borders',
    plannedPath: 'No statistical office. Tools for managing goals compute like this, ServiceNow for one',
  },
  publications: sv.publications,
  notes: {
    eurostat:
      'Statistics Canada’s factor for natural limits is used here too, as Eustat, the Basque statistical office, does.',
    statcan: `The same method is in the platform Open SDG. Where a base value or target is zero, it counts as ${zero('en')}.`,
    unChart: 'The lowest class of the method, 1, is parted in two here: unchanged, or the wrong way.',
    linearPace: 'The classes are Eurostat’s.',
    plannedPath:
      'The strategy has no milestones between base year and target year. The plan is therefore a straight line, and after the target year the target. The red class is parted in two here: too slow, or the wrong way.',
  },
}

/** The methods there are: names, what they do and whose they are. */
export const methodWords = { sv, en } as const satisfies Record<Language, MethodWords>
