import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto'
import type { CertifiedRecord, KeyRecord } from './identity-record.js'
import type { KeyPair } from './key-pool.js'

/** A key pair that is known by an id. */
export interface KeyHolder extends KeyRecord {
  /** Serial number of the certificate in upper-case hexadecimal, or `PUB_KEY_ID_…`. */
  readonly serial: string
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  readonly publicKeyPem: string
}

/** A key pair with its certificate. */
export interface CertifiedHolder extends KeyHolder, CertifiedRecord {
  /** Milliseconds since 1970. */
  readonly validFrom: number
  /** Milliseconds since 1970. */
  readonly validTo: number
}

/** A key pair as text. */
export function recordOf({ privateKey }: KeyPair, serial: string): KeyRecord {
  return { serial, privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }
}

/** A kept key pair. Throws what `node:crypto` says of a text that is no key. */
export function holderOf(record: KeyRecord): KeyHolder {
  const privateKey = createPrivateKey(record.privateKeyPem)
  const publicKey = createPublicKey(privateKey)
  const publicKeyPem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  return { ...record, privateKey, publicKey, publicKeyPem }
}

/** A kept key pair with its certificate. Throws if the one is not of the other. */
export function certifiedHolderOf(record: CertifiedRecord): CertifiedHolder {
  const holder = holderOf(record)
  const certificate = new X509Certificate(record.certificatePem)
  if (!certificate.checkPrivateKey(holder.privateKey))
    throw new Error(`The certificate ${record.serial} does not belong to its key.`)
  if (certificate.serialNumber !== record.serial)
    throw new Error(`The certificate ${certificate.serialNumber} is kept as ${record.serial}.`)
  const [validFrom, validTo] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)]
  return { ...holder, certificatePem: record.certificatePem, validFrom, validTo }
}
