import { Sparkline } from '#charts/Sparkline.tsx'
import { indicatorRowWords } from '#i18n/indicatorRowWords.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { CertaintyLabel } from '#ui/CertaintyLabel.tsx'
import { useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { VerdictLink } from '#ui/VerdictLink.tsx'
import { GoalBadge } from '../GoalBadge.tsx'
import { LatestValue } from '../LatestValue.tsx'
import type { ListRow, RowGroup } from './indicatorGroups.ts'
import styles from './IndicatorTable.module.css'

interface IndicatorTableProps {
  readonly caption: string
  readonly groups: readonly RowGroup[]
  /** Name of the region that is compared with: "Riket". */
  readonly comparison: string
}

/** Written out, because a table that is laid out otherwise is no table to every browser. */
const cell = { role: 'cell' } as const

/** Indicators as a table; each row is stacked where there is no room for columns. */
export function IndicatorTable({ caption, groups, comparison }: IndicatorTableProps) {
  const { column } = useWords(indicatorRowWords)
  const columns = [column.verdict, column.indicator, column.latest, comparison, column.change, column.trend]
  return (
    <table role="table" className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead className={styles.head}>
        <tr role="row" className={styles.columns}>
          {columns.map((name) => (
            <th key={name} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.id} className={styles.group}>
          <tr role="row">
            <td {...cell} colSpan={columns.length} className={styles.goal}>
              <h3>
                <GroupTitle group={group} />
              </h3>{' '}
              <GoalBadge status={group.badge} />
            </td>
          </tr>
          {group.rows.map((row) => (
            <Row key={row.id} row={row} comparison={comparison} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function GroupTitle({ group: { path, title } }: { group: RowGroup }) {
  if (path === undefined) return <SpokenText text={title} />
  return (
    <AppLink to={path}>
      <SpokenText text={title} />
    </AppLink>
  )
}

function Row({ row, comparison }: { row: ListRow; comparison: string }) {
  const { path, title, unit, status, word, base, target, sparkline, breakYears } = row
  return (
    <tr role="row" className={styles.row}>
      <td {...cell} className={styles.verdict}>
        <VerdictLink indicator={row.id} title={row.name} status={status} word={word} />
        <CertaintyLabel word={row.caution} />
      </td>
      <th role="rowheader" scope="row" className={styles.name}>
        <AppLink to={path}>
          <SpokenText text={title} />
        </AppLink>
        <span className={styles.quiet}>
          <SpokenText text={unit} />
        </span>
        {row.shortRemarks.map((remark) => (
          <span key={remark} className={styles.quiet}>
            {remark}
          </span>
        ))}
      </th>
      <td {...cell} className={styles.latest}>
        <LatestValue row={row} />
      </td>
      <td {...cell} className={styles.comparison}>
        {row.comparison ? (
          <>
            <span className={styles.place}>{comparison} </span>
            {row.comparison}
          </>
        ) : null}
      </td>
      <td {...cell} className={styles.change}>
        {row.change}
        {row.targetText ? <span className={styles.target}>{row.targetText}</span> : null}
      </td>
      <td {...cell} className={styles.trend}>
        <Sparkline
          sparkline={sparkline}
          tone="home"
          baseYear={base?.year}
          target={target}
          breakYears={breakYears}
        />
        <span className={styles.quiet}>{row.years}</span>
      </td>
    </tr>
  )
}
