import type { KeyObject } from 'node:crypto'
import { equalStrings } from '../crypto/equal-strings.js'
import { signV2, type V2SignType } from '../crypto/sign-v2.js'
import { VerificationError } from '../errors/errors.js'

/** A signed message of the v2 protocol. */
export interface SignedFields {
  /** All fields of the message; undefined if one holds elements, which no v2 sign covers. */
  readonly fields: Readonly<Record<string, string>> | undefined
  readonly apiV2Key: KeyObject
  /** The sign type that the message states. */
  readonly stated: string | undefined
  /** The sign type of the request: an answer must not use a weaker one. */
  readonly asked?: V2SignType | undefined
  readonly operation?: string | undefined
  readonly status?: number | undefined
  readonly requestId?: string | undefined
}

/**
 * Verifies the `sign` of a v2 message (official documents of APIv2, 签名算法), by the type that the message states, or else
 * by its length: HMAC-SHA256 for 64 characters, otherwise MD5.
 *
 * Throws `VerificationError`: `SIGNATURE_MISSING`; `SIGNATURE_INVALID`, also for MD5 in the answer to HMAC-SHA256.
 */
export function verifyV2Sign(message: SignedFields): void {
  const { fields, apiV2Key, stated, asked } = message
  if (fields === undefined) throw invalid('holds nested elements, which no sign covers', message)
  const sign = fields.sign
  if (sign === undefined || sign === '') {
    throw failed('SIGNATURE_MISSING', 'has no sign', message)
  }
  const type = signTypeOf(stated, sign)
  if (type === undefined) throw invalid('names an unknown sign_type', message)
  if (asked === 'HMAC-SHA256' && type !== asked)
    throw invalid('is signed with MD5 although the request asked for HMAC-SHA256', message)
  if (!equalStrings(signV2(fields, apiV2Key, type), sign)) throw invalid('has a sign that is wrong', message)
}

function signTypeOf(stated: string | undefined, sign: string): V2SignType | undefined {
  if (stated === 'MD5' || stated === 'HMAC-SHA256') return stated
  if (stated !== undefined && stated !== '') return undefined
  return sign.length === 64 ? 'HMAC-SHA256' : 'MD5'
}

function invalid(what: string, message: SignedFields): VerificationError {
  return failed('SIGNATURE_INVALID', what, message)
}

function failed(
  code: 'SIGNATURE_MISSING' | 'SIGNATURE_INVALID',
  what: string,
  { operation, status, requestId }: SignedFields,
): VerificationError {
  const advice =
    'Do not act on it. Compare v2.apiV2Key with the key set on the merchant platform; then query what became of it.'
  return new VerificationError(code, `The message ${what}.`, advice, { operation, status, requestId })
}
