import { slideListWords } from '#i18n/slideListWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import type { NameSource } from '../deck/describeAddress.ts'
import { Field } from './Field.tsx'
import { toLinkChoices } from './linkChoices.ts'

interface LinkFieldProps {
  readonly link: string | undefined
  readonly source: NameSource
  readonly change: (changes: { link: string | undefined }) => void
}

/** The view that a QR code on the slide leads to. */
export function LinkField({ link, source, change }: LinkFieldProps) {
  const { fields, noLink } = useWords(slideListWords)
  const language = useLanguage()
  return (
    <Field label={fields.link}>
      {(control) => (
        <select
          {...control}
          value={link ?? ''}
          onChange={({ target }) => {
            change({ link: target.value === '' ? undefined : target.value })
          }}
        >
          <option value="">{noLink}</option>
          {toLinkChoices(link, source, language).map(({ address, name }) => (
            <option key={address} value={address}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
