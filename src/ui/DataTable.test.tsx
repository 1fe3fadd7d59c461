import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DataTable } from './DataTable.tsx'

const columns = [
  { key: 'year', label: 'År' },
  { key: 'home', label: 'Norrbotten', isNumeric: true },
]
const rows = [
  { key: '2021', cells: ['2021', '89,9 %'] },
  { key: '2022', cells: ['2022', '=1+1'], isMarked: true },
]

test('headers have a scope, the first cell names its row, and cells are text', () => {
  const html = renderToString(<DataTable caption="Bredband" columns={columns} rows={rows} />)
  expect(html.match(/<th scope="col"/gu)).toHaveLength(2)
  expect(html.match(/<th scope="row"/gu)).toHaveLength(2)
  expect(html).toMatch(/<td[^>]*>=1\+1<\/td>/u)
})

test('the frame can be reached with the keyboard and is named by the caption, hidden or not', () => {
  for (const isCaptionHidden of [true, false]) {
    const html = renderToString(
      <DataTable caption="Bredband" columns={columns} rows={rows} isCaptionHidden={isCaptionHidden} />,
    )
    const id = /<div role="region" tabindex="0" aria-labelledby="([^"]+)"/iu.exec(html)?.[1] ?? 'none'
    expect(html).toContain(`<caption id="${id}"`)
  }
})

test('a row with too few cells leaves the rest empty', () => {
  const html = renderToString(
    <DataTable caption="Bredband" columns={columns} rows={[{ key: 'a', cells: ['2020'] }]} />,
  )
  expect(html).toMatch(/2020<\/th><td[^>]*><\/td>/u)
})
