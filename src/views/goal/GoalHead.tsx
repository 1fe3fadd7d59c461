import type { FocusArea, Goal } from '#domain/strategy.ts'
import { goalWords } from '#i18n/goalWords.ts'
import { describeElsewhere } from '#i18n/elsewhereWords.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { Breadcrumbs } from '#ui/Breadcrumbs.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { findLoaded } from '#ui/loadState.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import { SpokenText } from '#ui/SpokenText.tsx'
import { GoalBadge } from '../GoalBadge.tsx'
import { spoken } from '../indicatorRow.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { WheelGuide } from '../WheelGuide.tsx'
import styles from './GoalHead.module.css'
import { toGoalCrumbs } from './goalModel.ts'

interface GoalHeadProps {
  readonly area: FocusArea
  readonly goal: Goal
  readonly loaded: StrategyInRegion
}

/** Where the goal hangs, what it is called, and whose wording that is. */
export function GoalHead({ area, goal, loaded }: GoalHeadProps) {
  const words = useWords(goalWords)
  const shell = useWords(shellWords)
  const language = useLanguage()
  const { strategy, region, isHomeRegion, standings } = loaded
  const title = spoken(goal.title, language)
  return (
    <>
      <PageTitle title={title} />
      <Breadcrumbs crumbs={toGoalCrumbs(area, shell.vision, language)} />
      <header className={styles.head}>
        <div className={styles.text}>
          <p className={styles.kind}>
            {words.kind} <span aria-hidden="true">·</span>{' '}
            <strong>
              <SpokenText text={region.name} />
            </strong>
          </p>
          <h1 tabIndex={-1}>
            <SpokenText text={goal.title} />
          </h1>
          {isHomeRegion ? null : <p>{describeElsewhere(region, language)}</p>}
          <Wording goal={goal} owner={spoken(strategy.owner, language)} />
        </div>
        <WheelGuide
          strategy={strategy}
          standings={findLoaded(standings) ?? []}
          current={goal.id}
          title={title}
        />
      </header>
    </>
  )
}

/** Whose words the goal is written in, when they are not the region's. */
function Wording({ goal, owner }: { goal: Goal; owner: string }) {
  const words = useWords(goalWords)
  if (goal.status === 'official') return null
  return (
    <p className={styles.wording}>
      <GoalBadge status={goal.status} /> {words.proposalMeans(owner)}
    </p>
  )
}
