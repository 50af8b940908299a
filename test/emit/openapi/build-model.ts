import type { Example, ExampleEntry, ExampleMap, ExampleValue } from '../../../generator/model/example.js'
import type { Model, Operation, Parameter, Webhook } from '../../../generator/model/model.js'
import type {
  EnumValue,
  NumberSchema,
  Property,
  Schema,
  StringContent,
} from '../../../generator/model/schema.js'
import { object, span } from '../sdk/fixtures.js'

export { array, integer, object, oneOf, span, string } from '../sdk/fixtures.js'

type Part<T> = Partial<Omit<T, 'kind' | 'span'>>

export function number(part: Part<NumberSchema> = {}): NumberSchema {
  return { kind: 'number', ...part, span }
}

export function content(
  schema: Schema,
  part: Partial<Omit<StringContent, 'kind' | 'span'>> = {},
): StringContent {
  return { kind: 'string-content', encoding: 'json', mediaType: 'application/json', schema, ...part, span }
}

export function values(...texts: (string | number | [string | number, string])[]): EnumValue[] {
  return texts.map(text =>
    Array.isArray(text)
      ? { kind: 'enum-value', value: text[0], description: text[1], span }
      : { kind: 'enum-value', value: text, span },
  )
}

/** A row; a `!` behind the name marks it as required. */
export function row(name: string, schema: Schema, description = ''): Property {
  const required = name.endsWith('!')
  return {
    kind: 'property',
    name: required ? name.slice(0, -1) : name,
    required,
    schema,
    description,
    span,
  }
}

/** A parameter; a `!` behind the name marks it as required. */
export function parameter(place: Parameter['in'], name: string, schema: Schema, description = ''): Parameter {
  return { ...row(name, schema, description), kind: 'parameter', in: place }
}

/** A sample's value from a plain one: arrays are lists, objects maps; a node of the model stays what it is. */
export function value(plain: PlainValue): ExampleValue {
  if (typeof plain !== 'object' || plain === null) return { kind: 'scalar', value: plain, span }
  if (Array.isArray(plain)) return { kind: 'list', items: plain.map(value), span }
  if (isNode(plain)) return plain
  return map(plain)
}

type PlainValue =
  | string
  | number
  | boolean
  | null
  | PlainValue[]
  | ExampleNode
  | { [key: string]: PlainValue }
type ExampleNode = Extract<ExampleValue, { kind: 'encoded' | 'expression' }>

function isNode(plain: object): plain is ExampleNode {
  return 'kind' in plain && (plain.kind === 'encoded' || plain.kind === 'expression')
}

export function map(plain: { [key: string]: PlainValue }): ExampleMap {
  const entries = Object.entries(plain).map(
    ([key, item]): ExampleEntry => ({ kind: 'entry', key, value: value(item), span }),
  )
  return { kind: 'map', entries, span }
}

export function encoded(plain: PlainValue, encoding: 'json' | 'urlencoded' = 'json'): ExampleNode {
  return { kind: 'encoded', encoding, value: value(plain), span }
}

export const computed: ExampleNode = { kind: 'expression', source: '$secret', span }

export function example(plain: { [key: string]: PlainValue }, name = 'default'): Example {
  return { kind: 'example', name, value: map(plain), span }
}

const documented = {
  title: 'A title',
  description: '',
  badges: [],
  notes: [],
  links: [],
  tags: [],
  modes: [],
  span,
} as const

/** An operation of the page `page`, with an empty answer unless `part` says otherwise. */
export function operation(page: string, part: Partial<Omit<Operation, 'kind'>> = {}): Operation {
  const { method = 'post', protocol = page.startsWith('v2/') ? 'v2' : 'v3' } = part
  return {
    ...documented,
    kind: 'operation',
    id: `${page}#${method}`,
    file: `openapi/${page}.md`,
    page,
    protocol,
    method,
    path: `/${page.replace(/^v2\//, '')}`,
    options: { kind: 'call-options' },
    parameters: [],
    response: { kind: 'empty', status: 204, description: '', span },
    examples: [],
    roots: [],
    ...part,
  }
}

export function webhook(page: string, part: Partial<Omit<Webhook, 'kind'>> = {}): Webhook {
  const name = page.slice(page.indexOf('/') + 1)
  return {
    ...documented,
    kind: 'webhook',
    id: page,
    file: `webhook/${page}.md`,
    page,
    protocol: page.startsWith('v2/') ? 'v2' : 'v3',
    name,
    method: 'post',
    eventTypes: [name],
    parameters: [],
    requestBody: { kind: 'json', required: true, description: '', schema: object(), span },
    variants: [],
    reply: {
      kind: 'webhook-reply',
      statuses: ['20X', '4XX', '5XX'],
      headers: [],
      mediaType: 'application/json',
      bodyRequired: false,
      roots: [],
      span,
    },
    roots: [],
    ...part,
  }
}

export function model(part: Partial<Omit<Model, 'kind'>> = {}): Model {
  return { kind: 'model', operations: [], webhooks: [], tags: [], redirects: [], ...part }
}
