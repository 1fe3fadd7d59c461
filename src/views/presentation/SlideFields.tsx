import type { Slide } from '#domain/deck/deck.ts'
import { deckLimits } from '#domain/deck/deck.ts'
import { slideListWords } from '#i18n/slideListWords.ts'
import { useWords } from '#ui/languageContext.ts'
import type { NameSource } from '../deck/describeAddress.ts'
import { Field } from './Field.tsx'
import styles from './Field.module.css'
import { LinkField } from './LinkField.tsx'
import { parseMinutes } from './parseMinutes.ts'
import type { SlideEditing } from './useSlideEditing.ts'

interface SlideFieldsProps {
  readonly slide: Slide
  /** What stands as the title where none is written. */
  readonly headline: string | undefined
  readonly source: NameSource
  readonly editing: SlideEditing
}

/** What is written in a slide and about it. Kept as it is written. */
export function SlideFields({ slide, headline, source, editing }: SlideFieldsProps) {
  const { fields } = useWords(slideListWords)
  const isPicture = slide.kind === 'picture'
  const change = (changes: Parameters<SlideEditing['change']>[1]) => {
    editing.change(slide.id, changes)
  }
  return (
    <div className={styles.fields}>
      <Field
        label={isPicture ? fields.ownTitle : fields.title}
        hint={isPicture ? fields.ownTitleHint : undefined}
      >
        {(control) => (
          <input
            {...control}
            value={slide.title ?? ''}
            placeholder={headline}
            maxLength={deckLimits.title}
            autoComplete="off"
            onChange={({ target }) => {
              change({ title: target.value === '' ? undefined : target.value })
            }}
          />
        )}
      </Field>
      {isPicture ? null : (
        <>
          <Field label={fields.text} hint={fields.textHint}>
            {(control) => (
              <textarea
                {...control}
                rows={3}
                value={slide.text}
                maxLength={deckLimits.text}
                onChange={({ target }) => {
                  change({ text: target.value })
                }}
              />
            )}
          </Field>
          <LinkField link={slide.link} source={source} change={change} />
        </>
      )}
      <Field label={fields.notes} hint={fields.notesHint}>
        {(control) => (
          <textarea
            {...control}
            rows={5}
            value={slide.notes}
            maxLength={deckLimits.notes}
            onChange={({ target }) => {
              change({ notes: target.value })
            }}
          />
        )}
      </Field>
      <Field label={fields.minutes} isShort>
        {(control) => (
          <input
            {...control}
            type="number"
            inputMode="decimal"
            min={0}
            max={deckLimits.minutes}
            step="any"
            value={slide.minutes ?? ''}
            onChange={({ target }) => {
              change({ minutes: parseMinutes(target.value) })
            }}
          />
        )}
      </Field>
    </div>
  )
}
