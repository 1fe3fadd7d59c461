import { toSpokenText } from '#domain/localizedText.ts'
import { implementationWords } from '#i18n/implementationWords.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { paths } from '#paths.ts'
import { Breadcrumbs } from '#ui/Breadcrumbs.tsx'
import { useThisYear } from '#ui/clock.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { SpokenText } from '#ui/SpokenText.tsx'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import { ChainLinkList } from './ChainLinkList.tsx'
import { GoOn } from './GoOn.tsx'
import { toImplementationView } from './implementationModel.ts'
import styles from './ImplementationPage.module.css'
import { Timeline } from './Timeline.tsx'
import { UndertakingList } from './UndertakingList.tsx'

/** The work under way: strategies, programmes, initiatives, cooperation and governance. */
export default function ImplementationPage() {
  const state = useStrategyInRegion()
  const words = useWords(implementationWords)
  return (
    <>
      <PageTitle title={words.title} description={words.description} />
      <LoadPanel state={state} size="page">
        {(loaded) => <Implementation {...loaded} />}
      </LoadPanel>
    </>
  )
}

function Implementation({ strategy, region, isHomeRegion }: StrategyInRegion) {
  const language = useLanguage()
  const words = useWords(implementationWords)
  const shell = useWords(shellWords)
  const view = toImplementationView(strategy, language, useThisYear())
  return (
    <>
      <Breadcrumbs crumbs={[{ path: paths.overview(), title: shell.vision }]} />
      <header className={styles.header}>
        <h1 tabIndex={-1}>{words.title}</h1>
        {view.lead ? (
          <p className={styles.lead}>
            <SpokenText text={view.lead} />
          </p>
        ) : null}
        <p>{view.summary}</p>
        {isHomeRegion ? null : (
          <p className={styles.remark}>{words.wholeCounty(toSpokenText(region.name, language).text)}</p>
        )}
      </header>
      <Timeline timeline={view.timeline} />
      <UndertakingList title={words.strategies} undertakings={view.strategies} />
      <UndertakingList title={words.initiatives} undertakings={view.initiatives} />
      <ChainLinkList title={words.cooperation} links={view.cooperation} />
      <ChainLinkList title={words.governance} intro={view.responsible} links={view.governance} />
      <GoOn strategy={strategy} />
    </>
  )
}
