import { formatClock, formatDuration } from '#i18n/showClock.ts'
import { showPresenterWords } from '#i18n/showPresenterWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import type { Show } from './show.ts'
import { toShowTime } from './showTime.ts'
import styles from './ShowTimes.module.css'
import { useNow } from './useNow.ts'

/** How long the talk has lasted, how long it was planned to, and what the clock is. */
export function ShowTimes({ show: { deck, state, act } }: { show: Show }) {
  const words = useWords(showPresenterWords)
  const language = useLanguage()
  const now = useNow()
  const { elapsed, planned, onSlide, plannedOnSlide, behind } = toShowTime(deck, state, now)
  return (
    <section aria-label={words.time} className={styles.times}>
      <dl>
        <Time name={words.elapsed} time={elapsed} planned={planned} isLarge />
        <Time name={words.onSlide} time={onSlide} planned={plannedOnSlide} />
        {behind === undefined ? null : (
          <div>
            <dt>{words.plan}</dt>
            <dd>{describeBehind(behind, words)}</dd>
          </div>
        )}
        <div>
          <dt>{words.clock}</dt>
          <dd>{formatClock(now, language)}</dd>
        </div>
      </dl>
      <QuietButton
        onClick={() => {
          act({ kind: 'restartClock', now: Date.now() })
        }}
      >
        {words.restart}
      </QuietButton>
    </section>
  )
}

interface TimeProps {
  readonly name: string
  readonly time: number
  readonly planned: number | undefined
  readonly isLarge?: boolean
}

function Time({ name, time, planned, isLarge = false }: TimeProps) {
  const words = useWords(showPresenterWords)
  return (
    <div>
      <dt>{name}</dt>
      <dd className={isLarge ? styles.large : undefined}>
        {formatDuration(time)}
        {planned === undefined ? null : (
          <span className={styles.planned}> {words.of(formatDuration(planned))}</span>
        )}
      </dd>
    </div>
  )
}

/** Within a quarter of a minute is in time: nobody should chase seconds. */
const tolerance = 15

function describeBehind(behind: number, words: (typeof showPresenterWords)['sv']): string {
  if (Math.abs(behind) < tolerance) return words.onTime
  const time = formatDuration(Math.abs(behind))
  return behind > 0 ? words.behind(time) : words.ahead(time)
}
