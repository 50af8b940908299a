import type { Operation, Parameter, RequestBody, Response, Webhook } from '../../generator/model/model.js'
import type { Property, Schema } from '../../generator/model/schema.js'

/**
 * What a page states, as lines `place -> fact`: `body.amount.total -> integer required`.
 * `[]` is an item of a list, `~` the content of a string, `|2` the second shape of a field.
 */
export type FactLines = Map<string, string>

function need(required: boolean): string {
  return required ? ' required' : ' optional'
}

function valuesOf(schema: Schema): string {
  const values = 'enum' in schema ? (schema.enum ?? []).map(({ value }) => String(value)) : []
  const listed = values.length > 0 ? ` enum(${values.sort().join('|')})` : ''
  const constant = 'const' in schema && schema.const !== undefined ? ` const(${schema.const})` : ''
  const fallback = 'default' in schema && schema.default !== undefined ? ` default(${schema.default})` : ''
  return listed + constant + fallback
}

function marksOf(schema: Schema): string {
  if (schema.kind !== 'string') return ''
  const { encryption, signature, content } = schema
  const cipher = encryption ? ` ${encryption.direction}(${encryption.algorithm}, ${encryption.key})` : ''
  const signed = signature ? ` signed(${signature.algorithm})` : ''
  return cipher + signed + (content ? ` content(${content.encoding})` : '')
}

/** A number without `float` is whole, whichever of the two names its page uses. */
function typeOf(schema: Schema): string {
  return schema.kind === 'number' && !schema.fractions ? 'integer' : schema.kind
}

function addSchema(lines: FactLines, place: string, schema: Schema, required = ''): void {
  lines.set(place, typeOf(schema) + required + valuesOf(schema) + marksOf(schema))
  if (schema.kind === 'array') addSchema(lines, `${place}[]`, schema.items)
  if (schema.kind === 'object') addProperties(lines, place, schema.properties)
  if (schema.kind === 'string' && schema.content) addSchema(lines, `${place}~`, schema.content.schema)
  if (schema.kind === 'one-of') {
    for (const [index, shape] of schema.alternatives.entries()) {
      addSchema(lines, `${place}|${index + 1}`, shape.schema)
    }
  }
}

function addProperties(lines: FactLines, place: string, properties: readonly Property[]): void {
  for (const { name, required, schema } of properties) {
    addSchema(lines, `${place}.${name}`, schema, need(required))
  }
}

function addParameters(lines: FactLines, parameters: readonly Parameter[]): void {
  for (const parameter of parameters) {
    addSchema(lines, `${parameter.in}.${parameter.name}`, parameter.schema, need(parameter.required))
  }
}

function addBody(lines: FactLines, body: RequestBody | undefined): void {
  if (!body) return
  lines.set('body', body.kind + need(body.required))
  if (body.kind === 'multipart') addProperties(lines, 'body', body.parts)
  else addSchema(lines, 'body~', body.schema)
}

function addResponse(lines: FactLines, response: Response): void {
  lines.set('answer', `${response.kind} ${response.status}`)
  if (response.kind === 'object') addProperties(lines, 'answer', response.schema.properties)
  if (response.kind === 'error-only') addProperties(lines, 'answer', response.error.properties)
}

/** The facts of an operation. */
export function operationLines(operation: Operation): FactLines {
  const lines: FactLines = new Map([['path', operation.path]])
  for (const [name, value] of Object.entries(operation.options)) {
    if (name !== 'kind') lines.set(`option.${name}`, String(value))
  }
  addParameters(lines, operation.parameters)
  addBody(lines, operation.requestBody)
  addResponse(lines, operation.response)
  return lines
}

/** The facts of a webhook. */
export function webhookLines(webhook: Webhook): FactLines {
  const lines: FactLines = new Map([['events', webhook.eventTypes.join(' ')]])
  addParameters(lines, webhook.parameters)
  addBody(lines, webhook.requestBody)
  for (const variant of webhook.variants) {
    const fields = variant.discriminators.map(({ field, value }) => (value ? `${field}=${value}` : field))
    lines.set(`variant.${variant.name ?? ''}`, fields.join(' '))
  }
  lines.set('reply', webhook.reply.statuses.join(' '))
  addParameters(lines, webhook.reply.headers)
  if (webhook.reply.body) addSchema(lines, 'reply', webhook.reply.body, need(webhook.reply.bodyRequired))
  return lines
}
