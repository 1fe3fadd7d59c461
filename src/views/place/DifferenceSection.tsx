import { findHeadingDifferences } from '#domain/headingDifferences.ts'
import type { PartKind, Region } from '#domain/region.ts'
import type { Standing } from '#domain/standing.ts'
import type { Strategy } from '#domain/strategy.ts'
import { placeComparisonWords } from '#i18n/placeComparisonWords.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'
import { VerdictLink } from '#ui/VerdictLink.tsx'
import { spoken } from '../indicatorRow.ts'
import type { DifferenceRow } from './differenceRows.ts'
import { toDifferenceRows } from './differenceRows.ts'
import styles from './DifferenceSection.module.css'

interface DifferenceSectionProps {
  readonly strategy: Strategy
  readonly region: Region
  readonly kind: PartKind
  readonly standings: readonly Standing[]
  readonly wholeStandings: readonly Standing[]
}

/** What goes the other way in the place than in the whole it is a part of. */
export function DifferenceSection(props: DifferenceSectionProps) {
  const { strategy, region, kind, standings, wholeStandings } = props
  const words = useWords(placeComparisonWords)
  const language = useLanguage()
  const place = spoken(region.name, language)
  const { better, worse } = findHeadingDifferences(standings, wholeStandings)
  const shared = { place, whole: words.wholeName(kind) }
  return (
    <section className={styles.section}>
      <h2>{words.differences(kind)}</h2>
      <div className={styles.columns}>
        <Column
          title={words.differenceBetter(place, kind)}
          rows={toDifferenceRows(strategy, better, language)}
          {...shared}
        />
        <Column
          title={words.differenceWorse(place, kind)}
          rows={toDifferenceRows(strategy, worse, language)}
          {...shared}
        />
      </div>
    </section>
  )
}

interface ColumnProps {
  readonly title: string
  readonly rows: readonly DifferenceRow[]
  /** What the two verdicts are of. */
  readonly place: string
  readonly whole: string
}

function Column({ title, rows, place, whole }: ColumnProps) {
  const words = useWords(placeComparisonWords)
  return (
    <div className={styles.column}>
      <h3 className={styles.title}>{title}</h3>
      {rows.length === 0 ? <p className={styles.none}>{words.noDifference}</p> : null}
      <ul>
        {rows.map((row) => (
          <li key={row.id} className={styles.row}>
            <AppLink to={row.path} className={styles.name}>
              <SpokenText text={row.title} />
            </AppLink>
            <p className={styles.verdict}>
              <span className={styles.whose}>{place} </span>
              <VerdictLink
                indicator={row.id}
                title={row.name}
                status={row.place.status}
                word={row.place.word}
                size="small"
              />
            </p>
            <p className={styles.verdict}>
              <span className={styles.whose}>{whole} </span>
              <StatusMark status={row.whole.status} word={row.whole.word} size="small" />
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
