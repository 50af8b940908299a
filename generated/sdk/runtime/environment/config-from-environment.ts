import process from 'node:process'
import type { BrandClientConfig, BrandConfig, ClientConfig, V2Config } from '../client/client-config.js'
import { importX509, readCertificate } from '../crypto/certificate.js'
import { importSecret } from '../crypto/index.js'
import { readBareBase64 } from '../crypto/read-pem.js'
import { ConfigurationError } from '../errors/errors.js'
import { environmentProblem } from './environment-problem.js'
import { certificateText, certificateTexts, privateKeyText, publicKeyText } from './key-text.js'
import {
  type EnvironmentBrand,
  type EnvironmentSettings,
  type EnvironmentV2,
  type KeyText,
  readEnvironment,
} from './read-environment.js'
import type { Environment } from './variable-reader.js'
import { fileVariable, variableOf } from './variables.js'

/**
 * The configuration of a client from environment variables: `createClient(configFromEnvironment())`.
 *
 * `WECHATPAY_MCHID`, `WECHATPAY_SERIAL`, `WECHATPAY_PRIVATE_KEY`, and `WECHATPAY_PUBLIC_KEY_ID` with
 * `WECHATPAY_PUBLIC_KEY` (or `WECHATPAY_APIV3_KEY`, or `WECHATPAY_PLATFORM_CERTIFICATE`) are needed; the documents list the
 * others. A key is PEM, also with `\n` in place of line ends, or base64; or a variable with `_FILE` behind its name holds
 * the path of a file.
 *
 * Throws `ConfigurationError`, which names the variable (`field`) and never its value.
 */
export function configFromEnvironment(environment: Environment = process.env): ClientConfig {
  const settings = readSettings(environment)
  const canVerify = [settings.publicKeys, settings.certificates, settings.apiV3Key].some(
    each => each !== undefined,
  )
  throwMissing([
    ...missingOf(settings, ['mchid', 'serial', 'privateKey']).filter(
      name => name !== 'WECHATPAY_SERIAL' || settings.certificate === undefined,
    ),
    ...(canVerify ? [] : ['WECHATPAY_PUBLIC_KEY_ID', 'WECHATPAY_PUBLIC_KEY']),
  ])
  const { mchid = '', privateKey = '', certificate } = settings
  const own = optional('certificate', certificate, certificateText)
  return {
    mchid,
    serial: settings.serial ?? serialOf(certificate),
    privateKey: privateKeyText(privateKey, nameOf('privateKey')),
    ...own,
    ...optional('apiV3Key', settings.apiV3Key, checkedSecret),
    ...optional('publicKeys', settings.publicKeys, publicKeyTexts),
    ...optional('certificates', settings.certificates, certificateTexts),
    ...(settings.region === undefined ? {} : { region: settings.region }),
    ...(settings.v2 === undefined ? {} : { v2: v2Of(settings.v2, privateKey) }),
    ...(settings.brand === undefined ? {} : { brand: brandOf(settings.brand) }),
    ...hostsOf(settings),
  }
}

/**
 * The same for a brand alone, from the variables with `WECHATPAY_BRAND_`: `createClient(brandConfigFromEnvironment())`.
 * `WECHATPAY_BRAND_ID`, `_SERIAL`, `_PRIVATE_KEY`, `_PUBLIC_KEY_ID` and `_PUBLIC_KEY` are needed.
 */
export function brandConfigFromEnvironment(environment: Environment = process.env): BrandClientConfig {
  const settings = readSettings(environment)
  return { brand: brandOf(settings.brand ?? {}), ...hostsOf(settings) }
}

function readSettings(environment: Environment): EnvironmentSettings {
  const { settings, problems } = readEnvironment(environment)
  const [first] = problems
  if (first !== undefined) throw first
  return settings
}

function hostsOf({
  baseUri,
  backupUri,
  hosts,
}: EnvironmentSettings): Pick<ClientConfig, 'baseUri' | 'backupUri' | 'hosts'> {
  return {
    ...(baseUri === undefined ? {} : { baseUri }),
    ...(backupUri === undefined ? {} : { backupUri }),
    ...(hosts === undefined ? {} : { hosts }),
  }
}

function brandOf(brand: EnvironmentBrand): BrandConfig {
  throwMissing([
    ...missingOf(brand, ['brandId', 'serial', 'privateKey'], 'brand.').filter(
      name => name !== 'WECHATPAY_BRAND_SERIAL' || brand.certificate === undefined,
    ),
    ...(brand.publicKeys === undefined
      ? ['WECHATPAY_BRAND_PUBLIC_KEY_ID', 'WECHATPAY_BRAND_PUBLIC_KEY']
      : []),
  ])
  const { brandId = '', privateKey = '', publicKeys = {}, certificate } = brand
  const nameFor = (setting: string): string => nameOf(`brand.${setting}`)
  return {
    brandId,
    serial: brand.serial ?? serialOf(certificate, 'brand.'),
    privateKey: privateKeyText(privateKey, nameFor('privateKey')),
    ...(certificate === undefined
      ? {}
      : { certificate: certificateText(certificate, nameFor('certificate')) }),
    ...(brand.apiKey === undefined ? {} : { apiKey: checkedSecret(brand.apiKey, nameFor('apiKey')) }),
    publicKeys: publicKeyTexts(publicKeys, nameFor('publicKeys')),
  }
}

