import { type Diagnostic, diagnostic, fileDiagnostic } from '../diagnostics/diagnostic.js'
import { didYouMean } from '../diagnostics/nearest.js'
import { docsHelpers } from '../emit/docs/docs-templates.js'
import { templateHelpers } from '../emit/sdk/template-set.js'
import { type TemplateRules, templateProblems } from '../emit/template/template-problems.js'
import type { TemplateOverrides } from '../load/load-template-overrides.js'
import type { SdkTemplates, TemplateFile } from '../load/load-templates.js'

/** The templates to use, and what is wrong with your own. A template of yours with a problem is not used. */
export interface OverriddenTemplates {
  readonly templates: SdkTemplates
  readonly diagnostics: readonly Diagnostic[]
}

/** Replaces templates of the package with your own, which must follow the same rules. */
export function overrideTemplates(
  own: SdkTemplates,
  { shown: folder, files, others, diagnostics }: TemplateOverrides,
): OverriddenTemplates {
  const sets = [setOf(own.templates, templateHelpers), setOf(own.docs, docsHelpers)]
  const problems = files.flatMap(file => problemsOf(file, sets))
  const wrong = new Set(problems.map(({ file }) => file))
  const sound = new Map(files.filter(({ shown = '' }) => !wrong.has(shown)).map(file => [file.path, file]))
  const replace = (template: TemplateFile): TemplateFile => sound.get(template.path) ?? template
  return {
    templates:
      files.length === 0
        ? own
        : { ...own, templates: own.templates.map(replace), docs: own.docs.map(replace) },
    diagnostics: [
      ...diagnostics,
      ...problems,
      ...others.map(path => idleFile(path, folder, sets)),
      ...(files.length === 0 && diagnostics.length === 0 ? [idleFolder(folder)] : []),
    ],
  }
}

/** A file among the templates that looks like one and has no effect. */
function idleFile(path: string, folder: string, sets: readonly TemplateSet[]): Diagnostic {
  const known = sets.flatMap(({ paths }) => paths)
  const meant = path.replace(/\.[^./]+$/, '').replace(/(?:\.hbs)?$/i, '.hbs')
  const same = known.find(own => own.toLowerCase() === meant.toLowerCase())
  const hint = same === undefined ? '' : ` Did you mean "${same}"?`
  const message = `${path} replaces nothing: only \`.hbs\` templates can be replaced.${hint}`
  return fileDiagnostic('PW029', `${folder}/${path}`, message)
}

function idleFolder(folder: string): Diagnostic {
  const message = `${folder} contains no \`.hbs\` template, so it replaces nothing.`
  return fileDiagnostic('PW029', folder, message)
}

/** Templates that may use each other, and the helpers they may use. */
interface TemplateSet {
  readonly paths: readonly string[]
  readonly rules: TemplateRules
}

function setOf(templates: readonly TemplateFile[], helpers: object): TemplateSet {
  return {
    paths: templates.map(({ path }) => path),
    rules: { helpers: Object.keys(helpers), partials: templates.map(nameOf) },
  }
}

function problemsOf(
  { path, content, shown = path }: TemplateFile,
  sets: readonly TemplateSet[],
): readonly Diagnostic[] {
  const set = sets.find(({ paths }) => paths.includes(path))
  if (set !== undefined)
    return templateProblems(content, set.rules).map(({ message, span }) =>
      diagnostic({ code: 'PW026', message, file: shown, span }),
    )
  const known = sets.flatMap(({ paths }) => paths)
  const base = path.slice(path.lastIndexOf('/') + 1)
  const [same, ...more] = known.filter(own => own.slice(own.lastIndexOf('/') + 1) === base)
  const hint = same === undefined || more.length > 0 ? didYouMean(path, known) : ` Did you mean "${same}"?`
  const message = `The package has no template ${path} to replace.${hint}`
  return [fileDiagnostic('PW025', shown, message)]
}

/** `sdk/operation.hbs` is the template `operation`. */
function nameOf({ path }: TemplateFile): string {
  return path.replace(/^.*\//, '').replace(/\.hbs$/, '')
}
