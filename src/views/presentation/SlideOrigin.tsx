import { Link } from 'react-router'
import type { Slide } from '#domain/deck/deck.ts'
import { slideListWords } from '#i18n/slideListWords.ts'
import { toLanguagePath } from '#paths.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { toPageAddress } from '../deck/describeAddress.ts'
import styles from './SlideEditor.module.css'

/** The way to the view a picture comes from, in the same state. */
export function SlideOrigin({ slide }: { slide: Slide }) {
  const words = useWords(slideListWords)
  const language = useLanguage()
  if (slide.kind !== 'picture') return null
  const [path = '/', query] = toPageAddress(slide.address).split('?')
  const to = `${toLanguagePath(path, language)}${query === undefined ? '' : `?${query}`}`
  return (
    <p className={styles.origin}>
      <Link to={to}>{words.toView}</Link>
    </p>
  )
}
