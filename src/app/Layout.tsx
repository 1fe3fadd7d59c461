import { useQuery } from '@tanstack/react-query'
import { Outlet, ScrollRestoration } from 'react-router'
import { strategyQuery } from '#api/queries.ts'
import type { Language } from '#domain/localizedText.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { HomeRegionContext } from '#ui/homeRegionContext.ts'
import { LanguageContext } from '#ui/languageContext.ts'
import { Explanation } from './Explanation.tsx'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import styles from './Layout.module.css'
import { MethodNotice } from './MethodNotice.tsx'
import { NavigationProgress } from './NavigationProgress.tsx'
import { Offline } from './Offline.tsx'
import { useDocumentSettings } from './useDocumentSettings.ts'
import { useLateAnchor } from './useLateAnchor.ts'
import { usePrefetchOnIntent } from './usePrefetchOnIntent.ts'
import { useRouteFocus } from './useRouteFocus.ts'

/** What stands around every view. */
export function Layout({ language }: { language: Language }) {
  useDocumentSettings(language)
  useRouteFocus()
  useLateAnchor()
  usePrefetchOnIntent()
  const { data: strategy } = useQuery(strategyQuery())
  return (
    <LanguageContext value={language}>
      <HomeRegionContext value={strategy?.homeRegion}>
        <a href="#innehall" className={styles.skip}>
          {shellWords[language].skip}
        </a>
        <NavigationProgress />
        <Header />
        <MethodNotice />
        <main id="innehall" tabIndex={-1} className={styles.main}>
          <Outlet />
        </main>
        <Footer />
        <Explanation />
        <Offline />
        <ScrollRestoration />
      </HomeRegionContext>
    </LanguageContext>
  )
}
