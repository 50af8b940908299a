import { createSecretKey, type KeyObject } from 'node:crypto'
import { types } from 'node:util'
import { invalidKey } from './invalid-key.js'
import type { KeyObjectLike } from './key-input.js'

/** A symmetric key: its text (taken as UTF-8), its bytes, or a `KeyObject` of `node:crypto`. */
export type SecretInput = string | Uint8Array | KeyObjectLike

/** Bytes of an APIv3 or APIv2 key (official documents, API安全). */
export const secretBytes = 32

/**
 * Reads an APIv3 or APIv2 key: exactly 32 bytes. `setting` is what errors call it.
 *
 * The text is the key itself, not an encoding of it. Throws `ConfigurationError` (`INVALID_KEY`) with the length that
 * was found, never with the key.
 */
export function importSecret(input: SecretInput, setting = 'apiV3Key'): KeyObject {
  const key = toKeyObject(input, setting)
  const length = key.symmetricKeySize
  if (length === secretBytes) return key
  throw invalidKey(
    setting,
    `is ${length ?? 0} bytes long, not ${secretBytes}`,
    'Give the key as set on the merchant platform (账户中心, API安全); look for blanks or a line end around it.',
  )
}

function toKeyObject(input: SecretInput, setting: string): KeyObject {
  if (typeof input === 'string') return createSecretKey(input, 'utf8')
  if (types.isUint8Array(input)) return createSecretKey(input)
  if (types.isKeyObject(input) && input.type === 'secret') return input
  throw invalidKey(setting, 'is no secret key', `Give ${secretBytes} bytes, as text or as a Uint8Array.`)
}
