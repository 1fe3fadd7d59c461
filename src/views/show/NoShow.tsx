import { showWords } from '#i18n/showWords.ts'
import { paths } from '#paths.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useWords } from '#ui/languageContext.ts'
import { PageTitle } from '#ui/PageTitle.tsx'
import styles from './NoShow.module.css'

/** Says why there is nothing to show, and leads on. */
export function NoShow({ title, text }: { title: string; text: string }) {
  const words = useWords(showWords)
  return (
    <div className={styles.notice}>
      <PageTitle title={title} />
      <h1>{title}</h1>
      <p>{text}</p>
      <AppLink to={paths.presentation()}>{words.toPresentations}</AppLink>
    </div>
  )
}
