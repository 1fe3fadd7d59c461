import { toDistributionWords } from '#i18n/distributionWords.ts'
import { focusAreaWords } from '#i18n/focusAreaWords.ts'
import { DistributionBar } from '#ui/DistributionBar.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { AddToDeck } from '../AddToDeck.tsx'
import styles from './AreaPicture.module.css'
import type { AreaPicture as Picture } from './focusAreaModel.ts'

/** How the area called `area` stands: a sentence, the distribution, and how much of it is known. */
export function AreaPicture({ picture, area }: { picture: Picture; area: string }) {
  const words = useWords(focusAreaWords)
  const language = useLanguage()
  return (
    <div className={styles.picture}>
      <p className={styles.sentence}>{picture.summary.lead}</p>
      <DistributionBar
        distribution={picture.distribution}
        words={toDistributionWords(language)}
        label={words.distribution}
      />
      {picture.summary.coverage ? <p className={styles.coverage}>{picture.summary.coverage}</p> : null}
      <AddToDeck what={area} />
    </div>
  )
}
