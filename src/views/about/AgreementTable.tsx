import { useId } from 'react'
import { agreementWords } from '#i18n/agreementWords.ts'
import { AppLink } from '#ui/AppLink.tsx'
import { useWords } from '#ui/languageContext.ts'
import { ScrollFrame } from '#ui/ScrollFrame.tsx'
import { SpokenText } from '#ui/SpokenText.tsx'
import { StatusMark } from '#ui/StatusMark.tsx'
import type { Agreement, AgreementCell } from './agreementModel.ts'
import styles from './AgreementTable.module.css'

/** Every indicator by every method. The marks' words stand above, and in each cell for a screen reader. */
export function AgreementTable({ agreement: { columns, rows, marks } }: { agreement: Agreement }) {
  const words = useWords(agreementWords)
  const captionId = useId()
  return (
    <>
      <p>{words.order}</p>
      <ul className={styles.marks}>
        {marks.map(({ status, word }) => (
          <li key={word}>
            <StatusMark status={status} word={word} size="small" />
          </li>
        ))}
      </ul>
      <ScrollFrame labelledBy={captionId}>
        <table className={styles.table}>
          <caption id={captionId} className="visually-hidden">
            {words.caption}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.indicator}</th>
              {columns.map(({ method, name }) => (
                <th key={method} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">{words.certaintyColumn}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ path, title, cells, certainty }) => (
              <tr key={path}>
                <th scope="row">
                  <AppLink to={path}>
                    <SpokenText text={title} />
                  </AppLink>
                </th>
                {cells.map((cell) => (
                  <td key={cell.method}>
                    <Verdict cell={cell} />
                  </td>
                ))}
                <td>{certainty}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </>
  )
}

function Verdict({ cell: { status, word } }: { cell: AgreementCell }) {
  if (status) return <StatusMark status={status} word={word} isWordHidden size="small" />
  return (
    <>
      <span aria-hidden="true" className={styles.none}>
        –
      </span>
      <span className="visually-hidden">{word}</span>
    </>
  )
}
