import fc from 'fast-check'
import type { Model, Operation, Response, Webhook } from '../../generator/model/model.js'
import type { Encryption, Property, Schema, StringContent } from '../../generator/model/schema.js'
import {
  binary,
  content,
  jsonBody,
  model,
  multipartBody,
  object,
  objectResponse,
  operation,
  parameter,
  property,
  span,
  values,
  webhook,
  xmlBody,
} from '../emit/sdk/fixtures.js'

const name = fc.constantFrom('a', 'b', 'c', 'a.b', '__proto__', 'constructor', 'x[]', '$n', '中文')
const words = fc.constantFrom('', '一', '二', 'a<br/>b', '`A` \\| `B`')
const value = fc.constantFrom('A', 'B', 'C')
const encryption: fc.Arbitrary<Encryption> = fc.constantFrom(
  { kind: 'encryption', algorithm: 'rsa-oaep', key: 'platform', direction: 'encrypt' },
  { kind: 'encryption', algorithm: 'aes-256-gcm', key: 'apiv3', direction: 'decrypt' },
)

function maybe<T>(arbitrary: fc.Arbitrary<T>, key: string): fc.Arbitrary<Partial<Record<string, T>>> {
  return fc
    .option(arbitrary, { nil: undefined, freq: 4 })
    .map(own => (own === undefined ? {} : { [key]: own }))
}

function uniqueBy<T>(
  arbitrary: fc.Arbitrary<T>,
  selector: (item: T) => string,
  maxLength = 3,
): fc.Arbitrary<T[]> {
  return fc.uniqueArray(arbitrary, { selector, maxLength })
}

/** What stands inside a string. */
function contents(depth: number): fc.Arbitrary<StringContent> {
  return fc
    .tuple(fc.constantFrom('json', 'urlencoded', 'encrypted'), properties(depth))
    .map(([encoding, members]) => content(encoding, object(...members)))
}

function schema(depth: number): fc.Arbitrary<Schema> {
  const list = uniqueBy(value, each => each).map(each => values(...each))
  const string = fc
    .tuple(
      fc.oneof(maybe(list, 'enum'), maybe(value, 'const')),
      maybe(value, 'default'),
      maybe(encryption, 'encryption'),
      depth > 0 ? maybe(contents(depth - 1), 'content') : fc.constant({}),
    )
    .map((parts): Schema => ({ kind: 'string', ...Object.assign({}, ...parts), span }))
  const number = fc
    .tuple(fc.constantFrom('integer', 'number'), fc.option(fc.constantFrom(1, 2), { nil: undefined }))
    .map(([kind, own]): Schema => ({ kind, ...(own === undefined ? {} : { default: own }), span }))
  const flat: fc.Arbitrary<Schema> = fc.oneof(string, number, fc.constant<Schema>({ kind: 'boolean', span }))
  if (depth === 0) return flat
  return fc.oneof(
    { weight: 4, arbitrary: flat },
    { weight: 2, arbitrary: properties(depth - 1).map(members => object(...members)) },
    { weight: 1, arbitrary: schema(depth - 1).map((items): Schema => ({ kind: 'array', items, span })) },
    { weight: 1, arbitrary: alternatives(depth - 1) },
  )
}

function alternatives(depth: number): fc.Arbitrary<Schema> {
  return fc
    .array(fc.tuple(schema(depth), words), { minLength: 2, maxLength: 3 })
    .filter(shapes => shapes.every(([shape]) => shape.kind !== 'one-of'))
    .map(shapes => ({
      kind: 'one-of',
      alternatives: shapes.map(([shape, description]) => ({
        kind: 'alternative',
        description,
        schema: shape,
        span,
      })),
      span,
    }))
}

function properties(depth: number): fc.Arbitrary<Property[]> {
  const row = fc
    .tuple(name, schema(depth), words, fc.boolean())
    .map(([own, type, text, required]): Property => ({ ...property(own, type, text), name: own, required }))
  return uniqueBy(row, each => each.name)
}

