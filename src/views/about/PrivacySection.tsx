import { aboutPromiseWords } from '#i18n/aboutPromiseWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { AboutSection } from './AboutSection.tsx'
import { BulletList } from './BulletList.tsx'
import { OfflinePart } from './OfflinePart.tsx'

/** What is kept about a visitor: next to nothing, and where. */
export function PrivacySection() {
  const words = useWords(aboutPromiseWords).privacy
  return (
    <AboutSection id="integritet">
      <p>{words.intro}</p>
      <h3>{words.storedTitle}</h3>
      <BulletList items={words.stored} />
      <p>{words.storedNote}</p>
      <BulletList items={words.kept} />
      <p>{words.keptNote}</p>
      <OfflinePart />
      <h3>{words.serverTitle}</h3>
      <p>{words.server}</p>
    </AboutSection>
  )
}
