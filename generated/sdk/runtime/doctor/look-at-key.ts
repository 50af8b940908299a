import type { KeyObject, X509Certificate } from 'node:crypto'
import { types } from 'node:util'
import type { KeyInput } from '../crypto/key-input.js'
import { readKey } from '../crypto/read-key.js'
import { readBareBase64 } from '../crypto/read-pem.js'
import { WechatPayError } from '../errors/wechatpay-error.js'

/** What a key input turns out to be. */
export type KeyLook =
  | { readonly kind: 'private' | 'public' | 'secret'; readonly key: KeyObject }
  | { readonly kind: 'certificate'; readonly certificate: X509Certificate }
  | { readonly kind: 'path' | 'encrypted' | 'pkcs12' | 'several' }
  /** PEM of another kind: its label. */
  | { readonly kind: 'other-pem'; readonly label: string }
  | { readonly kind: 'unreadable'; readonly isPem: boolean; readonly hasEnd: boolean }

/** Labels whose content the SDK reads. */
const knownLabels = /^(?:(?:RSA |EC |ENCRYPTED )?PRIVATE KEY|(?:RSA )?PUBLIC KEY|CERTIFICATE)$/

/** Finds out what a key input is, and if it cannot be read, what it looks like. Never throws. */
export function lookAtKey(input: KeyInput): KeyLook {
  try {
    return readKey(input, 'key')
  } catch (error) {
    if (!(error instanceof WechatPayError)) throw error
    return lookAtText(textOf(input))
  }
}

function lookAtText(text: string): KeyLook {
  if (!text.includes('-----BEGIN ')) return lookWithoutBlock(text)
  const labels = [...text.matchAll(/-----BEGIN ([^-\n]{1,40})-----/g)].map(([, label = '']) => label)
  if (/^\s*Proc-Type:.*ENCRYPTED/m.test(text) || labels.includes('ENCRYPTED PRIVATE KEY'))
    return { kind: 'encrypted' }
  if (labels.length > 1) return { kind: 'several' }
  const [label = ''] = labels
  if (!knownLabels.test(label)) return { kind: 'other-pem', label }
  return { kind: 'unreadable', isPem: true, hasEnd: text.includes(`-----END ${label}-----`) }
}

function lookWithoutBlock(text: string): KeyLook {
  if (/^[^\n]{1,1024}\.(?:pem|key|crt|cer|p12)$/i.test(text.trim())) return { kind: 'path' }
  const bytes = readBareBase64(text) ?? Buffer.from(text, 'latin1')
  // Only PFX begins with a SEQUENCE that holds the version 3 (RFC 7292).
  const isPkcs12 = bytes[0] === 0x30 && Buffer.from(bytes.subarray(2, 8)).includes(Buffer.from([2, 1, 3]))
  return isPkcs12 ? { kind: 'pkcs12' } : { kind: 'unreadable', isPem: false, hasEnd: false }
}

function textOf(input: KeyInput): string {
  if (typeof input === 'string') return withPlainEnds(decoded(input))
  if (!types.isUint8Array(input)) return ''
  const text = Buffer.from(input).toString('latin1')
  return withPlainEnds(decoded(text))
}

/** PEM that was put into base64. */
function decoded(text: string): string {
  const bytes = readBareBase64(text)
  const inner = bytes === undefined ? '' : Buffer.from(bytes).toString('latin1')
  return inner.includes('-----BEGIN ') ? inner : text
}

function withPlainEnds(text: string): string {
  return text.replace(/(?:\\r)?\\n/g, '\n')
}
