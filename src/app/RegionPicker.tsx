import { useLocation, useNavigate, useSearchParams } from 'react-router'
import type { LocalizedText } from '#domain/localizedText.ts'
import { toSpokenText } from '#domain/localizedText.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { findPlaceInPath, paths } from '#paths.ts'
import { parameters } from '#pathState.ts'
import { useAddress } from '#ui/AppLink.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { findLoaded } from '#ui/loadState.ts'
import { toPlaceChoices } from '#views/placeChoices.ts'
import { PlaceLink } from '#views/PlaceLink.tsx'
import { useStrategyInRegion } from '#views/useStrategyInRegion.ts'
import styles from './Picker.module.css'

/** The place that every view is drawn for. */
export function RegionPicker() {
  const words = useWords(shellWords)
  const language = useLanguage()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const [search] = useSearchParams()
  const toAddress = useAddress()
  const loaded = findLoaded(useStrategyInRegion())
  if (!loaded) return <span className={styles.placeholder} />

  const { strategy, region } = loaded
  const { wholes, municipalities } = toPlaceChoices(strategy, findLoaded(loaded.catalogue), region, language)
  const nameOf = (text: LocalizedText) => toSpokenText(text, language).text

  const toQuery = (code: string) => {
    const next = new URLSearchParams(search)
    if (code === strategy.homeRegion) next.delete(parameters.region)
    else next.set(parameters.region, code)
    return { search: next.toString() }
  }
  const isPlacePage = findPlaceInPath(pathname) !== undefined
  const chooseRegion = (code: string) => {
    void navigate(isPlacePage ? toAddress(paths.place(code)) : toQuery(code), { preventScrollReset: true })
  }
  const toOption = ({ code, name }: { code: string; name: LocalizedText }) => (
    <option key={code} value={code}>
      {nameOf(name)}
    </option>
  )
  return (
    <div className={styles.region}>
      <label className={styles.picker}>
        <span className="visually-hidden">{words.region}</span>
        <select
          className={styles.select}
          value={region.code}
          onChange={(event) => {
            chooseRegion(event.target.value)
          }}
        >
          <optgroup label={words.regionGroups.county}>{wholes.map(toOption)}</optgroup>
          <optgroup label={words.regionGroups.municipalities}>{municipalities.map(toOption)}</optgroup>
        </select>
      </label>
      {region.code === strategy.homeRegion || isPlacePage ? null : (
        <PlaceLink region={region} className={styles.page} />
      )}
    </div>
  )
}
