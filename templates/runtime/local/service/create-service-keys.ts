import type { KeyHolder } from '../keys/holder.js'
import type { Identity } from '../keys/identity.js'
import { oaepDecrypt, type SigningKey, type WireBrand, type WireMerchant } from '../wire/index.js'
import type { ServiceKeys } from './service-keys.js'

/** What the service does with the keys of its merchants. `identities` may grow. */
export function createServiceKeys(identities: readonly Identity[]): ServiceKeys {
  const named = new Map<string, string | undefined>()
  const banks = new Map<string, KeyHolder>()
  let rotating: Promise<unknown> = Promise.resolve()
  const merchant = (mchid: string): Identity => {
    const found = identities.find(each => each.mchid === mchid)
    if (found === undefined) throw new Error(`There is no merchant ${mchid}.`)
    return found
  }
  const platformKeys = (caller: string): readonly (KeyHolder | undefined)[] => {
    const brand = brandOf(caller)
    if (brand !== undefined) return [brand.publicKey]
    const { publicKey, certificates } = merchant(caller)
    return [publicKey, ...certificates]
  }
  const brandOf = (caller: string) => identities.find(({ brand }) => brand.brandId === caller)?.brand
  return {
    parties: () => ({ merchants: identities.map(wireMerchant), brands: identities.map(wireBrand) }),
    async signer(caller, platformSerial) {
      await rotating
      return brandOf(caller)?.publicKey ?? merchant(caller).signerFor(platformSerial)
    },
    apiV2Key: mchid => merchant(mchid).apiV2Key,
    apiV3Key: mchid => merchant(mchid).apiV3Key,
    async certificates(mchid) {
      await rotating
      return merchant(mchid).platformCertificates()
    },
    async bankKey(mchid) {
      const bank = await merchant(mchid).bankKey()
      banks.set(mchid, bank)
      return bank.publicKeyPem
    },
    certificateKey: caller => (brandOf(caller)?.certificate ?? merchant(caller).merchant).publicKey,
    rotate() {
      rotating = Promise.all(identities.map(each => each.rotate()))
      return rotating.then(() => undefined)
    },
    decrypt(caller, ciphertext, { algorithm, key }) {
      if (algorithm !== 'rsa-oaep') return undefined
      return opened(ciphertext, key === 'bank' ? [banks.get(caller)] : platformKeys(caller))
    },
    heard: (caller, serial) => void named.set(caller, serial),
    noticeKeys(owner) {
      const brand = brandOf(owner)
      if (brand !== undefined)
        return {
          secret: brand.apiKey,
          apiV2Key: '',
          certificateKey: brand.certificate.publicKey,
          signer: brand.publicKey,
        }
      const { apiV3Key, apiV2Key, merchant: own, publicKey, certificates } = merchant(owner)
      const newest = certificates.at(-1)
      const serial = named.get(owner)
      const signer: SigningKey =
        newest === undefined || (named.has(owner) ? serial : publicKey.serial) === publicKey.serial
          ? publicKey
          : newest
      return { secret: apiV3Key, apiV2Key, certificateKey: own.publicKey, signer }
    },
  }
}

/** The plaintext, by the first of the keys that opens it. */
function opened(ciphertext: string, keys: readonly (KeyHolder | undefined)[]): string | undefined {
  for (const key of keys) {
    try {
      if (key !== undefined) return oaepDecrypt(ciphertext, key.privateKey)
    } catch {
      // Made with another key: the next one, or the problem that the caller of this is told.
    }
  }
  return undefined
}

function wireMerchant({
  mchid,
  merchant,
  publicKey,
  certificates,
  apiV2Key,
  apiV3Key,
}: Identity): WireMerchant {
  return { mchid, certificates: [merchant], platformKeys: [publicKey, ...certificates], apiV2Key, apiV3Key }
}

function wireBrand({ brand: { brandId, certificate, publicKey } }: Identity): WireBrand {
  return { brandId, certificates: [certificate], platformKeys: [publicKey] }
}
