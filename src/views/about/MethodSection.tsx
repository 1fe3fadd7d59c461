import { aboutMethodWords } from '#i18n/aboutMethodWords.ts'
import { methodWords } from '#i18n/methodWords.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { toComparisonName } from '../comparisonName.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { AboutSection } from './AboutSection.tsx'
import { AgreementPart } from './AgreementPart.tsx'
import { CertaintyList } from './CertaintyList.tsx'
import { toCertaintyRows } from './certaintyRows.ts'
import { ChoicePart } from './ChoicePart.tsx'
import { GuardList } from './GuardList.tsx'
import { toGuardGroups } from './guardGroups.ts'
import { MethodList } from './MethodList.tsx'
import { MethodPart } from './MethodPart.tsx'
import styles from './MethodSection.module.css'
import { OwnMethod } from './OwnMethod.tsx'
import { StatusTable } from './StatusTable.tsx'
import { toStatusTable } from './statusRows.ts'

/** How a verdict comes about: what everyone needs first, then the rules, the certainty and the other methods. */
export function MethodSection({ loaded }: { loaded: StrategyInRegion }) {
  const words = useWords(aboutMethodWords)
  const shell = useWords(shellWords)
  const language = useLanguage()
  const { uses } = useWords(methodWords)
  const { strategy } = loaded
  return (
    <AboutSection id="bedomning">
      {words.intro(uses[strategy.method]).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className={styles.notOfficial}>{words.notOfficial}</p>
      <MethodPart id="strategins-metod">
        <OwnMethod strategy={strategy} />
      </MethodPart>
      <MethodPart id="granser">
        <p>{words.statuses.intro}</p>
        <StatusTable table={toStatusTable(strategy.method, language)} />
      </MethodPart>
      <MethodPart id="forsiktighet">
        <GuardList groups={toGuardGroups(strategy, language)} />
      </MethodPart>
      <MethodPart id="sakerhet">
        <CertaintyList rows={toCertaintyRows(strategy, language)} />
      </MethodPart>
      <MethodPart id="samsyn">
        <AgreementPart strategy={strategy} />
      </MethodPart>
      <MethodPart id="metoder">
        <MethodList own={strategy.method} />
      </MethodPart>
      <MethodPart id="annan-metod">
        <ChoicePart strategy={strategy} />
      </MethodPart>
      <MethodPart id="framskrivning">
        {words.projection.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </MethodPart>
      <MethodPart id="inte-sagt">
        <p>
          {words.limits} {shell.footerEffect}
        </p>
        <p>{words.comparison(toComparisonName(loaded, language))}</p>
      </MethodPart>
    </AboutSection>
  )
}
