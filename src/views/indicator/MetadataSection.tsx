import type { Indicator } from '#domain/indicator.ts'
import { measureWords } from '#i18n/measureWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import type { MetadataEntry } from './metadataModel.ts'
import { toDownloads, toMetadata } from './metadataModel.ts'
import styles from './MetadataSection.module.css'
import { PageSection } from './PageSection.tsx'
import type { Places } from './places.ts'
import { ReleaseHistory } from './ReleaseHistory.tsx'
import { toVintageView } from './vintageModel.ts'
import { VintageSection } from './VintageSection.tsx'

/** What the measure is, how far it reaches, where it comes from, and its figures to take home. */
export function MetadataSection({ indicator, places }: { indicator: Indicator; places: Places }) {
  const words = useWords(measureWords)
  const language = useLanguage()
  const vintages = toVintageView(indicator, places.home, language)
  return (
    <PageSection id="om-mattet">
      <dl className={styles.entries}>
        {toMetadata(indicator, places, language).map((entry) => (
          <Entry key={entry.term} entry={entry} />
        ))}
      </dl>
      {vintages ? <VintageSection view={vintages} /> : null}
      <ReleaseHistory />
      <h3>{words.download}</h3>
      <ul className={styles.downloads}>
        {toDownloads(indicator.id, language).map(({ href, label, fileName }) => (
          <li key={href}>
            <a href={href} download={fileName}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </PageSection>
  )
}

function Entry({ entry }: { entry: MetadataEntry }) {
  const words = useWords(measureWords)
  return (
    <div className={styles.entry}>
      <dt>{entry.term}</dt>
      <dd>
        {entry.texts.map((text) => (
          <p key={text.sv}>
            <SpokenText text={text} />
          </p>
        ))}
        {entry.href ? (
          <p>
            <a href={entry.href} rel="external">
              {words.openSource}
            </a>
          </p>
        ) : null}
      </dd>
    </div>
  )
}
