import { SlopeChart } from '#charts/slope/SlopeChart.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'
import styles from './SlopePicture.module.css'
import type { SlopeBoard } from './slopeModel.ts'

/** The slopes under what their marks stand for. */
export function SlopePicture({ board, selected }: { board: SlopeBoard; selected: string }) {
  const { key, slopes, fromYear, toYear } = board
  return (
    <>
      {key.length > 0 ? (
        <ul className={styles.key}>
          {key.map(({ status, word }) => (
            <li key={status}>
              <StatusMark status={status} word={word} size="small" />
            </li>
          ))}
        </ul>
      ) : null}
      <SlopeChart slopes={slopes} fromYear={fromYear} toYear={toYear} selected={selected} />
    </>
  )
}
