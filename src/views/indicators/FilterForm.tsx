import { useEffect, useId, useRef, useState } from 'react'
import { NavigationType, useNavigationType } from 'react-router'
import { indicatorFilterWords } from '#i18n/indicatorFilterWords.ts'
import { useWords } from '#ui/languageContext.ts'
import type { FacetOptions } from './facetOptions.ts'
import type { FacetId, FacetValues } from './facets.ts'
import { FacetChecks, FacetSelect } from './FilterFields.tsx'
import styles from './FilterForm.module.css'
import type { IndicatorFilter } from './indicatorFilter.ts'
import { readFilterForm, textParameter } from './indicatorFilter.ts'

interface FilterFormProps {
  readonly filter: IndicatorFilter
  readonly options: FacetOptions
  /** All that the form may be read as. */
  readonly allowed: FacetValues
  readonly showFilter: (filter: IndicatorFilter) => void
}

const first: readonly FacetId[] = ['heading', 'area']
const more: readonly FacetId[] = ['goal', 'perspective', 'source', 'freshness', 'direction', 'kind']
const checked: readonly FacetId[] = ['status', 'certainty']

/** Every way to narrow the list: each change reaches the address at once, as the same entry in the history. */
export function FilterForm({ filter, options, allowed, showFilter }: FilterFormProps) {
  const words = useWords(indicatorFilterWords)
  const form = useRef<HTMLFormElement>(null)
  const text = useSyncedText(filter.text)
  const [isOpen, setOpen] = useState(false)
  const foldId = useId()
  const show = () => {
    if (form.current) showFilter(readFilterForm(new FormData(form.current), allowed))
  }
  const toSelect = (facet: FacetId) => (
    <FacetSelect key={facet} facet={facet} options={options[facet]} onChoose={show} />
  )
  return (
    <form
      ref={form}
      role="search"
      aria-label={words.filter}
      className={`${styles.form} ${isOpen ? styles.open : ''} no-print`}
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
          name={textParameter}
          defaultValue={filter.text}
          placeholder={words.textHint}
          autoComplete="off"
          className={styles.field}
          onChange={show}
        />
      </label>
      <div className={styles.first}>{first.map(toSelect)}</div>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={foldId}
        className={styles.fold}
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        <span className={styles.onPhone}>{words.onPhone}</span>
        <span className={styles.onWide}>{words.more}</span>
      </button>
      <div id={foldId} className={styles.more}>
        {more.map(toSelect)}
        {checked.map((facet) => (
          <FacetChecks key={facet} facet={facet} options={options[facet]} onChoose={show} />
        ))}
      </div>
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
