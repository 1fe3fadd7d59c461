import { useId } from 'react'
import { currentStateWords } from '#i18n/currentStateWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { toStateAnchor } from '../partAnchors.ts'
import type { StateItem, StatePart } from './currentStateModel.ts'
import { IndicatorFigureCard } from './IndicatorFigureCard.tsx'
import styles from './StatePartSection.module.css'

interface StatePartSectionProps {
  readonly title: string
  readonly part: StatePart
  /** Ids of the indicators that can be put on the map. */
  readonly mapped: ReadonlySet<string>
}

/** Strengths or challenges: each sentence with the indicators that bear it out. */
export function StatePartSection({ title, part, mapped }: StatePartSectionProps) {
  const words = useWords(currentStateWords)
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <div className={styles.head}>
        <h2 id={heading}>{title}</h2>
        <p className={styles.progress}>{words.progress(part.progress)}</p>
      </div>
      <div className={styles.items}>
        {part.items.map((item) => (
          <Item key={item.id} item={item} mapped={mapped} />
        ))}
      </div>
    </section>
  )
}

function Item({ item, mapped }: { item: StateItem; mapped: ReadonlySet<string> }) {
  return (
    <article id={toStateAnchor(item.id)} className={styles.item}>
      <h3>
        <SpokenText text={item.title} />
      </h3>
      <p className={styles.text}>
        <SpokenText text={item.text} />
      </p>
      <ul className={styles.figures}>
        {item.figures.map((figure) => (
          <IndicatorFigureCard key={figure.id} figure={figure} isMapped={mapped.has(figure.id)} />
        ))}
      </ul>
    </article>
  )
}
