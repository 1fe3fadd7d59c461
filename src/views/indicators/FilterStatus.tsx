import { useRef } from 'react'
import { indicatorFilterWords } from '#i18n/indicatorFilterWords.ts'
import { indicatorListWords } from '#i18n/indicatorListWords.ts'
import { useWords } from '#ui/languageContext.ts'
import type { FilterChip, WayOut } from './filterChips.ts'
import styles from './FilterStatus.module.css'
import type { IndicatorFilter } from './indicatorFilter.ts'
import { emptyFilter } from './indicatorFilter.ts'

interface FilterStatusProps {
  readonly count: number
  readonly total: number
  readonly chips: readonly FilterChip[]
  readonly waysOut: readonly WayOut[]
  readonly showFilter: (filter: IndicatorFilter) => void
}

/** How many are shown, what they are narrowed by, and the ways back when nothing is left. */
export function FilterStatus({ count, total, chips, waysOut, showFilter }: FilterStatusProps) {
  const words = useWords(indicatorFilterWords)
  const { hits } = useWords(indicatorListWords)
  // A chip goes away with what it takes away: focus stays where it stood.
  const line = useRef<HTMLDivElement>(null)
  const showInstead = (filter: IndicatorFilter) => {
    line.current?.focus()
    showFilter(filter)
  }
  return (
    <>
      <div ref={line} tabIndex={-1} className={styles.line}>
        <p role="status" className={styles.count}>
          {hits(count, total)}
        </p>
        {chips.length > 0 && (
          <>
            <ul aria-label={words.chips} className={styles.chips}>
              {chips.map(({ key, label, without }) => (
                <li key={key}>
                  <button
                    type="button"
                    aria-label={words.remove(label)}
                    className={styles.chip}
                    onClick={() => {
                      showInstead(without)
                    }}
                  >
                    {label}
                    <RemoveShape />
                  </button>
                </li>
              ))}
            </ul>
            <button
              type="button"
              className={`${styles.clear} no-print`}
              onClick={() => {
                showInstead(emptyFilter)
              }}
            >
              {words.clear}
            </button>
          </>
        )}
      </div>
      {count === 0 && chips.length > 0 && <NothingFound waysOut={waysOut} onChoose={showInstead} />}
    </>
  )
}

interface NothingFoundProps {
  readonly waysOut: readonly WayOut[]
  readonly onChoose: (filter: IndicatorFilter) => void
}

function NothingFound({ waysOut, onChoose }: NothingFoundProps) {
  const words = useWords(indicatorFilterWords)
  return (
    <div className={styles.nothing}>
      <p className={styles.nothingTitle}>{words.nothing}</p>
      <p>{waysOut.length > 0 ? words.nothingHint : words.nothingHelps}</p>
      <ul className={styles.waysOut}>
        {waysOut.map(({ key, label, count, without }) => (
          <li key={key}>
            <button
              type="button"
              className={styles.clear}
              onClick={() => {
                onChoose(without)
              }}
            >
              {words.without(label, count)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function RemoveShape() {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false" className={`${styles.cross} no-print`}>
      <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" />
    </svg>
  )
}
