import { guardWords } from '#i18n/guardWords.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { BulletList } from './BulletList.tsx'
import { Disclosure } from './Disclosure.tsx'
import type { Guard, GuardGroup } from './guardGroups.ts'
import styles from './GuardList.module.css'

/** The rules beside the formula, worded as they stand beside the indicators. */
export function GuardList({ groups }: { groups: readonly GuardGroup[] }) {
  const words = useWords(guardWords)
  return (
    <>
      <p>{words.intro}</p>
      {groups.map(({ id, guards }) => (
        <div key={id}>
          <h4>{words.groups[id]}</h4>
          <Disclosure summary={words.open(guards.length)}>
            <ul className={styles.guards}>
              {guards.map((guard) => (
                <Item key={guard.code} guard={guard} />
              ))}
            </ul>
          </Disclosure>
        </div>
      ))}
      <h4>{words.always}</h4>
      <BulletList items={words.rules} />
    </>
  )
}

function Item({ guard: { text, when, count, example } }: { guard: Guard }) {
  const words = useWords(guardWords)
  return (
    <li>
      <q className={styles.text}>{text}</q>
      <span className={styles.when}>{when}</span>
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
