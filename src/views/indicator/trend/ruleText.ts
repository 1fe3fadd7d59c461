import { seriesOf } from '#domain/indicator.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import type { PeerRule } from '#domain/peerRule.ts'
import { peerCounts } from '#domain/peerRule.ts'
import type { Region, RegionCatalogue } from '#domain/region.ts'
import { findObservation } from '#domain/series.ts'
import { formatShortAmount } from '#i18n/amount.ts'
import { formatList } from '#i18n/format.ts'
import { toNumberWord } from '#i18n/numberWords.ts'
import { trendWords } from '#i18n/trendWords.ts'
import { spoken } from '../../indicatorRow.ts'
import type { LineRequest } from './trendLines.ts'
import { toPlacesBeside } from './trendLines.ts'

/** "Samma start", "Kustkommuner": what a rule is called; the country by whom else it is seen with. */
export function nameRule(rule: PeerRule, request: LineRequest): string {
  const { choice, language } = request
  if (rule.kind === 'country') return nameDefault(request)
  if (rule.kind === 'group') {
    const group = findGroup(choice.field.catalogue, rule.id)
    return group ? spoken(group.title, language) : rule.id
  }
  return trendWords[language].rules[rule.kind]
}

/** Whom the chart shows without peers: "Norrbottens län och Riket". */
function nameDefault(request: LineRequest): string {
  const { choice, places, language } = request
  const alone = { ...choice, rule: { kind: 'country' }, peers: [] } as const
  const [, ...others] = toPlacesBeside({ ...request, choice: alone })
  return nameAll(others.length > 0 ? others : [places.comparison], language)
}

/** What the rule means, in words that may follow its name and a colon; undefined where its name says it. */
export function tellRule(request: LineRequest): string | undefined {
  const { choice, language } = request
  const { rule, subject, peers, field } = choice
  const words = trendWords[language]
  switch (rule.kind) {
    case 'country':
      return undefined
    case 'counties':
      return words.allPlaces.county(peers.length, subject.kind === 'county')
    case 'municipalities':
      return words.allPlaces.municipality(peers.length, subject.kind === 'municipality')
    case 'similar':
      return tellGroup(field.catalogue, field.peerGroup, peers, language)
    case 'group':
      return tellGroup(field.catalogue, rule.id, peers, language)
    case 'chosen':
      return peers.length > 0
        ? nameAll(peers, language)
        : words.noneChosen(toNumberWord(peerCounts.chosen, language))
    case 'sameStart':
      return tellSameStart(request)
  }
}

/** The rule as it is declared, without its full stop; else who they are. */
function tellGroup(
  catalogue: RegionCatalogue,
  id: string,
  peers: readonly Region[],
  language: Language,
): string {
  const rule = findGroup(catalogue, id)?.rule
  return rule ? spoken(rule, language).replace(/\.$/u, '') : nameAll(peers, language)
}

/** "de fem kommuner som låg närmast Kirunas 17,9 dagar år 2018: Luleå, …". */
function tellSameStart({ indicator, choice, language }: LineRequest): string | undefined {
  const { subject, peers, field, base } = choice
  const start = base === undefined ? undefined : findStart(indicator, subject, field.sex, base)
  if (base === undefined || start === undefined || subject.kind === 'country') return undefined
  const words = trendWords[language]
  return words.sameStart(
    words.nearest[subject.kind](peers.length, toNumberWord(peers.length, language)),
    spoken(subject.name, language),
    formatShortAmount(start, indicator, language),
    base,
    nameAll(peers, language),
  )
}

function findStart(
  { cube }: Indicator,
  { code }: Region,
  sex: LineRequest['choice']['field']['sex'],
  year: number,
): number | undefined {
  return findObservation(seriesOf(cube, code, sex), year)?.value
}

const findGroup = ({ groups }: RegionCatalogue, id: string) => groups.find((group) => group.id === id)

export function nameAll(places: readonly Region[], language: Language): string {
  return formatList(
    places.map(({ name }) => spoken(name, language)),
    language,
  )
}
