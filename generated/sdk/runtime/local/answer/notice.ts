import { type DataObject, isDataObject } from '../../client/data-object.js'
import type { PropertyModel, SchemaModel, WebhookModel } from '../model/page-model.js'
import type { AnswerFacts } from './answer-facts.js'
import { completeValue } from './complete-value.js'
import { freshValue } from './fresh-values.js'
import { valuesOf } from './request-values.js'

/**
 * What the encrypted string of a notice holds: a behaviour's own members, and those that the tables require beside them, as
 * the SDK gives them: not yet sealed.
 */
export function completeResource(webhook: WebhookModel, own: DataObject, facts: AnswerFacts): DataObject {
  const schema = resourceSchema(webhook)
  return schema === undefined ? own : completed(schema, own, webhook.resource, facts)
}

/**
 * The body of a notice: a behaviour's own members, and those that the tables require beside them. An encrypted string is the
 * caller's to put in; without one (v2) the body is all there is.
 */
export function completeBody(webhook: WebhookModel, own: DataObject, facts: AnswerFacts): DataObject {
  const { requestBody, body } = webhook
  return requestBody.kind === 'multipart' ? own : completed(requestBody.schema, own, body, facts)
}

function completed(schema: SchemaModel, own: DataObject, example: unknown, facts: AnswerFacts): DataObject {
  const context = { facts, values: valuesOf(own), secrets: new Set<string>(), twin: undefined }
  const plausible = freshValue(schema, example, { name: '', parent: '' }, context)
  const value = completeValue(schema, own, plausible)
  return isDataObject(value) ? value : own
}

/** The tables of what the encrypted string holds; undefined where the notice has none. */
function resourceSchema({ requestBody, ciphertext }: WebhookModel): SchemaModel | undefined {
  if (ciphertext === undefined || requestBody.kind === 'multipart') return undefined
  let schema: SchemaModel | undefined = requestBody.schema
  for (const name of ciphertext) schema = rowsOf(schema).find(row => row.name === name)?.schema
  return schema?.kind === 'string' ? schema.content?.schema : undefined
}

function rowsOf(schema: SchemaModel | undefined): readonly PropertyModel[] {
  return schema?.kind === 'object' ? schema.properties : []
}
