import { useRef } from 'react'
import { findLoaded } from '#ui/loadState.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { showWords } from '#i18n/showWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { spoken } from '../indicatorRow.ts'
import { toPlaceChoices } from '../placeChoices.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { toPlaceCode, withPlace } from './showAddress.ts'
import styles from './ShowBar.module.css'

interface PlaceSelectProps {
  readonly loaded: StrategyInRegion
  /** Where the picture is. */
  readonly address: string
  readonly onChoose: (address: string) => void
  /** The choice was made by pointing: keys are to be the show's again. */
  readonly onDone: () => void
}

/** The place a picture is drawn for. */
export function PlaceSelect({ loaded, address, onChoose, onDone }: PlaceSelectProps) {
  const words = useWords(showWords)
  const { regionGroups } = useWords(shellWords)
  const language = useLanguage()
  const isByPointer = useRef(false)
  const { strategy, catalogue, region } = loaded
  const { wholes, municipalities } = toPlaceChoices(strategy, findLoaded(catalogue), region, language)
  const toOption = ({ code, name }: (typeof wholes)[number]) => (
    <option key={code} value={code}>
      {spoken(name, language)}
    </option>
  )
  return (
    <label className={styles.place}>
      <span>{words.place}</span>
      <select
        value={toPlaceCode(address, strategy.homeRegion)}
        onPointerDown={() => {
          isByPointer.current = true
        }}
        onKeyDown={({ key }) => {
          isByPointer.current = false
          if (key === 'Escape' || key === 'Enter') onDone()
        }}
        onChange={({ target: { value } }) => {
          onChoose(withPlace(address, value, strategy.homeRegion))
          if (isByPointer.current) onDone()
        }}
      >
        <optgroup label={regionGroups.county}>{wholes.map(toOption)}</optgroup>
        <optgroup label={regionGroups.municipalities}>{municipalities.map(toOption)}</optgroup>
      </select>
    </label>
  )
}
