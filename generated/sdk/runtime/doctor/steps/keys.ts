import type { KeyObject, X509Certificate } from 'node:crypto'
import { isKeyPair } from '../../client/check-merchant.js'
import { brandOwner, merchantOwner, type Owner } from '../../client/owner.js'
import { normaliseSerial } from '../../crypto/index.js'
import { type Draft, hasBrand } from '../draft.js'
import { lookAtKey } from '../look-at-key.js'
import { failed, ok, type Step, type StepResult, skipped } from '../step.js'
import { certificateDates } from './certificate-dates.js'
import { keyFault } from './key-fault.js'

/** The merchant's private key can be read. */
export const privateKeyStep = privateKeyStepOf(merchantOwner)

/** The brand's private key can be read. */
export const brandPrivateKeyStep = privateKeyStepOf(brandOwner)

/** The merchant's certificate fits key, serial number and merchant number, and is valid. */
export const certificateStep = certificateStepOf(merchantOwner)

/** The brand's certificate fits key and serial number, and is valid. */
export const brandCertificateStep = certificateStepOf(brandOwner)

function privateKeyStepOf(owner: Owner): Step {
  const isBrand = owner.protocol === 'brand'
  return {
    id: isBrand ? 'brand-private-key' : 'private-key',
    title: isBrand ? { en: "Brand's private key", zh: '品牌私钥' } : { en: 'Private key', zh: '商户私钥' },
    needs: [],
    ...(isBrand ? { isFor: hasBrand } : {}),
    run({ draft, nameOf }) {
      const input = (isBrand ? draft.brand : draft)?.privateKey
      if (input === undefined) return skipped('No private key is set.', '没有设置私钥。')
      const look = lookAtKey(input)
      const fault = keyFault(look, 'private', nameOf(`${owner.prefix}privateKey`))
      if (fault !== undefined || look.kind !== 'private') return fault ?? skipped('Not a key.', '不是密钥。')
      const { key } = look
      const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
      return ok(`RSA, ${bits} bits.`, `RSA，${bits} 位。`, isBrand ? { brandKey: key } : { merchantKey: key })
    },
  }
}

function certificateStepOf(owner: Owner): Step {
  const isBrand = owner.protocol === 'brand'
  return {
    id: isBrand ? 'brand-certificate' : 'certificate',
    title: isBrand
      ? { en: "Brand's certificate, key and serial number", zh: '品牌证书、私钥与序列号' }
      : { en: 'Certificate, key and serial number', zh: '证书、私钥与序列号' },
    needs: [isBrand ? 'brand-private-key' : 'private-key'],
    ...(isBrand ? { isFor: hasBrand } : {}),
    run({ draft, nameOf, facts, now }) {
      const given = isBrand ? draft.brand : draft
      const key = isBrand ? facts.brandKey : facts.merchantKey
      const name = nameOf(`${owner.prefix}certificate`)
      if (given?.certificate === undefined || key === undefined) {
        return skipped(
          `${name} is not set; set it, and key and serial number are compared with it.`,
          `没有设置 ${name}；设置后可核对私钥与序列号。`,
        )
      }
      const look = lookAtKey(given.certificate)
      const fault = keyFault(look, 'certificate', name)
      if (fault !== undefined || look.kind !== 'certificate')
        return fault ?? skipped('Not a certificate.', '不是证书。')
      return (
        fitFault(look.certificate, key, { owner, draft, nameOf }) ??
        certificateDates(look.certificate, name, now())
      )
    },
  }
}

interface Own {
  readonly owner: Owner
  readonly draft: Draft
  readonly nameOf: (setting: string) => string
}

/** What does not fit between a certificate, its key, its serial number and its owner. */
function fitFault(certificate: X509Certificate, key: KeyObject, own: Own): StepResult | undefined {
  const { owner, draft, nameOf } = own
  const name = nameOf(`${owner.prefix}certificate`)
  if (!isKeyPair(certificate.publicKey, key)) return keyMismatch(nameOf(`${owner.prefix}privateKey`), name)
  const given = (owner.protocol === 'brand' ? draft.brand : draft)?.serial
  const serial = normaliseSerial(certificate.serialNumber)
  if (typeof given === 'string' && given !== '' && normaliseSerial(given) !== serial) {
    const setting = nameOf(`${owner.prefix}serial`)
    return failed(
      'SERIAL_MISMATCH',
      { en: `${setting} is not that of ${name}.`, zh: `${setting} 不是 ${name} 的序列号。` },
      { en: `Set ${setting} to ${serial}.`, zh: `把 ${setting} 设为 ${serial}。` },
    )
  }
  return owner.protocol === 'brand' ? undefined : ownerMismatch(certificate, draft.mchid, name)
}

/** Key and certificate are of two different pairs. */
export function keyMismatch(keyName: string, certificateName: string): StepResult {
  return failed(
    'CERTIFICATE_MISMATCH',
    {
      en: `${keyName} does not belong to ${certificateName}.`,
      zh: `${keyName} 与 ${certificateName} 不配套。`,
    },
    {
      en: 'Take apiclient_key.pem and apiclient_cert.pem from one archive; after a renewal, both are new.',
      zh: 'apiclient_key.pem 与 apiclient_cert.pem 须出自同一个压缩包；换证书后两者都要换。',
    },
  )
}

/**
 * A certificate that the service issues has the merchant number as common name of its subject. Subjects of another form say
 * nothing.
 */
export function ownerMismatch(
  certificate: X509Certificate,
  mchid: unknown,
  name: string,
): StepResult | undefined {
  const owner = /(?:^|\n)CN=(\d{8,12})(?:\n|$)/.exec(certificate.subject)?.[1]
  if (owner === undefined || typeof mchid !== 'string' || mchid === owner) return undefined
  return failed(
    'CERTIFICATE_OF_OTHER',
    {
      en: `${name} belongs to the merchant ${owner}, not to ${mchid}.`,
      zh: `${name} 属于商户 ${owner}，不是 ${mchid}。`,
    },
    {
      en: 'Give the certificate of this merchant, or the number of that one.',
      zh: '换成该商户的证书，或改用证书所属的商户号。',
    },
  )
}
