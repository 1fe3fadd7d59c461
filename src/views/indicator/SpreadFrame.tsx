import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import { TrendChart } from '#charts/trend/TrendChart.tsx'
import type { Indicator } from '#domain/indicator.ts'
import type { Region } from '#domain/region.ts'
import { useLanguage } from '#ui/languageContext.ts'
import { ChartActions } from '../ChartActions.tsx'
import { toChartId } from './chartIds.ts'
import { GapVerdict } from './GapVerdict.tsx'
import { toSourceLine } from './sourceLine.ts'
import styles from './SpreadFrame.module.css'
import type { SpreadView } from './spreadModel.ts'
import { useFrameSummary } from './useFrameSummary.ts'
import { usePageAddress } from './usePageAddress.ts'

interface SpreadFrameProps {
  readonly view: SpreadView
  readonly indicator: Indicator
  /** The county whose municipalities they are. */
  readonly place: Region
}

/** How far apart the municipalities are over time, and whether that is better or worse. */
export function SpreadFrame({ view, indicator, place }: SpreadFrameProps) {
  const language = useLanguage()
  const chart = toChartId('kommuner-skillnad', view.sex)
  const { toEnlargement } = usePageAddress()
  return (
    <ChartFrame
      title={view.title}
      level={3}
      summary={useFrameSummary(view.sentences)}
      source={toSourceLine(indicator, true, language)}
      table={view.table}
      enlargement={toEnlargement(chart)}
      actions={
        <ChartActions chart={chart} indicator={indicator} place={place} isComputed embedHeight={800} />
      }
    >
      <div className={styles.spread}>
        <TrendChart spec={view.spec} />
        {view.verdict ? <GapVerdict gap={view.verdict} /> : null}
      </div>
    </ChartFrame>
  )
}
