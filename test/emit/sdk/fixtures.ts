import type { Span } from '../../../generator/diagnostics/span.js'
import type { CommonErrors, ErrorCode } from '../../../generator/model/errors.js'
import type {
  Model,
  MultipartBody,
  Operation,
  Parameter,
  Response,
  RootRow,
  Webhook,
  XmlBody,
} from '../../../generator/model/model.js'
import type {
  ArraySchema,
  BooleanSchema,
  Choice,
  EnumValue,
  NumberSchema,
  ObjectSchema,
  Property,
  Schema,
  StringContent,
  StringSchema,
} from '../../../generator/model/schema.js'

/** Where no test looks. */
export const span: Span = { line: 1, column: 1, endLine: 1, endColumn: 2 }

/** A string with whatever else is stated of it. */
export function string(rest: Partial<Omit<StringSchema, 'kind' | 'span'>> = {}): StringSchema {
  return { kind: 'string', ...rest, span }
}

/** A string or number with a list of values. */
export function values(...list: readonly (string | number)[]): readonly EnumValue[] {
  return list.map(value => ({ kind: 'enum-value', value, span }))
}

export function integer(rest: Partial<Omit<NumberSchema, 'kind' | 'span'>> = {}): NumberSchema {
  return { kind: 'integer', ...rest, span }
}

export function boolean(rest: Partial<Omit<BooleanSchema, 'kind' | 'span'>> = {}): BooleanSchema {
  return { kind: 'boolean', ...rest, span }
}

export function array(
  items: Schema,
  rest: Partial<Pick<ArraySchema, 'minItems' | 'maxItems'>> = {},
): ArraySchema {
  return { kind: 'array', items, ...rest, span }
}

export function object(...properties: readonly Property[]): ObjectSchema {
  return { kind: 'object', properties, span }
}

export const binary: Schema = { kind: 'binary', span }

export function oneOf(...schemas: readonly (readonly [string, Schema])[]): Schema {
  return {
    kind: 'one-of',
    alternatives: schemas.map(([description, schema]) => ({
      kind: 'alternative',
      description,
      schema,
      span,
    })),
    span,
  }
}

export function content(encoding: StringContent['encoding'], schema: Schema): StringContent {
  const mediaType = encoding === 'urlencoded' ? 'application/x-www-form-urlencoded' : 'application/json'
  return { kind: 'string-content', encoding, mediaType, schema, span }
}

/** A property; a question mark at the end of the name makes it optional. */
export function property(name: string, schema: Schema, description = ''): Property {
  const required = !name.endsWith('?')
  return { kind: 'property', name: required ? name : name.slice(0, -1), required, schema, description, span }
}

/** Properties or parameters that are a group; none of them is required. */
export function grouped<Member extends Property | Parameter>(
  rule: Choice['rule'],
  group: string,
  ...members: readonly Member[]
): readonly Member[] {
  return members.map(member => ({ ...member, required: false, choice: { kind: 'choice', rule, group } }))
}

export function parameter(place: Parameter['in'], name: string, schema: Schema, description = ''): Parameter {
  const { kind: _, ...rest } = property(name, schema, description)
  return { kind: 'parameter', in: place, ...rest }
}

export function root(name: string, description: string): RootRow {
  return { kind: 'root-row', name, required: true, description, span }
}

function page(path: string, folder: string) {
  return {
    file: `${folder}/${path.endsWith('/') ? `${path}index` : path}.md`,
    page: path,
    protocol: path.startsWith('v2/') ? 'v2' : 'v3',
    title: `Title of ${path}`,
    description: '',
    badges: [],
    notes: [],
    links: [],
    tags: [],
    modes: [],
    span,
    parameters: [],
    roots: [],
  } as const
}

/** An operation of a page; the answer is an empty one unless stated. */
export function operation(
  path: string,
  method: Operation['method'],
  rest: Partial<Operation> = {},
): Operation {
  const response: Response = { kind: 'empty', status: 204, description: 'Nothing', span }
  const url = path.startsWith('v2/') ? path.slice(2) : `/${path}`
  return {
    ...page(path, 'openapi'),
    kind: 'operation',
    id: `${path}#${method}`,
    method,
    path: url,
    options: { kind: 'call-options' },
    response,
    examples: [],
    ...rest,
  }
}

/** A webhook whose body is an object. */
export function webhook(path: string, body: ObjectSchema, rest: Partial<Webhook> = {}): Webhook {
  const name = path.split('/').at(-1) ?? path
  return {
    ...page(path, 'webhook'),
    kind: 'webhook',
    id: path,
    name,
    method: 'post',
    eventTypes: [name],
    requestBody: jsonBody(body),
    variants: [],
    reply: {
      kind: 'webhook-reply',
      statuses: ['20X', '4XX'],
      headers: [],
      mediaType: 'application/json',
      body: object(property('code?', string({ enum: values('SUCCESS', 'FAIL') }))),
      bodyRequired: false,
      roots: [],
      span,
    },
    ...rest,
  }
}

export function jsonBody(
  schema: Schema,
  description = '',
): Extract<Operation['requestBody'], { kind: 'json' }> {
  return { kind: 'json', required: true, description, schema, span }
}

export function xmlBody(schema: Schema, description = ''): XmlBody {
  return { kind: 'xml', required: true, description, schema, span }
}

export function multipartBody(...parts: readonly Property[]): MultipartBody {
  return { kind: 'multipart', required: true, description: '', parts, span }
}

export function objectResponse(...properties: readonly Property[]): Response {
  return { kind: 'object', status: 200, mediaType: 'application/json', schema: object(...properties), span }
}

export function xmlResponse(...properties: readonly Property[]): Response {
  return { kind: 'object', status: 200, mediaType: 'application/xml', schema: object(...properties), span }
}

export function errorCode(code: string, status?: number, description = ''): ErrorCode {
  return { kind: 'error-code', code, ...(status === undefined ? {} : { status }), description, span }
}

/** Errors that the operations of a protocol, or of a path of it, share. */
export function commonErrors(scope: 'v2' | 'v3' | 'v2/pay', ...errors: readonly ErrorCode[]): CommonErrors {
  const protocol = scope === 'v3' ? 'v3' : 'v2'
  return {
    kind: 'common-errors',
    file: `errors/${scope}.md`,
    protocol,
    scope,
    title: '公共错误',
    description: '每个接口',
    errors,
    span,
  }
}

export function model(
  operations: readonly Operation[],
  webhooks: readonly Webhook[] = [],
  shared: readonly CommonErrors[] = [],
): Model {
  const more = shared.length === 0 ? {} : { commonErrors: shared }
  return { kind: 'model', operations, webhooks, tags: [], redirects: [], ...more }
}
