import type { ReasonCode } from '#domain/assessment/assessment.ts'
import type { Language } from '#domain/localizedText.ts'

const sv = {
  groups: { municipalities: 'Länet och kommunerna', counties: 'Alla län' },
  lists: { leading: 'Länet och riket', municipalities: 'Kommunerna', counties: 'Länen' },
  sharedScale: (from: string, to: string, years: string) =>
    `Samma skala i alla bilder, ${from} till ${to}, åren ${years}.`,
  ownScales: (years: string) =>
    `Åren ${years}. Varje bild har sin egen skala: måttet är ett antal som följer platsens storlek, så nivåerna kan inte jämföras.`,
  order: 'Bäst bedömning först, därefter störst förbättring.',
  orderOfTotals: 'Bäst bedömning först, därefter störst förbättring i förhållande till platsens värde.',
  key: { base: 'Basår', latest: 'Senaste' },
  /** A bare number would run together with the year. */
  inYear: (amount: string, year: number) =>
    /\d$/u.test(amount) ? `${amount} (${year})` : `${amount} ${year}`,
  /** Why a place is not judged, in two or three words. */
  reasons: {
    noData: 'ingen uppgift',
    notPublishedForRegion: 'publiceras inte',
    smallNumbers: 'för få personer',
    tooFewPoints: 'för få mätår',
    tooFewSurveys: 'för få mätningar',
    outOfRange: 'kan inte räknas',
    signChanges: 'värdet byter tecken',
    needsTarget: 'målvärde saknas',
  } satisfies Partial<Record<ReasonCode, string>>,
  bySex:
    'Måttet redovisas bara för kvinnor och män var för sig. Varje plats visas med den som utvecklas sämst; jämför därför inte kvinnors nivå med mäns.',
  targetElsewhere: (place: string) => `Målvärdet gäller ${place}. Övriga platser bedöms bara efter riktning.`,
  surveyCaution: 'Enkätmått: små skillnader mellan platser kan bero på slumpen.',
  otherCounties: 'Andra län',
  noCounties: 'måttet publiceras inte för län.',
  noOtherCounties: 'uppgifter saknas i underlaget.',
  noOtherPlaces: 'inga andra platser har uppgifter för det här måttet.',
  notJudged: 'måttet är bakgrund och har ingen önskad riktning.',
  columns: {
    place: 'Plats',
    verdict: 'Bedömning',
    certainty: 'Hur säker',
    base: 'Basår',
    latest: 'Senaste',
    change: 'Förändring',
  },
}

const en: typeof sv = {
  groups: { municipalities: 'The county and its municipalities', counties: 'All counties' },
  lists: { leading: 'The county and Sweden', municipalities: 'The municipalities', counties: 'The counties' },
  sharedScale: (from, to, years) => `The same scale in every picture, ${from} to ${to}, ${years}.`,
  ownScales: (years) =>
    `The years ${years}. Each picture has a scale of its own: the measure is a number that follows the size of the place, so levels cannot be compared.`,
  order: 'Best verdict first, then largest improvement.',
  orderOfTotals: 'Best verdict first, then largest improvement in proportion to the value of the place.',
  key: { base: 'Base year', latest: 'Latest' },
  inYear: (amount, year) => `${amount} in ${year}`,
  reasons: {
    noData: 'no figures',
    notPublishedForRegion: 'not published',
    smallNumbers: 'too few people',
    tooFewPoints: 'too few years',
    tooFewSurveys: 'too few surveys',
    outOfRange: 'cannot be computed',
    signChanges: 'the value changes sign',
    needsTarget: 'there is no target',
  },
  bySex:
    'The measure is published for women and men only. Each place is shown by the one that develops least well, so do not compare the level of women with that of men.',
  targetElsewhere: (place) =>
    `The target holds for ${place}. The other places are judged by direction alone.`,
  surveyCaution: 'Survey measure: small differences between places may be chance.',
  otherCounties: 'Other counties',
  noCounties: 'the measure is not published for counties.',
  noOtherCounties: 'there are no figures in the source material.',
  noOtherPlaces: 'no other places have figures for this measure.',
  notJudged: 'the measure is background and has no wanted direction.',
  columns: {
    place: 'Place',
    verdict: 'Verdict',
    certainty: 'How certain',
    base: 'Base year',
    latest: 'Latest',
    change: 'Change',
  },
}

export const placeWords = { sv, en } satisfies Record<Language, typeof sv>
