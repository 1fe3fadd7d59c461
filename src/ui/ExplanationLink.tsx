import { Link } from 'react-router'
import { explanationWords } from '#i18n/explanationWords.ts'
import { useWords } from './languageContext.ts'
import { useExplanationHref } from './useExplanationHref.ts'

/** "Varför denna bedömning?", in words of its own. */
export function ExplanationLink({ indicator }: { indicator: string }) {
  const words = useWords(explanationWords)
  return (
    <Link to={useExplanationHref(indicator)} preventScrollReset aria-haspopup="dialog">
      {words.title}
    </Link>
  )
}
