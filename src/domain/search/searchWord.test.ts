import { expect, test } from 'vitest'
import { foldWord, splitWords } from './searchWord.ts'

test.each([
  ['CO₂-utsläpp (ton)', ['co2', 'utsläpp', 'ton']],
  ['energi- och klimatstrategi 2025–2030', ['energi', 'och', 'klimatstrategi', '2025', '2030']],
  ["Women's median income", ['women', 'median', 'income']],
  ['Luleå’s', ['luleå']],
  ['Företagens utgifter för egen FoU', ['företagens', 'utgifter', 'för', 'egen', 'fou']],
  ['a\u030aldersgrupp', ['åldersgrupp']],
  ['1 Gbit/s', ['1', 'gbit', 's']],
  ['Jåhkåmåhkke', ['jåhkåmåhkke']],
  ['%…–()', []],
  ['', []],
])('%s', (text, words) => {
  expect(splitWords(text)).toEqual(words)
})

test.each([
  ['arbetslöshet', 'arbetsloshet'],
  ['åäö', 'aao'],
  ['váhtjer', 'vahtjer'],
  ['tromsø', 'tromso'],
  ['biŋŋá', 'binna'],
  ['éü', 'eu'],
])('%s without diacritics is %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded)
})
