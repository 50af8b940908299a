import Handlebars from 'handlebars'
import { type Doc, docComment } from '../escape/doc-comment.js'
import { identifier } from '../escape/identifier.js'
import { propertyName } from '../escape/property-name.js'
import { stringLiteral } from '../escape/string-literal.js'
import { definedHelper } from '../template/defined-helper.js'
import type { TemplateSource } from '../template/template-error.js'
import { guarded } from '../template/template-error.js'

/** Writes a template over its view model. */
export type Render = (view: object) => string

/** The only ways for a value to leave a template; a test refuses every other. */
export const templateHelpers = {
  str: (value: string | number | boolean) => new Handlebars.SafeString(stringLiteral(value)),
  ident: (name: string) => new Handlebars.SafeString(identifier(name)),
  prop: (name: string) => new Handlebars.SafeString(propertyName(name)),
  doc: (doc: Doc | string) => new Handlebars.SafeString(docComment(doc)),
} as const

/**
 * Compiles templates, each of which may use the others as partials by its file name without the ending.
 *
 * Handlebars' own escaping (for HTML) would be wrong for code. It stays on all the same: what a helper gives is marked
 * as safe, and nothing else may be written.
 */
export function compileTemplates(files: readonly TemplateSource[]): (name: string) => Render {
  const handlebars = Handlebars.create()
  const compiled = new Map<string, Render>()
  const options = {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: { str: true, ident: true, prop: true, doc: true },
  }
  for (const [name, helper] of Object.entries(templateHelpers))
    handlebars.registerHelper(name, definedHelper(helper))
  for (const { path, content, shown } of files) {
    const name = path.replace(/^.*\//, '').replace(/\.hbs$/, '')
    const template = guarded(handlebars.compile(content, options), shown)
    handlebars.registerPartial(name, template)
    compiled.set(name, template)
  }
  return name => {
    const render = compiled.get(name)
    if (render === undefined) throw new Error(`The template ${name}.hbs is missing.`)
    return render
  }
}
