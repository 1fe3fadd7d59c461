import { useContext } from 'react'
import { wheelExportWords } from '#i18n/wheelExportWords.ts'
import { paths } from '#paths.ts'
import { ClockContext } from '#ui/clock.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { findLoaded } from '#ui/loadState.ts'
import { toEmbedding } from './embedding.ts'
import { ExportActions } from './ExportActions.tsx'
import { spoken } from './indicatorRow.ts'
import { useShownAddress } from './useShownAddress.ts'
import type { StrategyInRegion } from './useStrategyInRegion.ts'
import { toVerdictSheet } from './verdictSheet.ts'
import { listWheel, toVerdictTable } from './verdictTable.ts'

/** What can be taken home from the progress wheel; stands in its figure. Fetched when asked for: the front page is light. */
export default function WheelExport({ loaded }: { loaded: StrategyInRegion }) {
  const { strategy, region, standings } = loaded
  const language = useLanguage()
  const words = useWords(wheelExportWords)
  const clock = useContext(ClockContext)
  const { toHere, toOther } = useShownAddress()
  const title = words.title(spoken(region.name, language))
  const toSheet = () =>
    toVerdictSheet({
      strategy,
      region,
      title,
      table: toVerdictTable(listWheel(strategy, language), {
        strategy,
        standings: findLoaded(standings) ?? [],
        language,
      }),
      address: toHere(undefined),
      today: clock.now(),
      language,
    })
  return (
    <ExportActions
      title={title}
      toSheet={toSheet}
      toEmbedding={() => toEmbedding(toOther(paths.embeddedOverview()), title, 1000)}
    />
  )
}
