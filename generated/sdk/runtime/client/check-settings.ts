import type { ClientConfig } from './client-config.js'
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
}

/**
 * Checks the shape of a configuration, for those whose compiler does not: that it is one, that every setting is known,
 * that functions are functions. Throws `ConfigurationError`.
 */
export function checkSettings(config: ClientConfig): void {
  if (typeof config !== 'object' || config === null) {
    const advice = 'Give createClient() an object with mchid, serial, privateKey and publicKeys or apiV3Key.'
    throw configProblem('MISSING_SETTING', 'There is no configuration.', advice)
  }
  const { now, fetch, transport, hooks = {}, largeIntegers } = config
  checkNames(config, settings, '')
  checkNames(hooks, hookNames, 'hooks.')
  checkFunction(now, 'now')
  checkFunction(fetch, 'fetch')
  for (const [name, hook] of Object.entries(hooks)) checkFunction(hook, `hooks.${name}`)
  if (transport !== undefined && typeof transport?.send !== 'function') {
    throw invalidSetting('transport', 'has no method send')
  }
  if (fetch !== undefined && transport !== undefined) {
    throw invalidSetting('fetch', 'and transport are both there: a transport takes the place of fetch')
  }
  if (largeIntegers !== undefined && largeIntegers !== 'refuse' && largeIntegers !== 'bigint') {
    throw invalidSetting('largeIntegers', "is neither 'refuse' nor 'bigint'")
  }
}

function checkNames(object: object, known: Readonly<Record<string, true>>, prefix: string): void {
  for (const [name, value] of Object.entries(object)) {
    if (Object.hasOwn(known, name) || value === undefined) continue
    const meant = Object.keys(known).find(each => each.toLowerCase() === name.toLowerCase())
    const help = meant === undefined ? '' : `; ${prefix}${meant} is meant`
    throw invalidSetting(`${prefix}${name}`, `is no setting${help}`)
  }
}

function checkFunction(value: unknown, setting: string): void {
  if (value !== undefined && typeof value !== 'function') throw invalidSetting(setting, 'is no function')
}
