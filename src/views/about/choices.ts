import { methodIds } from '#domain/assessment/assessment.ts'
import { baseYearShifts } from '#domain/assessment/certainties.ts'
import type { Language } from '#domain/localizedText.ts'
import type { Strategy } from '#domain/strategy.ts'
import { agreementWords } from '#i18n/agreementWords.ts'
import { methodWords } from '#i18n/methodWords.ts'
import type { SearchChanges } from '#pathState.ts'
import { parameters, toCarriedSearch } from '#pathState.ts'

/** A way to judge, as the overview's address has it. */
export interface Choice {
  readonly text: string
  readonly changes: SearchChanges
  readonly isOwn: boolean
}

/** The overview by each method; the strategy's own needs no parameter. */
export function toMethodChoices({ method: own }: Strategy, language: Language): readonly Choice[] {
  const words = agreementWords[language].choice
  return [own, ...methodIds.filter((method) => method !== own)].map((method) => ({
    text: words.method(methodWords[language].names[method]),
    changes: { [parameters.method]: method === own ? undefined : method },
    isOwn: method === own,
  }))
}

/** The overview from the base years that every verdict is tried with. */
export function toBaseYearChoices({ baseYear: own }: Strategy, language: Language): readonly Choice[] {
  const words = agreementWords[language].choice
  return baseYearShifts.map((shift) => {
    const year = own + shift
    return {
      text: words.year(year),
      changes: { [parameters.baseYear]: shift === 0 ? undefined : String(year) },
      isOwn: shift === 0,
    }
  })
}

/** What the address has for another method and the earliest of the base years: "?metod=statcan&basar=2016". */
export function toSearchExample({ method: own, baseYear }: Strategy): string {
  return toCarriedSearch(new URLSearchParams(), {
    [parameters.method]: methodIds.find((method) => method !== own),
    [parameters.baseYear]: String(baseYear + Math.min(...baseYearShifts)),
  })
}
