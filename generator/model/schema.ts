import type { Span } from '../diagnostics/span.js'
import { type Correction, corrections } from './correction.js'
import { countFacts, lengthFacts, rangeFacts } from './nodes/limit-facts.js'
import {
  bool,
  byNature,
  type Declared,
  fact,
  kind,
  kinds,
  list,
  literal,
  node,
  numeric,
  oneOf,
  optional,
  part,
  references,
  span,
  text,
  words,
} from './nodes/node.js'
import {
  type Choice,
  type Encryption,
  type EnumValue,
  type FieldSignature,
  type ValueTypes,
  valueNodes,
} from './value-facts.js'

/** The content of a string: the rows below an `.im-table-line` or below an encoded or encrypted string. */
export interface StringContent {
  readonly kind: 'string-content'
  /** How the content becomes the string: JSON text, a query string, or the plaintext of the encryption. */
  readonly encoding: 'json' | 'urlencoded' | 'encrypted'
  readonly mediaType: 'application/json' | 'application/x-www-form-urlencoded' | 'application/xml'
  readonly schema: Schema
  /**
   * A row that exists in the table only to hold the items of a bare array and not on the wire;
   * its name, text and place are kept for the documents. `schema` is then the array itself.
   */
  readonly wrapper?: {
    readonly kind: 'wrapper'
    readonly name: string
    readonly description: string
    readonly span: Span
  }
  readonly span: Span
}

export type { Choice, Encryption, EncryptionKey, EnumValue, FieldSignature } from './value-facts.js'

interface SchemaBase {
  readonly span: Span
}

export interface StringSchema extends SchemaBase {
  readonly kind: 'string'
  readonly enum?: readonly EnumValue[]
  readonly const?: string
  readonly default?: string
  /** Characters of the value; of an encrypted field those of the plaintext. */
  readonly minLength?: number
  readonly maxLength?: number
  readonly content?: StringContent
  readonly encryption?: Encryption
  readonly signature?: FieldSignature
}

export interface NumberSchema extends SchemaBase {
  readonly kind: 'integer' | 'number'
  readonly enum?: readonly EnumValue[]
  readonly const?: number
  readonly default?: number
  readonly minimum?: number
  readonly maximum?: number
  /** `number` alone: it takes fractions; every other number is whole, whichever of the two types its page gives it. */
  readonly fractions?: true
}

export interface BooleanSchema extends SchemaBase {
  readonly kind: 'boolean'
  /** `true` for the page type `` `true` ``. */
  readonly const?: boolean
  readonly default?: boolean
}

/** An object with the properties of its rows; an object without rows is open (any members). */
export interface ObjectSchema extends SchemaBase {
  readonly kind: 'object'
  readonly properties: readonly Property[]
}

export interface ArraySchema extends SchemaBase {
  readonly kind: 'array'
  readonly items: Schema
  readonly minItems?: number
  readonly maxItems?: number
}

/** A field with several shapes: one of `alternatives`, each with the description of its own row. */
export interface OneOfSchema extends SchemaBase {
  readonly kind: 'one-of'
  readonly alternatives: readonly Alternative[]
}

export interface Alternative {
  readonly kind: 'alternative'
  readonly description: string
  readonly schema: Schema
  readonly span: Span
}

/** The bytes of a file (a part of a multipart body). */
export interface BinarySchema extends SchemaBase {
  readonly kind: 'binary'
}

/** The members of a node but for its kind and its place: what a table of all of them has to have. */
export type FactKey<Node> = Exclude<keyof Node, 'kind' | 'span'>

export type Schema =
  | StringSchema
  | NumberSchema
  | BooleanSchema
  | ObjectSchema
  | ArraySchema
  | OneOfSchema
  | BinarySchema

/** One row of a table that names a field on the wire. */
export interface Property {
  readonly kind: 'property'
  /** The name on the wire, misspellings included. May hold `$n`, `$m` (one key per index), `-`, or blanks. */
  readonly name: string
  readonly required: boolean
  readonly schema: Schema
  /** The description cell (Markdown inline, `<br/>` for line ends; a table's `\\|` is `|`); '' where the page has none. */
  readonly description: string
  /** Absent for a member that can be given on its own. */
  readonly choice?: Choice
  /** What of the row is not the page's own; absent where all of it is. */
  readonly corrections?: readonly Correction[]
  readonly span: Span
}

/** The nodes above by the names they have in `api.schema.json`. */
export interface SchemaTypes extends ValueTypes {
  readonly Schema: Schema
  readonly StringSchema: StringSchema
  readonly NumberSchema: NumberSchema
  readonly BooleanSchema: BooleanSchema
  readonly ObjectSchema: ObjectSchema
  readonly ArraySchema: ArraySchema
  readonly OneOfSchema: OneOfSchema
  readonly BinarySchema: BinarySchema
  readonly Alternative: Alternative
  readonly Property: Property
  readonly StringContent: StringContent
  readonly Wrapper: NonNullable<StringContent['wrapper']>
}

const { ref, union } = references<SchemaTypes & { readonly Correction: Correction }>()

type Value = string | number | boolean

