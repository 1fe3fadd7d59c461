import { useQuery } from '@tanstack/react-query'
import { indicatorQuery } from '#api/queries.ts'
import type { Region } from '#domain/region.ts'
import { findIndicator } from '#domain/strategy.ts'
import { explanationWords } from '#i18n/explanationWords.ts'
import { whyWords } from '#i18n/whyWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { findLoaded } from '#ui/loadState.ts'
import { SideDialog } from '#ui/SideDialog.tsx'
import { spoken } from '../indicatorRow.ts'
import { toLoadState } from '../toLoadState.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import { ExplanationParts } from './ExplanationParts.tsx'
import { toExplanation } from './explanationModel.ts'
import { useExplanationAddress } from './useExplanationAddress.ts'

/** Why a verdict is what it is, beside the view that shows it. An unknown indicator opens nothing. */
export default function ExplanationPanel({ indicatorId }: { indicatorId: string }) {
  const loaded = findLoaded(useStrategyInRegion())
  const summary = loaded && findIndicator(loaded.strategy, indicatorId)
  if (!loaded || !summary) return null
  return <Panel loaded={loaded} id={summary.id} title={summary.title} place={loaded.region} />
}

interface PanelProps {
  readonly loaded: StrategyInRegion
  readonly id: string
  readonly title: { readonly sv: string; readonly en?: string | undefined }
  readonly place: Region
}

function Panel({ loaded, id, title, place }: PanelProps) {
  const words = useWords(explanationWords)
  const language = useLanguage()
  const { title: heading } = useWords(whyWords)
  const { closeHref } = useExplanationAddress()
  const state = toLoadState(useQuery(indicatorQuery(id)))
  const { strategy, settings } = loaded
  const catalogue = findLoaded(loaded.catalogue)
  return (
    <SideDialog
      title={heading}
      about={`${spoken(title, language)} · ${spoken(place.name, language)}`}
      closeWord={words.close}
      closeHref={closeHref}
    >
      <LoadPanel state={state} size="section">
        {(indicator) => (
          <ExplanationParts
            id={id}
            explanation={toExplanation({ indicator, strategy, place, settings, catalogue, language })}
          />
        )}
      </LoadPanel>
    </SideDialog>
  )
}
