import { useMemo } from 'react'
import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import { TrendChart } from '#charts/trend/TrendChart.tsx'
import type { Region } from '#domain/region.ts'
import { indicatorCompareWords } from '#i18n/indicatorCompareWords.ts'
import { paths } from '#paths.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { GatheredActions } from '../../GatheredActions.tsx'
import { spoken } from '../../indicatorRow.ts'
import type { IndicatorEntry } from '../indicatorEntries.ts'
import styles from './ComparisonSection.module.css'
import { RemoveButton } from './RemoveButton.tsx'
import { toSeparateChart } from './separateModel.ts'

interface SeparateFiguresProps {
  readonly entries: readonly IndicatorEntry[]
  readonly region: Region
  readonly remove: (id: string) => void
}

/** Each in its own unit, on an axis of its own. */
export function SeparateFigures({ entries, region, remove }: SeparateFiguresProps) {
  const words = useWords(indicatorCompareWords)
  const language = useLanguage()
  const place = spoken(region.name, language)
  const charts = useMemo(
    () => entries.map((entry) => toSeparateChart(entry, place, language)),
    [entries, place, language],
  )
  return (
    <div className={styles.charts}>
      {charts.map(({ id, path, name, summary, spec, table, source, isComputed }) => (
        <ChartFrame
          key={id}
          title={name}
          level={3}
          summary={summary}
          source={source}
          table={table}
          actions={
            <div className={styles.actions}>
              <GatheredActions
                nameParts={[id]}
                place={region}
                isComputed={isComputed}
                slidePath={paths.indicatorPicture(id, 'utveckling')}
              />
              <AppLink to={path} aria-label={words.toIndicatorOf(name)}>
                {words.toIndicator}
              </AppLink>
              <RemoveButton
                name={name}
                onRemove={() => {
                  remove(id)
                }}
              />
            </div>
          }
        >
          <TrendChart spec={spec} />
        </ChartFrame>
      ))}
    </div>
  )
}
