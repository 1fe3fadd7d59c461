import type { FocusArea, Goal } from '#domain/strategy.ts'
import { goalWords } from '#i18n/goalWords.ts'
import { undertakingWords } from '#i18n/undertakingWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { findLoaded, mapLoaded } from '#ui/loadState.ts'
import { SiblingLinks } from '#ui/SiblingLinks.tsx'
import { AreaUndertakings } from '../AreaUndertakings.tsx'
import { toComparisonName } from '../comparisonName.ts'
import { spoken } from '../indicatorRow.ts'
import { toServingUndertakings } from '../servingUndertakings.ts'
import { findIndicators, toShownIndicators } from '../shownIndicator.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { ComputedAssessment } from './ComputedAssessment.tsx'
import styles from './GoalContent.module.css'
import { GoalHead } from './GoalHead.tsx'
import { toGoalPicture, toGoalSiblings } from './goalModel.ts'
import { IndicatorSection } from './IndicatorSection.tsx'
import { toOfficialOutcome } from './officialAssessment.ts'
import { OfficialAssessment } from './OfficialAssessment.tsx'

interface GoalContentProps {
  readonly area: FocusArea
  readonly goal: Goal
  readonly loaded: StrategyInRegion
}

/** The page of a goal that there is. */
export function GoalContent({ area, goal, loaded }: GoalContentProps) {
  const words = useWords(goalWords)
  const language = useLanguage()
  const { strategy, region, standings } = loaded
  const known = findLoaded(standings)
  const shown = known && toShownIndicators(strategy, known, goal.indicators, language)
  return (
    <>
      <GoalHead area={area} goal={goal} loaded={loaded} />
      <div className={styles.assessments}>
        <ComputedAssessment
          goal={spoken(goal.title, language)}
          picture={mapLoaded(standings, (value) => toGoalPicture(strategy, goal, value, region, language))}
        />
        <OfficialAssessment outcome={toOfficialOutcome()} committee={spoken(strategy.committee, language)} />
      </div>
      <IndicatorSection
        indicators={findIndicators(strategy, goal.indicators)}
        shown={shown}
        comparison={toComparisonName(loaded, language)}
      />
      <AreaUndertakings
        title={useWords(undertakingWords).servingArea(spoken(area.shortTitle, language))}
        serving={toServingUndertakings(strategy.implementation, area.id)}
      />
      <SiblingLinks label={words.siblings} {...toGoalSiblings(strategy, goal, language)} />
    </>
  )
}
