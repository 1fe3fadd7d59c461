import { useEffect, useRef } from 'react'
import { NavigationType, useNavigationType } from 'react-router'
import type { FocusArea } from '#domain/strategy.ts'
import { indicatorListWords } from '#i18n/indicatorListWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { spoken } from '../indicatorRow.ts'
import styles from './FilterForm.module.css'
import type { IndicatorFilter } from './indicatorFilter.ts'
import { crossCutting, filterParameters, headings, headingSlugs, readFilterForm } from './indicatorFilter.ts'

interface FilterFormProps {
  readonly areas: readonly FocusArea[]
  readonly filter: IndicatorFilter
  readonly showFilter: (filter: IndicatorFilter) => void
}

/** Text, development and area: each change reaches the address at once, as the same entry in the history. */
export function FilterForm({ areas, filter, showFilter }: FilterFormProps) {
  const words = useWords(indicatorListWords)
  const language = useLanguage()
  const form = useRef<HTMLFormElement>(null)
  const text = useSyncedText(filter.text)
  const show = () => {
    if (form.current)
      showFilter(
        readFilterForm(
          new FormData(form.current),
          areas.map(({ id }) => id),
        ),
      )
  }
  return (
    <form
      ref={form}
      role="search"
      aria-label={words.filter}
      className={`${styles.form} no-print`}
      onSubmit={(event) => {
        event.preventDefault()
        show()
      }}
    >
      <label className={styles.text}>
        <span className={styles.label}>{words.text}</span>
        <input
          ref={text}
          type="search"
          name={filterParameters.text}
          defaultValue={filter.text}
          placeholder={words.textHint}
          autoComplete="off"
          className={styles.field}
          onChange={show}
        />
      </label>
      <label>
        <span className={styles.label}>{words.status}</span>
        <select
          name={filterParameters.heading}
          value={filter.heading ? headingSlugs[filter.heading] : ''}
          className={styles.field}
          onChange={show}
        >
          <option value="">{words.anyStatus}</option>
          {headings.map((heading) => (
            <option key={heading} value={headingSlugs[heading]}>
              {words.statuses[heading]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className={styles.label}>{words.area}</span>
        <select
          name={filterParameters.area}
          value={filter.area ?? ''}
          className={styles.field}
          onChange={show}
        >
          <option value="">{words.anyArea}</option>
          {areas.map(({ id, number, shortTitle }) => (
            <option key={id} value={id}>
              {number} {spoken(shortTitle, language)}
            </option>
          ))}
          <option value={crossCutting}>{words.crossCutting}</option>
        </select>
      </label>
    </form>
  )
}

/**
 * The text field keeps what is being typed; the address follows behind. What changes the address from elsewhere –
 * going back, showing all again – is written into the field.
 */
function useSyncedText(text: string) {
  const field = useRef<HTMLInputElement>(null)
  const navigationType = useNavigationType()
  useEffect(() => {
    const input = field.current
    if (!input) return
    const isTyping = input === document.activeElement && navigationType === NavigationType.Replace
    if (!isTyping) input.value = text
  }, [text, navigationType])
  return field
}
