import type { AnswerFacts } from '../../../templates/runtime/local/answer/answer-facts.js'
import type { OperationModel, SchemaModel } from '../../../templates/runtime/local/model/page-model.js'
import type { LocalRequest } from '../../../templates/runtime/local/service/local-request.js'
import { plainOperation } from '../check/small-tables.js'

/** An operation that answers an object. */
export function answering(
  schema: SchemaModel,
  answer: unknown,
  more: Partial<OperationModel> = {},
): OperationModel {
  const response = { kind: 'object', status: 200, mediaType: 'application/json', schema } as const
  return { ...plainOperation, response, answer, ...more }
}

/** A request that passed its checks. */
export function asked(operation: OperationModel, parts: Partial<LocalRequest> = {}): LocalRequest {
  return { operation, caller: '1900007291', path: {}, query: {}, body: {}, files: [], ...parts }
}

export const facts: AnswerFacts = {
  now: Date.parse('2031-02-03T12:05:06+08:00'),
  url: 'http://127.0.0.1:8790',
  digits: length => '7'.repeat(length),
}
