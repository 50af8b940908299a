import { type DataObject, isDataObject } from '../../client/data-object.js'
import type { OperationModel } from '../model/page-model.js'
import { secretNames } from '../model/secret-names.js'
import type { LocalRequest } from '../service/local-request.js'
import type { AnswerFacts } from './answer-facts.js'
import { completeValue } from './complete-value.js'
import { freshValue } from './fresh-values.js'
import { requestValues } from './request-values.js'
import { type Encrypt, sealValue } from './seal-value.js'

/**
 * A plausible answer from the tables and the request, as the SDK gives it (before `sealAnswer`). Values of the request come
 * back in members of the same name, times are near now, numbers of objects are new. `{}` unless the answer is an object.
 */
export function plausibleAnswer(
  operation: OperationModel,
  request: LocalRequest,
  facts: AnswerFacts,
): DataObject {
  const { schema } = operation.response
  if (schema === undefined || operation.answer === undefined) return {}
  const answer = freshValue(
    schema,
    operation.answer,
    { name: '', parent: '' },
    { facts, values: requestValues(request), secrets: secretNames(operation), twin: request.body },
  )
  return isDataObject(answer) ? answer : {}
}

/** A behaviour's own answer, with the members that the tables require beside it. Optional members are not added. */
export function completeAnswer(
  operation: OperationModel,
  own: DataObject,
  request: LocalRequest,
  facts: AnswerFacts,
): DataObject {
  const { schema } = operation.response
  if (schema === undefined) return own
  const answer = completeValue(schema, own, plausibleAnswer(operation, request, facts))
  return isDataObject(answer) ? answer : own
}

/**
 * An answer as it goes on the wire: contents of strings as text, marked fields encrypted for the merchant. A file's failure
 * (v2 bills) has a schema of its own.
 */
export function sealAnswer(operation: OperationModel, answer: DataObject, encrypt: Encrypt): DataObject {
  const schema = operation.response.schema ?? operation.response.error
  const sealed = schema === undefined ? answer : sealValue(schema, answer, encrypt)
  return isDataObject(sealed) ? sealed : answer
}