function v2Of(v2: EnvironmentV2, privateKey: KeyText): V2Config {
  if (v2.apiV2Key === undefined) throwMissing([nameOf('v2.apiV2Key')])
  const { apiV2Key = '', bankKey } = v2
  return {
    apiV2Key: checkedSecret(apiV2Key, nameOf('v2.apiV2Key')),
    ...clientCertificateOf(v2, privateKey),
    ...(bankKey === undefined ? {} : { bankKey: publicKeyText(bankKey, nameOf('v2.bankKey')) }),
  }
}

/** The API certificate serves as client certificate, so its key is the default. */
function clientCertificateOf(
  { clientCertificate, clientPkcs12 }: EnvironmentV2,
  privateKey: KeyText,
): Pick<V2Config, 'clientCertificate'> {
  if (clientCertificate !== undefined && clientPkcs12 !== undefined) {
    const what = 'and WECHATPAY_CLIENT_CERTIFICATE_P12 are both set'
    const advice = 'Keep the PEM pair or the PKCS#12 file, and remove the other.'
    throw environmentProblem('INVALID_SETTING', 'WECHATPAY_CLIENT_CERTIFICATE', what, advice)
  }
  if (clientPkcs12 !== undefined) return { clientCertificate: pkcs12Of(clientPkcs12) }
  if (clientCertificate === undefined) return {}
  const { cert, key = privateKey } = clientCertificate
  if (cert === undefined) {
    throwMissing([nameOf('v2.clientCertificate.cert')])
    return {}
  }
  const keyName = nameOf('v2.clientCertificate.key')
  return {
    clientCertificate: {
      cert: certificateText(cert, nameOf('v2.clientCertificate.cert')),
      key: privateKeyText(key, keyName),
    },
  }
}

function pkcs12Of({
  pfx,
  passphrase,
}: NonNullable<EnvironmentV2['clientPkcs12']>): NonNullable<V2Config['clientCertificate']> {
  const name = nameOf('v2.clientCertificate.pfx')
  const bytes = typeof pfx === 'string' ? readBareBase64(pfx) : pfx
  if (bytes === undefined) {
    const advice = `Give the file in base64, or its path in ${fileVariable(name)}.`
    throw environmentProblem('INVALID_KEY', name, 'is not a PKCS#12 file in base64', advice)
  }
  return { pfx: bytes, ...(passphrase === undefined ? {} : { passphrase }) }
}

function publicKeyTexts(
  keys: Readonly<Record<string, KeyText>>,
  name: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(keys).map(([id, key]) => [id, publicKeyText(key, name)]))
}

/** Serial number of the own certificate, where it is not given beside it. */
function serialOf(certificate: KeyText | undefined, prefix = ''): string {
  if (certificate === undefined) return ''
  const name = nameOf(`${prefix}certificate`)
  return readCertificate(importX509(certificate, name), name).serial
}

function checkedSecret(secret: string, name: string): string {
  importSecret(secret, name)
  return secret
}

/** The setting, read under the name of its variable; nothing where it is missing. */
function optional<Name extends string, From, To>(
  setting: Name,
  value: From | undefined,
  read: (value: From, name: string) => To,
): { readonly [Key in Name]?: To }
function optional<From>(
  setting: string,
  value: From | undefined,
  read: (value: From, name: string) => unknown,
): object {
  return value === undefined ? {} : { [setting]: read(value, nameOf(setting)) }
}

/** The variable of a setting. Without one it is a mistake in this folder. */
function nameOf(setting: string): string {
  return variableOf(setting)?.name ?? setting
}

function missingOf<T extends object>(
  settings: T,
  names: readonly (keyof T & string)[],
  prefix = '',
): readonly string[] {
  return names.filter(name => settings[name] === undefined).map(name => nameOf(prefix + name))
}

function throwMissing(names: readonly string[]): void {
  const [field] = names
  if (field === undefined) return
  const isOne = names.length === 1
  const advice = `Set ${isOne ? 'it' : 'them'} in the environment, or in a .env file that you load; ${keysInFiles}.`
  const message = `${names.join(', ')} ${isOne ? 'is' : 'are'} missing.`
  throw new ConfigurationError('MISSING_SETTING', message, advice, { field })
}

const keysInFiles = 'a key may stand in a file: WECHATPAY_PRIVATE_KEY_FILE holds its path'
