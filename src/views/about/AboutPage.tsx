import { aboutWords } from '#i18n/aboutWords.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { paths } from '#paths.ts'
import { Breadcrumbs } from '#ui/Breadcrumbs.tsx'
import { useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { PageTitle } from '#ui/PageTitle.tsx'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { useStrategyInRegion } from '../useStrategyInRegion.ts'
import styles from './AboutPage.module.css'
import { AccessibilitySection } from './AccessibilitySection.tsx'
import { DataSection } from './DataSection.tsx'
import { GlossarySection } from './GlossarySection.tsx'
import { MethodSection } from './MethodSection.tsx'
import { OfficialSection } from './OfficialSection.tsx'
import { PrivacySection } from './PrivacySection.tsx'
import { SourcesSection } from './SourcesSection.tsx'
import { TableOfContents } from './TableOfContents.tsx'
import { UpdatesSection } from './UpdatesSection.tsx'

/** How figures become verdicts, whose everything is, and what is promised. */
export default function AboutPage() {
  const words = useWords(aboutWords)
  const shell = useWords(shellWords)
  return (
    <>
      <PageTitle title={words.title} description={words.description} />
      <Breadcrumbs crumbs={[{ path: paths.overview(), title: shell.vision }]} />
      <h1 tabIndex={-1}>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      <div className={styles.layout}>
        <TableOfContents />
        <div className={styles.text}>
          <LoadPanel state={useStrategyInRegion()} size="page">
            {(loaded) => <Sections loaded={loaded} />}
          </LoadPanel>
          <AccessibilitySection />
          <PrivacySection />
          <GlossarySection />
        </div>
      </div>
    </>
  )
}

function Sections({ loaded }: { loaded: StrategyInRegion }) {
  const { strategy } = loaded
  return (
    <>
      <MethodSection loaded={loaded} />
      <OfficialSection strategy={strategy} />
      <SourcesSection strategy={strategy} />
      <DataSection strategy={strategy} />
      <UpdatesSection strategy={strategy} />
    </>
  )
}
