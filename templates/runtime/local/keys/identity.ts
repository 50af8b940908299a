import { randomBytes } from 'node:crypto'
import { type Authority, issueTo } from './authority.js'
import { type CertifiedHolder, certifiedHolderOf, holderOf, type KeyHolder, recordOf } from './holder.js'
import type { CertifiedRecord, IdentityRecord } from './identity-record.js'
import type { DistinguishedName } from './issue-certificate.js'
import type { KeyPair, KeyPool } from './key-pool.js'

/** A brand of the local service, and WeChat Pay's key for it. */
export interface BrandIdentity {
  readonly brandId: string
  /** Decrypts notices. */
  readonly apiKey: string
  /** The brand's API certificate. */
  readonly certificate: CertifiedHolder
  /** WeChat Pay's public key for the brand. */
  readonly publicKey: KeyHolder
}

/** A merchant of the local service with both sides' keys. */
export interface Identity {
  readonly mchid: string
  readonly apiV3Key: string
  readonly apiV2Key: string
  /** The merchant's API certificate, which is its client certificate too. */
  readonly merchant: CertifiedHolder
  /** WeChat Pay's public key for the merchant, `PUB_KEY_ID_…`. */
  readonly publicKey: KeyHolder
  readonly brand: BrandIdentity
  /** The platform certificates made so far, the oldest first: keys that `Wechatpay-Serial` may name. */
  readonly certificates: readonly CertifiedHolder[]
  /** The platform certificates; makes the first if there is none. */
  platformCertificates(): Promise<readonly CertifiedHolder[]>
  /** Adds a platform certificate that replaces the others: they stay known, but sign no more. */
  rotate(): Promise<CertifiedHolder>
  /**
   * The key that signs an answer to a request with this `Wechatpay-Serial`: the public key if it is named, otherwise the
   * newest platform certificate.
   */
  signerFor(platformSerial: string | undefined): Promise<KeyHolder>
  /** The key that opens what was encrypted with the key of this id. */
  decrypterOf(platformSerial: string): KeyHolder | undefined
  /** WeChat Pay's key for bank cards; `risk/getpublickey` hands it out. */
  bankKey(): Promise<KeyHolder>
  /** The same, if it was made already: nobody can have encrypted with it otherwise. */
  knownBankKey(): KeyHolder | undefined
}

/** What identities are made with. */
export interface Workshop {
  readonly authority: Authority
  readonly pool: KeyPool
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** The number of the usual merchant. */
export const usualMchid = '1900000109'

/** A new merchant with its brand. Four RSA keys are taken from the pool at once, the others when they are needed. */
export async function makeRecord(mchid: string, workshop: Workshop): Promise<IdentityRecord> {
  const { pool, now } = workshop
  const [merchant, publicKey, brand, brandPublicKey] = await Promise.all([
    pool.take(),
    pool.take(),
    pool.take(),
    pool.take(),
  ])
  const brandId = `2${mchid}`
  return {
    mchid,
    createdAt: now(),
    apiV3Key: randomBytes(16).toString('hex'),
    apiV2Key: randomBytes(16).toString('hex'),
    merchant: certify(merchant, ownerName(mchid), workshop),
    publicKey: recordOf(publicKey, publicKeyId(mchid)),
    brand: {
      brandId,
      apiKey: randomBytes(16).toString('hex'),
      certificate: certify(brand, ownerName(brandId), workshop),
      publicKey: recordOf(brandPublicKey, publicKeyId(brandId)),
    },
    certificates: [],
  }
}

/** A merchant without a folder. */
export async function makeIdentity(mchid: string, workshop: Workshop): Promise<Identity> {
  return identityOf(await makeRecord(mchid, workshop), workshop, async () => undefined)
}

/** A merchant from what was kept; `keep` is called with what is added later. Throws for a record that is damaged. */
export function identityOf(record: IdentityRecord, workshop: Workshop, keep: Keeper): Identity {
  const { mchid, apiV3Key, apiV2Key, brand } = record
  const publicKey = holderOf(record.publicKey)
  const later = laterKeys(record, workshop, keep)
  return {
    mchid,
    apiV3Key,
    apiV2Key,
    merchant: certifiedHolderOf(record.merchant),
    publicKey,
    brand: {
      brandId: brand.brandId,
      apiKey: brand.apiKey,
      certificate: certifiedHolderOf(brand.certificate),
      publicKey: holderOf(brand.publicKey),
    },
    ...later,
    async signerFor(serial) {
      return serial === publicKey.serial ? publicKey : newestOf(await later.platformCertificates())
    },
    decrypterOf: serial => [publicKey, ...later.certificates].find(key => key.serial === serial),
  }
}

/** Keeps a merchant whose keys grew. */
type Keeper = (record: IdentityRecord) => Promise<void>

/** The keys that are made when they are needed. */
function laterKeys(
  first: IdentityRecord,
  workshop: Workshop,
  keep: Keeper,
): Pick<Identity, 'certificates' | 'platformCertificates' | 'rotate' | 'bankKey' | 'knownBankKey'> {
  let record = first
  let kept: Promise<void> = Promise.resolve()
  let bank = first.bank && holderOf(first.bank)
  const certificates = first.certificates.map(certifiedHolderOf)
  // One after the other, so that an older state never replaces a newer one.
  const change = (more: (now: IdentityRecord) => Partial<IdentityRecord>): Promise<void> => {
    record = { ...record, ...more(record) }
    kept = kept.catch(() => undefined).then(() => keep(record))
    return kept
  }
  const rotate = async (): Promise<CertifiedHolder> => {
    const made = certify(await workshop.pool.take(), platformName, workshop)
    await change(now => ({ certificates: [...now.certificates, made] }))
    const holder = certifiedHolderOf(made)
    certificates.push(holder)
    return holder
  }
  const makeBank = async (): Promise<KeyHolder> => {
    const made = recordOf(await workshop.pool.take(), 'bank')
    await change(() => ({ bank: made }))
    return holderOf(made)
  }
  const firstCertificate = onceMade(rotate)
  return {
    certificates,
    async platformCertificates() {
      if (certificates.length === 0) await firstCertificate()
      return certificates
    },
    rotate,
    bankKey: onceMade(async () => {
      bank ??= await makeBank()
      return bank
    }),
    knownBankKey: () => bank,
  }
}

/** Makes something once for all who ask, and again if that failed. */
function onceMade<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined
      throw error
    })
    return made
  }
}

const platformName: DistinguishedName = [
  ['C', 'CN'],
  ['O', 'Local WeChat Pay'],
  ['CN', 'Local WeChat Pay platform'],
]

function ownerName(number: string): DistinguishedName {
  return [
    ['C', 'CN'],
    ['O', 'Local WeChat Pay'],
    ['CN', number],
  ]
}

function certify(pair: KeyPair, name: DistinguishedName, { authority, now }: Workshop): CertifiedRecord {
  const { serial, certificatePem } = issueTo(authority, name, pair.publicKey, now())
  return { ...recordOf(pair, serial), certificatePem }
}

/** `PUB_KEY_ID_` and 28 digits: 01, the number of the merchant, and digits by chance. */
function publicKeyId(number: string): string {
  const chance = [...randomBytes(28)].map(byte => byte % 10).join('')
  return `PUB_KEY_ID_${`01${number.slice(0, 16).padStart(10, '0')}${chance}`.slice(0, 28)}`
}

function newestOf(certificates: readonly CertifiedHolder[]): CertifiedHolder {
  const newest = certificates.at(-1)
  if (newest === undefined) throw new Error('There is no platform certificate.')
  return newest
}
