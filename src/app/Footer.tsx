import { shellWords } from '#i18n/shellWords.ts'
import { paths } from '#paths.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useWords } from '#ui/languageContext.ts'
import { findLoaded } from '#ui/loadState.ts'
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
          {release ? <span>{words.release(release)}</span> : null}
        </p>
      </div>
    </footer>
  )
}
