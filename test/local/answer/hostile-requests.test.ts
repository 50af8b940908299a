import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isDataObject } from '../../../templates/runtime/client/data-object.js'
import { plausibleAnswer, sealAnswer } from '../../../templates/runtime/local/answer/answer.js'
import { checkRequest } from '../../../templates/runtime/local/check/check-request.js'
import type { OperationModel } from '../../../templates/runtime/local/model/page-model.js'
import { readModel } from '../../../templates/runtime/local/model/read-model.js'
import { record } from '../../corpus/openapi-lines.js'
import { exampleValidator } from '../../emit/answers/validate-example.js'
import { openSealed, sealed } from '../check/raw-example.js'

const operations = readModel('generated/model.jsonl').operations()
const facts = { now: Date.parse('2031-02-03T04:05:06Z'), url: 'http://127.0.0.1:8790' }
const anyOperation = fc.constantFrom(...operations)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '0', '-1', '1e9', 'null', '[]', '{}', '__proto__'),
)

it('reads any request without an exception', () => {
  const anyBody = fc.oneof(
    fc.jsonValue().map(value => ({ kind: 'json' as const, text: JSON.stringify(value) })),
    anyText.map(text => ({ kind: 'json' as const, text })),
    fc
      .dictionary(anyText, anyText)
      .map(fields => ({ kind: 'xml' as const, fields: new Map(Object.entries(fields)) })),
    fc
      .array(
        fc.record({
          name: anyText,
          filename: fc.option(anyText, { nil: undefined }),
          content: fc.uint8Array(),
        }),
      )
      .map(parts => ({ kind: 'multipart' as const, parts })),
    fc.constant({ kind: 'none' as const }),
  )
  fc.assert(
    fc.property(
      anyOperation,
      anyBody,
      anyText,
      fc.dictionary(anyText, anyText),
      (operation, body, query, path) => {
        const { problems, values } = checkRequest(operation, { path, query, headers: {}, body }, openSealed)
        expect(problems.length).toBeLessThanOrEqual(120)
        expect(isDataObject(values.body)).toBe(true)
      },
    ),
    { numRuns: 2000 },
  )
})

/** Names of all fields of an answer. */
function namesOf(schema: unknown, found = new Set<string>()): ReadonlySet<string> {
  const { properties, items, schema: inner, content, alternatives } = record(schema)
  for (const row of Array.isArray(properties) ? properties : []) {
    found.add(String(record(row).name))
    namesOf(record(row).schema, found)
  }
  for (const each of [items, inner, content, ...(Array.isArray(alternatives) ? alternatives : [])])
    if (each !== undefined) namesOf(each, found)
  return found
}

it('answers validly, whatever a request says of the names of its answer', () => {
  const document: unknown = JSON.parse(readFileSync('generated/openapi.json', 'utf8'))
  const { problems } = exampleValidator(document)
  const schemas = new Map<unknown, unknown>()
  for (const item of Object.values(record(record(document).paths)))
    for (const one of Object.values(record(item))) {
      const [success] = Object.entries(record(record(one).responses)).filter(([status]) =>
        status.startsWith('2'),
      )
      schemas.set(
        record(one).operationId,
        record(Object.values(record(record(success?.[1]).content))[0]).schema,
      )
    }
  const answering = operations.filter(
    ({ response, answer }) => response.kind === 'object' && answer !== undefined,
  )
  const idOf = ({ id }: OperationModel) => id.replace(/[{}]/g, '_').replace(/[/#]/g, '.')
  const anyValue = fc.oneof(
    anyText,
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant([{}]),
    fc.constant([]),
    fc.constant({}),
  )
  fc.assert(
    fc.property(fc.constantFrom(...answering), fc.infiniteStream(anyValue), (operation, stream) => {
      const names = [...namesOf(operation.response.schema)]
      const body = Object.fromEntries(names.map(name => [name, stream.next().value]))
      const request = { operation, caller: '1900007291', path: {}, query: {}, body, files: [] }
      const value = sealAnswer(operation, plausibleAnswer(operation, request, facts), sealed)
      expect(problems({ place: operation.id, schema: schemas.get(idOf(operation)), value })).toEqual([])
    }),
    { numRuns: 500 },
  )
})
