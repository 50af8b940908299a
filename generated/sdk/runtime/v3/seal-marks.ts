import type { KeyObject } from 'node:crypto'
import { stringifyJson } from '../client/json.js'
import { encryptOaep } from '../crypto/index.js'
import type { EncodedFields, EncryptedFields, FieldMarks } from '../descriptors.js'
import { ConfigurationError, invalidField, RequestError } from '../errors/errors.js'
import { messageOf } from '../errors/wechatpay-error.js'
import { type MarkNode, marksTree, memberNode } from './marks-tree.js'

/** Keys that encrypt marked fields of a request. */
export interface SealKeys {
  /** WeChat Pay's public key or platform certificate. */
  readonly platform: KeyObject | undefined
  /** The key that `risk/getpublickey` answers. */
  readonly bank: KeyObject | undefined
}

/**
 * Turns the caller's data into what goes on the wire, from the inside out: data into JSON text or a query string, then
 * plaintext into ciphertext. Other fields stay as they are; the caller's data is never changed.
 *
 * Throws `RequestError` with the field's place where a value cannot be encoded or encrypted.
 */
export function sealMarks(value: unknown, marks: FieldMarks | undefined, keys: SealKeys): unknown {
  return marks === undefined ? value : seal(value, marksTree(marks), keys, '')
}

function seal(value: unknown, node: MarkNode | undefined, keys: SealKeys, path: string): unknown {
  if (node === undefined || value === undefined || value === null) return value
  const inner = sealInside(value, node, keys, path)
  const text = node.encoded === undefined ? inner : encode(inner, node.encoded, path)
  return node.encrypted?.direction === 'encrypt' ? encrypt(text, node.encrypted, keys, path) : text
}

function sealInside(value: unknown, node: MarkNode, keys: SealKeys, path: string): unknown {
  if (Array.isArray(value)) {
    return node.every === undefined
      ? value
      : value.map((item, at) => seal(item, node.every, keys, `${path}/${at}`))
  }
  if (typeof value !== 'object' || value === null || node.members.size === 0) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      seal(inner, memberNode(node, name), keys, `${path}/${name}`),
    ]),
  )
}

function encode(value: unknown, { encoding, mediaType }: EncodedFields, path: string): unknown {
  // A text counts as encoded already, for callers who keep the JSON that they sent.
  if (typeof value === 'string') return value
  if (encoding === 'json' || mediaType === 'application/json') return stringifyJson(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidField(path, 'is not an object', 'Give an object of texts.')
  }
  const pairs = Object.entries(value).flatMap(([name, each]): [string, string][] =>
    each === undefined ? [] : [[name, pairText(each, `${path}/${name}`)]],
  )
  return new URLSearchParams(pairs).toString()
}

function pairText(value: unknown, path: string): string {
  if (typeof value !== 'object') return String(value)
  throw invalidField(path, 'is not text, a number or a boolean', 'Give text, a number or a boolean.')
}

function encrypt(value: unknown, group: EncryptedFields, keys: SealKeys, path: string): string {
  if (typeof value !== 'string') throw invalidField(path, 'is not text', 'Give the plaintext as a string.')
  const key = group.key === 'bank' ? keys.bank : keys.platform
  if (key === undefined || group.algorithm !== 'rsa-oaep') {
    throw new ConfigurationError(
      'MISSING_SETTING',
      `No ${group.key} key to encrypt ${path} with (${group.algorithm}).`,
      keyAdvices[group.key] ?? 'Set publicKeys or certificates.',
      { field: path },
    )
  }
  return naming(path, () => encryptOaep(value, key))
}

const keyAdvices: Readonly<Partial<Record<EncryptedFields['key'], string>>> = {
  bank: 'Set v2.bankKey to what risk/getpublickey answers.',
  merchant: "Give the merchant's public key as merchantPublicKey.",
}

function naming(path: string, act: () => string): string {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof RequestError)) throw error
    throw new RequestError(error.code, `${path}: ${messageOf(error)}`, error.advice, { field: path })
  }
}
