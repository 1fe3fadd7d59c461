import { useId } from 'react'
import type { FigureColumn, FigureRow } from '#domain/figureTable.ts'
import { toCellText } from '#domain/figureTable.ts'
import styles from './DataTable.module.css'
import { ScrollFrame } from './ScrollFrame.tsx'

interface DataTableProps {
  readonly caption: string
  readonly columns: readonly FigureColumn[]
  readonly rows: readonly FigureRow[]
  readonly isCaptionHidden?: boolean
}

/** A table of texts in a frame of its own: the frame scrolls sideways, never the page. */
export function DataTable({ caption, columns, rows, isCaptionHidden = false }: DataTableProps) {
  const captionId = useId()
  return (
    <ScrollFrame labelledBy={captionId}>
      <table className={styles.table}>
        <caption id={captionId} className={isCaptionHidden ? 'visually-hidden' : styles.caption}>
          <span className={styles.captionText}>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={alignment(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={row.isMarked ? styles.marked : undefined}>
              {columns.map((column, index) => (
                <Cell key={column.key} isName={index === 0} className={alignment(column)}>
                  {toCellText(row.cells[index] ?? '')}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  )
}

interface CellProps {
  readonly isName: boolean
  readonly className: string | undefined
  readonly children: string | undefined
}

function Cell({ isName, className, children }: CellProps) {
  if (!isName) return <td className={className}>{children}</td>
  return (
    <th scope="row" className={className}>
      {children}
    </th>
  )
}

const alignment = (column: FigureColumn) => (column.isNumeric ? styles.number : undefined)
