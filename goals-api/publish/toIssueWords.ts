import type * as v from 'valibot'
import type { Finding } from './finding.ts'
import { quote } from './finding.ts'
import type { FieldPath } from './readYaml.ts'

type IssueWords = Pick<Finding, 'rule' | 'problem' | 'repair'>

const directionRepair =
  'Skriv direction: up (högre är bättre), down (lägre är bättre) eller context (bedöms inte).'

/** What a broken rule of the contract is called in Swedish, and how it is mended. `path` is where it broke. */
export function toIssueWords(issue: v.BaseIssue<unknown>, path: FieldPath): IssueWords {
  const field = findFieldName(path)
  if (issue.input === undefined) return toMissingWords(field)
  const shown = showInput(issue.input)
  const regex = issue.type === 'regex' ? toFormatWords(field, shown) : null
  return regex ?? { rule: 'badField', ...toTypeWords(issue, shown) }
}

function findFieldName(path: FieldPath): string {
  return path.findLast((segment) => typeof segment === 'string') ?? ''
}

function toMissingWords(field: string): IssueWords {
  if (field === 'direction')
    return { rule: 'missingDirection', problem: 'Riktningen saknas.', repair: directionRepair }
  if (field === 'sv')
    return {
      rule: 'missingSwedish',
      problem: 'Den svenska texten saknas.',
      repair: 'Skriv texten efter sv: – engelska räcker inte.',
    }
  return {
    rule: 'missingField',
    problem: `Fältet ${field} saknas.`,
    repair: `Lägg till ${field}: och ett värde.`,
  }
}

const regionFields = ['homeRegion', 'comparison', 'members', 'regions']
const linkFields = ['url']
const dayFields = ['fetched', 'sourceUpdated']

function toFormatWords(field: string, shown: string): IssueWords {
  if (regionFields.includes(field))
    return {
      rule: 'badField',
      problem: `${shown} är ingen regionkod.`,
      repair: "Skriv två siffror för riket och län, fyra för en kommun: '25' eller '2580'.",
    }
  if (linkFields.includes(field))
    return {
      rule: 'badField',
      problem: `${shown} är ingen adress som sidan kan länka till.`,
      repair: 'Skriv en adress som börjar med https:// eller mailto:',
    }
  if (dayFields.includes(field))
    return {
      rule: 'badField',
      problem: `${shown} är inget datum.`,
      repair: "Skriv år, år-månad eller år-månad-dag: '2026-11-23'",
    }
  return {
    rule: 'badId',
    problem: `${shown} kan inte vara ett id.`,
    repair: 'Använd bara små bokstäver a–z, siffror och bindestreck; börja inte med bindestreck.',
  }
}

function toTypeWords(issue: v.BaseIssue<unknown>, shown: string): Omit<IssueWords, 'rule'> {
  switch (issue.type) {
    case 'picklist':
    case 'literal':
    case 'union':
      return {
        problem: `${shown} är inget som gäller här.`,
        repair: `Skriv något av: ${listExpected(issue)}`,
      }
    case 'string':
      return { problem: `${shown} ska vara text.`, repair: `Sätt enkla citattecken om: '${unquote(shown)}'` }
    case 'number':
    case 'finite':
      return {
        problem: `${shown} är inget tal.`,
        repair: 'Skriv bara siffror, med punkt före decimalerna och utan citattecken: 12.5',
      }
    case 'integer':
    case 'min_value':
    case 'max_value':
      return {
        problem: `${shown} är inget tal som kan gälla här.`,
        repair: 'Skriv ett heltal; ett år med fyra siffror.',
      }
    case 'boolean':
      return {
        problem: `${shown} är varken ja eller nej.`,
        repair: 'Skriv true eller false, utan citattecken.',
      }
    case 'array':
      return {
        problem: `${shown} ska vara en lista.`,
        repair: 'Skriv varje del på en egen rad efter ett bindestreck.',
      }
    case 'iso_date':
      return { problem: `${shown} är inget datum.`, repair: "Skriv år-månad-dag: '2026-11-23'" }
    case 'object':
    case 'record':
      return {
        problem: `${shown} ska ha fält under sig.`,
        repair: 'Skriv dem på egna rader med indrag, till exempel sv: och en:',
      }
    default:
      return { problem: `${shown} stämmer inte.`, repair: `Väntat: ${issue.expected ?? issue.message}` }
  }
}

function listExpected(issue: v.BaseIssue<unknown>): string {
  const words = (issue.expected ?? '').replace(/[()"]/gu, '').split(' | ')
  return words.map((word) => (word === 'Array' ? 'en lista' : word)).join(', ')
}

function showInput(input: unknown): string {
  if (typeof input === 'string') return quote(input)
  if (Array.isArray(input)) return 'Listan'
  return typeof input === 'object' && input !== null ? 'Fältet' : `Värdet ${String(input)}`
}

function unquote(shown: string): string {
  return shown.replace(/^Värdet /u, '')
}
