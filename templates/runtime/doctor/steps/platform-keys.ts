import { createPublicKey, type KeyObject } from 'node:crypto'
import { normaliseSerial } from '../../crypto/index.js'
import type { KeyInput } from '../../crypto/key-input.js'
import { hasBrand } from '../draft.js'
import { lookAtKey } from '../look-at-key.js'
import { failed, ok, type Scene, type Step, type StepResult, skipped } from '../step.js'
import { certificateDates } from './certificate-dates.js'
import { keyFault } from './key-fault.js'

/** WeChat Pay's keys can be read, are WeChat Pay's, and have their ids. */
export const platformKeysStep: Step = {
  id: 'platform-keys',
  title: { en: "WeChat Pay's keys", zh: '微信支付公钥与平台证书' },
  needs: [],
  run(scene) {
    const { draft, facts, nameOf } = scene
    const own = { serial: draft.serial, key: facts.merchantKey, prefix: '' }
    const keys = Object.entries(draft.publicKeys ?? {})
    const certificates = Object.values(draft.certificates ?? {})
    if (keys.length + certificates.length === 0) {
      return skipped(
        'None is set: platform certificates are downloaded with the APIv3 key.',
        '没有设置：平台证书用APIv3密钥下载。',
      )
    }
    for (const [id, input] of keys) {
      const fault = publicKeyFault(id, input, own, scene)
      if (fault !== undefined) return fault
    }
    for (const input of certificates) {
      const fault = certificateFault(input, nameOf('certificates'), own)
      if (fault !== undefined) return fault
    }
    const expired = keys.length === 0 ? expiredFault(certificates, scene) : undefined
    if (expired !== undefined) return expired
    return ok(
      `${counted(keys.length, 'public key')}, ${counted(certificates.length, 'platform certificate')}.`,
      `微信支付公钥 ${keys.length} 个，平台证书 ${certificates.length} 张。`,
    )
  },
}

/** The same for a brand, which has public keys alone. */
export const brandPublicKeysStep: Step = {
  id: 'brand-public-keys',
  title: { en: "WeChat Pay's keys for the brand", zh: '品牌的微信支付公钥' },
  needs: [],
  isFor: hasBrand,
  run(scene) {
    const { brand } = scene.draft
    const keys = Object.entries(brand?.publicKeys ?? {})
    if (keys.length === 0) return skipped('None is set.', '没有设置。')
    const own = { serial: brand?.serial, key: scene.facts.brandKey, prefix: 'brand.' }
    for (const [id, input] of keys) {
      const fault = publicKeyFault(id, input, own, scene)
      if (fault !== undefined) return fault
    }
    return ok(`${counted(keys.length, 'public key')}.`, `微信支付公钥 ${keys.length} 个。`)
  },
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** What must not be among WeChat Pay's keys. */
interface Own {
  readonly serial: unknown
  readonly key: KeyObject | undefined
  readonly prefix: string
}

function publicKeyFault(
  id: string,
  input: KeyInput,
  own: Own,
  { nameOf, now }: Scene,
): StepResult | undefined {
  const name = nameOf(`${own.prefix}publicKeys`)
  const look = lookAtKey(input)
  const fault = keyFault(look, 'public', name)
  if (fault !== undefined) return fault
  if (isOwnSerial(id, own)) return ownSerial(name)
  if (look.kind === 'certificate') {
    if (isOwnKey(look.certificate.publicKey, own)) return ownKey(name)
    const dates = certificateDates(look.certificate, name, now())
    if (dates.finding.kind === 'failed') return dates
    return isSerialOf(id, look.certificate.serialNumber) ? undefined : wrongId(name)
  }
  if (look.kind === 'public' && isOwnKey(look.key, own)) return ownKey(name)
  return /^\s*PUB_KEY_ID_\w+\s*$/.test(id) ? undefined : wrongId(name)
}

function certificateFault(input: KeyInput, name: string, own: Own): StepResult | undefined {
  const look = lookAtKey(input)
  const fault = keyFault(look, 'certificate', name)
  if (fault !== undefined || look.kind !== 'certificate') return fault
  if (isOwnSerial(look.certificate.serialNumber, own)) return ownSerial(name)
  return isOwnKey(look.certificate.publicKey, own) ? ownKey(name) : undefined
}

/** Old certificates may stand beside new ones: what matters is the one that lasts longest. */
function expiredFault(certificates: readonly KeyInput[], { nameOf, now }: Scene): StepResult | undefined {
  const looks = certificates
    .map(lookAtKey)
    .flatMap(look => (look.kind === 'certificate' ? [look.certificate] : []))
  const last = looks.sort((one, other) => Date.parse(other.validTo) - Date.parse(one.validTo))[0]
  const dates = last && certificateDates(last, nameOf('certificates'), now())
  return dates?.finding.kind === 'failed' ? platformExpired(nameOf('certificates')) : undefined
}

function platformExpired(name: string): StepResult {
  return failed(
    'CERTIFICATE_EXPIRED',
    { en: `Every platform certificate in ${name} has expired.`, zh: `${name} 里的平台证书都已过期。` },
    {
      en: "Leave them out and set the APIv3 key, so that the current ones are downloaded; or set WeChat Pay's public key.",
      zh: '删去它们并设置APIv3密钥，SDK 会自动下载当前证书；或改用微信支付公钥。',
    },
  )
}

function isOwnSerial(id: string, { serial }: Own): boolean {
  return typeof serial === 'string' && serial !== '' && isSerialOf(id, serial)
}

function isSerialOf(id: string, serial: string): boolean {
  return normaliseSerial(id) === normaliseSerial(serial)
}

function isOwnKey(key: KeyObject, own: Own): boolean {
  return own.key !== undefined && key.equals(createPublicKey(own.key))
}

function ownSerial(name: string): StepResult {
  return failed(
    'OWN_SERIAL',
    {
      en: `${name} holds the serial number of the merchant's own certificate.`,
      zh: `${name} 里出现了商户自己的证书序列号。`,
    },
    {
      en: "Give WeChat Pay's key there, with its own id (PUB_KEY_ID_…): what answers are verified with is never the merchant's certificate.",
      zh: '这里要填微信支付的公钥及其公钥ID（PUB_KEY_ID_…）：验签用的不是商户证书。',
    },
  )
}

function ownKey(name: string): StepResult {
  return failed(
    'OWN_KEY',
    { en: `${name} holds the merchant's own key.`, zh: `${name} 里是商户自己的公钥。` },
    {
      en: "Give WeChat Pay's public key (pub_key.pem of the merchant platform, 账户中心, API安全), not the one in apiclient_cert.pem.",
      zh: '填商户平台（账户中心 → API安全）下载的微信支付公钥 pub_key.pem，不是 apiclient_cert.pem 里的公钥。',
    },
  )
}

function wrongId(name: string): StepResult {
  return failed(
    'PUBLIC_KEY_ID_INVALID',
    { en: `The id of a key in ${name} is not the one of this key.`, zh: `${name} 中密钥的ID与密钥不符。` },
    {
      en: 'Name a public key by the id beside it on the platform, PUB_KEY_ID_…, and a certificate by its serial number.',
      zh: '公钥用平台上它旁边的公钥ID（PUB_KEY_ID_…）命名，平台证书用它的序列号命名。',
    },
  )
}
