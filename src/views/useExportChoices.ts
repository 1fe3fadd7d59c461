import type { RefObject } from 'react'
import type { ExportSheet } from '#domain/exportSheet.ts'
import type { PictureForm } from '#exports/savePicture.ts'
import type { TableForm } from '#exports/saveTable.ts'
import { citeSheet } from '#i18n/citation.ts'
import { exportActionWords } from '#i18n/exportActionWords.ts'
import { useWords } from '#ui/languageContext.ts'
import type { MenuChoice } from '#ui/PopoverMenu.tsx'
import type { Embedding } from './embedding.ts'
import type { CopiedText, ExportRunner } from './useExportOutcome.ts'
import { loadPart } from './useExportOutcome.ts'

/** What can be taken home from a chart or a table. */
export interface Exportable {
  /** What it holds when asked for; told the part of the page it stands in. */
  readonly toSheet: (part: string | undefined) => ExportSheet
  /** How it is shown on another website; undefined where it cannot be. */
  readonly toEmbedding?: (() => Embedding) | undefined
}

interface ExportChoices {
  readonly data: readonly MenuChoice[]
  readonly picture: readonly MenuChoice[]
  readonly link: readonly MenuChoice[]
}

const loadTables = () => loadPart(() => import('#exports/saveTable.ts'))
const loadPictures = () => loadPart(() => import('#exports/savePicture.ts'))

/** The choices of the row that `root` is, and what each does. What makes the files is fetched when it is needed. */
export function useExportChoices(
  { toSheet, toEmbedding }: Exportable,
  root: RefObject<HTMLElement | null>,
  { run, copy, copyPicture, show }: ExportRunner,
): ExportChoices {
  const words = useWords(exportActionWords)
  const makeSheet = () => toSheet(root.current?.closest('section[id]')?.id)
  /** The figure as it is when asked for: what makes the picture may take a while to come, and the pointer moves on. */
  const copyFigure = () => {
    const figure = root.current?.closest('figure')
    if (!figure) throw new Error('The row stands outside a figure: there is no picture to take')
    return figure.cloneNode(true) as HTMLElement
  }
  const toFile = (form: TableForm): MenuChoice => ({
    key: form,
    ...words.files[form],
    choose: () => {
      run(async () => words.saved(await (await loadTables()).saveTable(makeSheet(), form)))
    },
  })
  const toPicture = (form: PictureForm): MenuChoice => ({
    key: form,
    ...words.pictures[form],
    choose: () => {
      const [figure, sheet] = [copyFigure(), makeSheet()]
      run(async () => words.saved(await (await loadPictures()).savePicture(figure, sheet, form)))
    },
  })
  const toText = (what: Exclude<CopiedText, 'embed'>, write: (sheet: ExportSheet) => string): MenuChoice => ({
    key: what,
    ...words.links[what],
    choose: () => {
      copy(what, write(makeSheet()), words.copied[what])
    },
  })
  return {
    data: [toFile('csv'), toFile('excelCsv'), toFile('xlsx'), toFile('jsonStat')],
    picture: [
      toPicture('svg'),
      toPicture('png'),
      {
        key: 'copy',
        ...words.pictures.copy,
        choose: () => {
          const [figure, sheet] = [copyFigure(), makeSheet()]
          copyPicture(async () => (await loadPictures()).toPng(figure, sheet), words.copied.picture)
        },
      },
    ],
    link: [
      toText('address', ({ address }) => address),
      toText('citation', citeSheet),
      ...(toEmbedding
        ? [
            {
              key: 'embed',
              ...words.links.embed,
              choose: () => {
                show('embed', toEmbedding().code)
              },
            },
          ]
        : []),
    ],
  }
}
