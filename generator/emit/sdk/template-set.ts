import Handlebars from 'handlebars'
import { type Doc, docComment } from '../escape/doc-comment.js'
import { identifier } from '../escape/identifier.js'
import { literalKey } from '../escape/property-name.js'
import { stringLiteral } from '../escape/string-literal.js'
import type { Render } from '../template/compile-templates.js'
import { compileTemplates as compileWith } from '../template/compile-templates.js'
import type { TemplateSource } from '../template/template-error.js'

export type { Render }

/** The only ways for a value to leave a template; a test refuses every other. */
export const templateHelpers = {
  str: (value: string | number | boolean) => new Handlebars.SafeString(stringLiteral(value)),
  ident: (name: string) => new Handlebars.SafeString(identifier(name)),
  prop: (name: string) => new Handlebars.SafeString(literalKey(name)),
  doc: (doc: Doc | string) => new Handlebars.SafeString(docComment(doc)),
} as const

/** Compiles the templates of the SDK, each of which may use the others as partials. */
export function compileTemplates(files: readonly TemplateSource[]): (name: string) => Render {
  return compileWith(files, templateHelpers)
}
