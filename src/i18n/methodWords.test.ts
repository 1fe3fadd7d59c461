import { describe, expect, test } from 'vitest'
import { methodIds } from '#domain/assessment/assessment.ts'
import { certainties } from '#domain/assessment/certainties.ts'
import { languages } from '#domain/localizedText.ts'
import { certaintyWords } from './certaintyWords.ts'
import { formulaWords } from './formulaWords.ts'
import { guardWords } from './guardWords.ts'
import { methodWords } from './methodWords.ts'

const isSentence = /^\p{Lu}.*[.?]$/su

describe.each(languages)('in %s', (language) => {
  test('every method has its names and sentences', () => {
    const { names, descriptions, uses, questions, publishers, publications, notes } = methodWords[language]
    for (const method of methodIds) {
      for (const name of [names[method], publishers[method], publications[method]])
        expect(name).toMatch(/^\p{Lu}/u)
      for (const text of [descriptions[method], uses[method], questions[method], notes[method]])
        expect(text).toMatch(isSentence)
    }
    expect(new Set(Object.values(names)).size).toBe(methodIds.length)
  })
  test('every label of certainty has a name and one sentence', () => {
    const { labels, meanings } = certaintyWords[language]
    expect(Object.keys(labels).sort()).toEqual([...certainties].sort())
    for (const certainty of certainties) expect(meanings[certainty]).toMatch(isSentence)
  })
  test('every formula has its words', () => {
    const { names, meanings, measures, spoken, symbols } = formulaWords[language]
    for (const table of [meanings, measures, spoken])
      expect(Object.keys(table).sort()).toEqual(Object.keys(names).sort())
    for (const meaning of Object.values(meanings)) expect(meaning).toMatch(isSentence)
    for (const speak of Object.values(spoken)) expect(speak(symbols, '')).not.toContain('undefined')
  })
  test('every guard says when it holds', () => {
    for (const when of Object.values(guardWords[language].when)) expect(when).toMatch(isSentence)
  })
})

test('the limits in the sentences are those of the methods', () => {
  const { meanings } = certaintyWords.sv
  expect(meanings.borderline).toContain('5\u00a0%')
  expect(meanings.dependsOnBaseYear).toContain('ett eller två år')
  const { when } = guardWords.sv
  expect(when.tooFewSurveys).toContain('färre än 3 mätningar')
  expect(when.smallNumbers).toContain('minst 50')
  expect(when.oldData).toContain('mer än 3 år')
  expect(when.nearBorder).toContain('5\u00a0%')
  expect(when.tinyBase).toContain('10\u00a0%')
  expect(when.linearPace).toContain('0,1\u00a0%')
  expect(when.zeroReplaced).toContain('0,001')
})
