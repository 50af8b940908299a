import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  completeAnswer,
  plausibleAnswer,
  sealAnswer,
} from '../../../templates/runtime/local/answer/answer.js'
import type { AnswerFacts } from '../../../templates/runtime/local/answer/answer-facts.js'
import { checkRequest } from '../../../templates/runtime/local/check/check-request.js'
import type { OperationModel } from '../../../templates/runtime/local/model/page-model.js'
import { readModel } from '../../../templates/runtime/local/model/read-model.js'
import type { LocalRequest } from '../../../templates/runtime/local/service/local-request.js'
import { record } from '../../corpus/openapi-lines.js'
import { exampleValidator } from '../../emit/answers/validate-example.js'
import { fullCall, variantsOf } from '../check/full-call.js'
import { type CallData, membersOf, openSealed, rawOf, sealed } from '../check/raw-example.js'

const model = readModel('generated/model.jsonl')
const answering = model.operations().filter(({ response }) => response.kind === 'object')
const document: unknown = JSON.parse(readFileSync('generated/openapi.json', 'utf8'))
const { problems } = exampleValidator(document)

const facts: AnswerFacts = {
  now: Date.parse('2031-02-03T04:05:06Z'),
  url: 'http://127.0.0.1:8790',
  digits: length => '7'.repeat(length),
}

/** Schemas of answers of success, by the id of the operation. */
const schemas = new Map<string, unknown>()
for (const item of Object.values(record(record(document).paths)))
  for (const one of Object.values(record(item))) {
    const { operationId, responses } = record(one)
    for (const [status, response] of Object.entries(record(responses)))
      if (status.startsWith('2')) schemas.set(String(operationId), contentSchema(response))
  }

function contentSchema(holder: unknown): unknown {
  return record(Object.values(record(record(holder).content))[0]).schema
}

/** `v3/pay/transactions/id/{transaction_id}#get` is `v3.pay.transactions.id._transaction_id_.get`. */
function schemaOf({ id }: OperationModel): unknown {
  const name = id.replace(/[{}]/g, '_').replace(/[/#]/g, '.')
  const schema = schemas.get(name)
  if (schema === undefined) throw new Error(`openapi.json has no answer of ${name}.`)
  return schema
}

function requestOf(operation: OperationModel, call: CallData): LocalRequest {
  const { values } = checkRequest(operation, rawOf(operation, call), openSealed)
  return { operation, caller: '1900007291', ...values }
}

/** What Ajv has against an answer as it goes on the wire. */
function objections(operation: OperationModel, answer: Readonly<Record<string, unknown>>): readonly string[] {
  const value = sealAnswer(operation, answer, sealed)
  return problems({ place: operation.id, schema: schemaOf(operation), value })
}

describe('by the schemas of openapi.json, valid is', () => {
  it(`the answer to the example of each of ${answering.length} operations`, () => {
    const wrong = answering.flatMap(operation => {
      const request = requestOf(operation, membersOf(operation.example))
      return objections(operation, plausibleAnswer(operation, request, facts))
    })
    expect(wrong).toEqual([])
  })

  it('the answer to calls with every field', () => {
    const wrong = answering.flatMap(operation =>
      Array.from({ length: variantsOf(operation) }, (_, variant) => {
        const request = requestOf(operation, fullCall(operation, variant))
        return objections(operation, plausibleAnswer(operation, request, facts))
      }).flat(),
    )
    expect(wrong).toEqual([])
  })

  it('what is made of nothing, and of every other member', () => {
    const wrong = answering.flatMap(operation => {
      const request = requestOf(operation, membersOf(operation.example))
      const own = Object.fromEntries(
        Object.entries(plausibleAnswer(operation, request, facts)).filter((_, at) => at % 2 === 0),
      )
      return [{}, own].flatMap(each => objections(operation, completeAnswer(operation, each, request, facts)))
    })
    expect(wrong).toEqual([])
  })
})
