import { statuses } from '#domain/assessment/assessment.ts'
import type { Region } from '#domain/region.ts'
import { toDistributionWords } from '#i18n/distributionWords.ts'
import { placePageWords } from '#i18n/placePageWords.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { StatusMark } from '#ui/StatusMark.tsx'
import { VerdictBar } from '#ui/VerdictBar.tsx'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import type { PlaceListRow } from './placeList.ts'
import { toPlaceListRows } from './placeList.ts'
import styles from './PlaceList.module.css'
import { placeParts } from './placeModel.ts'
import { useVerdictCounts } from './useVerdictCounts.ts'

interface PlaceListProps {
  readonly loaded: StrategyInRegion
  readonly places: readonly Region[]
  /** Code of the place whose page this is. */
  readonly current?: string
}

/** Other places, at the end of a place's page. */
export function PlaceListSection(props: PlaceListProps) {
  const words = useWords(placePageWords)
  return (
    <section
      id={placeParts.places}
      aria-labelledby={`${placeParts.places}-rubrik`}
      className={styles.section}
    >
      <h2 id={`${placeParts.places}-rubrik`}>{words.parts.places}</h2>
      <PlaceList {...props} />
    </section>
  )
}

/** Every place as a link, with how many of its indicators go which way. */
export function PlaceList({ loaded, places, current }: PlaceListProps) {
  const words = useWords(placePageWords)
  const language = useLanguage()
  const counts = useVerdictCounts(
    loaded,
    places.map(({ code }) => code),
  )
  const rows = toPlaceListRows(places, counts, language)
  return (
    <>
      <p className={styles.rule}>{words.listRule}</p>
      <Key rows={rows} />
      <ul aria-label={words.places} className={styles.places}>
        {rows.map((row) => (
          <Row key={row.code} row={row} isCurrent={row.code === current} />
        ))}
      </ul>
    </>
  )
}

function Row({ row, isCurrent }: { row: PlaceListRow; isCurrent: boolean }) {
  const { path, name, counts, progress } = row
  return (
    <li className={styles.place}>
      <AppLink to={path} className={styles.link} aria-current={isCurrent ? 'page' : undefined}>
        <span className={styles.name}>{name}</span> <span className={styles.progress}>{progress}</span>
      </AppLink>
      {counts ? <VerdictBar counts={counts} /> : null}
    </li>
  )
}

/** What the parts of the bars stand for, of those that occur. */
function Key({ rows }: { rows: readonly PlaceListRow[] }) {
  const words = useWords(placePageWords)
  const statusWords = toDistributionWords(useLanguage())
  return (
    <ul aria-label={words.listKey} className={styles.key}>
      {statuses
        .filter((status) => rows.some(({ counts }) => counts?.[status]))
        .map((status) => (
          <li key={status}>
            <StatusMark status={status} word={statusWords[status]} size="small" />
          </li>
        ))}
    </ul>
  )
}
