import { useId } from 'react'
import { municipalityPictureWords } from '#i18n/municipalityPictureWords.ts'
import { useWords } from '#ui/languageContext.ts'
import styles from './MunicipalityControls.module.css'
import type { Picture } from './pictureAddress.ts'
import { pictures } from './pictureAddress.ts'

interface PictureControlProps {
  readonly picture: Picture
  readonly choose: (picture: Picture) => void
}

/** Bars of one year, or slopes from the base year to the latest. */
export function PictureControl({ picture, choose }: PictureControlProps) {
  const words = useWords(municipalityPictureWords)
  const name = useId()
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{words.picture}</legend>
      {pictures.map((each) => (
        <label key={each} className={styles.radio}>
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === picture}
            onChange={() => {
              choose(each)
            }}
          />
          {words.pictures[each]}
        </label>
      ))}
    </fieldset>
  )
}
