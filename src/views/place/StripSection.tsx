import { ChartFrame } from '#charts/frame/ChartFrame.tsx'
import { StripKey } from '#charts/strip/StripKey.tsx'
import { StripRows } from '#charts/strip/StripRows.tsx'
import type { PlaceComparison } from '#domain/placeComparison.ts'
import type { Strategy } from '#domain/strategy.ts'
import { placeComparisonWords } from '#i18n/placeComparisonWords.ts'
import { placePageWords } from '#i18n/placePageWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { spoken } from '../indicatorRow.ts'
import { AddToDeck } from '../AddToDeck.tsx'
import { placeParts } from './placeModel.ts'
import { toStripBoard } from './stripBoard.ts'
import type { StripSetting } from './stripRows.ts'
import { toStripWords } from './stripRows.ts'
import styles from './StripSection.module.css'

interface StripSectionProps {
  readonly strategy: Strategy
  readonly comparison: PlaceComparison
  readonly setting: StripSetting
}

/** The page's own picture: every comparable measure as a line with all places on it, under areas and goals. */
export function StripSection({ strategy, comparison, setting }: StripSectionProps) {
  const words = useWords(placeComparisonWords)
  const { parts } = useWords(placePageWords)
  const { region, whole, language } = setting
  const board = toStripBoard(strategy, comparison, setting)
  const stripWords = toStripWords(setting)
  return (
    <section
      id={placeParts.strips}
      aria-labelledby={`${placeParts.strips}-rubrik`}
      className={styles.section}
    >
      <h2 id={`${placeParts.strips}-rubrik`}>{parts.strips(whole.kind)}</h2>
      <ChartFrame
        title={words.strips(spoken(region.name, language), comparison.compared.length, whole.kind)}
        level={3}
        summary={words.stripsSummary(whole.kind)}
        source={board.source}
        table={board.table}
        actions={<AddToDeck what={parts.strips(whole.kind)} />}
      >
        <StripKey words={stripWords} hasColumns />
        {board.groups.map((group) => (
          <div key={group.id} className={styles.group}>
            <h4 className={styles.area}>{group.title}</h4>
            {group.parts.map((part) => (
              <div key={part.id} className={styles.part}>
                <h5 className={styles.goal}>
                  <SpokenText text={part.title} />
                </h5>
                <StripRows rows={part.rows} words={stripWords} label={spoken(part.title, language)} />
              </div>
            ))}
          </div>
        ))}
      </ChartFrame>
      <Apart sentences={board.apart} />
    </section>
  )
}

function Apart({ sentences }: { sentences: readonly string[] }) {
  const words = useWords(placeComparisonWords)
  if (sentences.length === 0) return null
  return (
    <div className={styles.apart}>
      <h3>{words.apart}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
