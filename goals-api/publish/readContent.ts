import * as v from 'valibot'
import type { Report } from './finding.ts'
import { quote } from './finding.ts'
import type { FieldPath, YamlContent } from './readYaml.ts'
import { toIssueWords } from './toIssueWords.ts'

/**
 * Reads a part of a YAML file as what the schema describes. `null` when it is not that, and then every
 * reason has been reported with its line. A field the schema does not know is an error: a misspelled
 * `target` would otherwise vanish in silence.
 */
export function readContent<Value>(
  yaml: YamlContent,
  path: FieldPath,
  value: unknown,
  schema: v.GenericSchema<unknown, Value>,
  report: Report,
): Value | null {
  const parsed = v.safeParse(schema, value)
  if (parsed.success) {
    reportLostFields(yaml, path, value, parsed.output, report)
    return parsed.output
  }
  for (const issue of parsed.issues) {
    const place = [...path, ...toFieldPath(issue)]
    report({ severity: 'error', ...toPlace(yaml, place), ...toIssueWords(issue, place) })
  }
  return null
}

/** File, line and field name of a place, as a finding tells it. */
export function toPlace(yaml: YamlContent, path: FieldPath): { file: string; row: number; column: string } {
  return { file: yaml.file, row: yaml.findLine(path), column: path.join('.') }
}

function toFieldPath(issue: v.BaseIssue<unknown>): FieldPath {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
}

function reportLostFields(
  yaml: YamlContent,
  path: FieldPath,
  before: unknown,
  after: unknown,
  report: Report,
): void {
  if (!isHolder(before) || !isHolder(after)) return
  const kept = new Map(Object.entries(after))
  for (const [name, field] of Object.entries(before)) {
    const place = [...path, Array.isArray(before) ? Number(name) : name]
    if (kept.has(name)) reportLostFields(yaml, place, field, kept.get(name), report)
    else
      report({
        severity: 'error',
        rule: 'unknownField',
        ...toPlace(yaml, place),
        problem: `Fältet ${quote(name)} är okänt och skulle inte komma med.`,
        repair: 'Rätta stavningen, eller ta bort fältet. Anteckningar skrivs efter ett #.',
      })
  }
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
