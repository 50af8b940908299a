import type { BrandClientConfig, BrandConfig, ClientConfig, V2Config } from '../client/client-config.js'
import { encodeBase64 } from '../crypto/base64.js'
import type { KeyInput, SecretInput } from '../crypto/key-input.js'
import { ConfigurationError } from '../errors/errors.js'
import { certificateText, certificateTexts, privateKeyText, publicKeyText } from './key-text.js'
import { noBackup, suffixes, variables } from './variables.js'

/**
 * The environment variables of a configuration, by name: what `configFromEnvironment` reads as the same configuration. Keys
 * become PEM in base64, which every tool that reads a `.env` takes without quotes.
 *
 * Throws `ConfigurationError` (`INVALID_SETTING`) for a setting that no variable holds, such as `hooks`: leave it out, and
 * add it in the program.
 */
export function environmentOf(config: ClientConfig | BrandClientConfig): Readonly<Record<string, string>> {
  checkSettings(config)
  const { mchid, serial, privateKey, certificate, apiV3Key, publicKeys, certificates, region, v2, brand } =
    config
  const own = privateKey === undefined ? undefined : privateKeyText(privateKey, 'privateKey')
  return present({
    WECHATPAY_MCHID: mchid,
    WECHATPAY_SERIAL: serial,
    WECHATPAY_PRIVATE_KEY: own && base64(own),
    WECHATPAY_CERTIFICATE: certificate && base64(certificateText(certificate, 'certificate')),
    WECHATPAY_APIV3_KEY: apiV3Key && secretText(apiV3Key, 'apiV3Key'),
    ...publicKeyVariables('WECHATPAY_PUBLIC_KEY', publicKeys),
    WECHATPAY_PLATFORM_CERTIFICATE: certificates && certificateList(certificates),
    WECHATPAY_REGION: region,
    ...(v2 && v2Variables(v2, own)),
    ...(brand && brandVariables(brand)),
    WECHATPAY_BASE_URI: config.baseUri,
    WECHATPAY_BACKUP_URI: config.backupUri === false ? noBackup : config.backupUri,
    WECHATPAY_HOSTS: config.hosts && hostsText(config.hosts),
  })
}

/** The lines of a `.env` file. The values need no quotes. */
export function environmentFile(environment: Readonly<Record<string, string>>): string {
  return Object.entries(environment)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')
}

function v2Variables({ apiV2Key, clientCertificate, bankKey }: V2Config, own: string | undefined): Variables {
  return {
    WECHATPAY_APIV2_KEY: secretText(apiV2Key, 'v2.apiV2Key'),
    ...(clientCertificate && certificateVariables(clientCertificate, own)),
    WECHATPAY_BANK_KEY: bankKey && base64(publicKeyText(bankKey, 'v2.bankKey')),
  }
}

function certificateVariables(
  given: NonNullable<V2Config['clientCertificate']>,
  own: string | undefined,
): Variables {
  const setting = 'v2.clientCertificate'
  if ('pfx' in given) {
    return {
      WECHATPAY_CLIENT_CERTIFICATE_P12: encodeBase64(given.pfx),
      WECHATPAY_CLIENT_CERTIFICATE_PASSPHRASE:
        given.passphrase && secretText(given.passphrase, `${setting}.passphrase`),
    }
  }
  const key = privateKeyText(given.key, `${setting}.key`)
  return {
    WECHATPAY_CLIENT_CERTIFICATE: base64(certificateText(given.cert, `${setting}.cert`)),
    // Without a key of its own it has that of the API certificate.
    WECHATPAY_CLIENT_CERTIFICATE_KEY: key === own ? undefined : base64(key),
  }
}

function brandVariables({
  brandId,
  serial,
  privateKey,
  certificate,
  apiKey,
  publicKeys,
}: BrandConfig): Variables {
  return {
    WECHATPAY_BRAND_ID: brandId,
    WECHATPAY_BRAND_SERIAL: serial,
    WECHATPAY_BRAND_PRIVATE_KEY: base64(privateKeyText(privateKey, 'brand.privateKey')),
    WECHATPAY_BRAND_CERTIFICATE: certificate && base64(certificateText(certificate, 'brand.certificate')),
    WECHATPAY_BRAND_API_KEY: apiKey && secretText(apiKey, 'brand.apiKey'),
    ...publicKeyVariables('WECHATPAY_BRAND_PUBLIC_KEY', publicKeys),
  }
}

type Variables = Readonly<Record<string, string | undefined>>

function publicKeyVariables(name: string, keys: Readonly<Record<string, KeyInput>> = {}): Variables {
  const entries = Object.entries(keys)
  if (entries.length > suffixes.length) {
    throw unspeakable(
      'publicKeys',
      `holds more than ${suffixes.length} keys`,
      'Leave out those that are not used.',
    )
  }
  const named = entries.flatMap(([id, key], index) => [
    [`${name}_ID${suffixes[index]}`, id],
    [`${name}${suffixes[index]}`, base64(publicKeyText(key, 'publicKeys'))],
  ])
  return Object.fromEntries(named)
}

function certificateList(certificates: NonNullable<ClientConfig['certificates']>): string {
  const texts = Object.values(certificates).flatMap(each =>
    typeof each === 'string' || each instanceof Uint8Array
      ? certificateTexts(each, 'certificates')
      : [certificateText(each, 'certificates')],
  )
  return base64(texts.join(''))
}

function hostsText(hosts: Readonly<Record<string, string>>): string {
  return Object.entries(hosts)
    .map(([origin, place]) => {
      if (!/[,\s]/.test(origin + place) && !origin.includes('=')) return `${origin}=${place}`
      throw unspeakable('hosts', 'has an address with a comma or a blank', 'Percent-encode it.')
    })
    .join(',')
}

/** A secret as text: bytes that are no text cannot stand in a variable, nor can line ends. */
function secretText(secret: SecretInput, setting: string): string {
  const text = typeof secret === 'string' ? secret : secret instanceof Uint8Array ? decode(secret) : undefined
  if (text !== undefined && /^[!-~]+$/.test(text)) return text
  throw unspeakable(setting, 'is not made of visible ASCII characters', 'Set it in the program.')
}

function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8')
}

function base64(text: string): string {
  return encodeBase64(new TextEncoder().encode(text))
}

function checkSettings(config: object): void {
  const known = new Set(variables.map(({ setting }) => setting.split('.')[0]))
  const other = Object.entries(config).find(([name, value]) => value !== undefined && !known.has(name))
  if (other === undefined) return
  throw unspeakable(other[0], 'has no environment variable', 'Leave it out here, and set it in the program.')
}

function unspeakable(setting: string, what: string, advice: string): ConfigurationError {
  return new ConfigurationError('INVALID_SETTING', `${setting} ${what}.`, advice, { field: setting })
}

function present(variables: Variables): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value ? [[name, value] as const] : [])),
  )
}
