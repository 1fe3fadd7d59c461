import type { Undertaking } from '#domain/strategy.ts'
import { undertakingWords } from '#i18n/undertakingWords.ts'
import { paths } from '#paths.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import styles from './AreaUndertakings.module.css'
import type { ServingUndertakings } from './servingUndertakings.ts'
import { toPeriod } from './servingUndertakings.ts'

/** What carries the area out: strategies and programmes, and initiatives, as a section of a page. */
export function AreaUndertakings({ title, serving }: { title: string; serving: ServingUndertakings }) {
  const words = useWords(undertakingWords)
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>{title}</h2>
        <AppLink to={paths.implementation()} className={styles.all}>
          {words.all} →
        </AppLink>
      </div>
      <div className={styles.kinds}>
        <Kind title={words.strategies} undertakings={serving.strategies} />
        <Kind title={words.initiatives} undertakings={serving.initiatives} />
      </div>
    </section>
  )
}

function Kind({ title, undertakings }: { title: string; undertakings: readonly Undertaking[] }) {
  const words = useWords(undertakingWords)
  return (
    <div>
      <h3 className={styles.kind}>{title}</h3>
      {undertakings.length === 0 ? <p className={styles.none}>{words.none}</p> : null}
      <ul>
        {undertakings.map((undertaking) => (
          <li key={undertaking.id} className={styles.undertaking}>
            <Description undertaking={undertaking} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Description({ undertaking }: { undertaking: Undertaking }) {
  const words = useWords(undertakingWords)
  const language = useLanguage()
  const { title, text, vision, url } = undertaking
  const period = toPeriod(undertaking, language)
  return (
    <>
      <p className={styles.title}>
        <SpokenText text={title} />
      </p>
      {period ? <p className={styles.period}>{period}</p> : null}
      <p>
        <SpokenText text={text} />
      </p>
      {vision ? (
        <p className={styles.vision}>
          {words.ownVision}{' '}
          <q>
            <SpokenText text={vision} />
          </q>
        </p>
      ) : null}
      {url ? (
        <p>
          <a href={url} rel="external">
            {words.readMore(new URL(url).host)}
            <span className="visually-hidden">
              {' '}
              (<SpokenText text={title} />)
            </span>
          </a>
        </p>
      ) : null}
    </>
  )
}
