import type {
  Example,
  ExampleEncoded,
  ExampleEntry,
  ExampleExpression,
  ExampleList,
  ExampleMap,
  ExampleScalar,
  ExampleValue,
} from '../example.js'
import { type Declared, kind, list, node, oneOf, part, references, scalar, span, text } from './node.js'

/** Nodes of the values of samples by the names they have in `api.schema.json`. */
export interface ExampleTypes {
  readonly Example: Example
  readonly ExampleValue: ExampleValue
  readonly ExampleScalar: ExampleScalar
  readonly ExampleList: ExampleList
  readonly ExampleMap: ExampleMap
  readonly ExampleEntry: ExampleEntry
  readonly ExampleEncoded: ExampleEncoded
  readonly ExampleExpression: ExampleExpression
}

const { ref, union } = references<ExampleTypes>()

/** What each of them consists of. Samples are compared whole. */
export const exampleNodes: { readonly [K in keyof ExampleTypes]: Declared<ExampleTypes[K]> } = {
  Example: node('The arguments of one sample; `default` are those of the six blocks.', {
    kind: kind('example'),
    name: part(text),
    value: part(ref('ExampleMap')),
    span,
  }),
  ExampleValue: union('ExampleScalar', 'ExampleList', 'ExampleMap', 'ExampleEncoded', 'ExampleExpression'),
  ExampleScalar: node('A literal.', { kind: kind('scalar'), value: part(scalar), span }),
  ExampleList: node('An array.', { kind: kind('list'), items: part(list(ref('ExampleValue'))), span }),
  ExampleMap: node('An object.', { kind: kind('map'), entries: part(list(ref('ExampleEntry'))), span }),
  ExampleEntry: node('A key and its value.', {
    kind: kind('entry'),
    key: part(text),
    value: part(ref('ExampleValue')),
    span,
  }),
  ExampleEncoded: node('A string on the wire that is made from `value`.', {
    kind: kind('encoded'),
    encoding: part(oneOf({ json: true, urlencoded: true })),
    value: part(ref('ExampleValue')),
    span,
  }),
  ExampleExpression: node('Something computed; `source` is PHP.', {
    kind: kind('expression'),
    source: part(text),
    span,
  }),
}
