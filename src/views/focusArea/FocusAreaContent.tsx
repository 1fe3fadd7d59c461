import type { FocusArea } from '#domain/strategy.ts'
import { focusAreaWords } from '#i18n/focusAreaWords.ts'
import { undertakingWords } from '#i18n/undertakingWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { findLoaded } from '#ui/loadState.ts'
import { SiblingLinks } from '#ui/SiblingLinks.tsx'
import { AreaUndertakings } from '../AreaUndertakings.tsx'
import { toComparisonName } from '../comparisonName.ts'
import { spoken } from '../indicatorRow.ts'
import { toServingUndertakings } from '../servingUndertakings.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { AreaHead } from './AreaHead.tsx'
import { AreaPicture } from './AreaPicture.tsx'
import { toAreaPicture, toAreaSiblings, toGoalSections } from './focusAreaModel.ts'
import { GoalSections } from './GoalSections.tsx'

/** The page of an area that there is. */
export function FocusAreaContent({ area, loaded }: { area: FocusArea; loaded: StrategyInRegion }) {
  const words = useWords(focusAreaWords)
  const language = useLanguage()
  const { strategy, region, standings } = loaded
  return (
    <>
      <AreaHead area={area} loaded={loaded}>
        <LoadPanel state={standings} size="panel">
          {(value) => (
            <AreaPicture
              picture={toAreaPicture(strategy, area, value, region, language)}
              area={spoken(area.title, language)}
            />
          )}
        </LoadPanel>
      </AreaHead>
      <GoalSections
        sections={toGoalSections(strategy, area, findLoaded(standings), language)}
        comparison={toComparisonName(loaded, language)}
      />
      <AreaUndertakings
        title={useWords(undertakingWords).title}
        serving={toServingUndertakings(strategy.implementation, area.id)}
      />
      <SiblingLinks label={words.siblings} {...toAreaSiblings(strategy, area, language)} />
    </>
  )
}
