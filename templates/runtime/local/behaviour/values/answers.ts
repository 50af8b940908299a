import { type DataObject, isDataObject, ownMember } from '../../../client/data-object.js'
import type { SchemaModel, WebhookModel } from '../../model/page-model.js'
import { data, type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'

/** The answer with those of the members that the operation's tables list: pages show the same object in several forms. */
export function answerWith({ operation }: LocalRequest, members: DataObject): LocalAnswer {
  const schema = operation.response.schema
  const known = schema === undefined ? {} : listed(schema, members)
  return data(isDataObject(known) ? known : {})
}

/** The members that a notice's encrypted content lists. */
export function contentWith(webhook: WebhookModel, members: DataObject): DataObject {
  let schema: SchemaModel | undefined =
    webhook.requestBody.kind === 'multipart' ? undefined : webhook.requestBody.schema
  for (const name of webhook.ciphertext ?? []) {
    schema =
      schema?.kind === 'object'
        ? schema.properties.find(property => property.name === name)?.schema
        : undefined
  }
  const known = schema === undefined ? members : listed(schema, members)
  return isDataObject(known) ? known : members
}

function listed(schema: SchemaModel, value: unknown): unknown {
  if (schema.kind === 'array')
    return Array.isArray(value) ? value.map(item => listed(schema.items, item)) : value
  if (schema.kind === 'string' && schema.content !== undefined) return listed(schema.content.schema, value)
  if (schema.kind !== 'object' || !isDataObject(value)) return value
  const members: [string, unknown][] = []
  for (const property of schema.properties) {
    const member = ownMember(value, property.name)
    if (member !== undefined) members.push([property.name, listed(property.schema, member)])
  }
  return Object.fromEntries(members)
}

/**
 * A refusal by the first of the codes that the operation's own table lists, because pages name the same thing in several
 * ways; `INVALID_REQUEST`, which every operation may answer, where it lists none of them.
 */
export function refuse({ operation }: LocalRequest, codes: readonly string[], message?: string): LocalAnswer {
  const code = codes.find(wanted => operation.errors.some(error => error.code === wanted))
  return refusal(code ?? 'INVALID_REQUEST', message)
}

/** Nothing is known under this number. */
export function notFound(request: LocalRequest, message: string): LocalAnswer {
  return refuse(request, ['NOT_FOUND', 'RESOURCE_NOT_EXISTS', 'ORDER_NOT_EXIST', 'ORDERNOTEXIST'], message)
}

/** A field that the tables allow and a rule in the page's words does not: `PARAM_ERROR` with the field. */
export function wrongField(field: string, issue: string): LocalAnswer {
  const detail = { field: `/${field}`, location: 'body', issue }
  return { kind: 'error', code: 'PARAM_ERROR', message: issue, detail }
}
