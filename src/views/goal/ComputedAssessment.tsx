import { toDistributionWords } from '#i18n/distributionWords.ts'
import { goalWords } from '#i18n/goalWords.ts'
import { paths } from '#paths.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { DistributionBar } from '#ui/DistributionBar.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import type { LoadState } from '#ui/loadState.ts'
import { AddToDeck } from '../AddToDeck.tsx'
import styles from './ComputedAssessment.module.css'
import type { GoalPicture } from './goalModel.ts'

/** What the figures say of the goal called `goal`, and that it is no more than that. */
export function ComputedAssessment({ picture, goal }: { picture: LoadState<GoalPicture>; goal: string }) {
  const words = useWords(goalWords)
  return (
    <section className={styles.computed}>
      <h2>{words.computed}</h2>
      <LoadPanel state={picture} size="panel">
        {(value) => <Picture picture={value} goal={goal} />}
      </LoadPanel>
      <p className={styles.means}>
        {words.computedMeans} <AppLink to={paths.about()}>{words.method}</AppLink>
      </p>
    </section>
  )
}

function Picture({ picture, goal }: { picture: GoalPicture; goal: string }) {
  const words = useWords(goalWords)
  const language = useLanguage()
  return (
    <>
      <p className={styles.sentence}>{picture.summary.lead}</p>
      <DistributionBar
        distribution={picture.distribution}
        words={toDistributionWords(language)}
        label={words.distribution}
      />
      {picture.summary.coverage ? <p>{picture.summary.coverage}</p> : null}
      <AddToDeck what={goal} />
    </>
  )
}
