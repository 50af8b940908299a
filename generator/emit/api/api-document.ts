import type { Model } from '../../model/model.js'
import type { ModelTypes } from '../../model/nodes/model-nodes.js'
import {
  type AnyDeclared,
  type AnyMember,
  type Declared,
  kind,
  list,
  literal,
  node,
  optional,
  part,
  references,
  type Shape,
  text,
} from '../../model/nodes/node.js'
import { nodes } from '../../model/nodes/nodes.js'
import type { JsonRecord } from '../json/json-value.js'

/** Raised when a reader of `api.json` would have to change. */
export const formatVersion = 1

/** Head of `api.json`; the rest is the model. */
export interface ApiDocument extends Model {
  readonly $schema: string
  readonly formatVersion: typeof formatVersion
}

const { ref } = references<ModelTypes>()

const root: Declared<ApiDocument> = node('The model of an API, as Pagewright reads it from pages.', {
  $schema: part(text),
  formatVersion: part(literal(formatVersion)),
  kind: kind('model'),
  operations: part(list(ref('Operation'))),
  webhooks: part(list(ref('Webhook'))),
  tags: part(list(ref('Tag'))),
  redirects: part(list(ref('Redirect'))),
  commonErrors: optional(part(list(ref('CommonErrors')))),
})

const span: JsonRecord = {
  description:
    'A stretch of a page, `line:column-endLine:endColumn`: lines and columns (UTF-16 code units) from 1, the end exclusive.',
  type: 'string',
  pattern: '^[1-9][0-9]*:[1-9][0-9]*-[1-9][0-9]*:[1-9][0-9]*$',
}

/** JSON Schema (2020-12) of `api.json`, made from the declarations of the model's nodes. */
export const apiSchema: JsonRecord = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Pagewright api.json',
  ...nodeSchema(root),
  $defs: new Map([
    ['Span', span],
    ...Object.entries<AnyDeclared>(nodes).map(([name, own]) => [name, nodeSchema(own)] as const),
  ]),
}

function nodeSchema(declared: AnyDeclared): JsonRecord {
  if ('union' in declared) return { oneOf: declared.union.map(name => shapeSchema({ kind: 'node', name })) }
  const members = Object.entries<AnyMember>(declared.members)
  return {
    description: declared.about,
    type: 'object',
    properties: new Map(members.map(([name, { shape }]) => [name, shapeSchema(shape)])),
    required: members.filter(([, { optional }]) => !optional).map(([name]) => name),
    additionalProperties: false,
  }
}

function shapeSchema(shape: Shape): JsonRecord {
  switch (shape.kind) {
    case 'const':
      return { const: shape.value }
    case 'enum':
      return { type: 'string', enum: shape.values }
    case 'list':
      return { type: 'array', items: shapeSchema(shape.items) }
    case 'node':
      return { $ref: `#/$defs/${shape.name}` }
    case 'span':
      return { $ref: '#/$defs/Span' }
    case 'scalar': {
      const { types, minimum, maximum } = shape
      return { type: types.length === 1 ? types[0] : types, minimum, maximum }
    }
  }
}
