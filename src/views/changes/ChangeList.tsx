import { useId } from 'react'
import { Sparkline } from '#charts/Sparkline.tsx'
import { AppLink } from '#ui/AppLink.tsx'
import { SpokenText } from '#ui/SpokenText.tsx'
import { VerdictLink } from '#ui/VerdictLink.tsx'
import { ExtremeFigures } from '../ExtremeFigures.tsx'
import type { ExtremeRow } from '../extremeRows.ts'
import styles from './ChangeList.module.css'

interface ChangeListProps {
  readonly title: string
  readonly rows: readonly ExtremeRow[]
  /** Said when there are none. */
  readonly none: string
}

/** Indicators that have changed the most one way: from what, to what, and the line. */
export function ChangeList({ title, rows, none }: ChangeListProps) {
  const headingId = useId()
  return (
    <div className={styles.part}>
      <h3 id={headingId} className={styles.heading}>
        {title}
      </h3>
      {rows.length === 0 ? <p>{none}</p> : null}
      <ol aria-labelledby={headingId} className={styles.rows}>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ol>
    </div>
  )
}

function Row({ row }: { row: ExtremeRow }) {
  return (
    <li className={styles.row}>
      <VerdictLink
        indicator={row.id}
        title={row.name}
        status={row.status}
        word={row.word}
        isWordHidden
        size="large"
        className={styles.mark}
      />
      <div>
        <AppLink to={row.path} className={styles.name}>
          <SpokenText text={row.title} />
        </AppLink>
        <p className={styles.figures}>
          <ExtremeFigures {...row} />
        </p>
      </div>
      <Sparkline
        sparkline={row.sparkline}
        tone="home"
        baseYear={row.baseYear}
        breakYears={row.breakYears}
        width={72}
        height={40}
      />
    </li>
  )
}
