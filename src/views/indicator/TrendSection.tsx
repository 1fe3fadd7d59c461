import { useMemo } from 'react'
import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import { toTrendTable } from '#charts/trend/toTrendTable.ts'
import { TrendChart } from '#charts/trend/TrendChart.tsx'
import type { StandingSettings } from '#domain/assessmentSettings.ts'
import type { Indicator } from '#domain/indicator.ts'
import { toStanding } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { indicatorWords } from '#i18n/indicatorWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { ChartActions } from '../ChartActions.tsx'
import { spoken } from '../indicatorRow.ts'
import styles from './PageSection.module.css'
import { PageSection } from './PageSection.tsx'
import type { Places } from './places.ts'
import { toTrendView } from './trendView.ts'
import { usePageAddress } from './usePageAddress.ts'

interface TrendSectionProps {
  readonly indicator: Indicator
  readonly strategy: Strategy
  readonly settings: StandingSettings
  readonly places: Places
}

/** How the measure has gone in the chosen place, beside what it is compared with. */
export function TrendSection({ indicator, strategy, settings, places }: TrendSectionProps) {
  const words = useWords(indicatorWords)
  const language = useLanguage()
  const { toEnlargement } = usePageAddress()
  const { chosen } = places
  const { spec, description, summary, source, notes } = useMemo(() => {
    const standing = toStanding(indicator, chosen.code, settings)
    return toTrendView({ indicator, places, standing, events: strategy.events, language }, settings)
  }, [indicator, strategy, settings, places, chosen, language])
  return (
    <PageSection id="utveckling">
      <ChartFrame
        title={words.heading(spoken(indicator.title, language), spoken(chosen.name, language))}
        level={3}
        {...(summary === undefined ? {} : { summary })}
        source={source}
        table={toTrendTable(spec)}
        enlargement={toEnlargement('utveckling')}
        actions={<ChartActions chart="utveckling" indicator={indicator} place={chosen} notes={notes} />}
      >
        <p className="visually-hidden">{description}</p>
        <TrendChart spec={spec} height="tall" />
      </ChartFrame>
      <ul className={styles.notes}>
        {indicator.note ? (
          <li>
            <SpokenText text={indicator.note} />
          </li>
        ) : null}
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </PageSection>
  )
}
