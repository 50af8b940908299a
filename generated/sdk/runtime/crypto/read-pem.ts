import { decodeBase64 } from './base64.js'
import { invalidKey } from './invalid-key.js'

/** The one block of a PEM text. */
export interface PemBlock {
  /** `PRIVATE KEY`, `CERTIFICATE`, … */
  readonly label: string
  /** The DER inside. */
  readonly bytes: Uint8Array
}

const begin = '-----BEGIN '

/**
 * The PEM or DER that a text holds in base64, as secrets are often stored; undefined for other text. Ignores blanks, line
 * ends, quotes around it, and missing padding.
 */
export function readBareBase64(text: string): Uint8Array | undefined {
  if (text.includes(begin)) return undefined
  const digits = text.replace(/(?:\\r)?\\n|["'\s]/g, '').replace(/=+$/, '')
  const bytes = decodeBase64(digits.padEnd(Math.ceil(digits.length / 4) * 4, '='))
  if (bytes === undefined || bytes.length === 0) return undefined
  return bytes[0] === sequence || Buffer.from(bytes).includes(begin) ? bytes : undefined
}

/** First byte of every key and certificate in DER: a SEQUENCE. */
export const sequence = 0x30

const readTheFile = "Read the file and give its content: readFileSync('…', 'utf8')."
const giveWhole = 'Give the whole content of the .pem file, from its -----BEGIN line to its -----END line.'

/**
 * Reads a PEM text with one block: with any line ends, even escaped ones of environment variables (`\\n`), indented, on one
 * line, or with other text around it. Throws `ConfigurationError` (`INVALID_KEY`), which says what the text is.
 */
export function readPem(given: string, setting: string): PemBlock {
  const text = given.replace(/(?:\\r)?\\n/g, '\n')
  if (!text.includes(begin)) throw withoutBlock(text, setting)
  if (/^\s*Proc-Type:.*ENCRYPTED/m.test(text)) throw encryptedKey(setting)
  const blocks = [
    ...text.matchAll(/-----BEGIN ([A-Z0-9 ]{1,40})-----([^-]*)-----END ([A-Z0-9 ]{1,40})-----/g),
  ]
  const [block] = blocks
  if (block === undefined) {
    throw invalidKey(setting, 'is PEM without its -----END line, or damaged in between', giveWhole)
  }
  if (blocks.length > 1) {
    const labels = blocks.map(each => each[1]).join(', ')
    const advice = `Give the one block that belongs in ${setting}, from its -----BEGIN line to its -----END line; several certificates are a list of texts.`
    throw invalidKey(setting, `holds ${blocks.length} PEM blocks (${labels})`, advice)
  }
  const [, label = '', body = '', endLabel] = block
  const bytes = label === endLabel ? decodeBase64(body.replace(/\s/g, '')) : undefined
  if (bytes === undefined || bytes.length === 0) {
    throw invalidKey(setting, `is PEM (${label}) whose content is damaged: it is not base64`, giveWhole)
  }
  return { label, bytes }
}

/** A key behind a passphrase. */
export function encryptedKey(setting: string): Error {
  const advice =
    'Give createPrivateKey({ key, passphrase }) of node:crypto, or decrypt it: openssl pkcs8 -topk8 -nocrypt.'
  return invalidKey(setting, 'is a private key that is encrypted with a passphrase', advice)
}

function withoutBlock(text: string, setting: string): Error {
  if (text.trim() === '') return invalidKey(setting, 'is empty', giveWhole)
  if (looksLikePath(text)) return invalidKey(setting, 'is the path of a file, not its content', readTheFile)
  return invalidKey(setting, 'is not PEM: it has no -----BEGIN line', giveWhole)
}

function looksLikePath(text: string): boolean {
  const path = text.trim()
  if (/[\r\n]/.test(path) || path.length > 1000) return false
  // Base64 without its BEGIN line may begin with a slash, too, but has no dot.
  return /^(?:file:|~[\\/]|\.{1,2}[\\/]|[a-z]:[\\/])|\.(?:pem|key|crt|cer|der|p12|pfx|txt)$/i.test(path)
}
