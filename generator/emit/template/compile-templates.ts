import { handlebarsTemplates } from './handlebars-templates.js'
import { plainTemplates } from './plain-templates.js'
import type { TemplateSource } from './template-error.js'
import type { TemplateHelpers } from './template-helpers.js'

/** Writes a template over its view model. */
export type Render = (view: object) => string

/**
 * Compiles templates, the first time that one of them is rendered. Each can use the others as partials, by their file names
 * without the ending. Templates of your own may hold more than the package's; then Handlebars renders all of them, with the
 * same result.
 */
export function compileTemplates(
  files: readonly TemplateSource[],
  helpers: TemplateHelpers,
): (name: string) => Render {
  const sources = new Map(files.map(file => [nameOf(file), file]))
  let compiled: ReadonlyMap<string, Render> | undefined
  return name => {
    if (!sources.has(name)) throw new Error(`The template ${name}.hbs is missing.`)
    return view => {
      compiled ??= plainTemplates(sources, helpers) ?? handlebarsTemplates(sources, helpers)
      return compiled.get(name)?.(view) ?? ''
    }
  }
}

/** `sdk/operation.hbs` is the template `operation`. */
function nameOf({ path }: TemplateSource): string {
  return path.replace(/^.*\//, '').replace(/\.hbs$/, '')
}
