import type { ComponentType, ReactNode } from 'react'
import { Sparkline } from '#charts/Sparkline.tsx'
import { indicatorRowWords } from '#i18n/indicatorRowWords.ts'
import { indicatorTableWords } from '#i18n/indicatorTableWords.ts'
import { CertaintyLabel } from '#ui/CertaintyLabel.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { VerdictLink } from '#ui/VerdictLink.tsx'
import { LatestValue } from '../LatestValue.tsx'
import { GroupTitle } from './GroupRows.tsx'
import styles from './IndicatorTable.module.css'
import type { ColumnId } from './listColumns.ts'
import type { ListRow } from './listRow.ts'
import type { ListPlace } from './orderOptions.ts'
import { toColumnLabel } from './orderOptions.ts'

interface CellProps {
  readonly row: ListRow
  /** What the row has cells for: a figure keeps its year where the year has no column of its own. */
  readonly columns: readonly ColumnId[]
  readonly place: ListPlace
}

/** What stands in each column. */
export const cells: Readonly<Record<ColumnId, ComponentType<CellProps>>> = {
  verdict: ({ row, columns }) => (
    <>
      <VerdictLink indicator={row.id} title={row.name} status={row.status} word={row.word} />
      {columns.includes('certainty') ? null : <CertaintyLabel word={row.caution} />}
    </>
  ),
  certainty: ({ row }) => row.certainty ?? <None />,
  latest: LatestCell,
  year: ({ row }) => row.year ?? <None />,
  comparison: ({ row, place }) => <Labelled column="comparison" place={place} text={row.comparison} />,
  rank: ({ row, place }) => <Labelled column="rank" place={place} text={row.rank} />,
  change: ({ row }) => (
    <>
      {row.change ?? <None />}
      {row.yearly === undefined ? null : <span className={styles.quiet}>{row.yearly}</span>}
      {row.targetText ? <span className={styles.target}>{row.targetText}</span> : null}
    </>
  ),
  trend: ({ row }) => (
    <>
      <Sparkline
        sparkline={row.sparkline}
        tone="home"
        baseYear={row.base?.year}
        target={row.target}
        breakYears={row.breakYears}
      />
      <span className={styles.quiet}>{row.years}</span>
    </>
  ),
  goal: ({ row }) => (
    <>
      <GroupTitle group={row.group} />
      <span className={styles.quiet}>{row.areaName}</span>
    </>
  ),
  source: ({ row, place }) => <Labelled column="source" place={place} text={row.sourceName} />,
}

function LatestCell({ row, columns }: CellProps) {
  const words = useWords(indicatorRowWords)
  if (!columns.includes('year') || row.latest === undefined) return <LatestValue row={row} />
  return (
    <>
      <span className="visually-hidden">{words.column.latest}: </span>
      <strong className={styles.value}>{row.latest}</strong>
      {row.sex ? <span className={styles.quiet}>{row.sex}</span> : null}
    </>
  )
}

interface LabelledProps {
  readonly column: ColumnId
  readonly place: ListPlace
  readonly text: string | undefined
}

/** What says nothing without its column's name has it beside it where rows are stacked. */
function Labelled({ column, place, text }: LabelledProps): ReactNode {
  const language = useLanguage()
  return (
    <>
      <span className={styles.label}>{toColumnLabel(column, place, language)}: </span>
      {text ?? <None />}
    </>
  )
}

/** A dash to the eye, words to the ear. */
function None() {
  const words = useWords(indicatorTableWords)
  return (
    <>
      <span aria-hidden="true" className={styles.none}>
        –
      </span>
      <span className="visually-hidden">{words.none}</span>
    </>
  )
}
