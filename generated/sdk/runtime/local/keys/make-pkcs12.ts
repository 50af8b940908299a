import { createHash, createHmac, type KeyObject, randomBytes } from 'node:crypto'
import { integer, octets, oid, sequence, set, tagged } from './der.js'

/** A private key with its certificate, and the words that protect them. */
export interface Pkcs12Facts {
  readonly privateKey: KeyObject
  /** DER. */
  readonly certificate: Uint8Array
  readonly passphrase: string
}

/**
 * A PKCS#12 file (RFC 7292) as `apiclient_cert.p12` is one: the key is encrypted with AES-256, the whole protected by a MAC.
 * Key and certificate have the name by which Java programs look for them.
 */
export function makePkcs12({ privateKey, certificate, passphrase }: Pkcs12Facts): Buffer {
  const cipher = { cipher: 'aes-256-cbc', passphrase } as const
  const encrypted = privateKey.export({ type: 'pkcs8', format: 'der', ...cipher })
  const id = createHash('sha1').update(certificate).digest()
  const key = bag('0c0a0102', encrypted, id)
  const wrapped = bag('0c0a0103', sequence(rsaOid('091601'), explicit(octets(certificate))), id)
  const contents = sequence(data(sequence(key)), data(sequence(wrapped)))
  const salt = randomBytes(8)
  const mac = createHmac('sha256', macKey(passphrase, salt)).update(contents).digest()
  const sha256 = sequence(oid('608648016503040201'), tagged(0x05, Buffer.alloc(0)))
  const macData = sequence(sequence(sha256, octets(mac)), octets(salt), integer('0800'))
  return sequence(integer('03'), data(contents), macData)
}

const iterations = 0x0800

/** Derives the key of the MAC (RFC 7292, B.2): one block is enough. */
function macKey(passphrase: string, salt: Buffer): Buffer {
  const blockSize = 64
  const password = Buffer.from(`${passphrase}\0`, 'utf16le').swap16()
  const diversifier = Buffer.alloc(blockSize, 3)
  let block = Buffer.concat([diversifier, repeated(salt, blockSize), repeated(password, blockSize)])
  for (let round = 0; round < iterations; round += 1) block = createHash('sha256').update(block).digest()
  return block
}

function repeated(bytes: Buffer, blockSize: number): Buffer {
  return Buffer.alloc(Math.ceil(bytes.length / blockSize) * blockSize, bytes)
}

function bag(type: string, value: Uint8Array, id: Uint8Array): Buffer {
  const name = tagged(0x1e, Buffer.from('Tenpay Certificate', 'utf16le').swap16())
  const attributes = set(sequence(rsaOid('0914'), set(name)), sequence(rsaOid('0915'), set(octets(id))))
  return sequence(rsaOid(type), explicit(value), attributes)
}

function data(content: Uint8Array): Buffer {
  return sequence(rsaOid('0701'), explicit(octets(content)))
}

/** An object identifier below 1.2.840.113549.1. */
function rsaOid(rest: string): Buffer {
  return oid(`2a864886f70d01${rest}`)
}

function explicit(content: Uint8Array): Buffer {
  return tagged(0xa0, content)
}
