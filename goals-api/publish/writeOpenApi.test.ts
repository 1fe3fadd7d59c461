import * as v from 'valibot'
import { expect, test } from 'vitest'
import { resources as contract } from '#api/contract.ts'
import { operations } from './openApiOperations.ts'
import { publishGoalsApi } from './publishGoalsApi.ts'
import { smallDataFiles } from './smallDataFiles.ts'

const operationSchema = v.object({
  get: v.object({
    operationId: v.string(),
    summary: v.string(),
    parameters: v.array(v.object({ name: v.string(), in: v.literal('path'), required: v.literal(true) })),
    responses: v.looseObject({
      200: v.object({
        content: v.record(v.string(), v.object({ schema: v.unknown(), example: v.optional(v.unknown()) })),
      }),
    }),
  }),
})
const documentSchema = v.object({
  openapi: v.literal('3.1.0'),
  paths: v.record(v.string(), operationSchema),
  components: v.object({
    schemas: v.record(v.string(), v.unknown()),
    responses: v.record(v.string(), v.unknown()),
  }),
})

const { resources } = publishGoalsApi(smallDataFiles)
const text = resources.get('/openapi.json')?.body ?? ''
const document = v.parse(documentSchema, JSON.parse(text))

test('every address that is published is described, but for the description itself', () => {
  const patterns = Object.keys(document.paths).map(
    (path) => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/gu, '[^/]+')}$`, 'u'),
  )
  const undescribed = [...resources.keys()].filter((path) => !patterns.some((pattern) => pattern.test(path)))
  expect(undescribed).toEqual(['/openapi.json'])
})

test.each(Object.entries(document.paths))(
  '%s names every parameter of its path and can be missing',
  (path, item) => {
    const names = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name)
    expect(item.get.parameters.map(({ name }) => name)).toEqual(names)
    expect(item.get.summary).not.toBe('')
    expect('404' in item.get.responses).toBe(names.length > 0)
  },
)

test.each(Object.entries(contract))('the example of %s holds to the contract', (name, { written }) => {
  const operation = Object.entries(operations).find(([key]) => key === name)?.[1]
  const content = document.paths[operation?.path ?? '']?.get.responses[200].content['application/json']
  expect(v.safeParse(written, content?.example).issues).toBeUndefined()
})

test('the example of an indicator is a real answer, whole', () => {
  const example =
    document.paths['/indicators/{indicator}.json']?.get.responses[200].content['application/json']
  expect(JSON.stringify(example?.example)).toBe(resources.get('/indicators/utslapp.json')?.body)
})

test('the example in JSON-stat is a real answer, and the data set is described', () => {
  const { content } = document.paths['/indicators/{indicator}.jsonstat.json']?.get.responses[200] ?? {}
  expect(JSON.stringify(content?.['application/json']?.example)).toBe(
    resources.get('/indicators/utslapp.jsonstat.json')?.body,
  )
  expect(Object.keys(document.paths['/dataset.zip']?.get.responses[200].content ?? {})).toEqual([
    'application/zip',
  ])
})

test('every reference leads somewhere', () => {
  const references = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/gu)]
  expect(references.length).toBeGreaterThan(0)
  for (const [reference, kind, name = ''] of references) {
    const home = kind === 'schemas' ? document.components.schemas : document.components.responses
    expect(Object.keys(home), reference).toContain(name)
  }
})
