import type { Report } from './finding.ts'
import type { GoalsData } from './goalsData.ts'
import { toPlace } from './readContent.ts'
import type { FieldPath, YamlContent } from './readYaml.ts'

/** Every Swedish text has an English one; a warning, since the page falls back to the Swedish. */
export function checkWording(
  { api, indicatorsYaml, populationsYaml, strategies, groups, synonyms }: GoalsData,
  report: Report,
): void {
  const contents = [
    api?.yaml,
    indicatorsYaml,
    populationsYaml,
    ...strategies.map(({ yaml }) => yaml),
    groups?.yaml,
    synonyms?.yaml,
  ]
  for (const yaml of contents) if (yaml) checkTexts(yaml, [], yaml.value, report)
}

function checkTexts(yaml: YamlContent, path: FieldPath, value: unknown, report: Report): void {
  if (typeof value !== 'object' || value === null) return
  // Words to search with need no counterpart in the other language.
  if ('sv' in value && !Array.isArray(value.sv) && !('en' in value))
    report({
      severity: 'warning',
      rule: 'missingEnglish',
      ...toPlace(yaml, path),
      problem: 'Den engelska texten saknas; den svenska visas i stället.',
      repair: 'Skriv texten efter en: under den svenska.',
    })
  for (const [name, field] of Object.entries(value))
    checkTexts(yaml, [...path, Array.isArray(value) ? Number(name) : name], field, report)
}
