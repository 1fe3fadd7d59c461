import { NavLink, useLocation, useSearchParams } from 'react-router'
import { shellWords } from '#i18n/shellWords.ts'
import { languageRoots, paths, splitLanguage, toLanguagePath } from '#paths.ts'
import { toCarriedSearch } from '#pathState.ts'
import { AppLink, useAddress } from '#ui/AppLink.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import styles from './Header.module.css'
import { HeaderSearch } from './HeaderSearch.tsx'
import { RegionPicker } from './RegionPicker.tsx'
import { ThemePicker } from './ThemePicker.tsx'

/** Brand, views, place and language. On small screens the views fold into a menu. */
export function Header() {
  const words = useWords(shellWords)
  return (
    <header className={`${styles.header} no-print`}>
      <div className={styles.row}>
        <AppLink to={paths.overview()} className={styles.brand}>
          {words.brand}
        </AppLink>
        <nav aria-label={words.mainNavigation} className={styles.wide}>
          <ViewLinks />
        </nav>
        <div className={styles.tools}>
          <HeaderSearch />
          <div className={styles.region}>
            <RegionPicker />
          </div>
          <OtherLanguage />
          <button type="button" className={styles.menuButton} popoverTarget="meny">
            <span className={styles.inNarrow}>{words.menu}</span>
            <span className={styles.inWide}>
              <ThemeSign />
              <span className="visually-hidden">{words.theme}</span>
            </span>
          </button>
        </div>
      </div>
      <div id="meny" popover="auto" className={styles.menu}>
        <nav aria-label={words.menu} className={styles.views}>
          <ViewLinks />
        </nav>
        <ThemePicker />
      </div>
    </header>
  )
}

function ThemeSign() {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
      <path d="M8 1.5a6.5 6.5 0 0 0 0 13z" fill="currentColor" />
      <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}

function ViewLinks() {
  const words = useWords(shellWords).views
  const toAddress = useAddress()
  const { path } = splitLanguage(useLocation().pathname)
  const isUnderAreas = path.startsWith('/insatsomraden') || path.startsWith('/mal')
  return (
    <ul className={styles.links}>
      <li>
        <NavLink to={toAddress(paths.overview())} end>
          {words.overview}
        </NavLink>
      </li>
      <li>
        <NavLink to={toAddress(paths.currentState())}>{words.currentState}</NavLink>
      </li>
      <li>
        <AppLink to={paths.focusArea('livskvalitet')} className={isUnderAreas ? 'active' : undefined}>
          {words.focusAreas}
        </AppLink>
      </li>
      <li>
        <NavLink to={toAddress(paths.indicators())}>{words.indicators}</NavLink>
      </li>
      <li>
        <NavLink to={toAddress(paths.implementation())}>{words.implementation}</NavLink>
      </li>
      <li>
        <NavLink to={toAddress(paths.about())}>{words.about}</NavLink>
      </li>
    </ul>
  )
}

/** The same view in the other language, as a plain link so that the whole page comes in that language. */
function OtherLanguage() {
  const words = useWords(shellWords)
  const language = useLanguage()
  const other = language === 'sv' ? 'en' : 'sv'
  const { pathname } = useLocation()
  const [search] = useSearchParams()
  const { path } = splitLanguage(pathname)
  const isKnownRoot = pathname.startsWith(languageRoots[language])
  const address = isKnownRoot ? toLanguagePath(path, other) : languageRoots[other]
  return (
    <a
      href={`${address}${toCarriedSearch(search)}`}
      hrefLang={other}
      lang={other}
      className={styles.language}
    >
      <span aria-hidden="true">{words.otherLanguageShort}</span>
      <span className="visually-hidden">{words.otherLanguage}</span>
    </a>
  )
}
