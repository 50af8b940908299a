import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { diagnostic } from '../diagnostics/diagnostic.js'
import { didYouMean } from '../diagnostics/nearest.js'
import { lineSpan } from '../diagnostics/span.js'
import { templateHelpers } from '../emit/sdk/template-set.js'
import type { TemplateRules } from '../emit/template/template-problems.js'
import { templateProblems } from '../emit/template/template-problems.js'
import type { TemplateOverrides } from '../load/load-template-overrides.js'
import type { SdkTemplates, TemplateFile } from '../load/load-templates.js'

/** Templates as overridden, and what is wrong with the overrides; one that is wrong replaces nothing. */
export interface OverriddenTemplates {
  readonly templates: SdkTemplates
  readonly diagnostics: readonly Diagnostic[]
}

/** Puts somebody's own templates in the place of the package's. Each has to keep the rules that those are tested by. */
export function overrideTemplates(
  own: SdkTemplates,
  { files, diagnostics }: TemplateOverrides,
): OverriddenTemplates {
  const rules: TemplateRules = { helpers: Object.keys(templateHelpers), partials: own.templates.map(nameOf) }
  const known = own.templates.map(({ path }) => path)
  const problems = files.flatMap(file => problemsOf(file, known, rules))
  const wrong = new Set(problems.map(({ file }) => file))
  const sound = new Map(files.filter(({ shown = '' }) => !wrong.has(shown)).map(file => [file.path, file]))
  return {
    templates:
      files.length === 0
        ? own
        : { ...own, templates: own.templates.map(file => sound.get(file.path) ?? file) },
    diagnostics: [...diagnostics, ...problems],
  }
}

function problemsOf(
  { path, content, shown = path }: TemplateFile,
  known: readonly string[],
  rules: TemplateRules,
): readonly Diagnostic[] {
  if (known.includes(path))
    return templateProblems(content, rules).map(({ message, span }) =>
      diagnostic({ code: 'PW026', message, file: shown, span }),
    )
  const message = `There is no template ${path} that it could replace.${didYouMean(path, known)}`
  return [diagnostic({ code: 'PW025', message, file: shown, span: lineSpan(1, 1, 0) })]
}

/** `sdk/operation.hbs` is the template `operation`. */
function nameOf({ path }: TemplateFile): string {
  return path.replace(/^.*\//, '').replace(/\.hbs$/, '')
}
