import type { CommonErrors, ErrorCode } from '../../model/errors.js'
import type { Operation, Parameter, Response, WebhookReply } from '../../model/model.js'
import type { ApiProtocol, ApiProtocols } from '../../model/protocol/api-protocols.js'
import type { Schema } from '../../model/schema.js'
import { operationAnswer } from '../answers/answer.js'
import type { JsonRecord, JsonValue } from '../json/json-value.js'
import { type Component, codeSchema, errorComponents, errorResponses, errorTable } from './error-objects.js'
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
  '400': 'Bad Request',
  '401': 'Unauthorized',
  '403': 'Forbidden',
  '404': 'Not Found',
  '429': 'Too Many Requests',
  '500': 'Internal Server Error',
  '502': 'Bad Gateway',
  '503': 'Service Unavailable',
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

function objectContent(
  mediaType: ObjectMediaType,
  schema: Schema,
  {
    codes,
    example,
  }: { readonly codes?: CodesInAnswer | undefined; readonly example?: JsonValue | undefined } = {},
): JsonRecord {
  const xml = mediaType === 'application/xml' ? { xml: { name: 'xml' } } : {}
  return {
    [mediaType]: { schema: { ...withCodes(schemaObject(schema, ''), schema, codes), ...xml }, example },
  }
}

const fileContent: JsonRecord = { 'application/octet-stream': { schema: binarySchema() } }

/**
 * The responses of an operation by status: its own, those of its errors, and `4XX` (with errors that operations share
 * also `5XX`), whose body is that of the protocol.
 *
 * Where errors come with the status of success, its description lists their codes. Where the table only describes the
 * error (bills of v2), the error comes with the same status as the file: one response with two media types.
 */
export function responseObjects(operation: Operation, protocol: ApiProtocol): ReadonlyMap<string, JsonValue> {
  const { response, errors = [], commonErrors } = operation
  const status = String(response.status)
  const codes: CodesInAnswer | undefined =
    protocol.error === undefined
      ? { errors, fields: protocol.codeFields, schema: codeSchema(errors, commonErrors) }
      : undefined
  return new Map<string, JsonValue>([
    [status, responseObject(status, operation, codes)],
    ...errorResponses(operation, protocol, own => describe(own, '')),
  ])
}

/** The components for errors that operations share. */
export function sharedErrors(
  all: readonly CommonErrors[],
  protocols: ApiProtocols,
): { readonly schemas: readonly Component[]; readonly responses: readonly Component[] } {
  const parts = all.map(own => errorComponents(own, protocols.of[own.protocol], name => describe(name, '')))
  return {
    schemas: parts.flatMap(({ schemas }) => schemas),
    responses: parts.flatMap(({ responses }) => responses),
  }
}

/** Codes of errors that come as answers of success. */
interface CodesInAnswer {
  readonly errors: readonly ErrorCode[]
  /** Names of the field that may hold them. */
  readonly fields: ApiProtocol['codeFields']
  readonly schema: JsonRecord | undefined
}

/** The name of the field that holds the code, where the answer has it. */
function codeField(schema: Schema, { fields }: CodesInAnswer): string | undefined {
  if (schema.kind !== 'object') return undefined
  return fields.find(name =>
    schema.properties.some(own => own.name === name && own.schema.kind === 'string' && !own.schema.enum),
  )
}

/** The object of an answer, in which a field holds the code of an error. */
function withCodes(object: JsonRecord, schema: Schema, codes: CodesInAnswer | undefined): JsonRecord {
  const field = codes && codeField(schema, codes)
  const { properties } = object
  if (codes?.schema === undefined || field === undefined || !(properties instanceof Map)) return object
  const own: unknown = properties.get(field)
  return { ...object, properties: new Map([...properties, [field, { ...asRecord(own), ...codes.schema }]]) }
}

function asRecord(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

function withErrorTable(text: string, response: Response, codes: CodesInAnswer | undefined): string {
  if (codes === undefined || codes.errors.length === 0) return text
  const schema =
    response.kind === 'object' ? response.schema : response.kind === 'error-only' ? response.error : undefined
  const field = (schema && codeField(schema, codes)) ?? codes.fields[0]
  return `${text}\n\nErrors come with this status, too: \`${field}\` holds the code.\n\n${errorTable(codes.errors)}`
}

/** What comes with a response that no schema describes. */
const bodyless = {
  empty: {},
  stream: { content: fileContent },
  redirect: { headers: { Location: { schema: { type: 'string', format: 'uri-reference' } } } },
} as const satisfies Record<string, JsonRecord>

function responseObject(status: string, operation: Operation, codes: CodesInAnswer | undefined): JsonRecord {
  const { response } = operation
  const said = (text: string): string => withErrorTable(text, response, codes)
  switch (response.kind) {
    case 'object':
      return {
        description: said(describe(status, '')),
        content: objectContent(response.mediaType, response.schema, {
          codes,
          example: operationAnswer(operation, 'wire'),
        }),
      }
    case 'empty':
    case 'stream':
    case 'redirect':
      return { description: said(describe(status, response.description)), ...bodyless[response.kind] }
    case 'error-only':
      return {
        description: said('The bytes of a file, or an object that says what went wrong'),
        content: { ...fileContent, ...objectContent(response.mediaType, response.error, { codes }) },
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
