import { type Definitions, ref, union } from './definitions.js'
import { list, literal, object, oneOf, scalar, type TypedSchema, text } from './typed-schema.js'

type Names = Extract<keyof Definitions, `Example${string}`>

/** Schemas of the samples' values. */
export const exampleDefinitions: { readonly [K in Names]: TypedSchema<Definitions[K]> } = {
  Example: object('The arguments of one sample; `default` are those of the six blocks.', {
    kind: literal('example'),
    name: text,
    value: ref('ExampleMap'),
    span: ref('Span'),
  }),
  ExampleValue: union('ExampleScalar', 'ExampleList', 'ExampleMap', 'ExampleEncoded', 'ExampleExpression'),
  ExampleScalar: object('A literal.', { kind: literal('scalar'), value: scalar, span: ref('Span') }),
  ExampleList: object('An array.', {
    kind: literal('list'),
    items: list(ref('ExampleValue')),
    span: ref('Span'),
  }),
  ExampleMap: object('An object.', {
    kind: literal('map'),
    entries: list(ref('ExampleEntry')),
    span: ref('Span'),
  }),
  ExampleEntry: object('A key and its value.', {
    kind: literal('entry'),
    key: text,
    value: ref('ExampleValue'),
    span: ref('Span'),
  }),
  ExampleEncoded: object('A string on the wire that is made from `value`.', {
    kind: literal('encoded'),
    encoding: oneOf({ json: true, urlencoded: true }),
    value: ref('ExampleValue'),
    span: ref('Span'),
  }),
  ExampleExpression: object('Something computed; `source` is PHP.', {
    kind: literal('expression'),
    source: text,
    span: ref('Span'),
  }),
}
