import type { KeyboardEvent } from 'react'
import { useId, useLayoutEffect, useRef } from 'react'
import type { Slide, TextSlide } from '#domain/deck/deck.ts'
import { slideListWords } from '#i18n/slideListWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { PopoverMenu } from '#ui/PopoverMenu.tsx'
import { findKeyStep } from './slideKeys.ts'
import styles from './SlideList.module.css'
import { SlideListRow } from './SlideListRow.tsx'
import type { SlideRow } from './slideRows.ts'
import { useSlideDrag } from './useSlideDrag.ts'
import type { SlideEditing } from './useSlideEditing.ts'

interface SlideListProps {
  readonly rows: readonly SlideRow[]
  readonly slides: readonly Slide[]
  readonly selected: string | undefined
  readonly select: (id: string) => void
  /** Undefined for a deck that can't be changed. */
  readonly editing: SlideEditing | undefined
}

const kinds: readonly TextSlide['kind'][] = ['title', 'section', 'text']

/** The slides in order: one tab stop, arrows select, Alt with an arrow moves, Delete removes; or by pointer. */
export function SlideList({ rows, slides, selected, select, editing }: SlideListProps) {
  const words = useWords(slideListWords)
  const headingId = useId()
  const hintId = useId()
  const list = useRef<HTMLOListElement>(null)
  const keepsFocus = useRef(false)
  const toDrag = useSlideDrag(slides, (id, index) => editing?.moveTo(id, index, titleOf(rows, id)))

  // A row that is moved in the document loses focus; the one selected by key has it.
  useLayoutEffect(() => {
    if (!keepsFocus.current) return
    keepsFocus.current = false
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus()
  })

  const followKey = (event: KeyboardEvent) => {
    const index = rows.findIndex(({ id }) => id === selected)
    const step = findKeyStep(event, index, rows.length, editing !== undefined)
    const row = rows[index]
    if (!step || !row) return
    event.preventDefault()
    keepsFocus.current = true
    if (step.kind === 'move') editing?.moveTo(row.id, step.index, row.title)
    if (step.kind === 'remove') editing?.remove(row.id, row.title)
    if (step.kind === 'select') select(rows[step.index]?.id ?? row.id)
  }

  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <div className={styles.head}>
        <h3 id={headingId}>{words.slides}</h3>
        {editing ? (
          <div className="no-print">
            <PopoverMenu
              label={words.addSlide}
              choices={kinds.map((kind) => ({
                key: kind,
                ...words.adds[kind],
                choose: () => {
                  editing.add(kind)
                },
              }))}
            />
          </div>
        ) : null}
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys come from the buttons in it */}
      <ol ref={list} className={styles.list} onKeyDown={followKey}>
        {rows.map((row, index) => (
          <SlideListRow
            key={row.id}
            row={row}
            isSelected={row.id === selected}
            select={select}
            hintId={editing ? hintId : undefined}
            drag={editing ? toDrag(row.id, index) : undefined}
          />
        ))}
      </ol>
      {editing && rows.length > 1 ? (
        <p id={hintId} className={`${styles.hint} no-print`}>
          {words.listHint}
        </p>
      ) : null}
    </section>
  )
}

function titleOf(rows: readonly SlideRow[], id: string): string {
  return rows.find((row) => row.id === id)?.title ?? ''
}