const isOneOf = (value: Value, values: readonly EnumValue[]): boolean =>
  values.length === 0 || values.some(each => String(each.value) === String(value))
const isSame = (value: Value, constant: Value): boolean => String(value) === String(constant)
const enumeration = optional(part(list(ref('EnumValue')), { allows: isOneOf, corrected: { enum: "['1']" } }))
const byDefault = { subject: 'default', rule: byNature('default'), corrected: { default: "'1'" } } as const
const noType = 'The row is not on the wire, so the SDK has nothing that shows it.'
const constant = { allows: isSame, corrected: { const: "'1'" } } as const

/** What each of them consists of. */
export const schemaNodes: { readonly [K in keyof SchemaTypes]: Declared<SchemaTypes[K]> } = {
  Schema: union(
    'StringSchema',
    'NumberSchema',
    'BooleanSchema',
    'ObjectSchema',
    'ArraySchema',
    'OneOfSchema',
    'BinarySchema',
  ),
  StringSchema: node('A string.', {
    kind: kind('string', { corrected: { type: 'integer' } }),
    enum: enumeration,
    const: optional(part(text, constant)),
    default: optional(fact(text, byDefault)),
    ...lengthFacts,
    content: optional(
      fact(ref('StringContent'), {
        subject: 'content',
        rule: byNature('content'),
        words: ({ encoding, mediaType }) => `${encoding} (${mediaType})`,
        corrected: { encoded: 'by-json_encode' },
      }),
    ),
    encryption: optional(
      fact(ref('Encryption'), {
        subject: 'encryption',
        rule: byNature('encryption'),
        words: ({ direction, algorithm, key }) => `${direction} ${algorithm} ${key}`,
        corrected: { encrypted: 'by-rsa-pubkey' },
      }),
    ),
    signature: optional(
      fact(ref('FieldSignature'), {
        subject: 'signature',
        rule: (_, next) => (next === undefined ? 'signature-removed' : 'signature-added'),
        words: ({ algorithm, key }) => `${algorithm} ${key}`,
        corrected: { signed: 'by-rsa-privatekey' },
      }),
    ),
    span,
  }),
  NumberSchema: node('A number.', {
    kind: kinds(oneOf({ integer: true, number: true }), {
      corrected: { type: 'integer' },
      unseen: { sdk: 'Both are `number` in TypeScript.' },
    }),
    enum: enumeration,
    const: optional(part(numeric, constant)),
    default: optional(fact(numeric, byDefault)),
    ...rangeFacts,
    fractions: optional(
      part(literal(true), {
        corrected: { type: 'float' },
        unseen: {
          diff: 'An integer has none.',
          openapi: 'JSON Schema has no whole numbers of the type `number`.',
        },
      }),
    ),
    span,
  }),
  BooleanSchema: node('A truth value.', {
    kind: kind('boolean', { corrected: { type: 'string' } }),
    const: optional(part(bool, { ...constant, corrected: { const: "'true'" } })),
    default: optional(fact(bool, { ...byDefault, corrected: { default: "'true'" } })),
    span,
  }),
  ObjectSchema: node('An object; without properties it is open.', {
    kind: kind('object', { corrected: { type: "'object[]'" } }),
    properties: part(list(ref('Property'))),
    span,
  }),
  ArraySchema: node('An array.', {
    kind: kind('array', { corrected: { type: 'string' } }),
    items: part(ref('Schema')),
    ...countFacts,
    span,
  }),
  OneOfSchema: node('One of several shapes.', {
    kind: kind('one-of'),
    alternatives: part(list(ref('Alternative'))),
    span,
  }),
  BinarySchema: node('The bytes of a file.', { kind: kind('binary'), span }),
  Alternative: node('One shape, with the description of its own row.', {
    kind: kind('alternative'),
    description: words(text, undefined, {
      unseen: { diff: 'The first alternative has the description of its field.' },
    }),
    schema: part(ref('Schema')),
    span,
  }),
  Property: node('A row of a table that names a field on the wire.', {
    kind: kind('property'),
    name: part(text, { corrected: { name: 'renamed' } }),
    required: part(bool, { corrected: { required: 'true' } }),
    schema: part(ref('Schema')),
    description: words(text, 'description', { corrected: { description: 'reworded' } }),
    choice: optional(part(ref('Choice'))),
    corrections: optional(corrections),
    span,
  }),
  ...valueNodes,
  StringContent: node('What stands inside a string.', {
    kind: kind('string-content'),
    encoding: part(oneOf({ json: true, urlencoded: true, encrypted: true }), {
      unseen: { openapi: 'The media type tells it.' },
    }),
    mediaType: part(
      oneOf({
        'application/json': true,
        'application/x-www-form-urlencoded': true,
        'application/xml': true,
      }),
    ),
    schema: part(ref('Schema')),
    wrapper: optional(words(ref('Wrapper'), undefined, { unseen: { sharing: noType, sdk: noType } })),
    span,
  }),
  Wrapper: node('A row that holds the items of a bare array and is not on the wire.', {
    kind: kind('wrapper'),
    name: words(text),
    description: words(text),
    span,
  }),
}
