import type { ReasonCode } from '#domain/assessment/assessment.ts'
import { guardLimits } from '#domain/assessment/guardLimits.ts'
import { nearZero, tinyBase } from '#domain/assessment/guards.ts'
import { nearShare } from '#domain/assessment/nearBorder.ts'
import { statcanZero } from '#domain/assessment/statcan.ts'
import type { Language } from '#domain/localizedText.ts'
import { decimalsNeeded } from './amount.ts'
import { formatShare } from './classRange.ts'
import { formatNumber } from './format.ts'

const { surveys, people, years } = guardLimits

const zero = (language: Language) => formatNumber(statcanZero, decimalsNeeded(statcanZero, 6), language)

const sv = {
  intro:
    'En formel ger alltid ett svar, också när den inte borde. Därför finns regler för när ingen bedömning görs, när den görs på ett annat sätt, och vad som sägs bredvid den. Varje regel står här som den är formulerad i tjänsten, med när den gäller och ett exempel från länet om det finns något.',
  groups: {
    refused: 'Då görs ingen bedömning',
    otherwise: 'Då bedöms det på ett annat sätt',
    beside: 'Det här sägs bredvid bedömningen',
  },
  open: (count: number) => `Visa de ${count} reglerna`,
  count: (count: number) =>
    count === 1 ? 'En indikator i länet just nu:' : `${count} indikatorer i länet just nu, till exempel`,
  always: 'Det här gäller alltid',
  rules: [
    'Riktningen måste vara bestämd. En indikator där ingen har sagt om högre eller lägre är bättre tas inte in: det finns inget förval.',
    'Poängen följer bedömningen. En serie som försämras får aldrig höga poäng, inte heller nära en naturlig gräns.',
    'Grupper visas som fördelningar. Ett medelvärde skulle dölja att något blir bättre och något annat sämre.',
  ],
  when: {
    noData: 'Källan har inget värde för platsen som går att bedöma.',
    notPublishedForRegion: 'Måttet finns för län eller riket men inte för kommuner, eller tvärtom.',
    noDirection: 'Måttet beskriver läget, och strategin säger inte åt vilket håll det ska gå.',
    outOfRange: 'Formeln ger inget tal: den delar med noll, eller talen är för stora för datorn.',
    signChanges: 'Värdena går från minus till plus eller tvärtom, och metoden är Statistics Canadas.',
    needsTarget: 'Metoden är Rätlinjig takt eller Planerad väg, och indikatorn har inget målvärde.',
    tooFewPoints:
      'Det finns inte två jämförbara värden från basåret, eller från det senaste tidsseriebrottet.',
    tooFewSurveys: `Måttet bygger på enkäter, och färre än ${surveys} mätningar går att jämföra.`,
    smallNumbers: `Måttet är ett antal personer i en kommun, och det har varken vid basåret eller nu varit minst ${people}.`,
    laterBaseYear: 'Basåret saknar värde, eller så har serien brutits efter basåret.',
    sexesApart:
      'Källan har värden för kvinnor och män men inget för alla. Ett eget medelvärde vore ett påhittat tal.',
    absoluteChange:
      'Basvärdet är noll eller negativt, eller det senaste negativt, så att procent inte säger något.',
    zeroReplaced: `Metoden är Statistics Canadas och basvärdet eller målvärdet är noll. Då räknas det som ${zero('sv')}.`,
    withinMargin:
      'Felmarginalen är känd, och förändringen är mindre än osäkerheten i skillnaden mellan två mätningar (felmarginalen gånger roten ur två).',
    linearPace: `Målvärdet är noll eller mindre än ${formatShare(nearZero, 'sv')} av basvärdet, eller basvärdet är noll eller negativt: då skulle procent per år kräva det omöjliga.`,
    targetElsewhere: 'Målvärdet gäller länet, och den valda platsen är en annan.',
    targetMetAtStart: 'Värdet stod redan vid basåret på rätt sida om målvärdet, och gör det ännu.',
    targetMetAndLost: 'Värdet stod vid basåret på rätt sida om målvärdet, men gör det inte längre.',
    unchanged:
      'Det senaste värdet är exakt detsamma som basårets. Det kallas oförändrat, aldrig ett litet framsteg.',
    onlyTwoPoints: 'Det finns bara två jämförbara värden, så ett enda ovanligt år kan avgöra.',
    nearBorder: `Värdet ligger inom ${formatShare(nearShare, 'sv')} från en gräns till en annan bedömning.`,
    revised:
      'Bedömningen är en annan än i förra utgåvan, och det beror bara på att källan har ändrat äldre värden.',
    withinRounding: 'Förändringen är mindre än ett steg i den sista decimal som visas.',
    lastYearTurned: 'Det senaste året gick åt motsatt håll mot hela perioden.',
    unknownMargin: 'Måttet bygger på enkäter, och källan anger ingen felmarginal.',
    oldData: `Det senaste värdet är mer än ${years} år äldre än utgåvan.`,
    targetPassed: 'Målåret ligger före det senaste värdets år.',
    tinyBase: `Basvärdet är mindre än ${formatShare(tinyBase, 'sv')} av målvärdet. Procent per år kräver då lite i början och mycket mot slutet.`,
  } satisfies Record<ReasonCode, string>,
}

