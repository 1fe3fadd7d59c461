import { useId, useRef, useState } from 'react'
import type { Slide } from '#domain/deck/deck.ts'
import { slideListWords } from '#i18n/slideListWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import type { NameSource } from '../deck/describeAddress.ts'
import { DeckSlide } from '../stage/DeckSlide.tsx'
import styles from './SlideEditor.module.css'
import { SlideFields } from './SlideFields.tsx'
import { SlideOrigin } from './SlideOrigin.tsx'
import type { SlideRow } from './slideRows.ts'
import { SlideTools } from './SlideTools.tsx'
import type { SlideEditing } from './useSlideEditing.ts'

interface SlideEditorProps {
  readonly slide: Slide
  readonly row: SlideRow
  readonly count: number
  readonly source: NameSource
  /** The sentence the picture has of itself, once it has been shown. */
  readonly headline: string | undefined
  readonly learn: (address: string, headline: string) => void
  readonly editing: SlideEditing | undefined
}

/** The selected slide as the audience sees it, and what can be changed in it. Give it a key of its own for each slide. */
export function SlideEditor({ slide, row, count, source, headline, learn, editing }: SlideEditorProps) {
  const words = useWords(slideListWords)
  const headingId = useId()
  const address = slide.kind === 'picture' ? slide.address : undefined
  const [visit, setVisit] = useState<string>()
  // What the picture says of itself belongs to the address it is at by then.
  const at = useRef(address)
  const isElsewhere = visit !== undefined && visit !== address
  return (
    <section aria-labelledby={headingId} className={`${styles.editor} no-print`}>
      <div className={styles.head}>
        <h3 id={headingId}>{words.selected(row.number, count)}</h3>
        {editing ? <SlideTools row={row} editing={editing} /> : null}
      </div>
      <div role="group" aria-label={words.preview(row.title)} className={styles.frame}>
        <DeckSlide
          slide={slide}
          address={visit}
          onMove={(to) => {
            at.current = to
            setVisit(to)
          }}
          onContent={(content) => {
            if (at.current !== undefined && (slide.kind !== 'picture' || slide.title === undefined))
              learn(at.current, content.headline)
          }}
        />
      </div>
      {isElsewhere ? (
        <p className={styles.visit}>
          {words.visit}{' '}
          {editing ? (
            <QuietButton
              onClick={() => {
                editing.change(slide.id, { address: visit })
              }}
            >
              {words.useVisit}
            </QuietButton>
          ) : null}{' '}
          <QuietButton
            onClick={() => {
              at.current = address
              setVisit(undefined)
            }}
          >
            {words.leaveVisit}
          </QuietButton>
        </p>
      ) : null}
      <SlideOrigin slide={slide} />
      {editing ? (
        <SlideFields slide={slide} headline={headline} source={source} editing={editing} />
      ) : (
        <FixedNotes slide={slide} />
      )}
    </section>
  )
}

/** The notes of a slide that can't be changed. */
function FixedNotes({ slide }: { slide: Slide }) {
  const { fields } = useWords(slideListWords)
  if (slide.notes === '') return null
  return (
    <div className={styles.fixed}>
      <p className={styles.label}>{fields.notes}</p>
      <p>{slide.notes}</p>
    </div>
  )
}
