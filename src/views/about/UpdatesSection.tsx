import type { Strategy } from '#domain/strategy.ts'
import { aboutPromiseWords } from '#i18n/aboutPromiseWords.ts'
import { formatDate } from '#i18n/format.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import { AboutSection } from './AboutSection.tsx'

/** Which release this is, and how the next one comes about. */
export function UpdatesSection({ strategy: { release } }: { strategy: Strategy }) {
  const words = useWords(aboutPromiseWords).updates
  const paragraphs = words.text(release.id, formatDate(release.date, useLanguage()))
  return (
    <AboutSection id="aktualitet">
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </AboutSection>
  )
}
