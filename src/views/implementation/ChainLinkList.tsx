import { useId } from 'react'
import { SpokenText } from '#ui/SpokenText.tsx'
import type { ChainLinkView } from './implementationModel.ts'
import styles from './ImplementationList.module.css'

interface ChainLinkListProps {
  readonly title: string
  readonly links: readonly ChainLinkView[]
  readonly intro?: string
}

/** Titled texts; a sentence that is a list of names is shown as one. */
export function ChainLinkList({ title, links, intro }: ChainLinkListProps) {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 id={heading}>{title}</h2>
      {intro ? <p className={styles.intro}>{intro}</p> : null}
      <ul className={styles.list}>
        {links.map((link) => (
          <li key={link.id} id={link.anchor} className={styles.item}>
            <h3 className={styles.title}>
              <SpokenText text={link.title} />
            </h3>
            <ChainLinkText link={link} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ChainLinkText({ link: { text, nameList } }: { link: ChainLinkView }) {
  if (!nameList)
    return (
      <p className={styles.wide}>
        <SpokenText text={text} />
      </p>
    )
  return (
    <div className={styles.wide} lang={nameList.language}>
      <p>{nameList.intro}:</p>
      <ul className={styles.names}>
        {nameList.names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  )
}
