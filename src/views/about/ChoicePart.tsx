import type { Strategy } from '#domain/strategy.ts'
import { agreementWords } from '#i18n/agreementWords.ts'
import { methodWords } from '#i18n/methodWords.ts'
import { paths } from '#paths.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import styles from './ChoicePart.module.css'
import type { Choice } from './choices.ts'
import { toBaseYearChoices, toMethodChoices, toSearchExample } from './choices.ts'

/** How the whole follow-up is shown by another method, or from another base year. */
export function ChoicePart({ strategy }: { strategy: Strategy }) {
  const words = useWords(agreementWords).choice
  const { names } = useWords(methodWords)
  const language = useLanguage()
  return (
    <>
      <p>{words.intro(names[strategy.method])}</p>
      <Choices choices={toMethodChoices(strategy, language)} />
      <p>
        {words.years(strategy.baseYear)} <code>{toSearchExample(strategy)}</code>
      </p>
      <Choices choices={toBaseYearChoices(strategy, language)} />
    </>
  )
}

function Choices({ choices }: { choices: readonly Choice[] }) {
  const words = useWords(agreementWords).choice
  return (
    <ul className={styles.choices}>
      {choices.map(({ text, changes, isOwn }) => (
        <li key={text}>
          <AppLink to={paths.overview()} changes={changes}>
            {text}
          </AppLink>
          {isOwn ? <span className={styles.own}> ({words.own})</span> : null}
        </li>
      ))}
    </ul>
  )
}
