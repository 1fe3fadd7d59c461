import { Link } from 'react-router'
import type { Status } from '#domain/assessment/assessment.ts'
import { whyWords } from '#i18n/whyWords.ts'
import { useWords } from './languageContext.ts'
import { StatusMark } from './StatusMark.tsx'
import { useExplanationHref } from './useExplanationHref.ts'
import styles from './VerdictLink.module.css'

interface VerdictLinkProps {
  readonly indicator: string
  /** The indicator's name, for those who hear the link alone. */
  readonly title: string
  readonly status: Status
  readonly word: string
  readonly isWordHidden?: boolean
  readonly size?: 'small' | 'medium' | 'large'
  readonly className?: string | undefined
}

/** A verdict that says why: opens its explanation beside the page. */
export function VerdictLink({ indicator, title, status, word, className, ...look }: VerdictLinkProps) {
  const words = useWords(whyWords)
  const verdict = `${title}: ${word}`
  return (
    <Link
      to={useExplanationHref(indicator)}
      preventScrollReset
      aria-haspopup="dialog"
      aria-label={words.why(verdict)}
      data-verdict={verdict}
      className={className ?? styles.link}
    >
      <StatusMark status={status} word={word} {...look} />
    </Link>
  )
}
