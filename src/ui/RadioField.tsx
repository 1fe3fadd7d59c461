import { useId } from 'react'
import styles from './RadioField.module.css'

interface RadioFieldProps<Value extends string> {
  readonly legend: string
  /** In order; one that is refused is there and cannot be chosen. */
  readonly options: readonly { readonly value: Value; readonly label: string; readonly isRefused?: boolean }[]
  readonly chosen: Value
  readonly choose: (value: Value) => void
}

/** One of a few, all in sight on a line. */
export function RadioField<Value extends string>({
  legend,
  options,
  chosen,
  choose,
}: RadioFieldProps<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{legend}</legend>
      {options.map(({ value, label, isRefused = false }) => (
        <label key={value} className={styles.option}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
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
