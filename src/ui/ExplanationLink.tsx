import { Link } from 'react-router'
import { whyWords } from '#i18n/whyWords.ts'
import { useWords } from './languageContext.ts'
import { useExplanationHref } from './useExplanationHref.ts'

/** "Varför denna bedömning?", in words of its own. */
export function ExplanationLink({ indicator }: { indicator: string }) {
  const words = useWords(whyWords)
  return (
    <Link to={useExplanationHref(indicator)} preventScrollReset aria-haspopup="dialog">
      {words.title}
    </Link>
  )
}
