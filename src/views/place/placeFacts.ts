import type { Language } from '#domain/localizedText.ts'
import type { PartKind } from '#domain/region.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { findIndicator } from '#domain/strategy.ts'
import { formatNumber, formatSigned, formatValue } from '#i18n/format.ts'
import { municipalityWords } from '#i18n/municipalityWords.ts'
import { placePageWords } from '#i18n/placePageWords.ts'
import { describeSources } from '#i18n/sourceWords.ts'

/** The indicator that tells how many live in a place. */
const population = 'folkmangd'

interface PlaceFact {
  readonly label: string
  readonly value: string
  /** A smaller second line: the year, or the change in per cent. */
  readonly note: string | undefined
}

export interface PlaceFacts {
  readonly facts: readonly PlaceFact[]
  readonly source: string
}

/** How many live there, how that has changed, and how much is known of the place. `whole` is that of the place. */
export function toPlaceFacts(
  strategy: Strategy,
  standings: readonly Standing[],
  whole: { readonly kind: PartKind; readonly standings: readonly Standing[] } | undefined,
  language: Language,
): PlaceFacts {
  const words = placePageWords[language].facts
  const indicator = findIndicator(strategy, population)
  const share = whole ? toShare(standings, whole, language) : []
  const published = standings.filter(({ verdict }) => verdict.latest).length
  return {
    facts: [
      ...toPopulation(standings, language),
      ...share,
      {
        label: words.published,
        value: words.publishedOf(published, strategy.indicators.length),
        note: undefined,
      },
    ],
    source: [
      indicator && `${describeSources([indicator], language) ?? ''}.`,
      indicator && words.own(share.length > 0),
    ]
      .filter(Boolean)
      .join(' '),
  }
}

const findPopulation = (standings: readonly Standing[]) =>
  standings.find(({ indicator }) => indicator === population)?.verdict

function toPopulation(standings: readonly Standing[], language: Language): readonly PlaceFact[] {
  const { base, latest } = findPopulation(standings) ?? {}
  if (!latest) return []
  const words = placePageWords[language].facts
  const now = {
    label: words.population,
    value: formatNumber(latest.value, 0, language),
    note: String(latest.year),
  }
  if (!base || base.value <= 0 || base.year === latest.year) return [now]
  const change = latest.value - base.value
  const perCent = formatSigned((100 * change) / base.value, 1, language)
  return [
    now,
    {
      label: words.since(base.year),
      value: formatSigned(change, 0, language),
      note: municipalityWords[language].perCent(perCent),
    },
  ]
}

/** Of those who lived in the whole the same year. */
function toShare(
  standings: readonly Standing[],
  whole: { readonly kind: PartKind; readonly standings: readonly Standing[] },
  language: Language,
): readonly PlaceFact[] {
  const here = findPopulation(standings)?.latest
  const there = findPopulation(whole.standings)?.latest
  if (!here || !there || here.year !== there.year || there.value <= 0) return []
  const share = (100 * here.value) / there.value
  return [
    {
      label: placePageWords[language].facts.shareOf(whole.kind),
      value: formatValue(share, { valueKind: 'percent', decimals: 1 }, language),
      note: String(here.year),
    },
  ]
}
