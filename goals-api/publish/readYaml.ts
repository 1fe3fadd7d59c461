import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { ErrorCode } from 'yaml'
import type { Report } from './finding.ts'

export type FieldPath = readonly (string | number)[]

export interface YamlContent {
  readonly file: string
  /** Empty fields are left out, so that an empty field and a missing one are the same thing. */
  readonly value: unknown
  /** Line of a field, or of the nearest field above it that is there. */
  readonly findLine: (path: FieldPath) => number
}

/** The content of a YAML text; `null` when it cannot be read, and then every reason has been reported. */
export function readYaml(file: string, text: string, report: Report): YamlContent | null {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: true })
  for (const { code, linePos } of document.errors)
    report({
      severity: 'error',
      rule: 'yamlSyntax',
      file,
      row: linePos?.[0].line,
      ...(wordings[code] ?? unreadable),
    })
  if (document.errors.length > 0) return null
  const findLine = (path: FieldPath) => counter.linePos(findOffset(document.contents, path)).line
  return { file, value: withoutEmptyFields(document.toJS()), findLine }
}

const unreadable = {
  problem: 'Filen går inte att läsa som YAML här.',
  repair: 'Jämför med raderna ovanför: indrag med två mellanslag, ”namn: värde”, listor med bindestreck.',
}
const colon = {
  problem: 'Raden har ett kolon för mycket, eller är delad på fel ställe.',
  repair: "Skriv texten inom enkla citattecken: sv: 'Text: med kolon'",
}
const wordings: Partial<Record<ErrorCode, typeof unreadable>> = {
  TAB_AS_INDENT: { problem: 'Raden är indragen med tabb.', repair: 'Byt tabben mot mellanslag.' },
  BAD_INDENT: { problem: 'Indraget stämmer inte.', repair: 'Dra in lika långt som fälten ovanför.' },
  DUPLICATE_KEY: { problem: 'Samma fält står två gånger.', repair: 'Ta bort det ena.' },
  MISSING_CHAR: {
    problem: 'Ett tecken saknas: ett citattecken, en hakparentes eller ett kolon.',
    repair: 'Avsluta det som börjar på raden, eller på raden ovanför.',
  },
  BLOCK_AS_IMPLICIT_KEY: colon,
  MULTILINE_IMPLICIT_KEY: colon,
}

function findOffset(contents: unknown, path: FieldPath): number {
  let node = contents
  let offset = 0
  for (const segment of path) {
    const step = stepInto(node, segment)
    if (!step) break
    offset = step.offset ?? offset
    node = step.node
  }
  return offset
}

function stepInto(
  node: unknown,
  segment: string | number,
): { offset: number | undefined; node: unknown } | null {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(segment))
    if (!pair || !isScalar(pair.key)) return null
    return { offset: pair.key.range?.[0], node: pair.value }
  }
  if (!isSeq(node) || typeof segment !== 'number') return null
  const item = node.items[segment]
  return isNode(item) ? { offset: item.range?.[0], node: item } : null
}

function withoutEmptyFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyFields)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([, field]) => field !== null && !isBlank(field))
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutEmptyFields(field)]))
}

function isBlank(field: unknown): boolean {
  return typeof field === 'string' && field.trim() === ''
}
