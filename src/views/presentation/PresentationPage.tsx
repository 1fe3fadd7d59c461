import { presentationWords } from '#i18n/presentationWords.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { paths } from '#paths.ts'
import { Breadcrumbs } from '#ui/Breadcrumbs.tsx'
import { useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import styles from './PresentationPage.module.css'
import { Presentations } from './Presentations.tsx'

/** Where presentations are chosen, put together and taken to the audience. */
export default function PresentationPage() {
  const state = useStrategyInRegion()
  const words = useWords(presentationWords)
  const shell = useWords(shellWords)
  return (
    <>
      <PageTitle title={words.title} description={words.description} />
      <Breadcrumbs crumbs={[{ path: paths.overview(), title: shell.vision }]} />
      <header className={styles.head}>
        <h1 tabIndex={-1}>{words.title}</h1>
        <p>{words.lead}</p>
      </header>
      <LoadPanel state={state} size="page">
        {(loaded) => <Presentations loaded={loaded} />}
      </LoadPanel>
    </>
  )
}
