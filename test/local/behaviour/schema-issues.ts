import { rowOf } from '../../../templates/runtime/check/numbered-name.js'
import { numberIssue, textIssue } from '../../../templates/runtime/check/value-issues.js'
import { isDataObject } from '../../../templates/runtime/client/data-object.js'
import type { SchemaModel, WebhookModel } from '../../../templates/runtime/local/model/page-model.js'

/** What in a value does not fit its table: unknown members, other types, unlisted values. Missing members are no issue here. */
export function schemaIssues(schema: SchemaModel, value: unknown, at = ''): readonly string[] {
  switch (schema.kind) {
    case 'object':
      return isDataObject(value)
        ? Object.entries(value).flatMap(([name, member]) => {
            const row = rowOf(schema.properties, name)
            return row === undefined
              ? [`${at}/${name} is unknown`]
              : schemaIssues(row.schema, member, `${at}/${name}`)
          })
        : [`${at} is not an object`]
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((item, n) => schemaIssues(schema.items, item, `${at}/${n}`))
        : [`${at} is not a list`]
    case 'string':
      if (schema.content !== undefined) return schemaIssues(schema.content.schema, value, at)
      return typeof value === 'string' ? named(at, textIssue(schema, value)) : [`${at} is not text`]
    case 'integer':
    case 'number':
      return typeof value === 'number' ? named(at, numberIssue(schema, value)) : [`${at} is not a number`]
    case 'boolean':
      return typeof value === 'boolean' ? [] : [`${at} is not true or false`]
    default:
      return []
  }
}

function named(at: string, issue: object | undefined): readonly string[] {
  return issue === undefined ? [] : [`${at}: ${JSON.stringify(issue)}`]
}

/** What in a notice's resource does not fit the webhook's tables: its content, and in v2 the members around it. */
export function noticeIssues(
  { protocol, requestBody, ciphertext }: WebhookModel,
  resource: object,
): readonly string[] {
  if (requestBody.kind === 'multipart') return ['is a form']
  const path = ciphertext ?? []
  const inner = path.reduce<SchemaModel | undefined>(memberSchema, requestBody.schema)
  const content = inner?.kind === 'string' ? inner.content?.schema : requestBody.schema
  const outside = (name: string): boolean =>
    protocol === 'v2' &&
    memberSchema(content, name) === undefined &&
    memberSchema(requestBody.schema, name) !== undefined
  return Object.entries(resource).flatMap(([name, value]) =>
    schemaIssues(outside(name) ? requestBody.schema : (content ?? requestBody.schema), { [name]: value }),
  )
}

function memberSchema(schema: SchemaModel | undefined, name: string): SchemaModel | undefined {
  return schema?.kind === 'object' ? rowOf(schema.properties, name)?.schema : undefined
}