const en: typeof sv = {
  intro:
    'A formula always gives an answer, also when it should not. Therefore there are rules for when no verdict is given, when it is given in another way, and what is said beside it. Each rule stands here as it is worded in the service, with when it holds and an example from the county if there is one.',
  groups: {
    refused: 'Then no verdict is given',
    otherwise: 'Then it is judged in another way',
    beside: 'This is said beside the verdict',
  },
  open: (count) => `Show the ${count} rules`,
  count: (count) =>
    count === 1
      ? 'One indicator in the county just now:'
      : `${count} indicators in the county just now, for example`,
  always: 'This always holds',
  rules: [
    'The direction must be decided. An indicator for which no one has said whether higher or lower is better is not taken in: there is no default.',
    'The score follows the verdict. A series that worsens never has a high score, not even near a natural limit.',
    'Groups are shown as distributions. A mean would hide that something gets better and something else worse.',
  ],
  when: {
    noData: 'The source has no value for the place that can be judged.',
    notPublishedForRegion:
      'The measure exists for counties or the country but not for municipalities, or the other way round.',
    noDirection: 'The measure describes the situation, and the strategy does not say which way it should go.',
    outOfRange:
      'The formula gives no number: it divides by zero, or the numbers are too large for the computer.',
    signChanges:
      'The values go from minus to plus or the other way round, and the method is Statistics Canada’s.',
    needsTarget: 'The method is Straight-line pace or Planned path, and the indicator has no target.',
    tooFewPoints: 'There are not two comparable values from the base year, or from the latest series break.',
    tooFewSurveys: `The measure is based on surveys, and fewer than ${surveys} of them can be compared.`,
    smallNumbers: `The measure is a number of people in a municipality, and neither in the base year nor now has it been at least ${people}.`,
    laterBaseYear: 'The base year has no value, or the series has a break after the base year.',
    sexesApart:
      'The source has values for women and men but none for all. A mean of our own would be an invented number.',
    absoluteChange:
      'The base value is zero or negative, or the latest is negative, so that per cent says nothing.',
    zeroReplaced: `The method is Statistics Canada’s and the base value or the target is zero. Then it counts as ${zero('en')}.`,
    withinMargin:
      'The margin of error is known, and the change is smaller than the uncertainty of the difference between two surveys (the margin times the square root of two).',
    linearPace: `The target is zero or less than ${formatShare(nearZero, 'en')} of the base value, or the base value is zero or negative: per cent a year would then ask for the impossible.`,
    targetElsewhere: 'The target holds for the county, and the chosen place is another.',
    targetMetAtStart:
      'In the base year the value was already on the right side of the target, and it still is.',
    targetMetAndLost: 'In the base year the value was on the right side of the target, but it no longer is.',
    unchanged:
      'The latest value is exactly that of the base year. It is called unchanged, never limited progress.',
    onlyTwoPoints: 'There are only two comparable values, so a single unusual year can decide.',
    nearBorder: `The value is within ${formatShare(nearShare, 'en')} of a border to another verdict.`,
    revised:
      'The verdict is another than in the previous release, and only because the source has changed older values.',
    withinRounding: 'The change is smaller than one step of the last decimal shown.',
    lastYearTurned: 'The latest year went the opposite way to the whole period.',
    unknownMargin: 'The measure is based on surveys, and the source states no margin of error.',
    oldData: `The latest value is more than ${years} years older than the release.`,
    targetPassed: 'The target year is before the year of the latest value.',
    tinyBase: `The base value is less than ${formatShare(tinyBase, 'en')} of the target. Per cent a year then asks for little at first and much towards the end.`,
  },
}

/** The rules beside the formulas: when each of them holds. */
export const guardWords = { sv, en } satisfies Record<Language, typeof sv>
