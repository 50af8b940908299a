import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { AnswerFacts } from '../../../templates/runtime/local/answer/answer-facts.js'
import { completeBody, completeResource } from '../../../templates/runtime/local/answer/notice.js'
import { sealValue } from '../../../templates/runtime/local/answer/seal-value.js'
import type { WebhookModel } from '../../../templates/runtime/local/model/page-model.js'
import { readModel } from '../../../templates/runtime/local/model/read-model.js'
import { resourceSchema } from '../../../templates/runtime/local/notices/notice-tables.js'
import { record } from '../../corpus/openapi-lines.js'
import { exampleValidator } from '../../emit/answers/validate-example.js'
import { sealed } from '../check/raw-example.js'

const webhooks = readModel('generated/model.jsonl').webhooks()
const document: unknown = JSON.parse(readFileSync('generated/openapi.json', 'utf8'))
const { problems } = exampleValidator(document)
const facts: AnswerFacts = { now: Date.parse('2031-02-03T04:05:06Z'), url: 'http://127.0.0.1:8790' }

/** Schemas of bodies by the id of the webhook. */
const bodies = new Map(
  Object.values(record(record(document).webhooks)).map(item => {
    const { operationId, requestBody } = record(record(item).post)
    const id = String(operationId).replace(/^webhook\.(.+?)\./, '$1/')
    return [id, record(Object.values(record(record(requestBody).content))[0]).schema]
  }),
)

/** What Ajv has against a value by the schema at a place of the body. */
function objections(
  { id, requestBody }: WebhookModel,
  names: readonly string[],
  value: unknown,
): readonly string[] {
  const schema = names.reduce<unknown>((at, name) => record(record(at).properties)[name], bodies.get(id))
  const inner = names.length === 0 ? schema : record(schema).contentSchema
  if (inner === undefined) throw new Error(`openapi.json has no ${requestBody.kind} body of ${id}.`)
  return problems({ place: id, schema: inner, value })
}

it(`completes the body of each of ${webhooks.length} webhooks by its tables`, () => {
  const wrong = webhooks.flatMap(each => {
    if (each.requestBody.kind === 'multipart') return [`${each.id} is an upload`]
    return objections(each, [], sealValue(each.requestBody.schema, completeBody(each, {}, facts), sealed))
  })
  expect(wrong).toEqual([])
})

it('completes what the encrypted string of each holds', () => {
  const opened = webhooks.filter(({ ciphertext }) => ciphertext !== undefined)
  expect(opened.length).toBeGreaterThan(100)
  const wrong = opened.flatMap(each => {
    const schema = resourceSchema(each)
    if (schema === undefined) return [`${each.id} has no tables`]
    return objections(
      each,
      each.ciphertext ?? [],
      sealValue(schema, completeResource(each, {}, facts), sealed),
    )
  })
  expect(wrong).toEqual([])
})
