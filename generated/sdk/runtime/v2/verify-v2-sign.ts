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
  /** Id of the descriptor of a notice; a client adds that of a call. */
  readonly operation?: string
}

/**
 * Verifies the `sign` of a v2 message (official documents of APIv2, 签名算法), by the type that the message states, or else
 * by its length: HMAC-SHA256 for 64 characters, otherwise MD5.
 *
 * Throws `VerificationError`: `SIGNATURE_MISSING`; `SIGNATURE_INVALID`, also for MD5 in the answer to HMAC-SHA256.
 */
export function verifyV2Sign(message: SignedFields): void {
  const { fields, apiV2Key, stated, asked, operation } = message
  const failed = (code: 'SIGNATURE_MISSING' | 'SIGNATURE_INVALID', what: string): VerificationError =>
    new VerificationError(code, `The message ${what}.`, advice, { operation })
  if (fields === undefined) throw failed('SIGNATURE_INVALID', 'holds nested elements, which no sign covers')
  const { sign } = fields
  if (sign === undefined || sign === '') throw failed('SIGNATURE_MISSING', 'has no sign')
  const type = signTypeOf(stated, sign)
  if (type === undefined) throw failed('SIGNATURE_INVALID', 'names an unknown sign_type')
  if (asked === 'HMAC-SHA256' && type !== asked)
    throw failed('SIGNATURE_INVALID', 'is signed with MD5 although the request asked for HMAC-SHA256')
  if (!equalStrings(signV2(fields, apiV2Key, type), sign))
    throw failed('SIGNATURE_INVALID', 'has a sign that is wrong')
}

function signTypeOf(stated: string | undefined, sign: string): V2SignType | undefined {
  if (stated === 'MD5' || stated === 'HMAC-SHA256') return stated
  if (stated !== undefined && stated !== '') return undefined
  return sign.length === 64 ? 'HMAC-SHA256' : 'MD5'
}

const advice =
  'Do not act on the message. Compare v2.apiV2Key with the key set on the merchant platform; then query what became of it.'
