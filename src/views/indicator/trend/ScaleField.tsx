import { useId } from 'react'
import type { Scale } from '#domain/seriesScale.ts'
import { trendWords } from '#i18n/trendWords.ts'
import { useWords } from '#ui/languageContext.ts'
import type { TrendControlsView } from './controlsModel.ts'
import styles from './TrendControls.module.css'

interface ScaleFieldProps extends Pick<TrendControlsView, 'scales' | 'scale'> {
  readonly choose: (scale: Scale) => void
}

/** How values are shown; a scale the measure cannot have is there and cannot be chosen. */
export function ScaleField({ scales, scale, choose }: ScaleFieldProps) {
  const words = useWords(trendWords)
  const name = useId()
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{words.scale}</legend>
      {scales.map(({ value, label, isRefused = false }) => (
        <label key={value} className={`${styles.radio} ${isRefused ? styles.refused : ''}`}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === scale}
            disabled={isRefused}
            onChange={() => {
              choose(value)
            }}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
