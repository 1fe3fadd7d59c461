import { useContext, useEffect } from 'react'
import { shellWords } from '#i18n/shellWords.ts'
import { useWords } from './languageContext.ts'
import { OuterHeadContext } from './pageHead.ts'

/** The document's title and description: what a tab, a bookmark and a search result show. */
export function PageTitle({ title, description }: { title: string; description?: string }) {
  const words = useWords(shellWords)
  const tellOuter = useContext(OuterHeadContext)
  useEffect(() => tellOuter?.(title), [tellOuter, title])
  if (tellOuter) return null
  return (
    <>
      <title>{title === words.titleSuffix ? title : `${title} – ${words.titleSuffix}`}</title>
      <meta name="description" content={description ?? words.description} />
    </>
  )
}
