import { aboutPromiseWords } from '#i18n/aboutPromiseWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { AboutSection } from './AboutSection.tsx'
import { BulletList } from './BulletList.tsx'
import { regionSite } from './regionSite.ts'

/** What is aimed for, what has been tested and what has not. */
export function AccessibilitySection() {
  const words = useWords(aboutPromiseWords).accessibility
  return (
    <AboutSection id="tillganglighet">
      <p>{words.goal}</p>
      <h3>{words.done}</h3>
      <BulletList items={words.doneList} />
      <h3>{words.tested}</h3>
      <p>{words.testedText}</p>
      <h3>{words.untested}</h3>
      <p>{words.untestedText}</p>
      <h3>{words.report}</h3>
      <p>
        {words.reportText} <a href={regionSite.url}>{regionSite.name}</a>.
      </p>
    </AboutSection>
  )
}