const body = fc
  .tuple(fc.constantFrom('json', 'xml', 'multipart'), properties(2), words, fc.boolean())
  .map(([kind, members, description, required]): NonNullable<Operation['requestBody']> => {
    if (kind === 'multipart') return { ...multipartBody(...members), description, required }
    return { ...(kind === 'xml' ? xmlBody : jsonBody)(object(...members), description), required }
  })

const response: fc.Arbitrary<Response> = fc.oneof(
  properties(2).map(members => objectResponse(...members)),
  fc.constantFrom<Response>(
    { kind: 'empty', status: 204, description: '空', span },
    { kind: 'stream', status: 200, description: '流', span },
    {
      kind: 'error-only',
      status: 200,
      mediaType: 'application/xml',
      error: object(property('f', binary)),
      span,
    },
  ),
)

const operations = fc
  .tuple(
    fc.constantFrom('v3/a', 'v3/b', 'v3/b/{c}'),
    fc.constantFrom<Operation['method']>('get', 'post'),
    words,
    properties(1),
    fc.option(body, { nil: undefined }),
    response,
    fc.boolean(),
  )
  .map(([page, method, title, query, requestBody, answer, security]) =>
    operation(page, method, {
      title,
      parameters: query.map(each => ({
        ...parameter('query', each.name, each.schema),
        ...each,
        kind: 'parameter',
      })),
      options: { kind: 'call-options', ...(security ? { security } : {}) },
      ...(requestBody === undefined ? {} : { requestBody }),
      response: answer,
    }),
  )

const webhooks = fc
  .tuple(
    fc.constantFrom('v3/A', 'v3/B'),
    properties(2),
    uniqueBy(value, each => each),
    properties(1),
  )
  .map(([page, members, eventTypes, answer]): Webhook => {
    const own = webhook(page, object(...members), { eventTypes })
    return { ...own, reply: { ...own.reply, body: object(...answer) } }
  })

/** Models that have enough in common to be compared: few names, few values, everything nested in everything. */
export const anyModel: fc.Arbitrary<Model> = fc
  .tuple(
    uniqueBy(operations, ({ id }) => id),
    uniqueBy(webhooks, ({ id }) => id, 2),
  )
  .map(([calls, notices]) => model(calls, notices))

/** What one field may hold. */
export const anySchema: fc.Arbitrary<Schema> = schema(2)

/** The same model with pages, rows and values in reverse: their order is no fact. Shapes keep theirs. */
export function reversed({ operations: calls, webhooks: notices, ...rest }: Model): Model {
  return {
    ...rest,
    operations: calls.map(reversedOperation).reverse(),
    webhooks: notices
      .map(own => ({
        ...own,
        requestBody: reversedBody(own.requestBody),
        eventTypes: own.eventTypes.toReversed(),
      }))
      .reverse(),
  }
}

function reversedOperation({ requestBody, response: answer, parameters, ...rest }: Operation): Operation {
  return {
    ...rest,
    parameters: parameters.toReversed(),
    ...(requestBody === undefined ? {} : { requestBody: reversedBody(requestBody) }),
    response:
      answer.kind === 'object'
        ? {
            ...answer,
            schema: { ...answer.schema, properties: answer.schema.properties.map(turned).reverse() },
          }
        : answer,
  }
}

function reversedBody(own: NonNullable<Operation['requestBody']>): NonNullable<Operation['requestBody']> {
  return own.kind === 'multipart'
    ? { ...own, parts: own.parts.map(turned).reverse() }
    : { ...own, schema: reversedSchema(own.schema) }
}

function turned(own: Property): Property {
  return { ...own, schema: reversedSchema(own.schema) }
}

function reversedSchema(own: Schema): Schema {
  switch (own.kind) {
    case 'object':
      return { ...own, properties: own.properties.map(turned).reverse() }
    case 'array':
      return { ...own, items: reversedSchema(own.items) }
    case 'string':
      return {
        ...own,
        ...(own.enum === undefined ? {} : { enum: own.enum.toReversed() }),
        ...(own.content === undefined
          ? {}
          : { content: { ...own.content, schema: reversedSchema(own.content.schema) } }),
      }
    default:
      return own
  }
}
