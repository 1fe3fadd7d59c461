import { glossaryWords } from '#i18n/glossaryWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { AboutSection } from './AboutSection.tsx'
import { DefinitionList } from './DefinitionList.tsx'

/** Key terms in plain words. */
export function GlossarySection() {
  const terms = useWords(glossaryWords)
  return (
    <AboutSection id="ordlista">
      <DefinitionList items={terms.map(({ term, meaning }) => ({ key: term, term, meaning }))} />
    </AboutSection>
  )
}
