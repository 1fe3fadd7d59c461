import type { MethodId } from '#domain/assessment/assessment.ts'
import { methodDetailWords } from '#i18n/methodDetailWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LimitFactor } from './LimitFactor.tsx'
import { toLimitTable } from './limitRows.ts'
import { MethodEntry } from './MethodEntry.tsx'
import { toMethodDetails } from './methodDetails.ts'

/** Every method: whose it is, what it asks, its formulas, classes, borders and scores. */
export function MethodList({ own }: { own: MethodId }) {
  const words = useWords(methodDetailWords)
  const language = useLanguage()
  const methods = toMethodDetails(own, language)
  return (
    <>
      <p>{words.intro}</p>
      {methods.map((details) => (
        <MethodEntry key={details.method} details={details} />
      ))}
      <LimitFactor table={toLimitTable(language)} />
    </>
  )
}
