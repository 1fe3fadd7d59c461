import { useQuery } from '@tanstack/react-query'
import { releasesQuery } from '#api/queries.ts'
import { formatDate } from '#i18n/format.ts'
import { vintageWords } from '#i18n/vintageWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { LoadPanel } from '#ui/LoadPanel.tsx'
import { toLoadState } from '../toLoadState.ts'

/** The releases of the follow-up, newest first. */
export function ReleaseHistory() {
  const words = useWords(vintageWords)
  const language = useLanguage()
  return (
    <>
      <h3>{words.releases}</h3>
      <LoadPanel state={toLoadState(useQuery(releasesQuery()))} size="panel">
        {(releases) => (
          <ul>
            {releases.map(({ id, date }) => (
              <li key={id}>{words.release(id, formatDate(date, language))}</li>
            ))}
          </ul>
        )}
      </LoadPanel>
    </>
  )
}
