import Handlebars from 'handlebars'
import { definedHelper } from './defined-helper.js'
import { guarded, type TemplateSource } from './template-error.js'

/** Writes a template over its view model. */
export type Render = (view: object) => string

/** The only ways for a value to leave a template: each escapes its one parameter and marks the result as safe. */
export type TemplateHelpers = Readonly<Record<string, Handlebars.HelperDelegate>>

/**
 * Compiles templates, each of which may use the others as partials by its file name without the ending.
 *
 * Handlebars' own escaping (for HTML) would be wrong for code. It stays on all the same: what a helper gives is marked
 * as safe, and nothing else may be written.
 */
export function compileTemplates(
  files: readonly TemplateSource[],
  helpers: TemplateHelpers,
): (name: string) => Render {
  const handlebars = Handlebars.create()
  const compiled = new Map<string, Render>()
  const knownHelpers = Object.fromEntries(Object.keys(helpers).map(name => [name, true]))
  const options = { strict: true, knownHelpersOnly: true, knownHelpers }
  for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, definedHelper(helper))
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
