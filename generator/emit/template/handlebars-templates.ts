import Handlebars from 'handlebars'
import { guarded, type TemplateSource } from './template-error.js'
import type { TemplateHelpers } from './template-helpers.js'

/**
 * The templates as Handlebars renders them. Its own escaping (for HTML) would be wrong for code, but stays on: the results of
 * helpers are marked as safe, and templates write nothing else.
 */
export function handlebarsTemplates(
  files: ReadonlyMap<string, TemplateSource>,
  helpers: TemplateHelpers,
): ReadonlyMap<string, (view: object) => string> {
  const handlebars = Handlebars.create()
  const knownHelpers = Object.fromEntries(Object.keys(helpers).map(name => [name, true]))
  const options = { strict: true, knownHelpersOnly: true, knownHelpers }
  for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, definedHelper(helper))
  const compiled = new Map<string, (view: object) => string>()
  for (const [name, { content, shown }] of files) {
    const template = guarded(handlebars.compile(content, options), shown)
    handlebars.registerPartial(name, template)
    compiled.set(name, template)
  }
  return compiled
}

/** A helper that refuses unknown names: Handlebars passes undefined for them, which would become text. */
function definedHelper(helper: Handlebars.HelperDelegate): Handlebars.HelperDelegate {
  return (value: unknown, options: unknown) => {
    if (value === undefined) throw new Error(`a helper got an unknown name${placeOf(options)}`)
    return new Handlebars.SafeString(String(helper(value)))
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
