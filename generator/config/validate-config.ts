import * as v from 'valibot'
import { catalogue, type DiagnosticCode } from '../diagnostics/catalogue.js'
import { describeValue } from '../diagnostics/describe-value.js'
import { type Diagnostic, fileDiagnostic } from '../diagnostics/diagnostic.js'
import { didYouMean } from '../diagnostics/nearest.js'
import type { Emitter } from '../emit/emitter.js'
import { nameProblem } from '../emit/outputs.js'
import { type Language, languages } from '../emit/words/language.js'
import { checkOutputs } from './check-outputs.js'
import type { RuleLevel, UserConfig } from './config.js'
import { packageSchema } from './package-schema.js'

const level = v.picklist(['off', 'hint', 'warning', 'error'], 'one of off, hint, warning, error')
const folder = v.pipe(v.string('a string'), v.nonEmpty('a non-empty string'))
/** npm's rule for names of new packages. */
const packageName = v.pipe(
  v.string('a string'),
  v.regex(
    /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/,
    'a valid npm package name in lower case',
  ),
)

/** Semantic Versioning 2.0.0. */
const packageVersion = v.pipe(
  v.string('a string'),
  v.regex(
    /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/,
    'a version such as 1.2.3',
  ),
)

const emitter = v.custom<Emitter>(value => emitterProblem(value) === undefined)

const languageWanted = `one of ${languages.join(', ')}`

const openapi = v.strictObject(
  { sameShapePaths: v.optional(v.picklist(['keep', 'merge'], 'one of keep, merge')) },
  "an object such as { sameShapePaths: 'merge' }",
)

const schema = v.strictObject({
  specs: v.optional(folder),
  out: v.optional(folder),
  patches: v.optional(folder),
  terms: v.optional(folder),
  templates: v.optional(folder),
  outputs: v.optional(v.array(v.string('a string'), "a list of names such as ['sdk', 'openapi']")),
  emitters: v.optional(v.array(emitter, 'a list of emitters')),
  packageName: v.optional(packageName),
  packageVersion: v.optional(packageVersion),
  package: v.optional(packageSchema),
  language: v.optional(v.picklist(languages, languageWanted)),
  openapi: v.optional(openapi),
  hints: v.optional(v.boolean('true or false')),
  rules: v.optional(v.record(v.string(), level, 'an object of codes and severities')),
})

/** A configuration whose values have the right types; the outputs and the codes of `rules` are known, and none lowers an error. */
export interface ValidConfig extends Omit<UserConfig, 'rules'> {
  readonly rules: ReadonlyMap<DiagnosticCode, RuleLevel>
}

/** Checks what a configuration file exports (PW014 to PW016, PW020 to PW023); `file` is its name for the diagnostics. */
export function validateConfig(
  value: unknown,
  file: string,
): { readonly config: ValidConfig; readonly diagnostics: readonly Diagnostic[] } {
  const none: ValidConfig = { rules: new Map() }
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Promise) {
    const message = `The configuration file must export an object, but exports ${describeValue(value)}.`
    return { config: none, diagnostics: [fileDiagnostic('PW020', file, message)] }
  }
  const result = v.safeParse(schema, value)
  if (!result.success) {
    return { config: none, diagnostics: result.issues.map(issue => describe(issue, file)) }
  }
  const { rules, outputs, ...settings } = result.output
  const checked = checkRules(rules ?? {}, file)
  const chosen = outputs && checkOutputs(outputs, settings.emitters, file)
  return {
    config: { ...settings, outputs: chosen?.outputs, rules: checked.rules },
    diagnostics: [...(chosen?.diagnostics ?? []), ...checked.diagnostics],
  }
}

function describe(issue: v.InferIssue<typeof schema>, file: string): Diagnostic {
  const path = v.getDotPath(issue) ?? ''
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = [
      ...Object.keys(schema.entries),
      ...Object.keys(openapi.entries).map(name => `openapi.${name}`),
      ...Object.keys(packageSchema.entries).map(name => `package.${name}`),
    ]
    return fileDiagnostic('PW021', file, `\`${path}\` is not a known setting.${didYouMean(path, known)}`)
  }
  const own = issue.type === 'custom' ? emitterProblem(issue.input) : undefined
  const at = own?.member === undefined ? path : `${path}.${own.member}`
  const { wanted, given } = own ?? { wanted: issue.message, given: issue.input }
  const hint = path === 'language' && typeof given === 'string' ? meantLanguage(given) : ''
  return fileDiagnostic('PW022', file, `\`${at}\` must be ${wanted}, but is ${describeValue(given)}.${hint}`)
}

/** What else people call the languages. */
const languageNames: Readonly<Record<string, Language>> = {
  cn: 'zh',
  chinese: 'zh',
  english: 'en',
}

/** ` Did you mean "zh"?` for `zh-CN` and the like. */
function meantLanguage(given: string): string {
  const [word = ''] = given.toLowerCase().split(/[-_]/)
  return didYouMean(languageNames[word] ?? word, languages)
}

function checkRules(
  given: Readonly<Record<string, RuleLevel>>,
  file: string,
): { readonly rules: ReadonlyMap<DiagnosticCode, RuleLevel>; readonly diagnostics: readonly Diagnostic[] } {
  const rules = new Map<DiagnosticCode, RuleLevel>()
  const diagnostics: Diagnostic[] = []
  for (const [code, wanted] of Object.entries(given)) {
    if (!isCode(code)) {
      const hint = didYouMean(code, Object.keys(catalogue))
      diagnostics.push(fileDiagnostic('PW021', file, `\`${code}\` in \`rules\` is not a known code.${hint}`))
    } else if (catalogue[code].severity === 'error' && wanted !== 'error') {
      diagnostics.push(
        fileDiagnostic('PW023', file, `${code} is an error and cannot be set to \`${wanted}\`.`),
      )
    } else {
      rules.set(code, wanted)
    }
  }
  return { rules, diagnostics }
}

function isCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(catalogue, code)
}

/** What is wrong with an emitter: which member, what it must be, and what it is. */
interface EmitterProblem {
  readonly member?: 'name' | 'emit'
  readonly wanted: string
  readonly given: unknown
}

function emitterProblem(value: unknown): EmitterProblem | undefined {
  if (typeof value !== 'object' || value === null || value instanceof Promise || Array.isArray(value))
    return { wanted: 'an emitter: an object with `name` and `emit`', given: value }
  const name: unknown = 'name' in value ? value.name : undefined
  const emit: unknown = 'emit' in value ? value.emit : undefined
  if (typeof name !== 'string') return { member: 'name', wanted: 'a string', given: name }
  const wanted = nameProblem(name)
  if (wanted !== undefined) return { member: 'name', wanted, given: name }
  return typeof emit === 'function' ? undefined : { member: 'emit', wanted: 'a function', given: emit }
}
