import type { Period } from '#domain/period.ts'
import { toPeriod } from '#domain/period.ts'
import { trendWords } from '#i18n/trendWords.ts'
import { useWords } from '#ui/languageContext.ts'
import type { TrendControlsView } from './controlsModel.ts'
import { SelectField } from './SelectField.tsx'
import styles from './TrendControls.module.css'

interface PeriodFieldsProps {
  readonly years: NonNullable<TrendControlsView['years']>
  readonly narrow: (period: Period) => void
}

/** The first and the last year that are shown; the end that is not changed stays. */
export function PeriodFields({ years: { all, from, to }, narrow }: PeriodFieldsProps) {
  const words = useWords(trendWords)
  const toOptions = (years: readonly number[]) =>
    years.map((year) => ({ value: String(year), label: String(year) }))
  return (
    <span className={styles.pair}>
      <SelectField
        label={words.from}
        value={String(from)}
        options={toOptions(all.filter((year) => year < to))}
        choose={(value) => {
          narrow(toPeriod({ from: Number(value), to }, all))
        }}
      />
      <SelectField
        label={words.to}
        value={String(to)}
        options={toOptions(all.filter((year) => year > from))}
        choose={(value) => {
          narrow(toPeriod({ from, to: Number(value) }, all))
        }}
      />
    </span>
  )
}
