import { useSearchParams } from 'react-router'
import { shellWords } from '#i18n/shellWords.ts'
import { parameters, parseAddressState, themes } from '#pathState.ts'
import { useWords } from '#ui/languageContext.ts'
import styles from './Picker.module.css'

const auto = 'auto'

/** Light, dark, high contrast, or as the device has it. Kept in the address, nowhere else. */
export function ThemePicker() {
  const words = useWords(shellWords)
  const [search, setSearch] = useSearchParams()
  const chooseTheme = (theme: string) => {
    const next = new URLSearchParams(search)
    if (theme === auto) next.delete(parameters.theme)
    else next.set(parameters.theme, theme)
    setSearch(next, { preventScrollReset: true, replace: true })
  }
  return (
    <label className={styles.picker}>
      <span className={styles.label}>{words.theme}</span>
      <select
        className={styles.select}
        value={parseAddressState(search).theme ?? auto}
        onChange={(event) => {
          chooseTheme(event.target.value)
        }}
      >
        {[auto, ...themes].map((theme) => (
          <option key={theme} value={theme}>
            {words.themes[theme as keyof typeof words.themes]}
          </option>
        ))}
      </select>
    </label>
  )
}
