import { languages } from '#domain/localizedText.ts'
import { splitWords } from '#domain/search/searchWord.ts'
import type { WordLists } from '#domain/search/synonyms.ts'
import type { Report } from './finding.ts'
import { quote } from './finding.ts'
import type { GoalsData } from './goalsData.ts'
import { toPlace } from './readContent.ts'
import type { FieldPath, YamlContent } from './readYaml.ts'

/** Words to search with are words, one in each place of a list, and each thing has its words together. */
export function checkSynonyms({ synonyms }: GoalsData, report: Report): void {
  if (!synonyms) return
  const { value, yaml } = synonyms
  checkSingleWords(yaml, ['ignored'], value.ignored, report)
  value.meanings.forEach((lists, index) => {
    checkSingleWords(yaml, ['meanings', index], lists, report)
  })
  const seen = new Set<string>()
  value.things.forEach((thing, index) => {
    checkNames(yaml, ['things', index], thing, report)
    const key = `${thing.kind} ${thing.id}`
    if (seen.has(key))
      report({
        severity: 'error',
        rule: 'duplicateId',
        ...toPlace(yaml, ['things', index, 'id']),
        problem: `${quote(thing.id)} har redan ord; de här skulle inte användas.`,
        repair: 'Flytta orden till det första stället.',
      })
    seen.add(key)
  })
}

/** Only single words can stand for each other; what is more than one leads to a thing instead. */
function checkSingleWords(yaml: YamlContent, path: FieldPath, lists: WordLists, report: Report): void {
  for (const [place, text] of listWords(path, lists))
    if (splitWords(text).length !== 1)
      report({
        severity: 'error',
        rule: 'badWord',
        ...toPlace(yaml, place),
        problem: `${quote(text)} är inte ett ord.`,
        repair: 'Skriv ett ord i taget. Flera ord tillsammans kan stå under things.',
      })
}

function checkNames(yaml: YamlContent, path: FieldPath, lists: WordLists, report: Report): void {
  for (const [place, text] of listWords(path, lists)) {
    if (splitWords(text).length > 0 && !text.includes(',')) continue
    report({
      severity: 'error',
      rule: 'badWord',
      ...toPlace(yaml, place),
      problem: `${quote(text)} är inget att söka med.`,
      repair: 'Skriv ord med bokstäver, och skilj flera åt utanför citattecknen: [jobb, arbete]',
    })
  }
}

function listWords(path: FieldPath, lists: WordLists): readonly (readonly [FieldPath, string])[] {
  return languages.flatMap((language) =>
    lists[language].map((text, index) => [[...path, language, index], text] as const),
  )
}
