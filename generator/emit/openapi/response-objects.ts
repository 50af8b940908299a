import type { Parameter, Response, WebhookReply } from '../../model/model.js'
import type { ErrorBody } from '../../model/protocol/api-protocols.js'
import type { Schema } from '../../model/schema.js'
import type { JsonRecord, JsonValue } from '../json/json-value.js'
import { cellText, unlessEmpty } from './page-text.js'
import { binarySchema, schemaObject } from './schema-object.js'

/** Reason phrases of the statuses that pages name; a response must have a description. */
const phrases: Readonly<Record<string, string>> = {
  '200': 'OK',
  '201': 'Created',
  '202': 'Accepted',
  '204': 'No Content',
  '301': 'Moved Permanently',
  '302': 'Found',
  '2XX': 'Success',
  '3XX': 'Redirection',
  '4XX': 'Client error',
  '5XX': 'Server error',
  default: 'Any other status',
}

function describe(status: string, description: string): string {
  return cellText(description) || phrases[status] || `Status ${status}`
}

type ObjectMediaType = 'application/json' | 'application/xml'

function objectContent(mediaType: ObjectMediaType, schema: Schema): JsonRecord {
  const xml = mediaType === 'application/xml' ? { xml: { name: 'xml' } } : {}
  return { [mediaType]: { schema: { ...schemaObject(schema, ''), ...xml } } }
}

const fileContent: JsonRecord = { 'application/octet-stream': { schema: binarySchema() } }

/**
 * The response of an operation by its status, and `4XX`, which no page describes: its body is that of the protocol.
 *
 * Where the table only describes the error (bills of v2), the error comes with the same status as the file: one
 * response with two media types.
 */
export function responseObjects(
  response: Response,
  error: ErrorBody | undefined,
): ReadonlyMap<string, JsonValue> {
  const status = String(response.status)
  const content = error && {
    [error.mediaType]: { schema: { $ref: `#/components/schemas/${error.name}` } },
  }
  return new Map<string, JsonValue>([
    [status, responseObject(status, response)],
    ['4XX', { description: describe('4XX', ''), content }],
  ])
}

/** What comes with a response that no schema describes. */
const bodyless = {
  empty: {},
  stream: { content: fileContent },
  redirect: { headers: { Location: { schema: { type: 'string', format: 'uri-reference' } } } },
} as const satisfies Record<string, JsonRecord>

function responseObject(status: string, response: Response): JsonRecord {
  switch (response.kind) {
    case 'object':
      return {
        description: describe(status, ''),
        content: objectContent(response.mediaType, response.schema),
      }
    case 'empty':
    case 'stream':
    case 'redirect':
      return { description: describe(status, response.description), ...bodyless[response.kind] }
    case 'error-only':
      return {
        description: 'The bytes of a file, or an object that says what went wrong',
        content: { ...fileContent, ...objectContent(response.mediaType, response.error) },
      }
  }
}

/** `20X` becomes `2XX`, because OpenAPI only has ranges of a hundred. Anything but a status becomes `default`. */
export function statusKey(notation: string): string {
  const text = notation.trim().toUpperCase()
  if (/^[1-5][0-9]{2}$/.test(text)) return text
  return /^[1-5][0-9X]X$/.test(text) ? `${text.charAt(0)}XX` : 'default'
}

/**
 * What the receiver answers, under each status that the page allows. By default it is 200, and what is not
 * accepted has no body.
 *
 * @param headers Headers of the answer.
 */
export function replyObjects(
  reply: WebhookReply,
  headers: readonly Parameter[],
): ReadonlyMap<string, JsonValue> {
  const content = reply.body && objectContent(reply.mediaType, reply.body)
  const answer = (key: string): readonly [string, JsonValue] => [
    key,
    { description: describe(key, ''), headers: headerObjects(headers), content },
  ]
  if (reply.statuses.length === 0)
    return new Map([answer('200'), ['4XX', { description: describe('4XX', '') }]])
  return new Map(reply.statuses.map(statusKey).map(answer))
}

function headerObjects(headers: readonly Parameter[]): JsonValue | undefined {
  if (headers.length === 0) return undefined
  return new Map(
    headers.map(({ name, required, schema, description }) => [
      name,
      {
        description: unlessEmpty(cellText(description)),
        required: required || undefined,
        schema: schemaObject(schema, ''),
      },
    ]),
  )
}
