import type { Region } from '../client/client-config.js'
import type { ConfigurationError } from '../errors/errors.js'
import { environmentProblem } from './environment-problem.js'
import { type Environment, VariableReader } from './variable-reader.js'
import { noBackup, suffixes } from './variables.js'

/** A key or certificate as a variable or a file holds it: PEM, DER, or either in base64. */
export type KeyText = string | Uint8Array

/** Settings of the environment, as they stand there: nothing is complete, and no key was looked at. */
export interface EnvironmentSettings {
  readonly mchid?: string
  readonly serial?: string
  readonly privateKey?: KeyText
  readonly certificate?: KeyText
  readonly apiV3Key?: string
  readonly publicKeys?: Readonly<Record<string, KeyText>>
  /** The content of one variable, which may hold several certificates. */
  readonly certificates?: KeyText
  readonly region?: Region
  readonly v2?: EnvironmentV2
  readonly brand?: EnvironmentBrand
  readonly baseUri?: string
  readonly backupUri?: string | false
  readonly hosts?: Readonly<Record<string, string>>
}

/** What the environment says of v2. */
export interface EnvironmentV2 {
  readonly apiV2Key?: string
  readonly clientCertificate?: { readonly cert?: KeyText; readonly key?: KeyText }
  readonly clientPkcs12?: { readonly pfx: KeyText; readonly passphrase?: string }
  readonly bankKey?: KeyText
}

/** What the environment says of a brand. */
export interface EnvironmentBrand {
  readonly brandId?: string
  readonly serial?: string
  readonly privateKey?: KeyText
  readonly certificate?: KeyText
  readonly apiKey?: string
  readonly publicKeys?: Readonly<Record<string, KeyText>>
}

/** What the environment sets, and what is wrong with single variables; each error names one (`field`). */
export interface EnvironmentReading {
  readonly settings: EnvironmentSettings
  readonly problems: readonly ConfigurationError[]
}

/** Reads the variables and the files that they name. Never throws: what cannot be read is among the problems. */
export function readEnvironment(environment: Environment): EnvironmentReading {
  const reader = new VariableReader(environment)
  const settings = present({
    mchid: reader.text('WECHATPAY_MCHID'),
    serial: reader.text('WECHATPAY_SERIAL'),
    privateKey: reader.content('WECHATPAY_PRIVATE_KEY'),
    certificate: reader.content('WECHATPAY_CERTIFICATE'),
    apiV3Key: reader.secret('WECHATPAY_APIV3_KEY'),
    publicKeys: readPublicKeys(reader, 'WECHATPAY_PUBLIC_KEY'),
    certificates: reader.content('WECHATPAY_PLATFORM_CERTIFICATE'),
    region: readRegion(reader),
    v2: readV2(reader),
    brand: readBrand(reader),
    baseUri: reader.text('WECHATPAY_BASE_URI'),
    backupUri: readBackup(reader),
    hosts: readHosts(reader),
  })
  return { settings, problems: reader.problems }
}

function readV2(reader: VariableReader): EnvironmentV2 | undefined {
  const certificate = present({
    cert: reader.content('WECHATPAY_CLIENT_CERTIFICATE'),
    key: reader.content('WECHATPAY_CLIENT_CERTIFICATE_KEY'),
  })
  const pfx = reader.content('WECHATPAY_CLIENT_CERTIFICATE_P12')
  const passphrase = reader.secret('WECHATPAY_CLIENT_CERTIFICATE_PASSPHRASE')
  return unlessEmpty(
    present({
      apiV2Key: reader.secret('WECHATPAY_APIV2_KEY'),
      clientCertificate: unlessEmpty(certificate),
      clientPkcs12: pfx === undefined ? undefined : present({ pfx, passphrase }),
      bankKey: reader.content('WECHATPAY_BANK_KEY'),
    }),
  )
}

function readBrand(reader: VariableReader): EnvironmentBrand | undefined {
  return unlessEmpty(
    present({
      brandId: reader.text('WECHATPAY_BRAND_ID'),
      serial: reader.text('WECHATPAY_BRAND_SERIAL'),
      privateKey: reader.content('WECHATPAY_BRAND_PRIVATE_KEY'),
      certificate: reader.content('WECHATPAY_BRAND_CERTIFICATE'),
      apiKey: reader.secret('WECHATPAY_BRAND_API_KEY'),
      publicKeys: readPublicKeys(reader, 'WECHATPAY_BRAND_PUBLIC_KEY'),
    }),
  )
}

/** Keys and their ids; one without the other is a problem. */
function readPublicKeys(reader: VariableReader, name: string): Readonly<Record<string, KeyText>> | undefined {
  const entries = suffixes.flatMap((suffix): readonly (readonly [string, KeyText])[] => {
    const [idName, keyName] = [`${name}_ID${suffix}`, name + suffix]
    const [id, key] = [reader.text(idName), reader.content(keyName)]
    if (id !== undefined && key !== undefined) return [[id, key]]
    if (id === undefined && key !== undefined) {
      const advice = `Set ${idName} to the id beside the key: PUB_KEY_ID_….`
      reader.report(environmentProblem('MISSING_SETTING', idName, 'is missing', advice))
    }
    if (id !== undefined && key === undefined && !reader.hasProblem(keyName)) {
      const advice = `Set ${keyName} to WeChat Pay's public key, or ${keyName}_FILE to the path of pub_key.pem.`
      reader.report(environmentProblem('MISSING_SETTING', keyName, 'is missing', advice))
    }
    return []
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function readRegion(reader: VariableReader): Region | undefined {
  const name = 'WECHATPAY_REGION'
  const region = reader.text(name)
  if (region === undefined || region === 'mainland' || region === 'overseas') return region
  const advice = 'Write mainland or overseas, or leave it out.'
  reader.report(environmentProblem('INVALID_SETTING', name, 'must be mainland or overseas', advice))
  return undefined
}

function readBackup(reader: VariableReader): string | false | undefined {
  const uri = reader.text('WECHATPAY_BACKUP_URI')
  return uri === noBackup ? false : uri
}

/** `https://apihk.mch.weixin.qq.com=http://127.0.0.1:8790,…`. */
function readHosts(reader: VariableReader): Readonly<Record<string, string>> | undefined {
  const name = 'WECHATPAY_HOSTS'
  const text = reader.text(name)
  if (text === undefined) return undefined
  const pairs = text.split(',').map(pair => /^\s*([^=\s]+)\s*=\s*(\S+)\s*$/.exec(pair))
  const entries = pairs.flatMap(match => (match === null ? [] : [[match[1] ?? '', match[2] ?? ''] as const]))
  if (entries.length === pairs.length) return Object.fromEntries(entries)
  const advice =
    'Write it like https://apihk.mch.weixin.qq.com=http://127.0.0.1:8790, with commas between several.'
  reader.report(
    environmentProblem('INVALID_SETTING', name, 'is not a list of hosts and their replacements', advice),
  )
  return undefined
}

/** A type without the members that may be undefined: they are left out. */
type Present<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> } & {
  [Name in keyof T as undefined extends T[Name] ? never : Name]: T[Name]
}

function present<T extends object>(members: T): Present<T>
function present(members: object): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}

function unlessEmpty<T extends object>(members: T): T | undefined {
  return Object.keys(members).length === 0 ? undefined : members
}
