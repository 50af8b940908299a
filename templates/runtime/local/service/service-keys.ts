import type { KeyObject } from 'node:crypto'
import type { FieldEncryption } from '../../check/field-schema.js'
import type { BrandIdentity, Identity, KeyHolder, KeyRing } from '../keys/index.js'
import type { NoticeKeys } from '../notices/notice-tables.js'
import { type ListedCertificate, oaepDecrypt, type Parties, type SigningKey } from '../wire/index.js'

/** What the service does with the keys of its merchants and brands. A caller is a merchant number, or the id of a brand. */
export class ServiceKeys {
  readonly #ring: KeyRing
  /** Which key a caller's last request named. */
  readonly #named = new Map<string, string | undefined>()
  #rotating: Promise<unknown> = Promise.resolve()

  constructor(ring: KeyRing) {
    this.#ring = ring
  }

  /** Everyone who may call, for the judges of the wire. */
  parties(): Parties {
    return this.#ring.parties()
  }

  /** The key that signs what a caller gets: the one that its request names, else its newest. */
  async signer(caller: string, platformSerial?: string): Promise<SigningKey> {
    await this.#rotating
    return this.#brand(caller)?.publicKey ?? this.#merchant(caller).signerFor(platformSerial)
  }

  apiV2Key(mchid: string): string {
    return this.#merchant(mchid).apiV2Key
  }

  apiV3Key(mchid: string): string {
    return this.#merchant(mchid).apiV3Key
  }

  /** Platform certificates, as `GET /v3/certificates` lists them. */
  async certificates(mchid: string): Promise<readonly ListedCertificate[]> {
    await this.#rotating
    return this.#merchant(mchid).platformCertificates()
  }

  /** WeChat Pay's key for bank cards, PEM. */
  async bankKey(mchid: string): Promise<string> {
    return (await this.#merchant(mchid).bankKey()).publicKeyPem
  }

  /** The public key of the caller's certificate, for fields of answers. */
  certificateKey(caller: string): KeyObject {
    return (this.#brand(caller)?.certificate ?? this.#merchant(caller).merchant).publicKey
  }

  /** Lets another platform certificate sign from now on, for every merchant that is answered with certificates. */
  async rotate(): Promise<void> {
    const all = Promise.all(this.#ring.identities.map(each => each.rotate()))
    // Whoever asked hears of a failure; the keys that are there go on signing.
    this.#rotating = all.catch(() => undefined)
    await all
  }

  /**
   * Opens a ciphertext of a request; undefined if it was not made with the key that `Wechatpay-Serial` names, or for the fields
   * of bank cards with the key for those.
   */
  decrypt(
    caller: string,
    ciphertext: string,
    { algorithm, key }: FieldEncryption,
    platformSerial: string | undefined,
  ): string | undefined {
    if (algorithm !== 'rsa-oaep') return undefined
    const holder =
      key === 'bank' ? this.#merchant(caller).knownBankKey() : this.#platformKey(caller, platformSerial)
    return holder && opened(ciphertext, holder)
  }

  /** Remembers which key a request named: notices are signed with that kind. */
  heard(caller: string, platformSerial: string | undefined): void {
    this.#named.set(caller, platformSerial)
  }

  /** The keys of a notice. */
  noticeKeys(owner: string): NoticeKeys {
    const brand = this.#brand(owner)
    if (brand !== undefined) {
      const { apiKey: secret, certificate, publicKey: signer } = brand
      return { secret, apiV2Key: '', certificateKey: certificate.publicKey, signer }
    }
    const { apiV3Key: secret, apiV2Key, merchant } = this.#merchant(owner)
    return { secret, apiV2Key, certificateKey: merchant.publicKey, signer: this.#noticeSigner(owner) }
  }

  #noticeSigner(owner: string): SigningKey {
    const { publicKey, certificates } = this.#merchant(owner)
    const usesCertificates = this.#named.has(owner) && this.#named.get(owner) !== publicKey.serial
    return (usesCertificates ? certificates.at(-1) : undefined) ?? publicKey
  }

  #platformKey(caller: string, serial: string | undefined): KeyHolder | undefined {
    const brand = this.#brand(caller)
    if (brand !== undefined) return brand.publicKey
    return serial === undefined ? undefined : this.#merchant(caller).decrypterOf(serial)
  }

  #brand(caller: string): BrandIdentity | undefined {
    return this.#ring.ownerOfBrand(caller)?.brand
  }

  #merchant(mchid: string): Identity {
    const found = this.#ring.identity(mchid)
    if (found === undefined) throw new Error(`There is no merchant ${mchid}.`)
    return found
  }
}

function opened(ciphertext: string, { privateKey }: KeyHolder): string | undefined {
  try {
    return oaepDecrypt(ciphertext, privateKey)
  } catch {
    // Made with another key, or damaged: the caller is told that it cannot be opened.
    return undefined
  }
}
