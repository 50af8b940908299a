import { join } from 'node:path'
import { applyRules } from '../config/apply-rules.js'
import { defaultPackageName, defaultPackageVersion, type UserConfig } from '../config/config.js'
import { settlePackage } from '../config/settle-package.js'
import { validateConfig } from '../config/validate-config.js'
import {
  compareCodeUnits,
  compareDiagnostics,
  countSeverities,
  type Diagnostic,
  fileDiagnostic,
} from '../diagnostics/diagnostic.js'
import type { OutputFile } from '../emit/output-file.js'
import { defaultLanguage } from '../emit/words/language.js'
import type { Counts } from '../generate.js'
import { normalizeText } from '../load/decode-page.js'
import { decodeFiles, type LoadedPages, loadFiles } from '../load/load-pages.js'
import { type LoadedPatches, loadPatches, patchesName } from '../load/load-patches.js'
import { loadTemplateOverrides } from '../load/load-template-overrides.js'
import { type LoadedTerms, loadTerms, termsName } from '../load/load-terms.js'
import type { SourcePage } from '../load/source-page.js'
import type { Model } from '../model/model.js'
import {
  encodeFile,
  entryOf,
  type ManifestFacts,
  makeManifest,
  manifestName,
  printManifest,
} from '../write/manifest.js'
import { textFile } from '../write/produced-file.js'
import { loadEngine, overriddenTemplates } from './load-engine.js'
import { manifestFacts } from './manifest-facts.js'
import { mayWrite } from './may-write.js'

/** What `generate` is to do. */
export interface Config extends Omit<UserConfig, 'out' | 'hints' | 'terms'> {
  /**
   * The English of the pages: a file relative to the working folder, or its name and text. Default: `terms.en.yaml` in
   * `specs`, if it exists; none for pages in memory. It is used with `language: 'en'`.
   */
  readonly terms?: string | SourcePage | undefined
  /** Pages in memory; without them they are loaded from `specs`, relative to the working folder. */
  readonly pages?: readonly SourcePage[] | undefined
  /** Leave out pages with errors and generate the rest. Default: false. */
  readonly keepGoing?: boolean | undefined
}

/** How much was read, and how many diagnostics there are of each severity. */
export interface Summary extends Counts {
  readonly errors: number
  readonly warnings: number
  readonly hints: number
}

/** What `generate` returns. */
export interface Generation {
  /** With `manifest.json`; empty if an error remains. */
  readonly files: readonly OutputFile[]
  /** With hints, sorted by file and place. */
  readonly diagnostics: readonly Diagnostic[]
  readonly model: Model
  readonly summary: Summary
}

/** The library's `generate`: the same steps as the command line's, without the disk at the end. */
export async function generateInMemory(config: Config): Promise<Generation> {
  const { pages: _, keepGoing = false, terms: given, ...settings } = config
  const checked = validateConfig(
    typeof given === 'string' ? { ...settings, terms: given } : settings,
    'generate(config)',
  )
  const {
    packageName = defaultPackageName,
    package: stated,
    language = defaultLanguage,
    emitters,
    openapi,
    outputs,
    rules,
  } = checked.config
  const loaded = loadConfigured(config)
  const sdk = settlePackage(stated, '', 'generate(config)')
  const packageVersion = checked.config.packageVersion ?? sdk.version ?? defaultPackageVersion
  const { templates } = config
  const overrides = templates === undefined ? undefined : loadTemplateOverrides(templates)
  const engine = await loadEngine({ remember: false, outputs }, await overriddenTemplates(overrides))
  const names = { packageName, packageVersion, packageDetails: sdk.details, language }
  const { pages, patches, terms } = loaded
  const input = { pages, patches, terms, templates: engine.templates, ...names, keepGoing, emitters, openapi }
  const { result } = engine.session.run(input)
  const found = [
    ...checked.diagnostics,
    ...sdk.diagnostics,
    ...loaded.diagnostics,
    ...engine.diagnostics,
    ...result.diagnostics,
  ]
  const diagnostics = [...applyRules(found, rules)].sort(compareDiagnostics)
  const { error, warning, hint } = countSeverities(diagnostics)
  const isAllowed = mayWrite({ diagnostics, pages: pages.length, keepGoing })
  return {
    files: isAllowed ? withManifest(result.files.map(textFile), manifestFacts(names, loaded)) : [],
    diagnostics,
    get model() {
      return result.model
    },
    summary: { ...result.counts, errors: error, warnings: warning, hints: hint },
  }
}

function loadConfigured(config: Config): LoadedPages {
  const { pages, specs = 'specs' } = config
  const loaded = pages === undefined ? decodeFiles(loadFiles(specs)) : givenPages(pages)
  const { diagnostics, ...patches } = loadConfiguredPatches(config)
  const { diagnostics: others, ...terms } = loadConfiguredTerms(config)
  return {
    ...loaded,
    ...patches,
    ...terms,
    diagnostics: [...loaded.diagnostics, ...diagnostics, ...others],
  }
}

function givenPages(pages: readonly SourcePage[]): LoadedPages {
  return {
    pages: [...pages]
      .sort((a, b) => compareCodeUnits(a.file, b.file))
      .map(({ file, text }) => ({ file, text: normalizeText(text) })),
    diagnostics: pages.length === 0 ? [fileDiagnostic('PW011', 'generate(config)', '`pages` is empty.')] : [],
  }
}

/** Pages in memory have no folder in which to look for patches. */
function loadConfiguredPatches({ pages, specs = 'specs', patches }: Config): LoadedPatches {
  if (pages !== undefined && patches === undefined) return { diagnostics: [] }
  const path = patches ?? join(specs, patchesName)
  return loadPatches({ path, shown: path, isStated: patches !== undefined })
}

/** Pages in memory have no folder in which to look for a glossary. */
function loadConfiguredTerms({ pages, specs = 'specs', terms }: Config): LoadedTerms {
  if (typeof terms === 'object')
    return { terms: { file: terms.file, text: normalizeText(terms.text) }, diagnostics: [] }
  if (pages !== undefined && terms === undefined) return { diagnostics: [] }
  const path = terms ?? join(specs, termsName)
  return loadTerms({ path, shown: path, isStated: terms !== undefined })
}

function withManifest(files: readonly OutputFile[], facts: ManifestFacts): readonly OutputFile[] {
  const entries = files.map(file => entryOf(encodeFile(file)))
  return [...files, { path: manifestName, content: printManifest(makeManifest(facts, entries)) }]
}
