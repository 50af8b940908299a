import { type Definitions, ref, union } from './definitions.js'
import {
  bool,
  list,
  literal,
  numeric,
  object,
  oneOf,
  optional,
  type TypedSchema,
  text,
  textOrNumber,
} from './typed-schema.js'

type Names =
  | Extract<keyof Definitions, `${string}Schema` | 'Schema'>
  | 'Alternative'
  | 'Property'
  | 'EnumValue'
  | 'Encryption'
  | 'FieldSignature'
  | 'StringContent'
  | 'Wrapper'

/** Schemas of the model's schemas: what a field may hold. */
export const schemaDefinitions: { readonly [K in Names]: TypedSchema<Definitions[K]> } = {
  Schema: union(
    'StringSchema',
    'NumberSchema',
    'BooleanSchema',
    'ObjectSchema',
    'ArraySchema',
    'OneOfSchema',
    'BinarySchema',
  ),
  StringSchema: object('A string.', {
    kind: literal('string'),
    enum: optional(list(ref('EnumValue'))),
    const: optional(text),
    default: optional(text),
    content: optional(ref('StringContent')),
    encryption: optional(ref('Encryption')),
    signature: optional(ref('FieldSignature')),
    span: ref('Span'),
  }),
  NumberSchema: object('A number.', {
    kind: oneOf({ integer: true, number: true }),
    enum: optional(list(ref('EnumValue'))),
    const: optional(numeric),
    default: optional(numeric),
    fractions: optional(literal(true)),
    span: ref('Span'),
  }),
  BooleanSchema: object('A truth value.', {
    kind: literal('boolean'),
    const: optional(bool),
    default: optional(bool),
    span: ref('Span'),
  }),
  ObjectSchema: object('An object; without properties it is open.', {
    kind: literal('object'),
    properties: list(ref('Property')),
    span: ref('Span'),
  }),
  ArraySchema: object('An array.', { kind: literal('array'), items: ref('Schema'), span: ref('Span') }),
  OneOfSchema: object('One of several shapes.', {
    kind: literal('one-of'),
    alternatives: list(ref('Alternative')),
    span: ref('Span'),
  }),
  BinarySchema: object('The bytes of a file.', { kind: literal('binary'), span: ref('Span') }),
  Alternative: object('One shape, with the description of its own row.', {
    kind: literal('alternative'),
    description: text,
    schema: ref('Schema'),
    span: ref('Span'),
  }),
  Property: object('A row of a table that names a field on the wire.', {
    kind: literal('property'),
    name: text,
    required: bool,
    schema: ref('Schema'),
    description: text,
    corrections: optional(list(ref('Correction'))),
    span: ref('Span'),
  }),
  EnumValue: object('An allowed value, with its own text where the page gives one.', {
    kind: literal('enum-value'),
    value: textOrNumber,
    description: optional(text),
    span: ref('Span'),
  }),
  Encryption: object('How a field is encrypted on the wire, and by whom.', {
    kind: literal('encryption'),
    algorithm: oneOf({ 'rsa-oaep': true, 'aes-256-gcm': true, 'aes-256-ecb': true }),
    key: oneOf({ platform: true, merchant: true, apiv3: true, apiv2: true, bank: true }),
    direction: oneOf({ encrypt: true, decrypt: true }),
  }),
  FieldSignature: object('A field that carries a signature.', {
    kind: literal('field-signature'),
    algorithm: literal('rsa-sha256'),
    key: literal('merchant'),
  }),
  StringContent: object('What stands inside a string.', {
    kind: literal('string-content'),
    encoding: oneOf({ json: true, urlencoded: true, encrypted: true }),
    mediaType: oneOf({
      'application/json': true,
      'application/x-www-form-urlencoded': true,
      'application/xml': true,
    }),
    schema: ref('Schema'),
    wrapper: optional(ref('Wrapper')),
    span: ref('Span'),
  }),
  Wrapper: object('A row that holds the items of a bare array and is not on the wire.', {
    kind: literal('wrapper'),
    name: text,
    description: text,
    span: ref('Span'),
  }),
}
