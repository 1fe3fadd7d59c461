import { toCellText } from '#domain/figureTable.ts'
import type { Language } from '#domain/localizedText.ts'
import { formatList } from '#i18n/format.ts'
import { slideFileWords } from '#i18n/slideFileWords.ts'
import type { ChartData } from './chartData.ts'
import { toPlainLine } from './plainText.ts'
import type { SlideFrame } from './slideSheet.ts'

type FrameForm = 'lines' | 'bars' | 'picture' | 'table'

const mostTold = 4

/** A frame in words, for those who cannot see it: what it is, what it shows, and its first and last figures. */
export function describeFrame(
  frame: SlideFrame,
  form: FrameForm,
  data: ChartData | undefined,
  language: Language,
): string {
  const words = slideFileWords[language]
  const series = data ? data.drawn.map(({ name }) => name) : []
  const told = form === 'lines' ? (data?.drawn.slice(0, mostTold) ?? []) : []
  const parts = [
    `${words.forms[form]}: ${frame.title}`,
    ...(series.length === 0 ? [] : [words.shows(formatList(series, language))]),
    ...told.flatMap(({ key, name }) => tellEnds(frame, key, name, words)),
  ]
  return toPlainLine(`${parts.join('. ')}.`)
}

/** "Kiruna: 18,6 (2018), 17,5 (2022)". */
function tellEnds(
  { table }: SlideFrame,
  key: string,
  name: string,
  words: (typeof slideFileWords)['sv'],
): readonly string[] {
  const place = table?.columns.findIndex((column) => column.key === key) ?? -1
  const known = (table?.rows ?? []).flatMap(({ cells }) => {
    const cell = cells[place]
    return typeof cell === 'object' ? [words.ofRow(cell.text, toCellText(cells[0] ?? ''))] : []
  })
  const ends = known.length > 1 ? [known[0], known.at(-1)] : known
  return ends.length === 0 ? [] : [`${name}: ${ends.join(', ')}`]
}
