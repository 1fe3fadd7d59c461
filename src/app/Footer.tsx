import { formatMoment } from '#i18n/format.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { paths } from '#paths.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { findLoaded } from '#ui/loadState.ts'
import { useOfflineState } from '#views/useOfflineState.ts'
import { useStrategyInRegion } from '#views/useStrategyInRegion.ts'
import styles from './Footer.module.css'

/** What must be said beside every figure, once. */
export function Footer() {
  const words = useWords(shellWords)
  const release = findLoaded(useStrategyInRegion())?.strategy.release.id
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p className={styles.effect}>{words.footerEffect}</p>
        <p>
          {words.footerSources} {words.footerProposals}
        </p>
        <p className={styles.links}>
          <AppLink to={paths.places()}>{words.footerPlaces}</AppLink>
          <AppLink to={paths.presentation()}>{words.footerPresentation}</AppLink>
          <AppLink to={paths.about()}>{words.footerAbout}</AppLink>
          {release ? <ReleaseStamp release={release} /> : null}
        </p>
      </div>
    </footer>
  )
}

/** Which release is shown; when it was fetched, if it is stored. */
function ReleaseStamp({ release }: { release: string }) {
  const words = useWords(shellWords)
  const language = useLanguage()
  const { stamp } = useOfflineState()
  if (!stamp) return <span>{words.release(release)}</span>
  return <span>{words.stored(stamp.release, formatMoment(new Date(stamp.fetched), language))}</span>
}
