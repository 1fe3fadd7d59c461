import type { Region } from '#domain/region.ts'
import { placeLinkWords } from '#i18n/placeLinkWords.ts'
import { toOwnerInText } from '#i18n/placeName.ts'
import { paths } from '#paths.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useLanguage, useWords } from '#ui/languageContext.ts'

/** "Till Kirunas sida": from where a place is chosen to its own page. */
export function PlaceLink({ region, className }: { region: Region; className?: string | undefined }) {
  const words = useWords(placeLinkWords)
  const owner = toOwnerInText(region, useLanguage())
  return (
    <AppLink to={paths.place(region.code)} className={className}>
      {words.toPage(owner)}
    </AppLink>
  )
}
