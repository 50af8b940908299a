import type { BrandClientConfig, ClientConfig } from '../client/client-config.js'
import { declared } from '../client/declared.js'
import { importX509 } from '../crypto/certificate.js'
import { normaliseSerial } from '../crypto/index.js'
import { readBareBase64 } from '../crypto/read-pem.js'
import type { Draft, DraftV2 } from './draft.js'

/** What is left of a configuration without its broken parts. */
export type UsableConfig =
  | {
      readonly kind: 'usable'
      readonly config: ClientConfig | BrandClientConfig
      readonly transport: Pick<ClientConfig, 'fetch' | 'transport'>
      /** Settings that were left out. */
      readonly without: readonly string[]
    }
  | { readonly kind: 'none'; readonly blockedBy: string }

/** The settings that a failed step takes out of the configuration. */
const settingsOf: Readonly<Record<string, readonly string[]>> = {
  certificate: ['certificate'],
  'apiv3-key': ['apiV3Key'],
  'platform-keys': ['publicKeys', 'certificates'],
  'apiv2-key': ['v2'],
  'client-certificate': ['v2.clientCertificate'],
}

/** Steps without which the merchant, or the brand, makes no calls. */
const merchantSteps = ['identity', 'private-key'] as const
const brandSteps = [
  'brand-identity',
  'brand-private-key',
  'brand-certificate',
  'brand-api-key',
  'brand-public-keys',
] as const

const merchantSettings = [
  'mchid',
  'serial',
  'privateKey',
  'certificate',
  'apiV3Key',
  'publicKeys',
  'certificates',
  'v2',
]

/** Leaves out of a configuration what failed, so that the rest can be tried. */
export function usableConfig(draft: Draft, failed: ReadonlySet<string>): UsableConfig {
  const broken = Object.entries(settingsOf).flatMap(([step, names]) => (failed.has(step) ? names : []))
  const hasMerchant = isMerchantWhole(draft, broken) && !merchantSteps.some(step => failed.has(step))
  const hasBrand = isBrandWhole(draft) && !brandSteps.some(step => failed.has(step))
  if (!hasMerchant && !hasBrand) {
    return {
      kind: 'none',
      blockedBy: [...merchantSteps, ...brandSteps].find(step => failed.has(step)) ?? 'configuration',
    }
  }
  const without = [...broken, ...(hasMerchant ? [] : merchantSettings), ...(hasBrand ? [] : ['brand'])]
  const { fetch, transport, hooks: _, ...whole } = withSerials(draft)
  const config = declared<ClientConfig | BrandClientConfig>(withoutSettings(whole, new Set(without)))
  return {
    kind: 'usable',
    config,
    transport: { ...(fetch && { fetch }), ...(transport && { transport }) },
    without: without.filter(name => isGiven(draft, name)),
  }
}

function isMerchantWhole(draft: Draft, broken: readonly string[]): boolean {
  const { mchid, serial, certificate, privateKey, apiV3Key, publicKeys, certificates } = draft
  const ways = Object.entries({ apiV3Key, publicKeys, certificates })
  const canVerify = ways.some(([name, value]) => value !== undefined && !broken.includes(name))
  const hasSerial = serial !== undefined || (certificate !== undefined && !broken.includes('certificate'))
  return canVerify && hasSerial && mchid !== undefined && privateKey !== undefined
}

function isBrandWhole({ brand }: Draft): boolean {
  if (brand === undefined) return false
  const { brandId, serial, certificate, privateKey, publicKeys } = brand
  return [brandId, serial ?? certificate, privateKey, publicKeys].every(each => each !== undefined)
}

/** Serial numbers may be those of the certificates beside them. A PKCS#12 file is bytes. */
function withSerials({ v2, ...draft }: Draft): Draft {
  const { brand } = draft
  return {
    ...draft,
    ...serialOf(draft),
    ...(brand === undefined ? {} : { brand: { ...brand, ...serialOf(brand) } }),
    ...(v2 === undefined ? {} : { v2: withBytes(v2) }),
  }
}

function serialOf(given: Pick<Draft, 'serial' | 'certificate'>): {
  readonly serial?: string
} {
  if (given.serial !== undefined || given.certificate === undefined) return {}
  return { serial: normaliseSerial(importX509(given.certificate, 'certificate').serialNumber) }
}

function withBytes(v2: DraftV2): DraftV2 {
  const pfx = v2.clientCertificate?.pfx
  const bytes = typeof pfx === 'string' ? readBareBase64(pfx) : undefined
  return bytes === undefined ? v2 : { ...v2, clientCertificate: { ...v2.clientCertificate, pfx: bytes } }
}

function withoutSettings({ v2, ...config }: Draft, names: ReadonlySet<string>): object {
  const whole = Object.entries({ ...config, ...(v2 === undefined ? {} : { v2: trimmedV2(v2, names) }) })
  return Object.fromEntries(whole.filter(([name]) => !names.has(name)))
}

function trimmedV2({ clientCertificate, ...v2 }: DraftV2, names: ReadonlySet<string>): object {
  const keeps = clientCertificate !== undefined && !names.has('v2.clientCertificate')
  return keeps ? { ...v2, clientCertificate } : v2
}

function isGiven(draft: Draft, name: string): boolean {
  if (name === 'v2.clientCertificate') return draft.v2?.clientCertificate !== undefined
  return Reflect.get(draft, name) !== undefined
}
