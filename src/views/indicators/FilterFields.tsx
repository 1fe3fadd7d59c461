import { indicatorFilterWords } from '#i18n/indicatorFilterWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { StatusMark } from '#ui/StatusMark.tsx'
import type { FacetOption } from './facetOptions.ts'
import type { FacetId } from './facets.ts'
import { facets } from './facets.ts'
import styles from './FilterForm.module.css'

interface FieldProps {
  readonly facet: FacetId
  readonly options: readonly FacetOption[]
  readonly onChoose: () => void
}

/** One value of a facet, or any. */
export function FacetSelect({ facet, options, onChoose }: FieldProps) {
  const words = useWords(indicatorFilterWords)
  const [name, any] = words.facets[facet]
  return (
    <label>
      <span className={styles.label}>{name}</span>
      <select
        name={facets[facet].parameter}
        value={options.find(({ isChosen }) => isChosen)?.value ?? ''}
        className={styles.field}
        onChange={onChoose}
      >
        <option value="">{any}</option>
        {options.map(({ value, label, count }) => (
          <option key={value} value={value}>
            {count === undefined ? label : words.withCount(label, count)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Any of a facet's values; a verdict with its mark. */
export function FacetChecks({ facet, options, onChoose }: FieldProps) {
  const words = useWords(indicatorFilterWords)
  if (options.length === 0) return null
  return (
    <fieldset className={styles.checks}>
      <legend className={styles.label}>{words.facets[facet][0]}</legend>
      {options.map(({ value, label, count, isChosen, status }) => (
        <label key={value} className={styles.check}>
          <input
            type="checkbox"
            name={facets[facet].parameter}
            value={value}
            checked={isChosen}
            className={styles.box}
            onChange={onChoose}
          />
          {status ? <StatusMark status={status} word={label} size="small" /> : label}{' '}
          <span className={styles.count}>{count}</span>
        </label>
      ))}
    </fieldset>
  )
}
