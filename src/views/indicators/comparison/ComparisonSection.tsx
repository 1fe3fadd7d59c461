import { useEffect, useMemo, useRef } from 'react'
import { Link, NavigationType, useNavigationType } from 'react-router'
import type { StandingSettings } from '#domain/assessmentSettings.ts'
import type { Region } from '#domain/region.ts'
import { indicatorCompareWords } from '#i18n/indicatorCompareWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { toggleChosen } from '../chosenIndicators.ts'
import type { IndicatorEntry } from '../indicatorEntries.ts'
import { toUnique } from '../orderEntries.ts'
import type { ListAddress } from '../useListState.ts'
import styles from './ComparisonSection.module.css'
import { IndexFigure } from './IndexFigure.tsx'
import { SeparateFigures } from './SeparateFigures.tsx'

interface ComparisonSectionProps {
  readonly entries: readonly IndicatorEntry[]
  readonly settings: StandingSettings
  readonly region: Region
  readonly address: ListAddress
}

const headingId = 'jamforelse'

/** The chosen indicators side by side, in the order they were chosen. */
export default function ComparisonSection({ entries, settings, region, address }: ComparisonSectionProps) {
  const words = useWords(indicatorCompareWords)
  const { state, toHref, show } = address
  const { chosen, picture } = state
  const compared = useMemo(() => pick(entries, chosen), [entries, chosen])
  // What is taken away takes its button with it: focus goes to the heading.
  const heading = useOpenedHeading()
  const remove = (id: string) => {
    heading.current?.focus()
    show({ chosen: toggleChosen(chosen, id) ?? chosen })
  }
  const isEnough = compared.length > 1
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <p className="no-print">
        <Link to={toHref({ isComparing: false })}>{words.back}</Link>
      </p>
      <h2 ref={heading} id={headingId} tabIndex={-1} className={styles.title}>
        {words.title(compared.length)}
      </h2>
      {isEnough ? (
        <>
          <PicturePicker address={address} />
          {picture === 'index' ? (
            <IndexFigure entries={compared} settings={settings} region={region} remove={remove} />
          ) : (
            <SeparateFigures entries={compared} region={region} remove={remove} />
          )}
        </>
      ) : (
        <p>{words.tooFew}</p>
      )}
    </section>
  )
}

/** Takes focus when one has come to it by a link; not when the address was opened as it is. */
function useOpenedHeading() {
  const heading = useRef<HTMLHeadingElement>(null)
  const navigationType = useNavigationType()
  useEffect(() => {
    if (navigationType === NavigationType.Push) heading.current?.focus()
  }, [navigationType])
  return heading
}

function pick(entries: readonly IndicatorEntry[], chosen: readonly string[]): readonly IndicatorEntry[] {
  const byId = new Map(toUnique(entries).map((entry) => [entry.indicator.id, entry]))
  return chosen.flatMap((id) => byId.get(id) ?? [])
}

/** On one scale, or each on its own. */
function PicturePicker({ address: { state, show } }: { address: ListAddress }) {
  const words = useWords(indicatorCompareWords)
  return (
    <fieldset className={`${styles.pictures} no-print`}>
      <legend className="visually-hidden">{words.picture}</legend>
      {(['index', 'separate'] as const).map((picture) => (
        <label key={picture} className={styles.picture}>
          <input
            type="radio"
            name="bild"
            checked={state.picture === picture}
            className={styles.radio}
            onChange={() => {
              show({ picture })
            }}
          />
          {words.pictures[picture]}
        </label>
      ))}
    </fieldset>
  )
}
