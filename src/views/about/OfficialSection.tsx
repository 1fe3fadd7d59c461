import type { Strategy } from '#domain/strategy.ts'
import { aboutWords } from '#i18n/aboutWords.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { AboutSection } from './AboutSection.tsx'
import { DefinitionList } from './DefinitionList.tsx'
import { toOfficialView } from './officialModel.ts'
import styles from './OfficialSection.module.css'

/** Whose the words, the figures and the verdicts are. */
export function OfficialSection({ strategy }: { strategy: Strategy }) {
  const words = useWords(aboutWords).official
  const { intro, kinds, targetsIntro, targets } = toOfficialView(strategy, useLanguage())
  return (
    <AboutSection id="officiellt">
      <p>{intro}</p>
      <DefinitionList items={kinds.map(({ name, text }) => ({ key: name, term: name, meaning: text }))} />
      <h3>{words.targets}</h3>
      <p>{targetsIntro}</p>
      <ul className={styles.targets}>
        {targets.map(({ path, title, unit, text, basis }) => (
          <li key={path}>
            <AppLink to={path}>
              <SpokenText text={title} />
            </AppLink>
            {unit ? (
              <span className={styles.unit}>
                {' '}
                <SpokenText text={unit} />
              </span>
            ) : null}
            <p>{text}.</p>
            <p className={styles.basis}>
              <SpokenText text={basis} />
            </p>
          </li>
        ))}
      </ul>
    </AboutSection>
  )
}
