import type { CommonErrors, ErrorCode } from '../../model/errors.js'
import type { Operation, Parameter, Response, WebhookReply } from '../../model/model.js'
import type { ApiProtocol, ApiProtocols } from '../../model/protocol/api-protocols.js'
import type { Schema } from '../../model/schema.js'
import { operationAnswer } from '../answers/answer.js'
import type { JsonRecord, JsonValue } from '../json/json-value.js'
import type { OpenApiWords } from '../words/openapi-words.js'
import {
  type Component,
  codeSchema,
  type ErrorNames,
  errorComponents,
  errorResponses,
  errorTable,
} from './error-objects.js'
import { cellText, unlessEmpty } from './page-text.js'
import { binarySchema, schemaObject } from './schema-object.js'

/** A response must have a description. */
function describe(status: string, description: string, words: OpenApiWords): string {
  return cellText(description) || words.statuses[status] || words.status(status)
}

function errorNames(words: OpenApiWords): ErrorNames {
  return { describe: status => describe(status, '', words), words }
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
export function responseObjects(
  operation: Operation,
  protocol: ApiProtocol,
  words: OpenApiWords,
): ReadonlyMap<string, JsonValue> {
  const { response, errors = [], commonErrors } = operation
  const status = String(response.status)
  const codes: CodesInAnswer | undefined =
    protocol.error === undefined
      ? { errors, fields: protocol.codeFields, schema: codeSchema(errors, commonErrors) }
      : undefined
  return new Map<string, JsonValue>([
    [status, responseObject(status, operation, codes, words)],
    ...errorResponses(operation, protocol, errorNames(words)),
  ])
}

/** The components for errors that operations share. */
export function sharedErrors(
  all: readonly CommonErrors[],
  protocols: ApiProtocols,
  words: OpenApiWords,
): { readonly schemas: readonly Component[]; readonly responses: readonly Component[] } {
  const parts = all.map(own => errorComponents(own, protocols.of[own.protocol], errorNames(words)))
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

function withErrorTable(
  text: string,
  response: Response,
  codes: CodesInAnswer | undefined,
  words: OpenApiWords,
): string {
  if (codes === undefined || codes.errors.length === 0) return text
  const schema =
    response.kind === 'object' ? response.schema : response.kind === 'error-only' ? response.error : undefined
  const field = (schema && codeField(schema, codes)) ?? codes.fields[0]
  return `${text}\n\n${words.errorsInSuccess(`\`${field}\``)}\n\n${errorTable(codes.errors, words)}`
}

/** What comes with a response that no schema describes. */
const bodyless = {
  empty: {},
  stream: { content: fileContent },
  redirect: { headers: { Location: { schema: { type: 'string', format: 'uri-reference' } } } },
} as const satisfies Record<string, JsonRecord>

function responseObject(
  status: string,
  operation: Operation,
  codes: CodesInAnswer | undefined,
  words: OpenApiWords,
): JsonRecord {
  const { response } = operation
  const said = (text: string): string => withErrorTable(text, response, codes, words)
  switch (response.kind) {
    case 'object':
      return {
        description: said(describe(status, '', words)),
        content: objectContent(response.mediaType, response.schema, {
          codes,
          example: operationAnswer(operation, 'wire'),
        }),
      }
    case 'empty':
    case 'stream':
    case 'redirect':
      return { description: said(describe(status, response.description, words)), ...bodyless[response.kind] }
    case 'error-only':
      return {
        description: said(words.fileOrError),
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
  words: OpenApiWords,
): ReadonlyMap<string, JsonValue> {
  const content = reply.body && objectContent(reply.mediaType, reply.body)
  const answer = (key: string): readonly [string, JsonValue] => [
    key,
    { description: describe(key, '', words), headers: headerObjects(headers), content },
  ]
  if (reply.statuses.length === 0)
    return new Map([answer('200'), ['4XX', { description: describe('4XX', '', words) }]])
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
