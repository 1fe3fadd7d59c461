import { useQuery } from '@tanstack/react-query'
import { resourcePaths, toResourceHref } from '#api/resourcePaths.ts'
import { apiInfoQuery } from '#api/queries.ts'
import type { Strategy } from '#domain/strategy.ts'
import { aboutWords } from '#i18n/aboutWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { SpokenText } from '#ui/SpokenText.tsx'
import { toLoadState } from '../toLoadState.ts'
import { AboutSection } from './AboutSection.tsx'
import { ApiFacts } from './ApiFacts.tsx'
import styles from './DataSection.module.css'
import { Disclosure } from './Disclosure.tsx'
import { byTitle } from './sourceRows.ts'

/** The data service: what it says of itself, and its files. */
export function DataSection({ strategy }: { strategy: Strategy }) {
  const words = useWords(aboutWords).data
  return (
    <AboutSection id="data">
      <p>{words.intro}</p>
      <h3>{words.api}</h3>
      <LoadPanel state={toLoadState(useQuery(apiInfoQuery()))} size="panel">
        {(apiInfo) => <ApiFacts apiInfo={apiInfo} />}
      </LoadPanel>
      <h3>{words.files}</h3>
      <ul className={styles.files}>
        <File path={resourcePaths.dataset()} name={words.fileNames.dataset(strategy.indicators.length)} />
        <File path="/openapi.json" name={words.fileNames.openApi} />
        <File path={resourcePaths.strategies()} name={words.fileNames.strategies} />
        <File path={resourcePaths.strategy(strategy.id)} name={words.fileNames.strategy} />
        <File path={resourcePaths.regions()} name={words.fileNames.regions} />
      </ul>
      <Tables strategy={strategy} />
    </AboutSection>
  )
}

function File({ path, name }: { path: string; name: string }) {
  const href = toResourceHref(path)
  return (
    <li>
      <a href={href}>{name}</a> <code className={styles.path}>{href}</code>
    </li>
  )
}

function Tables({ strategy }: { strategy: Strategy }) {
  const words = useWords(aboutWords).data
  const indicators = byTitle(strategy.indicators, useLanguage())
  return (
    <Disclosure summary={words.csv(indicators.length)}>
      <ul className={styles.tables}>
        {indicators.map(({ id, title }) => (
          <li key={id}>
            <a href={toResourceHref(resourcePaths.indicatorCsv(id))}>
              <SpokenText text={title} />
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
