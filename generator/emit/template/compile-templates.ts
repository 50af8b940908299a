import Handlebars from 'handlebars'
import { guarded, type TemplateSource } from './template-error.js'

/** Writes a template over its view model. */
export type Render = (view: object) => string

/** Helpers by name. Each escapes its one parameter and marks the result as safe; no value leaves a template otherwise. */
export type TemplateHelpers = Readonly<Record<string, Handlebars.HelperDelegate>>

/**
 * Compiles templates. Each can use the others as partials, by their file names without the ending.
 *
 * Handlebars' own escaping (for HTML) would be wrong for code, but stays on: helpers mark their results as safe, and
 * templates write nothing else.
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

/** A helper that refuses unknown names: Handlebars passes undefined for them, which would become text. */
function definedHelper(helper: Handlebars.HelperDelegate): Handlebars.HelperDelegate {
  return (value: unknown, options: unknown) => {
    if (value === undefined) throw new Error(`a helper got an unknown name${placeOf(options)}`)
    return helper(value)
  }
}

/** ` - line:column`, as Handlebars' own messages end; '' where it is unknown. */
function placeOf(options: unknown): string {
  if (typeof options !== 'object' || options === null || !('loc' in options)) return ''
  const { loc } = options
  if (typeof loc !== 'object' || loc === null || !('start' in loc)) return ''
  const { start } = loc
  if (typeof start !== 'object' || start === null || !('line' in start) || !('column' in start)) return ''
  return ` - ${String(start.line)}:${String(start.column)}`
}
