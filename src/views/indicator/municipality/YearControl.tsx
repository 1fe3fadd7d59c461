import { useId } from 'react'
import { municipalityPictureWords } from '#i18n/municipalityPictureWords.ts'
import { useWords } from '#ui/languageContext.ts'
import styles from './MunicipalityControls.module.css'
import { usePlay } from './usePlay.ts'
import type { YearChoice } from './useYearChoice.ts'

interface YearControlProps {
  /** The years that can be chosen, ascending; at least two. */
  readonly years: readonly number[]
  readonly choice: YearChoice
}

/** A slider over the years there are, a button that plays them, and the way back to the latest. */
export function YearControl({ years, choice }: YearControlProps) {
  const words = useWords(municipalityPictureWords)
  const id = useId()
  const play = usePlay(years, choice)
  const shown = choice.year ?? years.at(-1) ?? 0
  return (
    <div className={styles.year}>
      <label htmlFor={id} className={styles.label}>
        {words.year}
      </label>
      <input
        id={id}
        type="range"
        className={styles.slider}
        min={0}
        max={years.length - 1}
        step={1}
        value={years.indexOf(shown)}
        aria-valuetext={String(shown)}
        onChange={(event) => {
          const year = years[Number(event.target.value)]
          play.stop()
          if (year !== undefined) choice.showYear(year)
        }}
      />
      <output htmlFor={id} aria-live="off" className={styles.shown}>
        {shown}
      </output>
      <button type="button" className={`${styles.button} ${styles.play}`} onClick={play.turn}>
        <PlayShape isPlaying={play.isPlaying} />
        {play.isPlaying ? words.pause : words.play}
      </button>
      {choice.year !== undefined && (
        <button
          type="button"
          className={styles.button}
          onClick={() => {
            play.stop()
            choice.showLatest()
          }}
        >
          {words.latest}
        </button>
      )}
      <p role="status" className="visually-hidden">
        {play.announced === undefined ? '' : words.inYear(play.announced)}
      </p>
    </div>
  )
}

function PlayShape({ isPlaying }: { isPlaying: boolean }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false" className={styles.shape}>
      <path d={isPlaying ? 'M4 3h3v10H4zM9 3h3v10H9z' : 'M4.5 2.5l9 5.5-9 5.5z'} />
    </svg>
  )
}
