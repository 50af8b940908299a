import type { KeyObject } from 'node:crypto'
import type { Protocol } from '../../descriptors.js'
import type { EncryptionModel } from '../check/field-reader.js'
import type { NoticeKeys } from '../notices/notice-tables.js'
import type { ListedCertificate, Parties, SigningKey } from '../wire/index.js'

/** What the service does with the keys of its merchants and brands. */
export interface ServiceKeys {
  /** Everyone who may call, for the judges of the wire. */
  parties(): Parties
  /** The key that signs what a caller gets: the one that its request names, else its newest. */
  signer(caller: string, platformSerial?: string): Promise<SigningKey>
  apiV2Key(mchid: string): string
  apiV3Key(mchid: string): string
  /** Platform certificates, as `GET /v3/certificates` lists them. */
  certificates(mchid: string): Promise<readonly ListedCertificate[]>
  /** WeChat Pay's key for bank cards, PEM. */
  bankKey(mchid: string): Promise<string>
  /** Lets another platform certificate sign for every merchant that is answered with certificates. */
  rotate(): Promise<void>
  /** Remembers which key a request named: notices are signed with that kind. */
  heard(caller: string, platformSerial: string | undefined): void
  /** The public key of the merchant's or brand's certificate, for fields of answers. */
  certificateKey(caller: string): KeyObject
  /** Opens a ciphertext of a request; undefined if it was not made with that key. */
  decrypt(caller: string, ciphertext: string, encryption: EncryptionModel): string | undefined
  /** For notices. */
  noticeKeys(owner: string, protocol: Protocol): NoticeKeys
}
