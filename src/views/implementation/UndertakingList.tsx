import { useId } from 'react'
import { implementationWords } from '#i18n/implementationWords.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import type { UndertakingView } from './implementationModel.ts'
import styles from './ImplementationList.module.css'

interface UndertakingListProps {
  readonly title: string
  readonly undertakings: readonly UndertakingView[]
}

/** Strategies, programmes or initiatives with what they do and whom they serve. */
export function UndertakingList({ title, undertakings }: UndertakingListProps) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 id={heading}>{title}</h2>
      <ul className={styles.list}>
        {undertakings.map((undertaking) => (
          <Item key={undertaking.id} undertaking={undertaking} />
        ))}
      </ul>
    </section>
  )
}

function Item({ undertaking }: { undertaking: UndertakingView }) {
  const words = useWords(implementationWords)
  const { anchor, title, text, years, vision, areas, link } = undertaking
  return (
    <li id={anchor} className={styles.item}>
      <div>
        <h3 className={styles.title}>
          <SpokenText text={title} />
        </h3>
        <p className={styles.years}>{years}</p>
      </div>
      <div className={styles.text}>
        <p>
          <SpokenText text={text} />
        </p>
        {vision ? (
          <p className={styles.vision}>
            <span className={styles.label}>{words.visionOf}</span>
            <SpokenText text={vision} />
          </p>
        ) : null}
        {link ? (
          <p>
            <a href={link.url} className={styles.link}>
              {words.readMore(link.host)}
              <span className="visually-hidden">
                {' '}
                <SpokenText text={title} />
              </span>
            </a>
          </p>
        ) : null}
      </div>
      <div className={styles.areas}>
        <p className={styles.label}>{words.serves}</p>
        <ul>
          {areas.map((area) => (
            <li key={area.path}>
              <AppLink to={area.path} className={styles.link}>
                {area.number} <SpokenText text={area.title} />
              </AppLink>
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}
