import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseEnv } from 'node:util'
import { UsageError } from '../cli/command.js'
import type { Io } from '../cli/io.js'
import { declared } from '../client/declared.js'
import { readEnvironment } from '../environment/read-environment.js'
import type { Environment } from '../environment/variable-reader.js'
import { variableOf } from '../environment/variables.js'
import type { ConfigurationError } from '../errors/errors.js'
import { wordOf } from '../errors/safe-cause.js'
import { type Draft, draftOf } from './draft.js'

/** Settings and where they come from. */
export interface LoadedSettings {
  readonly source: 'environment' | 'module'
  readonly draft: Draft
  readonly nameOf: (setting: string) => string
  readonly problems: readonly ConfigurationError[]
  /** The variables, with those of `--env`. */
  readonly env: Environment
}

/** Where settings are to be read from, as the options name it. */
export interface SettingsSource {
  /** A `.env` file, whose variables replace those of the process. */
  readonly env?: string | undefined
  /** A module that exports a configuration. */
  readonly config?: string | undefined
}

/** Loads settings from the environment, a `.env` file or a module. Throws `UsageError` where there is nothing to read. */
export async function loadSettings(source: SettingsSource, io: Io): Promise<LoadedSettings> {
  const env = source.env === undefined ? io.env : { ...io.env, ...readEnvFile(resolve(io.cwd, source.env)) }
  if (source.config !== undefined)
    return fromModule(await importConfig(resolve(io.cwd, source.config), io), env)
  const { settings, problems } = readEnvironment(env)
  return { source: 'environment', draft: draftOf(settings), nameOf: variableName, problems, env }
}

/** `publicKeys.PUB_KEY_ID_…` is named by its variable, too. */
function variableName(setting: string): string {
  const parts = setting.split('.')
  for (let end = parts.length; end > 0; end -= 1) {
    const variable = variableOf(parts.slice(0, end).join('.'))
    if (variable !== undefined) return variable.name
  }
  return setting
}

function fromModule(config: object, env: Environment): LoadedSettings {
  return {
    source: 'module',
    // What is not as declared is what the steps look for.
    draft: declared<Draft>(config),
    nameOf: setting => setting,
    problems: [],
    env,
  }
}

function readEnvFile(path: string): Environment {
  if (typeof parseEnv !== 'function') {
    const en = '--env needs Node 20.12 or newer; load the file yourself: node --env-file=.env.'
    throw new UsageError({ en, zh: '--env 需要 Node 20.12 以上；可自行加载：node --env-file=.env。' })
  }
  try {
    return parseEnv(readFileSync(path, 'utf8'))
  } catch (error) {
    throw unreadable('--env', codeOf(error))
  }
}

async function importConfig(path: string, io: Io): Promise<object> {
  const module = await importModule(path, io)
  for (const name of ['config', 'default', 'clientConfig']) {
    const exported: unknown = Reflect.get(module, name)
    const value: unknown = typeof exported === 'function' ? await exported() : exported
    // A CommonJS module is the default of its namespace.
    const inner: unknown = isObject(value) && 'config' in value ? value.config : value
    if (isObject(inner)) return inner
  }
  throw new UsageError({
    en: 'The module of --config exports no object as config or default.',
    zh: '--config 的模块没有以 config 或 default 导出配置对象。',
  })
}

async function importModule(path: string, io: Io): Promise<object> {
  try {
    const module: unknown = await io.importModule(pathToFileURL(path).href)
    if (isObject(module)) return module
  } catch (error) {
    throw unreadable('--config', codeOf(error))
  }
  throw unreadable('--config', 'no module')
}

function unreadable(option: string, code: string): UsageError {
  return new UsageError({
    en: `The file of ${option} cannot be read (${code}).`,
    zh: `读不了 ${option} 指定的文件（${code}）。`,
  })
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  return wordOf(error, 'code') ?? error.name
}
