import { trendWords } from '#i18n/trendWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import type { ChosenPlaces as ChosenPlacesView } from './controlsModel.ts'
import { tellFull } from './controlsModel.ts'
import styles from './TrendControls.module.css'

interface ChosenPlacesProps {
  readonly chosen: ChosenPlacesView
  readonly choose: (codes: readonly string[]) => void
}

/** A list of one's own: each place can be taken away, and others added while there is room. */
export function ChosenPlaces({ chosen: { places, groups, isFull }, choose }: ChosenPlacesProps) {
  const words = useWords(trendWords)
  const language = useLanguage()
  const codes = places.map(({ value }) => value)
  return (
    <div className={styles.chosen}>
      {places.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          aria-label={words.remove(label)}
          className={styles.place}
          onClick={() => {
            choose(codes.filter((code) => code !== value))
          }}
        >
          {label} <span aria-hidden="true">×</span>
        </button>
      ))}
      {isFull ? (
        <p className={styles.told}>{tellFull(language)}</p>
      ) : (
        <label className={styles.field}>
          <span className={styles.label}>{words.add}</span>
          <select
            className={styles.select}
            value=""
            onChange={(event) => {
              choose([...codes, event.target.value])
            }}
          >
            <option value="">{words.addHint}</option>
            {groups.map((group) => (
              <optgroup key={group.label} label={group.label}>
                {group.options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}
