import { createHash, createHmac, type KeyObject, randomBytes } from 'node:crypto'
import { tagged } from '../../../templates/runtime/local/keys/der.js'

/**
 * A PKCS#12 file (RFC 7292) with a private key and its certificate, as `apiclient_cert.p12` is one: protected against
 * change by a passphrase. Its content is not encrypted, since tests make their keys anew.
 */
export function makePkcs12(privateKey: KeyObject, certificate: Uint8Array, passphrase: string): Uint8Array {
  const key = bag('0c0a0101', privateKey.export({ type: 'pkcs8', format: 'der' }))
  const wrapped = sequence(oid('091601'), explicit(octets(certificate)))
  const contents = sequence(data(sequence(key)), data(sequence(bag('0c0a0103', wrapped))))
  const salt = randomBytes(8)
  const mac = createHmac('sha256', macKey(passphrase, salt)).update(contents).digest()
  const sha256 = sequence(
    tagged(0x06, Buffer.from('608648016503040201', 'hex')),
    tagged(0x05, Buffer.alloc(0)),
  )
  const macData = sequence(sequence(sha256, octets(mac)), octets(salt), integer(iterations))
  return sequence(integer(3), data(contents), macData)
}

const iterations = 1

/** Derives the key of the MAC (RFC 7292, B.2): one block is enough. */
function macKey(passphrase: string, salt: Buffer): Buffer {
  const blockSize = 64
  const password = Buffer.from(`${passphrase}\0`, 'utf16le').swap16()
  const diversifier = Buffer.alloc(blockSize, 3)
  const input = [diversifier, repeated(salt, blockSize), repeated(password, blockSize)]
  return createHash('sha256').update(Buffer.concat(input)).digest()
}

function repeated(bytes: Buffer, blockSize: number): Buffer {
  return Buffer.alloc(Math.ceil(bytes.length / blockSize) * blockSize, bytes)
}

function bag(type: string, value: Uint8Array): Buffer {
  return sequence(oid(type), explicit(value))
}

function data(content: Uint8Array): Buffer {
  return sequence(oid('0701'), explicit(octets(content)))
}

/** An object identifier below 1.2.840.113549.1. */
function oid(rest: string): Buffer {
  return tagged(0x06, Buffer.from(`2a864886f70d01${rest}`, 'hex'))
}

function explicit(content: Uint8Array): Buffer {
  return tagged(0xa0, content)
}

function octets(content: Uint8Array): Buffer {
  return tagged(0x04, content)
}

function integer(value: number): Buffer {
  return tagged(0x02, Buffer.from([value]))
}

function sequence(...parts: readonly Uint8Array[]): Buffer {
  return tagged(0x30, Buffer.concat(parts))
}
