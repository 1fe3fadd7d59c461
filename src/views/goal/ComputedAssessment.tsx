import { toDistributionWords } from '#i18n/distributionWords.ts'
import { goalWords } from '#i18n/goalWords.ts'
import { paths } from '#paths.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { DistributionBar } from '#ui/DistributionBar.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import type { LoadState } from '#ui/loadState.ts'
import styles from './ComputedAssessment.module.css'
import type { GoalPicture } from './goalModel.ts'

/** What the figures say, and that it is no more than that. */
export function ComputedAssessment({ picture }: { picture: LoadState<GoalPicture> }) {
  const words = useWords(goalWords)
  return (
    <section className={styles.computed}>
      <h2>{words.computed}</h2>
      <LoadPanel state={picture} size="panel">
        {(value) => <Picture picture={value} />}
      </LoadPanel>
      <p className={styles.means}>
        {words.computedMeans} <AppLink to={paths.about()}>{words.method}</AppLink>
      </p>
    </section>
  )
}

function Picture({ picture }: { picture: GoalPicture }) {
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
    </>
  )
}
