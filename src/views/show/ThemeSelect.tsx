import { useSearchParams } from 'react-router'
import { shellWords } from '#i18n/shellWords.ts'
import { parameters, parseAddressState, themes } from '#pathState.ts'
import { useWords } from '#ui/languageContext.ts'
import styles from './HelpDialog.module.css'

const auto = 'auto'

/** Dark for a dark room, high contrast for a bright one. Each window has its own. */
export function ThemeSelect() {
  const words = useWords(shellWords)
  const [search, setSearch] = useSearchParams()
  const choose = (theme: string) => {
    const next = new URLSearchParams(search)
    if (theme === auto) next.delete(parameters.theme)
    else next.set(parameters.theme, theme)
    setSearch(next, { preventScrollReset: true, replace: true })
  }
  return (
    <label className={styles.theme}>
      {words.theme}
      <select
        value={parseAddressState(search).theme ?? auto}
        onChange={({ target: { value } }) => {
          choose(value)
        }}
      >
        {([auto, ...themes] as const).map((theme) => (
          <option key={theme} value={theme}>
            {words.themes[theme]}
          </option>
        ))}
      </select>
    </label>
  )
}
