import { guardLimits } from '#domain/assessment/assessIndicator.ts'
import { aboutMethodWords } from '#i18n/aboutMethodWords.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import type { Guard, GuardGroup } from './guardGroups.ts'
import styles from './GuardList.module.css'

/** The rules beside the formula, worded as they stand beside the indicators. */
export function GuardList({ groups }: { groups: readonly GuardGroup[] }) {
  const words = useWords(aboutMethodWords).guards
  const { surveys, people, years } = guardLimits
  return (
    <>
      <h3>{words.title}</h3>
      <p>{words.intro}</p>
      {groups.map(({ id, guards }) => (
        <div key={id}>
          <h4>{words.groups[id]}</h4>
          <ul className={styles.guards}>
            {guards.map((guard) => (
              <Item key={guard.code} guard={guard} />
            ))}
          </ul>
        </div>
      ))}
      <p>{words.limits(surveys, people, years)}</p>
    </>
  )
}

function Item({ guard: { text, count, example } }: { guard: Guard }) {
  const words = useWords(aboutMethodWords).guards
  return (
    <li>
      <q className={styles.text}>{text}</q>
      {example ? (
        <span className={styles.example}>
          {words.count(count)}{' '}
          <AppLink to={example.path}>
            <SpokenText text={example.title} />
          </AppLink>
        </span>
      ) : null}
    </li>
  )
}
