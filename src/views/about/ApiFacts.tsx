import type { ApiInfo } from '#api/contract.ts'
import { aboutWords } from '#i18n/aboutWords.ts'
import { formatDate } from '#i18n/format.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { SpokenText } from '#ui/SpokenText.tsx'
import { DefinitionList } from './DefinitionList.tsx'

/** What the data service says of itself. */
export function ApiFacts({ apiInfo }: { apiInfo: ApiInfo }) {
  const { terms, statuses } = useWords(aboutWords).data
  const { name, version, released, status, licence, contact } = apiInfo
  return (
    <DefinitionList
      items={[
        { key: 'name', term: terms.name, meaning: <SpokenText text={name} /> },
        { key: 'version', term: terms.version, meaning: version },
        { key: 'released', term: terms.released, meaning: formatDate(released, useLanguage()) },
        { key: 'status', term: terms.status, meaning: statuses[status] },
        { key: 'licence', term: terms.licence, meaning: <SpokenText text={licence} /> },
        { key: 'contact', term: terms.contact, meaning: <a href={contact.url}>{contact.name}</a> },
      ]}
    />
  )
}
