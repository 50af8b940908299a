import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { toPem } from '../../../templates/runtime/local/keys/der.js'
import {
  alternativeNames,
  type DistinguishedName,
  issueCertificate,
} from '../../../templates/runtime/local/keys/issue-certificate.js'

/** A certificate made for one run of the tests, and its keys. */
export interface MadeCertificate {
  readonly pem: string
  readonly der: Uint8Array
  /** Upper-case hexadecimal. */
  readonly serial: string
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

/** Wishes for `makeCertificate`; what is left out is chosen. */
export interface CertificateWishes {
  /** Hexadecimal with an even number of digits; the first bit is not set. */
  readonly serial?: string
  /** Milliseconds since 1970, whole seconds. */
  readonly validFrom?: number
  /** Milliseconds since 1970, whole seconds. */
  readonly validTo?: number
  /** RSA or any key whose signature takes SHA-256. */
  readonly keys?: { readonly privateKey: KeyObject; readonly publicKey: KeyObject }
  readonly commonName?: string
  /** IPv4 address of a server that presents it. */
  readonly address?: string
}

/** A self-signed certificate, made by what makes those of the local service. */
export function makeCertificate(wishes: CertificateWishes = {}): MadeCertificate {
  const keys = wishes.keys ?? generateKeyPairSync('rsa', { modulusLength: 2048 })
  const { privateKey, publicKey } = keys
  const serial = (wishes.serial ?? '5157F09EFDC096DE15EBE81A47057A7232F1B8E1').toUpperCase()
  const name: DistinguishedName = [['CN', wishes.commonName ?? 'Tenpay.com Root CA (test)']]
  const facts = {
    serial,
    subject: name,
    publicKey,
    validFrom: wishes.validFrom ?? Date.UTC(2020, 0, 2),
    validTo: wishes.validTo ?? Date.UTC(2045, 11, 31),
    extensions: wishes.address === undefined ? [] : [alternativeNames([wishes.address])],
  }
  const der = issueCertificate(facts, { name, privateKey })
  return { pem: toPem(der, 'CERTIFICATE'), der, serial, privateKey, publicKey }
}
