import { useMemo } from 'react'
import type { Strategy } from '#domain/strategy.ts'
import { agreementWords } from '#i18n/agreementWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { AgreementTable } from './AgreementTable.tsx'
import { toAgreement } from './agreementModel.ts'
import { BulletList } from './BulletList.tsx'
import { Disclosure } from './Disclosure.tsx'

/** How often the methods point the same way, and for which indicators they do not. */
export function AgreementPart({ strategy }: { strategy: Strategy }) {
  const words = useWords(agreementWords)
  const language = useLanguage()
  const agreement = useMemo(() => toAgreement(strategy, language), [strategy, language])
  return (
    <>
      <p>{words.intro(agreement.columns.length)}</p>
      <BulletList items={agreement.sentences} />
      <p>{agreement.why}</p>
      <Disclosure summary={words.open(agreement.rows.length)}>
        <AgreementTable agreement={agreement} />
      </Disclosure>
    </>
  )
}
