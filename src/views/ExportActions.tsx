import { useRef } from 'react'
import { exportActionWords } from '#i18n/exportActionWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { PopoverMenu } from '#ui/PopoverMenu.tsx'
import { AddToDeck } from './AddToDeck.tsx'
import styles from './ExportActions.module.css'
import { ExportOutcomeNote } from './ExportOutcomeNote.tsx'
import type { Exportable } from './useExportChoices.ts'
import { useExportChoices } from './useExportChoices.ts'
import { useExportOutcome } from './useExportOutcome.ts'

interface ExportActionsProps extends Exportable {
  /** What the row belongs to. */
  readonly title: string
  /** The path of the same picture on a slide; undefined where it is that of the page. */
  readonly slidePath?: string
  /** False for a table that stands in no figure. */
  readonly hasPicture?: boolean
}

/** One quiet row in a figure: its figures as files, the chart as a picture, and where it is found. */
export function ExportActions({ title, slidePath, hasPicture = true, ...exportable }: ExportActionsProps) {
  const words = useWords(exportActionWords)
  const root = useRef<HTMLDivElement>(null)
  const runner = useExportOutcome()
  const { data, picture, link } = useExportChoices(exportable, root, runner)
  return (
    <div ref={root} role="group" aria-label={words.group(title)} className={styles.row}>
      <PopoverMenu label={words.data} choices={data} />
      {hasPicture ? <PopoverMenu label={words.picture} choices={picture} /> : null}
      <PopoverMenu label={words.link} choices={link} />
      <AddToDeck what={title} path={slidePath} />
      <ExportOutcomeNote runner={runner} toEmbedding={exportable.toEmbedding} />
    </div>
  )
}
