import type { IndicatorSummary } from '#domain/indicator.ts'
import type { Language } from '#domain/localizedText.ts'
import { measureYearly } from '#domain/movement.ts'
import type { Standing } from '#domain/standing.ts'
import { certaintyWords } from '#i18n/certaintyWords.ts'
import { formatYears } from '#i18n/format.ts'
import { indicatorListWords } from '#i18n/indicatorListWords.ts'
import { indicatorTableWords } from '#i18n/indicatorTableWords.ts'
import { formatMeasured } from '#i18n/measuredValue.ts'
import { toShownChange } from '#i18n/shownChange.ts'
import { describeSourceName } from '#i18n/sourceWords.ts'
import { spoken } from '../indicatorRow.ts'
import type { ShownIndicator } from '../shownIndicator.ts'
import { toShownIndicator } from '../shownIndicator.ts'
import type { EntryGroup } from './entryGroups.ts'
import type { IndicatorEntry } from './indicatorEntries.ts'

/** An entry as the table shows it, ready to read. */
export interface ListRow extends ShownIndicator {
  /** Unlike any other in the list, also where an indicator stands under two goals. */
  readonly key: string
  readonly group: EntryGroup
  /** From the first to the last year of its line: "2005–2022"; undefined when there is none. */
  readonly years: string | undefined
  /** "1 Livskvalitet", or that it stands across the areas. */
  readonly areaName: string
  /** "Robust"; undefined where there is no verdict. */
  readonly certainty: string | undefined
  /** "3 av 21". */
  readonly rank: string | undefined
  /** "1,56 % bättre per år": what rows are ordered by where they are ordered by change. */
  readonly yearly: string | undefined
  /** "Kolada (SCB)". */
  readonly sourceName: string
}

export function toListRow({ indicator, standing, group }: IndicatorEntry, language: Language): ListRow {
  const words = indicatorTableWords[language]
  const row = toShownIndicator(indicator, standing, language)
  const { rank, certainty } = standing
  return {
    ...row,
    key: `${group.id} ${indicator.id}`,
    group,
    areaName: group.area
      ? `${group.area.number} ${spoken(group.area.shortTitle, language)}`
      : indicatorListWords[language].crossCutting,
    years: toYears(row),
    certainty: certainty === null ? undefined : certaintyWords[language].labels[certainty],
    rank: rank && words.rank(rank.position, rank.of),
    yearly: toYearly(indicator, standing, language),
    sourceName: describeSourceName(indicator, language),
  }
}

function toYears({ sparkline: { firstYear, values } }: ShownIndicator): string | undefined {
  return values.length === 0 ? undefined : formatYears(firstYear, firstYear + values.length - 1)
}

/**
 * Not where the change is counted in numbers, since a percentage would say nothing; nor where the values shown do not
 * differ.
 */
function toYearly(indicator: IndicatorSummary, standing: Standing, language: Language): string | undefined {
  const measured = measureYearly(indicator, standing)
  if (measured?.formula !== 'growth' || measured.value === null) return undefined
  const { base, latest } = standing.verdict
  if (!base || !latest || toShownChange(base.value, latest.value, indicator.decimals) !== 'visible')
    return undefined
  const size = formatMeasured(Math.abs(measured.value), measured.formula, language).replace(/^\+/u, '')
  const words = indicatorTableWords[language]
  return measured.value > 0 ? words.better(size) : words.worse(size)
}
