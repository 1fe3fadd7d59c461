import { exportActionWords } from '#i18n/exportActionWords.ts'
import { CopyField } from '#ui/CopyField.tsx'
import { useWords } from '#ui/languageContext.ts'
import { QuietButton } from '#ui/QuietButton.tsx'
import styles from './ExportActions.module.css'
import type { Exportable } from './useExportChoices.ts'
import type { ExportOutcome, ExportRunner, ShownText } from './useExportOutcome.ts'

interface ExportOutcomeNoteProps extends Pick<Exportable, 'toEmbedding'> {
  readonly runner: ExportRunner
}

/** How it went, said aloud too; what can be done about it, and the text to copy where the browser does not do it. */
export function ExportOutcomeNote({ runner, toEmbedding }: ExportOutcomeNoteProps) {
  const words = useWords(exportActionWords)
  const { outcome } = runner
  return (
    <>
      <p role="status" className={styles.said}>
        {tell(outcome, words)}
      </p>
      {outcome.kind === 'failed' ? <QuietButton onClick={outcome.retry}>{words.retry}</QuietButton> : null}
      {outcome.kind === 'shown' ? (
        <div className={styles.below}>
          <TextToCopy key={outcome.what} shown={outcome} runner={runner} toEmbedding={toEmbedding} />
        </div>
      ) : null}
    </>
  )
}

function TextToCopy({ shown, runner, toEmbedding }: ExportOutcomeNoteProps & { shown: ShownText }) {
  const words = useWords(exportActionWords)
  const { what, text, isRefused } = shown
  return (
    <CopyField label={words.fields[what]} text={text} lead={isRefused ? words.refused : words.embedLead}>
      {isRefused ? null : (
        <QuietButton
          onClick={() => {
            runner.copy(what, text, words.copied[what])
          }}
        >
          {words.copy}
        </QuietButton>
      )}
      {what === 'embed' && toEmbedding ? (
        <a href={toEmbedding().address} target="_blank" rel="noreferrer" className={styles.preview}>
          {words.preview}
        </a>
      ) : null}
      <QuietButton onClick={runner.close}>{words.close}</QuietButton>
    </CopyField>
  )
}

function tell(outcome: ExportOutcome, words: (typeof exportActionWords)['sv']): string {
  switch (outcome.kind) {
    case 'none':
    case 'shown':
      return ''
    case 'working':
      return words.working
    case 'done':
      return outcome.text
    case 'failed':
      return outcome.isNotLoaded ? words.notLoaded : words.failed
    case 'pictureRefused':
      return words.pictureRefused
  }
}
