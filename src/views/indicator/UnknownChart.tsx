import { embedWords } from '#i18n/embedWords.ts'
import { shellWords } from '#i18n/shellWords.ts'
import { paths } from '#paths.ts'
import { useWords } from '#ui/languageContext.ts'
import { PictureView } from '../PictureView.tsx'

/** The address names an indicator that is not there. */
export function UnknownChart() {
  const words = useWords(embedWords)
  const { indicators } = useWords(shellWords).views
  return (
    <PictureView title={words.unknownTitle} path={paths.indicators()} viewTitle={indicators}>
      <p>{words.unknownChart}</p>
    </PictureView>
  )
}
