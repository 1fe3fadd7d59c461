import { useMemo } from 'react'
import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import { toTrendTable } from '#charts/trend/toTrendTable.ts'
import { TrendChart } from '#charts/trend/TrendChart.tsx'
import type { StandingSettings } from '#domain/assessmentSettings.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { Region } from '#domain/region.ts'
import type { StrategyEvent } from '#domain/strategy.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { spoken } from '../indicatorRow.ts'
import { GapVerdict } from './GapVerdict.tsx'
import { PageSection } from './PageSection.tsx'
import { toSexGapView } from './sexGapModel.ts'
import styles from './SexSection.module.css'
import { toSourceLine } from './sourceLine.ts'
import { usePageAddress } from './usePageAddress.ts'

interface SexSectionProps {
  readonly indicator: Indicator
  readonly settings: StandingSettings
  readonly events: readonly StrategyEvent[]
  readonly place: Region
}

/** Women and men in the chosen place: their lines, the difference as a line of its own, and the verdict on it. */
export function SexSection({ indicator, settings, events, place }: SexSectionProps) {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const { toEnlargement } = usePageAddress()
  const view = useMemo(
    () => toSexGapView(indicator, place, settings, events, language),
    [indicator, place, settings, events, language],
  )
  if (!view) return null
  const title = words.sexTrend(spoken(indicator.title, language), spoken(place.name, language))
  return (
    <PageSection id="kvinnor-och-man">
      <div className={styles.pair}>
        <p className={styles.gap}>{view.sentences.join(' ')}</p>
        {view.verdict ? <GapVerdict gap={view.verdict} /> : null}
      </div>
      <div className={styles.pair}>
        <ChartFrame
          title={title}
          level={3}
          source={toSourceLine(indicator, false, language)}
          table={toTrendTable(view.lines)}
          enlargement={toEnlargement('kon')}
        >
          <TrendChart spec={view.lines} />
        </ChartFrame>
        <ChartFrame
          title={words.sexDifference}
          level={3}
          source={toSourceLine(indicator, true, language)}
          table={toTrendTable(view.difference)}
          enlargement={toEnlargement('kon-skillnad')}
        >
          <TrendChart spec={view.difference} />
        </ChartFrame>
      </div>
    </PageSection>
  )
}
