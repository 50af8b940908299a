import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

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

/** A self-signed X.509 certificate (RFC 5280), for Node can read certificates but make none. */
export function makeCertificate(wishes: CertificateWishes = {}): MadeCertificate {
  const keys = wishes.keys ?? generateKeyPairSync('rsa', { modulusLength: 2048 })
  const { privateKey, publicKey } = keys
  const serial = (wishes.serial ?? '5157F09EFDC096DE15EBE81A47057A7232F1B8E1').toUpperCase()
  const algorithm = signatureAlgorithm(privateKey)
  const name = sequence(
    set(sequence(oid('550403'), tagged(0x0c, Buffer.from(wishes.commonName ?? 'Tenpay.com Root CA (test)')))),
  )
  const toBeSigned = sequence(
    tagged(0xa0, tagged(0x02, Buffer.from([2]))),
    tagged(0x02, Buffer.from(serial, 'hex')),
    algorithm,
    name,
    sequence(time(wishes.validFrom ?? Date.UTC(2020, 0, 2)), time(wishes.validTo ?? Date.UTC(2045, 11, 31))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    ...(wishes.address === undefined ? [] : [alternativeName(wishes.address)]),
  )
  const signature = sign('sha256', toBeSigned, privateKey)
  const der = sequence(toBeSigned, algorithm, tagged(0x03, Buffer.concat([Buffer.from([0]), signature])))
  return { pem: toPem(der, 'CERTIFICATE'), der, serial, privateKey, publicKey }
}

/** DER as PEM text. */
export function toPem(der: Uint8Array, label: string): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}

/** sha256WithRSAEncryption or ecdsa-with-SHA256. */
function signatureAlgorithm(key: KeyObject): Buffer {
  if (key.asymmetricKeyType === 'ec') return sequence(oid('2a8648ce3d040302'))
  return sequence(oid('2a864886f70d01010b'), tagged(0x05, Buffer.alloc(0)))
}

/** The extension subjectAltName with one IPv4 address (RFC 5280, 4.2.1.6). */
function alternativeName(address: string): Buffer {
  const name = tagged(0x87, Buffer.from(address.split('.').map(Number)))
  const extension = sequence(oid('551d11'), tagged(0x04, sequence(name)))
  return tagged(0xa3, sequence(extension))
}

function time(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replace(/[-:T]|\.\d+/g, '')
  // UTCTime until 2049, GeneralizedTime from then on (RFC 5280, 4.1.2.5).
  return digits < '2050' ? tagged(0x17, Buffer.from(digits.slice(2))) : tagged(0x18, Buffer.from(digits))
}

function oid(hex: string): Buffer {
  return tagged(0x06, Buffer.from(hex, 'hex'))
}

function sequence(...parts: readonly Uint8Array[]): Buffer {
  return tagged(0x30, Buffer.concat(parts))
}

function set(...parts: readonly Uint8Array[]): Buffer {
  return tagged(0x31, Buffer.concat(parts))
}

/** One DER value: tag, length, content. */
export function tagged(tag: number, content: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content])
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length])
  const hex = length.toString(16)
  const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes])
}
