import { useMemo } from 'react'
import { ProgressWheel } from '#charts/wheel/ProgressWheel.tsx'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { progressWords } from '#i18n/progressWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { toWheelCentre, toWheelNodes } from './wheelModel.ts'
import styles from './WheelGuide.module.css'

interface WheelGuideProps {
  readonly strategy: Strategy
  /** `[]` while they are on their way: the wheel is whole, without verdicts. */
  readonly standings: readonly Standing[]
  /** Id of the area, goal or indicator that is open. */
  readonly current: string
  /** Its title, for the name of the picture. */
  readonly title: string
}

/** A picture's pieces are no links, so their addresses need not be complete. */
const asItIs = (path: string) => path

/** "You are here": the strategy as a small wheel with the open branch lit. Stands beside a title. */
export function WheelGuide({ strategy, standings, current, title }: WheelGuideProps) {
  const language = useLanguage()
  const words = useWords(progressWords)
  const areas = useMemo(
    () => toWheelNodes(strategy, standings, language, asItIs),
    [strategy, standings, language],
  )
  return (
    <div className={styles.guide}>
      <ProgressWheel
        size="compact"
        areas={areas}
        centre={toWheelCentre(strategy, language, asItIs)}
        label={words.here(title)}
        current={current}
      />
    </div>
  )
}
