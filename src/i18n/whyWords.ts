import type { Language } from '#domain/localizedText.ts'

const sv = {
  title: 'Varför denna bedömning?',
  why: (verdict: string) => `${verdict}. Varför denna bedömning?`,
  notice: {
    label: 'Annan bedömning än strategins',
    chosen: (method: string, baseYear: number) => `Allt bedöms nu enligt ${method}, från basår ${baseYear}.`,
    official: (method: string, baseYear: number) => `Strategins egen metod är ${method}, från ${baseYear}.`,
    back: 'Tillbaka till strategins metod',
  },
}

const en: typeof sv = {
  title: 'Why this verdict?',
  why: (verdict) => `${verdict}. Why this verdict?`,
  notice: {
    label: 'Another verdict than the strategy’s',
    chosen: (method, baseYear) => `Everything is now judged by ${method}, from base year ${baseYear}.`,
    official: (method, baseYear) => `The strategy’s own method is ${method}, from ${baseYear}.`,
    back: 'Back to the strategy’s method',
  },
}

/** What leads to an explanation, and what is said while verdicts are not the strategy's own. */
export const whyWords = { sv, en } satisfies Record<Language, typeof sv>
