import { nearestName } from '../chain/nearest-name.js'
import { kindOf } from './check-argument.js'
import { checkNames, type Suggest } from './check-names.js'
import { retryFault } from './check-retry.js'
import type { ClientConfig, V2Config } from './client-config.js'
import { configProblem, invalidSetting } from './config-problem.js'
import type { Hooks } from './hooks.js'

const settings: Readonly<Record<keyof ClientConfig, true>> = {
  mchid: true,
  serial: true,
  privateKey: true,
  certificate: true,
  apiV3Key: true,
  publicKeys: true,
  certificates: true,
  downloadCertificates: true,
  region: true,
  v2: true,
  baseUri: true,
  backupUri: true,
  hosts: true,
  fetch: true,
  transport: true,
  timeout: true,
  retry: true,
  hooks: true,
  userAgent: true,
  maxResponseBytes: true,
  largeIntegers: true,
  now: true,
}

const hookNames: Readonly<Record<keyof Hooks, true>> = {
  onRequest: true,
  onResponse: true,
  onRetry: true,
  onCertificates: true,
  onUndecrypted: true,
}

const v2Names: Readonly<Record<keyof V2Config, true>> = {
  apiV2Key: true,
  clientCertificate: true,
  bankKey: true,
}

/**
 * Checks the shape of a configuration, for those whose compiler does not: that it is one, that every setting is known,
 * that functions are functions. Throws `ConfigurationError`.
 */
export function checkSettings(config: ClientConfig): void {
  checkIsConfig(config, 'createClient() an object with mchid, serial, privateKey and publicKeys or apiV3Key')
  const { fetch, transport, hooks, retry, largeIntegers, region } = config
  checkSettingNames(config, nearestName)
  checkObject(hooks, 'hooks')
  checkNames(hooks ?? {}, Object.keys(hookNames), 'hooks.', nearestName)
  checkRetrySetting(retry)
  checkBoolean(config.downloadCertificates, 'downloadCertificates')
  checkFunction(fetch, 'fetch')
  for (const [name, hook] of Object.entries(hooks ?? {})) checkFunction(hook, `hooks.${name}`)
  if (transport !== undefined && typeof transport?.send !== 'function') {
    throw invalidSetting('transport', 'has no method send')
  }
  if (fetch !== undefined && transport !== undefined) {
    throw invalidSetting('fetch', 'and transport are both there: a transport takes the place of fetch')
  }
  checkLargeIntegers(largeIntegers)
  if (region !== undefined && region !== 'mainland' && region !== 'overseas') {
    throw invalidSetting('region', "is neither 'mainland' nor 'overseas'")
  }
}

/**
 * Refuses settings that nobody reads, those of `v2` included. Keys for notices may be made from the configuration of a
 * client. Throws `ConfigurationError`.
 */
export function checkSettingNames(config: { readonly v2?: object | undefined }, suggest?: Suggest): void {
  checkNames(config, Object.keys(settings), '', suggest)
  for (const name of ['v2', 'hosts']) checkObject(Reflect.get(config, name), name)
  checkNames(config.v2 ?? {}, Object.keys(v2Names), 'v2.', suggest)
}

/** For those whose compiler does not tell them. Throws `ConfigurationError`. */
export function checkLargeIntegers(largeIntegers: unknown): void {
  if (largeIntegers === undefined || largeIntegers === 'refuse' || largeIntegers === 'bigint') return
  throw invalidSetting('largeIntegers', "is neither 'refuse' nor 'bigint'")
}

/** Refuses what is no configuration at all. `wanted` goes on after "Give". Throws `ConfigurationError`. */
export function checkIsConfig(config: unknown, wanted: string): void {
  if (typeof config === 'object' && config !== null && !Array.isArray(config)) return
  const what = config === undefined ? 'There is no configuration.' : `The configuration is ${kindOf(config)}.`
  throw configProblem('MISSING_SETTING', what, `Give ${wanted}.`)
}

function checkObject(value: unknown, setting: string): void {
  if (value === undefined || (typeof value === 'object' && value !== null)) return
  throw invalidSetting(setting, `is ${kindOf(value)}, not an object`)
}

function checkRetrySetting(retry: unknown): void {
  const fault = retry === undefined ? undefined : retryFault(retry)
  if (typeof fault === 'string') throw invalidSetting('retry', fault)
  if (fault !== undefined) throw invalidSetting(`retry.${fault.member}`, fault.what)
}

/** `'false'` of an environment variable would count as true. */
function checkBoolean(value: unknown, setting: string): void {
  if (value !== undefined && typeof value !== 'boolean')
    throw invalidSetting(setting, 'is neither true nor false')
}

function checkFunction(value: unknown, setting: string): void {
  if (value !== undefined && typeof value !== 'function') throw invalidSetting(setting, 'is no function')
}
