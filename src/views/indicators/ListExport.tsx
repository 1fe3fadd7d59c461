import { useContext } from 'react'
import type { Region } from '#domain/region.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { indicatorListWords } from '#i18n/indicatorListWords.ts'
import { ClockContext } from '#ui/clock.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { ExportActions } from '../ExportActions.tsx'
import { spoken } from '../indicatorRow.ts'
import { useShownAddress } from '../useShownAddress.ts'
import { toVerdictSheet } from '../verdictSheet.ts'
import { toVerdictTable } from '../verdictTable.ts'
import type { ListSection } from './indicatorGroups.ts'
import { listShown } from './shownList.ts'

interface ListExportProps {
  readonly strategy: Strategy
  readonly region: Region
  readonly standings: readonly Standing[]
  readonly sections: readonly ListSection[]
  readonly comparison: string
}

/** The list as it is narrowed, to take home. */
export function ListExport({ strategy, region, standings, sections, comparison }: ListExportProps) {
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
          table: toVerdictTable(listShown(sections, language), { strategy, standings, language, comparison }),
          address: toHere(undefined),
          today: clock.now(),
          language,
        })
      }
    />
  )
}
