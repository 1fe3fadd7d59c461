import { useMemo } from 'react'
import type { StandingSettings } from '#domain/assessmentSettings.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { Region } from '#domain/region.ts'
import type { StrategyEvent } from '#domain/strategy.ts'
import { useLanguage } from '#ui/languageContext.ts'
import { GapVerdict } from './GapVerdict.tsx'
import { PageSection } from './PageSection.tsx'
import { SexDifferenceFrame, SexLinesFrame } from './SexFrames.tsx'
import { toSexGapView } from './sexGapModel.ts'
import styles from './SexSection.module.css'

interface SexSectionProps {
  readonly indicator: Indicator
  readonly settings: StandingSettings
  readonly events: readonly StrategyEvent[]
  readonly place: Region
}

/** Women and men in the chosen place: their lines, the difference as a line of its own, and the verdict on it. */
export function SexSection({ indicator, settings, events, place }: SexSectionProps) {
  const language = useLanguage()
  const view = useMemo(
    () => toSexGapView(indicator, place, settings, events, language),
    [indicator, place, settings, events, language],
  )
  if (!view) return null
  return (
    <PageSection id="kvinnor-och-man">
      <div className={styles.pair}>
        <p className={styles.gap}>{view.sentences.join(' ')}</p>
        {view.verdict ? <GapVerdict gap={view.verdict} /> : null}
      </div>
      <div className={styles.pair}>
        <SexLinesFrame view={view} indicator={indicator} place={place} />
        <SexDifferenceFrame view={view} indicator={indicator} place={place} />
      </div>
    </PageSection>
  )
}
