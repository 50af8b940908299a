import { readFileSync, statSync } from 'node:fs'
import { dirname, extname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Diagnostic, fileDiagnostic } from '../diagnostics/diagnostic.js'
import { messageOf } from '../diagnostics/thrown.js'
import { type OutputName, outputNames } from '../emit/outputs.js'
import { defaultLanguage } from '../emit/words/language.js'
import { foldersUpFrom } from '../load/list-files.js'
import type { CheckedOutputs } from './check-outputs.js'
import { defaultPackageName, defaultPackageVersion, type Settings, type UserConfig } from './config.js'
import { type SettledPackage, settlePackage } from './settle-package.js'
import type { ValidConfig } from './validate-config.js'

const names = ['ts', 'mts', 'js', 'mjs', 'json'].map(ending => `pagewright.config.${ending}`)

/** Where a folder may have its configuration file, first choice first. */
export function configPaths(folder: string): readonly string[] {
  return names.map(name => join(folder, name))
}

/** The configuration file of a folder or the nearest folder above it, if there is one. */
export function findConfig(start: string): string | undefined {
  return foldersUpFrom(start)
    .flatMap(configPaths)
    .find(path => statSync(path, { throwIfNoEntry: false })?.isFile())
}

/** The settings of a run, and what is wrong with them. */
export interface LoadedConfig {
  readonly settings: Settings
  /** The file they come from; absent if there is none. */
  readonly file?: string
  /** Errors; a run must not start with them. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Settings that win over those of the file; folders relative to the working folder. */
export interface Overrides extends Pick<UserConfig, 'specs' | 'out' | 'hints' | 'templates'> {
  /** As they were typed. */
  readonly outputs?: readonly string[] | undefined
}

/**
 * Finds and loads the configuration for a working folder, fills in defaults and lets `overrides` win.
 * `fresh` loads a file anew that was loaded before in this process.
 */
export async function loadConfig(
  cwd: string,
  overrides: Overrides = {},
  fresh = false,
): Promise<LoadedConfig> {
  const file = findConfig(cwd)
  const stated = file === undefined ? nothingStated : await readStated(file, relative(cwd, file), fresh)
  const chosen = await chosenOutputs(stated, overrides)
  return {
    settings: settle(stated, cwd, overrides, chosen.outputs),
    ...(file === undefined ? {} : { file }),
    diagnostics: [...stated.diagnostics, ...chosen.diagnostics],
  }
}

/** What a configuration states; `base` is its folder, by default the working folder. */
interface Stated {
  readonly config: ValidConfig
  readonly base?: string
  readonly sdk: SettledPackage
  readonly diagnostics: readonly Diagnostic[]
}

const nothingStated: Stated = {
  config: { rules: new Map() },
  sdk: settlePackage({}, '', ''),
  diagnostics: [],
}

async function readStated(file: string, name: string, fresh: boolean): Promise<Stated> {
  const { validateConfig } = await import('./validate-config.js')
  try {
    const { config, diagnostics } = validateConfig(await readConfig(file, fresh), name)
    const base = dirname(file)
    const sdk = settlePackage(config.package, base, name)
    return { config, base, sdk, diagnostics: [...diagnostics, ...sdk.diagnostics] }
  } catch (error) {
    const message = `The configuration file cannot be loaded: ${messageOf(error)}`
    return { ...nothingStated, diagnostics: [fileDiagnostic('PW020', name, message)] }
  }
}

/** The outputs of the command line, checked (PW014 to PW016), else those of the file, else all. */
async function chosenOutputs({ config }: Stated, { outputs: typed }: Overrides): Promise<CheckedOutputs> {
  if (typed === undefined) return { outputs: config.outputs ?? outputNames, diagnostics: [] }
  const { checkOutputs } = await import('./check-outputs.js')
  return checkOutputs(typed, config.emitters, '--outputs')
}

function settle(
  { config, base = '', sdk }: Stated,
  cwd: string,
  overrides: Overrides,
  outputs: readonly OutputName[],
): Settings {
  const folder = (name: 'specs' | 'out' | 'templates'): string | undefined => {
    const own = overrides[name]
    return own === undefined ? config[name] && resolve(cwd, base, config[name]) : resolve(cwd, own)
  }
  return {
    specs: folder('specs') ?? resolve(cwd, base, 'specs'),
    out: folder('out') ?? resolve(cwd, base, 'generated'),
    patches: config.patches && resolve(cwd, base, config.patches),
    terms: config.terms && resolve(cwd, base, config.terms),
    templates: folder('templates'),
    outputs,
    emitters: config.emitters ?? [],
    packageName: config.packageName ?? defaultPackageName,
    packageVersion: config.packageVersion ?? sdk.version ?? defaultPackageVersion,
    packageDetails: sdk.details,
    changelogFile: sdk.changelogFile,
    language: config.language ?? defaultLanguage,
    openapi: config.openapi ?? {},
    hints: overrides.hints ?? config.hints ?? false,
    rules: config.rules,
  }
}

async function readConfig(file: string, fresh: boolean): Promise<unknown> {
  const ending = extname(file)
  if (ending === '.json') return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  if (ending === '.ts' || ending === '.mts') return await readTypeScript(file, fresh)
  const url = pathToFileURL(file)
  if (fresh) url.searchParams.set('at', String(process.hrtime.bigint()))
  const module: unknown = await import(url.href)
  return typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined
}

async function readTypeScript(file: string, fresh: boolean): Promise<unknown> {
  const { createJiti } = await import('jiti')
  const self = fileURLToPath(new URL('../index.js', import.meta.url))
  // The package may run from a folder from which the configuration cannot resolve it, for example through npx.
  const jiti = createJiti(import.meta.url, { alias: { pagewright: self }, moduleCache: !fresh })
  const value: unknown = await jiti.import(file, { default: true })
  return value
}
