import type { Titled } from '#domain/strategy.ts'
import { paths } from '#paths.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { SpokenText } from '#ui/SpokenText.tsx'
import styles from './IndicatorNames.module.css'

/** The indicators while their figures are not here: the way to them stands. */
export function IndicatorNames({ indicators, label }: { indicators: readonly Titled[]; label: string }) {
  return (
    <ul aria-label={label} className={styles.names}>
      {indicators.map(({ id, title }) => (
        <li key={id}>
          <AppLink to={paths.indicator(id)}>
            <SpokenText text={title} />
          </AppLink>
        </li>
      ))}
    </ul>
  )
}
