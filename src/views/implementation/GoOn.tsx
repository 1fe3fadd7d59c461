import type { Strategy } from '#domain/strategy.ts'
import { implementationWords } from '#i18n/implementationWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { toSpokenText } from '#domain/localizedText.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { toExternalLink } from './implementationModel.ts'
import styles from './ImplementationList.module.css'

/** What comes after the strategy, and where the region's own news and contacts are. */
export function GoOn({ strategy }: { strategy: Strategy }) {
  const words = useWords(implementationWords)
  const language = useLanguage()
  const { successor } = strategy
  const about = toExternalLink(strategy.url)
  return (
    <div className={styles.pair}>
      <section aria-labelledby="efter" className={styles.section}>
        <h2 id="efter">{words.successor}</h2>
        <h3 className={styles.title}>
          {words.successorTitle(toSpokenText(successor.title, language).text, successor.horizon)}
        </h3>
        <p>
          <SpokenText text={successor.note} />
        </p>
      </section>
      <section aria-labelledby="kontakt" className={styles.section}>
        <h2 id="kontakt">{words.contact}</h2>
        <p>{words.contactText}</p>
        <ul>
          {about ? (
            <li>
              <a href={about.url} className={styles.link}>
                {words.contactStrategy}
              </a>
            </li>
          ) : null}
          <li>
            <a href="https://utvecklanorrbotten.se/" className={styles.link}>
              {words.contactSite}
            </a>
          </li>
        </ul>
      </section>
    </div>
  )
}
