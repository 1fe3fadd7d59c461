import { useId, useState } from 'react'
import type { TrendWish } from './trendAddress.ts'
import { trendWords } from '#i18n/trendWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { ChosenPlaces } from './ChosenPlaces.tsx'
import type { TrendControlsView } from './controlsModel.ts'
import { PeriodFields } from './PeriodFields.tsx'
import { ScaleField } from './ScaleField.tsx'
import { SelectField } from './SelectField.tsx'
import styles from './TrendControls.module.css'

interface TrendControlsProps {
  readonly view: TrendControlsView
  /** Puts a part of a wish in the address. */
  readonly wish: (part: Partial<TrendWish>) => void
  /** Compares by the rule an option stands for. */
  readonly compare: (option: string) => void
  readonly reset: () => void
}

/** Whom the chart compares with, which years, on what scale and for whom; on a phone behind a button. */
export function TrendControls({ view, wish, compare, reset }: TrendControlsProps) {
  const words = useWords(trendWords)
  const [isOpen, setOpen] = useState(false)
  const fieldsId = useId()
  const { rules, rule, ruleText, chosen, years, scales, scale, sexes, sex, reasons } = view
  return (
    <div role="group" aria-label={words.controls} className={`${styles.controls} no-print`}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={fieldsId}
        className={styles.fold}
        onClick={() => {
          setOpen(!isOpen)
        }}
      >
        <span className={styles.foldName}>{words.fold}</span> <span>{view.summary}</span>
      </button>
      <div id={fieldsId} className={`${styles.fields} ${isOpen ? styles.open : ''}`}>
        {rules.length > 1 && (
          <SelectField label={words.peers} value={rule} options={rules} choose={compare} />
        )}
        {years && (
          <PeriodFields
            years={years}
            narrow={(period) => {
              wish({ period })
            }}
          />
        )}
        <ScaleField
          scales={scales}
          scale={scale}
          choose={(next) => {
            wish({ scale: next })
          }}
        />
        {sexes.length > 0 && (
          <SelectField
            label={words.sex}
            value={sex}
            options={sexes}
            choose={(value) => {
              wish({ sex: sexes.find((option) => option.value === value)?.value })
            }}
          />
        )}
        {view.isChanged && (
          <button type="button" className={styles.reset} onClick={reset}>
            {words.reset}
          </button>
        )}
      </div>
      {chosen ? (
        <ChosenPlaces
          chosen={chosen}
          choose={(codes) => {
            wish({ rule: { kind: 'chosen', codes } })
          }}
        />
      ) : null}
      {[ruleText, ...reasons].map((text) =>
        text === undefined ? null : (
          <p key={text} className={styles.told}>
            {text}
          </p>
        ),
      )}
    </div>
  )
}
