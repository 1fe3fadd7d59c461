import { Link, useLocation, useSearchParams } from 'react-router'
import { whyWords } from '#i18n/whyWords.ts'
import { methodNames } from '#i18n/methodNames.ts'
import { parameters } from '#pathState.ts'
import { useWords } from '#ui/languageContext.ts'
import { findLoaded } from '#ui/loadState.ts'
import { useStrategyInRegion } from '#views/useStrategyInRegion.ts'
import styles from './MethodNotice.module.css'

/** Says, on every view, when verdicts are not the strategy's own, and leads back to them. */
export function MethodNotice() {
  const { notice } = useWords(whyWords)
  const names = useWords(methodNames)
  const { pathname } = useLocation()
  const [search] = useSearchParams()
  const loaded = findLoaded(useStrategyInRegion())
  if (!loaded?.settings.chosen) return null
  const { method, baseYear, chosen } = loaded.settings
  const back = new URLSearchParams(search)
  back.delete(parameters.method)
  back.delete(parameters.baseYear)
  const query = back.toString()
  return (
    <aside aria-label={notice.label} className={styles.notice}>
      <p>
        <strong>{notice.chosen(names[chosen.method ?? method], chosen.baseYear ?? baseYear)}</strong>{' '}
        {notice.official(names[method], baseYear)}
      </p>
      <Link to={query ? `${pathname}?${query}` : pathname} preventScrollReset className="no-print">
        {notice.back}
      </Link>
    </aside>
  )
}
