import type { PointerEvent } from 'react'
import { useId } from 'react'
import { chartWords } from '#i18n/chartWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { useChartHeadingId } from './chartHeadingContext.ts'
import type { YearReader } from './useYearReader.ts'
import styles from './YearSlider.module.css'

interface YearSliderProps {
  readonly reader: YearReader
  /** Id of the line that says what the year holds. */
  readonly readingId: string
  /** Called when someone turns to the chart. */
  readonly onTurnTo: () => void
  readonly pointer?: PlotPointer
}

/** What the pointer does over a plot besides reading years. */
export interface PlotPointer {
  readonly movePointer: (event: PointerEvent) => void
  readonly leave: () => void
  readonly press: () => void
}

/** The one tab stop of a chart: lies over the plot and reads it year by year. */
export function YearSlider({ reader, readingId, onTurnTo, pointer }: YearSliderProps) {
  const words = useWords(chartWords)
  const headingId = useChartHeadingId()
  const hintId = useId()
  return (
    <>
      <div
        role="slider"
        tabIndex={0}
        className={styles.slider}
        aria-labelledby={headingId ? `${headingId} ${hintId}` : hintId}
        aria-describedby={readingId}
        aria-valuemin={reader.years[0]}
        aria-valuemax={reader.years.at(-1)}
        aria-valuenow={reader.year}
        aria-valuetext={String(reader.year)}
        onKeyDown={reader.moveByKey}
        onFocus={() => {
          onTurnTo()
          reader.startReading()
        }}
        onBlur={reader.stopReading}
        onPointerEnter={onTurnTo}
        onPointerDown={reader.moveToPointer}
        onPointerMove={(event) => {
          reader.moveToPointer(event)
          pointer?.movePointer(event)
        }}
        onPointerLeave={(event) => {
          reader.leave(event)
          pointer?.leave()
        }}
        onClick={pointer?.press}
      />
      <span id={hintId} hidden>
        {words.readHint}
      </span>
    </>
  )
}
