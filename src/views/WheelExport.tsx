import { useContext } from 'react'
import type { ExportSheet } from '#domain/exportSheet.ts'
import { shellWords } from '#i18n/shellWords.ts'
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
import { toWheelTable } from './wheelTable.ts'

/** What can be taken home from the progress wheel; stands in its figure. Fetched when asked for: the front page is light. */
export default function WheelExport({ loaded }: { loaded: StrategyInRegion }) {
  const { strategy, region, standings } = loaded
  const language = useLanguage()
  const words = useWords(wheelExportWords)
  const { brand } = useWords(shellWords)
  const clock = useContext(ClockContext)
  const { toHere, toOther } = useShownAddress()
  const place = spoken(region.name, language)
  const title = words.title(place)
  const toSheet = (): ExportSheet => ({
    nameParts: [strategy.id],
    title,
    place: { code: region.code, name: place },
    years: undefined,
    table: toWheelTable(strategy, findLoaded(standings) ?? [], language),
    source: words.source(strategy.release.id),
    origin: words.origin,
    licence: words.licence,
    isOwnProcessing: true,
    definition: words.definition,
    notes: [],
    owner: spoken(strategy.owner, language),
    site: brand,
    release: strategy.release.id,
    address: toHere(undefined),
    takenOn: clock.now(),
    language,
  })
  return (
    <ExportActions
      title={title}
      toSheet={toSheet}
      toEmbedding={() => toEmbedding(toOther(paths.embeddedOverview()), title, 880)}
    />
  )
}
