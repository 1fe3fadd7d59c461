import { municipalityPictureWords } from '#i18n/municipalityPictureWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { RadioField } from '#ui/RadioField.tsx'
import type { Picture } from './pictureAddress.ts'
import { pictures } from './pictureAddress.ts'

interface PictureControlProps {
  readonly picture: Picture
  readonly choose: (picture: Picture) => void
}

/** Bars of one year, or slopes from the base year to the latest. */
export function PictureControl({ picture, choose }: PictureControlProps) {
  const words = useWords(municipalityPictureWords)
  const options = pictures.map((value) => ({ value, label: words.pictures[value] }))
  return <RadioField legend={words.picture} options={options} chosen={picture} choose={choose} />
}
