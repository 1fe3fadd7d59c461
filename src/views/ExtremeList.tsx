import { useId } from 'react'
import { Sparkline } from '#charts/Sparkline.tsx'
import { AppLink } from '#ui/AppLink.tsx'
import { SpokenText } from '#ui/SpokenText.tsx'
import { VerdictLink } from '#ui/VerdictLink.tsx'
import { ExtremeFigures } from './ExtremeFigures.tsx'
import styles from './ExtremeList.module.css'
import type { ExtremeRow } from './extremeRows.ts'

interface ExtremeListProps {
  readonly title: string
  /** How the rows were chosen. */
  readonly rule: string
  readonly rows: readonly ExtremeRow[]
  /** Said when there are none. */
  readonly none: string
}

/** Indicators that stand out, each a sentence with its line. */
export function ExtremeList({ title, rule, rows, none }: ExtremeListProps) {
  const headingId = useId()
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId}>{title}</h2>
      <p className={styles.rule}>{rule}</p>
      {rows.length === 0 ? <p className={styles.none}>{none}</p> : null}
      <ol className={styles.rows}>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ol>
    </section>
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
      />
      <div className={styles.text}>
        <h3 className={styles.title}>
          <AppLink to={row.path}>
            <SpokenText text={row.title} />
          </AppLink>
        </h3>
        <p className={styles.sentence}>
          <ExtremeFigures {...row} />. {row.asides.join(' ')}
        </p>
      </div>
      <Sparkline
        sparkline={row.sparkline}
        tone="home"
        baseYear={row.baseYear}
        breakYears={row.breakYears}
        width={112}
        height={40}
      />
    </li>
  )
}
