import { municipalityPictureWords } from '#i18n/municipalityPictureWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import styles from './MunicipalityControls.module.css'
import { PictureControl } from './PictureControl.tsx'
import type { MunicipalityChoices } from './useMunicipalityBoards.ts'
import { YearControl } from './YearControl.tsx'
import { tellSkipped } from './yearSteps.ts'

/** Which picture, and for bars which year; nothing where there is nothing to choose. */
export function MunicipalityControls({
  picture,
  hasSlopes,
  choosePicture,
  steps,
  year,
}: MunicipalityChoices) {
  const words = useWords(municipalityPictureWords)
  const language = useLanguage()
  const hasYears = picture === 'bars' && steps.years.length > 1
  const skipped = tellSkipped(steps, language)
  if (!hasYears && !hasSlopes) return null
  return (
    <div role="group" aria-label={words.controls} className={`${styles.controls} no-print`}>
      {hasSlopes && <PictureControl picture={picture} choose={choosePicture} />}
      {hasYears && <YearControl years={steps.years} choice={year} />}
      {hasYears && skipped !== undefined ? <p className={styles.label}>{skipped}</p> : null}
    </div>
  )
}
