import { createHash, createHmac } from 'node:crypto'
import { checkObjectArgument, kindOf, withOwnErrors } from '../client/check-argument.js'
import { invalidField, unsafeInteger } from '../errors/errors.js'
import type { SecretInput } from './key-input.js'
import { importSecret } from './keys.js'

/** How a v2 message is signed. The service's default is MD5. */
export type V2SignType = 'MD5' | 'HMAC-SHA256'

/**
 * The sign of a v2 message, in upper-case hexadecimal (official documents of APIv2, 签名算法): over the fields and
 * `&key=KEY`, with MD5, or with HMAC-SHA256 keyed by KEY.
 *
 * Throws `RequestError` as `buildV2Message` does, `ConfigurationError` (`INVALID_KEY`) unless the key has 32 bytes.
 */
export function signV2(
  fields: Readonly<Record<string, unknown>>,
  apiV2Key: SecretInput,
  signType: V2SignType,
): string {
  const key = importSecret(apiV2Key, 'apiV2Key').export()
  const hash = signType === 'MD5' ? createHash('md5') : createHmac('sha256', key)
  return hash
    .update(`${buildV2Message(fields)}&key=`)
    .update(key)
    .digest('hex')
    .toUpperCase()
}

/**
 * The fields of a v2 message as they are signed, without `&key=`: sorted by name in ASCII order, `name=value` joined by
 * `&`, nothing encoded, without `sign` and empty fields.
 *
 * Throws `RequestError`: `INVALID_FIELD` for anything but text, numbers and booleans, `UNSAFE_INTEGER`.
 */
export function buildV2Message(fields: Readonly<Record<string, unknown>>): string {
  checkObjectArgument(fields, 'fields')
  return withOwnErrors('fields', () => Object.entries(fields))
    .filter(([name, value]) => name !== 'sign' && value !== undefined && value !== null && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${textOf(name, value)}`)
    .join('&')
}

function textOf(name: string, value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value
    case 'bigint':
    case 'boolean':
      return String(value)
    case 'number':
      return numberText(name, value)
    default:
      throw invalidField(name, `is ${kindOf(value)}`, flatAdvice)
  }
}

function numberText(name: string, value: number): string {
  if (!Number.isFinite(value)) throw invalidField(name, `is ${value}`, flatAdvice)
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) return String(value)
  throw unsafeInteger(name, 'Give it as a bigint or as text.')
}

const flatAdvice = 'Fields of v2 are flat: give text or a number, and data within data as JSON text.'
