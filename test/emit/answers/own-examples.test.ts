import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { corpusNote, hasCorpus } from '../../corpus/corpus-folder.js'
import { openApiOf } from '../../corpus/generate-pages.js'
import { sharedCorpus } from '../../shared/shared-generation.js'
import { examplesIn, exampleValidator } from './validate-example.js'

/** Why a place has no example. */
const without = [
  [/ request multipart\/form-data$/, 'A part is a file, which has no literal form.'],
  [
    /\.(?:downloadbill|downloadfundflow|batchquerycomment)\.\w+ 200 application\/xml$/,
    'Success is a file; the object is an error.',
  ],
] as const

function check(document: unknown): void {
  const { shown, missing } = examplesIn(document)
  expect(missing.filter(place => !without.some(([pattern]) => pattern.test(place)))).toEqual([])
  const { problems } = exampleValidator(document)
  expect(shown.flatMap(problems)).toEqual([])
  expect(shown.length).toBeGreaterThan(500)
}

describe('every operation and webhook shows a request and an answer that its own schema allows', () => {
  test('of the own pages', () => {
    check(JSON.parse(readFileSync(new URL('../../../generated/openapi.json', import.meta.url), 'utf8')))
  })

  test.skipIf(!hasCorpus)(
    `of the pages ${corpusNote}`,
    async () => {
      check(openApiOf({ files: (await sharedCorpus()).files('openapi.json') }))
    },
    400_000,
  )
})

describe('a fault would be found', () => {
  const content = { type: 'string', contentMediaType: 'application/json', contentSchema: { type: 'array' } }
  const { problems } = exampleValidator()

  test.each([
    ['a wrong type', { type: 'string' }, 1],
    ['a missing member', { type: 'object', required: ['a'] }, {}],
    ['a wrong content', { type: 'object', properties: { a: content } }, { a: '{}' }],
    ['a wrong content of an item', { type: 'array', items: content }, ['{}']],
  ])('%s', (_, schema, value) => expect(problems({ place: 'x', schema, value })).toHaveLength(1))

  test('a missing example', () => {
    const media = { 'application/json': { schema: {} } }
    const one = {
      operationId: 'a',
      requestBody: { content: media },
      parameters: [{ name: 'q', required: true }],
      responses: { 200: { content: media }, '4XX': { content: media } },
    }
    const { missing } = examplesIn({ paths: { '/a': { post: one } } })
    expect(missing).toEqual(['a request application/json', 'a q', 'a 200 application/json'])
  })
})
