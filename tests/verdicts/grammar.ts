import type { Language } from '#domain/localizedText.ts'

interface Rule {
  readonly fault: string
  readonly found: RegExp
}

const anywhere: readonly Rule[] = [
  { fault: 'two spaces', found: /\s{2}/u },
  { fault: 'a space at an end', found: /^\s|\s$/u },
  { fault: 'a value that is none', found: /undefined|null|NaN|Infinity|\[object|∞/u },
  { fault: 'no full stop', found: /[^.]$/u },
  { fault: 'two full stops', found: /\.\./u },
  { fault: 'a space before a mark', found: /\s[.,;:]/u },
  { fault: 'a small letter first', found: /^\p{Ll}/u },
  { fault: 'two sentences in one', found: /\. \p{Lu}/u },
  { fault: 'no zero is negative', found: /[-\u2212]0([.,]0+)?(?![\d.,])/u },
  {
    fault: 'a number that may be parted from its unit',
    found: /\d (procent|per cent|percentage|personer|persons)/u,
  },
]

const inLanguage: Readonly<Record<Language, readonly Rule[]>> = {
  sv: [
    { fault: 'a decimal point', found: /\d\.\d/u },
    { fault: 'a hyphen for minus', found: /(^|[\s(])-\d/u },
    { fault: 'no no-break space before per cent', found: /[^\u00a0]%/u },
    { fault: 'a comma between thousands', found: /\d,\d{3}(?!\d)/u },
    {
      fault: 'one in the plural',
      found: /(?<![\d,\u00a0])1(,0+)?[ \u00a0](procentenheter|personer|dagar)\b/u,
    },
    { fault: 'one in the plural, in letters', found: /\ben (personer|dagar|indikatorer|bedömningar)\b/u },
    { fault: 'many in the singular', found: /(?<![\d,\u00a0])([02-9]|\d{2,})[ \u00a0]procentenhet(?!er)/u },
    {
      fault: 'a share that changes in per cent',
      found: /(ökning|minskning) med [\d,]+\u00a0procent(?!enhet)/u,
    },
    { fault: 'an English word', found: /\b(the|since|per cent|and)\b/iu },
  ],
  en: [
    { fault: 'a decimal comma', found: /\d,\d{1,2}(?!\d)/u },
    { fault: 'a Swedish minus', found: /\u2212/u },
    { fault: 'a space before per cent', found: /\s%/u },
    { fault: 'one in the plural', found: /(?<![\d.,])1(\.0+)?\u00a0(percentage points|persons|days)\b/u },
    { fault: 'a share that changes in per cent', found: /(up|down) [\d.]+\u00a0per cent/u },
    { fault: 'a Swedish word', found: /\b(och|sedan|procent|inte)\b/iu },
  ],
}

/** What is wrong with a sentence, by rules of the two languages' grammar and typography. Empty when nothing is. */
export function findFaults(sentence: string, language: Language): readonly string[] {
  return [...anywhere, ...inLanguage[language]]
    .filter(({ found }) => found.test(sentence))
    .map(({ fault }) => fault)
}
