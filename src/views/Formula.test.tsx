import type { ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LanguageContext } from '#ui/languageContext.ts'
import { Formula } from './Formula.tsx'

/** What is seen, and what is read aloud. */
function read(formula: ReactElement) {
  const html = renderToString(formula)
  return {
    seen: html.replaceAll(/<[^>]*>/gu, ''),
    spoken: /<math [^>]*aria-label="(?<words>[^"]*)"/u.exec(html)?.groups?.words ?? '',
  }
}

test('is drawn with symbols and read in words', () => {
  const { seen, spoken } = read(<Formula formula="achievement" />)
  expect(seen).toBe('yt−y0yp−y0')
  expect(spoken).toBe(
    '(det senaste värdet minus basårets värde) delat med (det planerade värdet minus basårets värde)',
  )
})

test('the sign is both as long as it is not known which way is better', () => {
  const { seen, spoken } = read(<Formula formula="growth" />)
  expect(seen).toBe('±((yt/y0)1/(t−t0)−1)')
  expect(spoken).toMatch(/^plus eller minus /u)
})

test('numbers stand in the place of symbols, with what they come to', () => {
  const values = { base: '5,4', latest: '4,1', baseYear: '2018', latestYear: '2022' }
  const { seen, spoken } = read(<Formula formula="growth" direction="down" values={values} result="6,5 %" />)
  expect(seen).toBe('−((4,1/5,4)1/(2022−2018)−1)=6,5 %')
  expect(spoken).toMatch(/^minus \(4,1 delat med 5,4\).*är lika med 6,5 %$/u)
})

test('a negative number is put in brackets, and no sign is drawn where higher is better', () => {
  const { seen, spoken } = read(
    <LanguageContext value="en">
      <Formula formula="absoluteChange" direction="up" values={{ base: '-12', latest: '-3' }} />
    </LanguageContext>,
  )
  expect(seen).toBe('(-3)−(-12)max(|(-12)|,|(-3)|)·(t−t0)')
  expect(spoken).toMatch(/^\(-3 minus -12\), divided by the larger/u)
})
