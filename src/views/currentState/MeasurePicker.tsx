import { useNavigate, useSearchParams } from 'react-router'
import type { IndicatorSummary } from '#domain/indicator.ts'
import { currentStateWords } from '#i18n/currentStateWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { spoken } from '../indicatorRow.ts'
import type { MapChoices } from './mapChoice.ts'
import { withMeasure } from './mapChoice.ts'
import styles from './MunicipalitySection.module.css'

/** The measures of the page that there are for municipalities, under the headings they stand under above. */
export function MeasurePicker({ choices, measure }: { choices: MapChoices; measure: IndicatorSummary }) {
  const words = useWords(currentStateWords)
  const navigate = useNavigate()
  const [search] = useSearchParams()
  return (
    <label className={`${styles.picker} no-print`}>
      <span className={styles.pickerLabel}>{words.measure}</span>
      <select
        className={styles.select}
        value={measure.id}
        onChange={(event) => {
          void navigate({ search: withMeasure(search, event.target.value) }, { preventScrollReset: true })
        }}
      >
        <Options label={words.strengths} indicators={choices.strengths} />
        <Options label={words.challenges} indicators={choices.challenges} />
      </select>
    </label>
  )
}

function Options({ label, indicators }: { label: string; indicators: readonly IndicatorSummary[] }) {
  const language = useLanguage()
  return (
    <optgroup label={label}>
      {indicators.map(({ id, title }) => (
        <option key={id} value={id}>
          {spoken(title, language)}
        </option>
      ))}
    </optgroup>
  )
}
