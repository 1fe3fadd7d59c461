import { useMemo } from 'react'
import { ChartEmpty } from '#charts/frame/ChartEmpty.tsx'
import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import { TrendChart } from '#charts/trend/TrendChart.tsx'
import type { StandingSettings } from '#domain/assessmentSettings.ts'
import { toMethodSettings } from '#domain/assessmentSettings.ts'
import { indicatorCompareWords } from '#i18n/indicatorCompareWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { AddToDeck } from '../../AddToDeck.tsx'
import type { IndicatorEntry } from '../indicatorEntries.ts'
import { ComparedList } from './ComparedList.tsx'
import styles from './ComparisonSection.module.css'
import { toIndexComparison } from './indexModel.ts'

interface IndexFigureProps {
  readonly entries: readonly IndicatorEntry[]
  readonly settings: StandingSettings
  readonly place: string
  readonly remove: (id: string) => void
}

/** All on one scale: what each has become of what it was in the base year. */
export function IndexFigure({ entries, settings, place, remove }: IndexFigureProps) {
  const words = useWords(indicatorCompareWords)
  const language = useLanguage()
  const { baseYear } = toMethodSettings(settings, {})
  const { compared, spec, table, summary, notes, source } = useMemo(
    () => toIndexComparison(entries, baseYear, language),
    [entries, baseYear, language],
  )
  return (
    <ChartFrame
      title={words.indexTitle(place, baseYear)}
      level={3}
      summary={summary}
      source={source}
      table={table}
      actions={<AddToDeck what={words.indexTitle(place, baseYear)} />}
    >
      {spec ? <TrendChart spec={spec} height="tall" /> : <ChartEmpty reason={words.none} height="tall" />}
      <ComparedList compared={compared} remove={remove} />
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </ChartFrame>
  )
}
