import { type Doc, docComment } from '../escape/doc-comment.js'
import { identifier } from '../escape/identifier.js'
import { literalKey } from '../escape/property-name.js'
import { stringLiteral } from '../escape/string-literal.js'

/** The only ways for a value to leave a template; a test refuses every other. */
export const templateHelpers = {
  str: (value: string | number | boolean) => stringLiteral(value),
  ident: (name: string) => identifier(name),
  prop: (name: string) => literalKey(name),
  doc: (doc: Doc | string) => docComment(doc),
} as const
