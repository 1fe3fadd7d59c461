import { aboutMethodWords } from '#i18n/aboutMethodWords.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { toComparisonName } from '../comparisonName.ts'
import type { StrategyInRegion } from '../useStrategyInRegion.ts'
import { AboutSection } from './AboutSection.tsx'
import { GuardList } from './GuardList.tsx'
import { toGuardGroups } from './guardGroups.ts'
import { MethodFormulas } from './MethodFormulas.tsx'
import { toMethodExamples } from './methodExamples.ts'
import { StatusTable } from './StatusTable.tsx'
import { toStatusRows } from './statusRows.ts'

/** How a verdict comes about. */
export function MethodSection({ loaded }: { loaded: StrategyInRegion }) {
  const words = useWords(aboutMethodWords)
  const shell = useWords(shellWords)
  const language = useLanguage()
  const { strategy } = loaded
  return (
    <AboutSection id="bedomning">
      {words.intro.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h3>{words.base.title}</h3>
      <p>{words.base.text(strategy.baseYear)}</p>
      <MethodFormulas examples={toMethodExamples(strategy, language)} />
      <h3>{words.statuses.title}</h3>
      <StatusTable rows={toStatusRows(language)} />
      <GuardList groups={toGuardGroups(strategy, language)} />
      <h3>{words.comparison.title}</h3>
      <p>{words.comparison.text(toComparisonName(loaded, language))}</p>
      <h3>{words.limits.title}</h3>
      <p>
        {words.limits.text} {shell.footerEffect}
      </p>
    </AboutSection>
  )
}
