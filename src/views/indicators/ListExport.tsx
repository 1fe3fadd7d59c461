import { useContext } from 'react'
import type { Region } from '#domain/region.ts'
import type { Strategy } from '#domain/strategy.ts'
import { indicatorListWords } from '#i18n/indicatorListWords.ts'
import { ClockContext } from '#ui/clock.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { ExportActions } from '../ExportActions.tsx'
import { spoken } from '../indicatorRow.ts'
import { useShownAddress } from '../useShownAddress.ts'
import { toVerdictSheet } from '../verdictSheet.ts'
import { toVerdictTable } from '../verdictTable.ts'
import type { IndicatorEntry } from './indicatorEntries.ts'
import type { RowGroup } from './indicatorList.ts'
import { listShown } from './shownList.ts'

interface ListExportProps {
  readonly strategy: Strategy
  readonly region: Region
  readonly entries: readonly IndicatorEntry[]
  readonly groups: readonly RowGroup[]
  /** Name of the place whose values stand beside; undefined where it is the place itself. */
  readonly comparison: string | undefined
}

/** The list as it is narrowed, to take home. */
export function ListExport({ strategy, region, entries, groups, comparison }: ListExportProps) {
  const words = useWords(indicatorListWords)
  const language = useLanguage()
  const clock = useContext(ClockContext)
  const { toHere } = useShownAddress()
  const title = words.exportTitle(spoken(region.name, language))
  return (
    <ExportActions
      title={title}
      hasPicture={false}
      toSheet={() =>
        toVerdictSheet({
          strategy,
          region,
          title,
          part: words.exportPart,
          table: toVerdictTable(listShown(groups, language), {
            strategy,
            standings: entries.map(({ standing }) => standing),
            language,
            comparison,
          }),
          address: toHere(undefined),
          today: clock.now(),
          language,
        })
      }
    />
  )
}
