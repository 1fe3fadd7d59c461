import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import { TrendChart } from '#charts/trend/TrendChart.tsx'
import type { Indicator } from '#domain/indicator.ts'
import { useLanguage } from '#ui/languageContext.ts'
import { GapVerdict } from './GapVerdict.tsx'
import { toSourceLine } from './sourceLine.ts'
import styles from './SpreadFrame.module.css'
import type { SpreadView } from './spreadModel.ts'
import { usePageAddress } from './usePageAddress.ts'

/** How far apart the municipalities are over time, and whether that is better or worse. */
export function SpreadFrame({ view, indicator }: { view: SpreadView; indicator: Indicator }) {
  const language = useLanguage()
  const { toEnlargement } = usePageAddress()
  return (
    <ChartFrame
      title={view.title}
      level={3}
      summary={view.sentences.join(' ')}
      source={toSourceLine(indicator, true, language)}
      table={view.table}
      enlargement={toEnlargement(`kommuner-skillnad-${view.sex}`)}
    >
      <div className={styles.spread}>
        <TrendChart spec={view.spec} />
        {view.verdict ? <GapVerdict gap={view.verdict} /> : null}
      </div>
    </ChartFrame>
  )
}
