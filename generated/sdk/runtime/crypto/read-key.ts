import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto'
import { types } from 'node:util'
import { checkTextArgument } from '../client/check-argument.js'
import { invalidKey } from './invalid-key.js'
import type { KeyInput } from './key-input.js'
import { encryptedKey, readBareBase64, readPem, sequence } from './read-pem.js'

/** What a key input is. */
type ReadKey =
  | { readonly kind: 'private' | 'public' | 'secret'; readonly key: KeyObject }
  | { readonly kind: 'certificate'; readonly certificate: X509Certificate }

/**
 * Finds out what a key input is: a private key (PKCS#8, PKCS#1), a public key (SPKI, PKCS#1) or an X.509 certificate, as
 * PEM, DER or either in base64; or a `KeyObject`. Throws `ConfigurationError` (`INVALID_KEY`) for anything else.
 */
export function readKey(input: KeyInput, setting: string): ReadKey {
  checkTextArgument(setting, 'setting')
  if (typeof input === 'string') return readText(input, setting)
  if (types.isUint8Array(input)) return readBytes(input, setting)
  if (isKeyObject(input)) return { kind: input.type, key: input }
  throw invalidKey(
    setting,
    input === undefined || input === null
      ? 'is missing'
      : 'is neither text, nor bytes, nor a KeyObject of node:crypto',
    'Give the content of a .pem file; KeyObject.from() makes a KeyObject of a CryptoKey.',
  )
}

type Reader = (bytes: Buffer) => ReadKey

const readers: Readonly<Record<string, Reader>> = {
  'PRIVATE KEY': bytes => readPrivate(bytes, 'pkcs8'),
  'RSA PRIVATE KEY': bytes => readPrivate(bytes, 'pkcs1'),
  'EC PRIVATE KEY': bytes => readPrivate(bytes, 'sec1'),
  'PUBLIC KEY': bytes => readPublic(bytes, 'spki'),
  'RSA PUBLIC KEY': bytes => readPublic(bytes, 'pkcs1'),
  CERTIFICATE: bytes => ({ kind: 'certificate', certificate: new X509Certificate(bytes) }),
}

function readText(text: string, setting: string): ReadKey {
  const bare = readBareBase64(text)
  if (bare !== undefined) return readBytes(bare, setting)
  const { label, bytes } = readPem(text, setting)
  if (label === 'ENCRYPTED PRIVATE KEY') throw encryptedKey(setting)
  const reader = Object.hasOwn(readers, label) ? readers[label] : undefined
  if (reader === undefined) {
    throw invalidKey(setting, `is PEM of another kind (${label})`, 'Give a key or a certificate.')
  }
  const read = attempt(reader, bytes)
  if (read !== undefined) return read
  throw invalidKey(
    setting,
    `is PEM (${label}) whose content is damaged`,
    'Copy it once more from the .pem file.',
  )
}

function readBytes(bytes: Uint8Array, setting: string): ReadKey {
  const text = Buffer.from(bytes).toString('utf8')
  if (bytes[0] !== sequence || text.includes('-----BEGIN ')) return readText(text, setting)
  if (isPkcs12(bytes)) {
    const advice = 'Give the content of apiclient_key.pem or apiclient_cert.pem, which stand beside it.'
    throw invalidKey(setting, 'is a PKCS#12 file (.p12), which holds key and certificate together', advice)
  }
  for (const reader of Object.values(readers)) {
    const read = attempt(reader, bytes)
    if (read !== undefined) return read
  }
  if (isEncryptedPkcs8(bytes)) throw encryptedKey(setting)
  throw invalidKey(
    setting,
    'is neither PEM nor a key or certificate in DER',
    'Give the content of a .pem file.',
  )
}

function readPrivate(bytes: Buffer, type: 'pkcs1' | 'pkcs8' | 'sec1'): ReadKey {
  return { kind: 'private', key: createPrivateKey({ key: bytes, format: 'der', type }) }
}

function readPublic(bytes: Buffer, type: 'pkcs1' | 'spki'): ReadKey {
  return { kind: 'public', key: createPublicKey({ key: bytes, format: 'der', type }) }
}

function attempt(reader: Reader, bytes: Uint8Array): ReadKey | undefined {
  // OpenSSL ignores bytes behind the outermost value.
  if (!isOneValue(bytes)) return undefined
  try {
    return reader(Buffer.from(bytes))
  } catch {
    // The caller says what the bytes should be; OpenSSL's reason does not help.
    return undefined
  }
}

/** Only PFX begins with the version 3 (RFC 7292). */
function isPkcs12(bytes: Uint8Array): boolean {
  const [tag, length, value] = contentOf(bytes)
  return tag === 0x02 && length === 1 && value === 3
}

function isEncryptedPkcs8(bytes: Uint8Array): boolean {
  try {
    readPrivate(Buffer.from(bytes), 'pkcs8')
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_MISSING_PASSPHRASE'
  }
  return false
}

/** Whether the outermost DER value fills the bytes exactly. */
function isOneValue(bytes: Uint8Array): boolean {
  const content = contentOf(bytes)
  const lengthBytes = bytes.subarray(2, bytes.length - content.length)
  const short = bytes[1] ?? 0
  const length = short < 0x80 ? short : lengthBytes.reduce((sum, byte) => sum * 256 + byte, 0)
  return content.length === length
}

/** The bytes behind the outermost tag and its length. */
function contentOf(bytes: Uint8Array): Uint8Array {
  const length = bytes[1] ?? 0
  return bytes.subarray(length < 0x80 ? 2 : 2 + (length & 0x7f))
}

/** Whether a value is a `KeyObject` of `node:crypto`; false where looking at it throws. */
export function isKeyObject(value: unknown): value is KeyObject {
  try {
    return types.isKeyObject(value)
  } catch {
    return false
  }
}
