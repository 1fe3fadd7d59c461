import { toJsonSchema } from '@valibot/to-json-schema'
import { apiRoot, resources } from '#api/contract.ts'
import type { Answer, ResourceName } from './answer.ts'
import {
  csvOperation,
  datasetOperation,
  jsonStatOperation,
  operations,
  pathParameters,
} from './openApiOperations.ts'
import { problemType, toNotFound } from './problem.ts'
import type { Publication } from './publication.ts'
import { zipType } from './zipDataset.ts'

export const openApiPath = '/openapi.json'

type Json = Readonly<Record<string, unknown>>
type Texts = readonly { readonly path: string; readonly body: string }[]

const resourceNames = Object.keys(operations) as readonly ResourceName[]

/**
 * The API described in OpenAPI 3.1: schemas from the contract, and every example a real answer, the
 * smallest there is. `answers` have been held to the contract.
 */
export function writeOpenApi(
  { api }: Publication,
  answers: readonly Answer[],
  { csvs, jsonStats }: { readonly csvs: Texts; readonly jsonStats: Texts },
): Json {
  const pathItems = resourceNames.map((name) => [operations[name].path, toPathItem(name, answers)] as const)
  return {
    openapi: '3.1.0',
    info: {
      title: api.name.sv,
      version: api.version,
      description: `${api.name.en ?? api.name.sv}. Read only, no key. Unknown fields should be ignored; text is { sv, en? } and falls back to Swedish. Examples are real answers; long ones show only the first items of each list.`,
      contact: api.contact,
      license: { name: api.licence.sv },
    },
    servers: [{ url: apiRoot }],
    paths: Object.fromEntries([
      ...pathItems,
      [csvOperation.path, toCsvPathItem(csvs)],
      [jsonStatOperation.path, toJsonStatPathItem(jsonStats)],
      [datasetOperation.path, toDatasetPathItem()],
    ]),
    components: {
      schemas: Object.fromEntries([
        ...resourceNames.map((name) => [operations[name].component, toSchema(name)] as const),
        ['Problem', problemSchema],
      ]),
      responses: { NotFound: notFoundResponse },
    },
  }
}

/** The contract says more than JSON Schema can (`ignore`): a cube has one cell per region, sex and year. */
function toSchema(name: ResourceName): Json {
  const settings = { typeMode: 'input', target: 'draft-2020-12', errorMode: 'ignore' } as const
  const schema = Object.entries(toJsonSchema(resources[name].written, settings))
  return Object.fromEntries(schema.filter(([keyword]) => keyword !== '$schema'))
}

function toPathItem(name: ResourceName, answers: readonly Answer[]): Json {
  const operation = operations[name]
  const schema = { $ref: `#/components/schemas/${operation.component}` }
  const example = findExample(name, answers)
  return toOperation(`get${operation.component}`, operation, { 'application/json': { schema, example } })
}

function toCsvPathItem(csvs: Texts): Json {
  const example = findSmallest(csvs)?.split('\r\n').slice(0, 4).join('\r\n')
  return toOperation('getIndicatorCsv', csvOperation, { 'text/csv': { schema: { type: 'string' }, example } })
}

function toJsonStatPathItem(jsonStats: Texts): Json {
  const example: unknown = JSON.parse(findSmallest(jsonStats) ?? 'null')
  const schema = { type: 'object', description: 'https://json-stat.org/full/' }
  return toOperation('getIndicatorJsonStat', jsonStatOperation, { 'application/json': { schema, example } })
}

function toDatasetPathItem(): Json {
  const schema = { type: 'string', format: 'binary' }
  return toOperation('getDataset', datasetOperation, { [zipType]: { schema } })
}

function findSmallest(texts: Texts): string | undefined {
  return [...texts].sort((a, b) => a.body.length - b.body.length)[0]?.body
}

function toOperation(
  operationId: string,
  { path, summary, description }: { path: string; summary: string; description: string },
  content: Json,
): Json {
  const parameters = Object.entries(pathParameters)
    .filter(([name]) => path.includes(`{${name}}`))
    .map(([name, { description: meaning, pattern }]) => ({
      name,
      in: 'path',
      required: true,
      description: meaning,
      schema: { type: 'string', pattern },
    }))
  const responses = {
    200: { description: summary, content },
    ...(parameters.length > 0 ? { 404: { $ref: '#/components/responses/NotFound' } } : {}),
  }
  return { get: { operationId, summary, description, parameters, responses } }
}

/** The smallest real answer there is, its lists cut where the operation says so. */
function findExample(name: ResourceName, answers: readonly Answer[]): unknown {
  const values = answers.filter(({ resource }) => resource === name).map(({ value }) => value)
  const [smallest] = values
    .map((value) => ({ value, size: JSON.stringify(value).length }))
    .sort((a, b) => a.size - b.size)
  const operation = operations[name]
  return 'exampleLength' in operation ? cutLists(smallest?.value, operation.exampleLength) : smallest?.value
}

function cutLists(value: unknown, length: number): unknown {
  if (Array.isArray(value)) return value.slice(0, length).map((item) => cutLists(item, length))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, cutLists(field, length)]))
}

const problemSchema = {
  type: 'object',
  description: 'RFC 9457',
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
  },
}

const notFoundResponse = {
  description: 'Det finns inget på adressen',
  content: {
    [problemType]: {
      schema: { $ref: '#/components/schemas/Problem' },
      example: toNotFound(resources.indicator.path('finns-inte')),
    },
  },
}
