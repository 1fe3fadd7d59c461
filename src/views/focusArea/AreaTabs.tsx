import { focusAreaWords } from '#i18n/focusAreaWords.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import styles from './AreaTabs.module.css'
import type { AreaTab } from './focusAreaModel.ts'

/** The areas side by side, to step between. */
export function AreaTabs({ tabs }: { tabs: readonly AreaTab[] }) {
  const words = useWords(focusAreaWords)
  return (
    <nav aria-label={words.areas} className={`${styles.tabs} no-print`}>
      <ul>
        {tabs.map(({ id, path, number, shortTitle, isCurrent }) => (
          <li key={id}>
            <AppLink to={path} aria-current={isCurrent ? 'page' : undefined}>
              <span className={styles.number}>{number}</span> <SpokenText text={shortTitle} />
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
