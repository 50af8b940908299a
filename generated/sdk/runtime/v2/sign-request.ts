import { createNonce } from '../crypto/nonce.js'
import { signV2, type V2SignType } from '../crypto/sign-v2.js'
import { signMessage } from '../crypto/signatures.js'
import type { OperationDescriptor } from '../descriptors.js'
import { invalidField } from '../errors/errors.js'
import { parseFieldPath } from '../field-path.js'
import { refuseAmpersands, refuseHiddenFields } from './check-unambiguous.js'
import { fieldTexts } from './field-text.js'
import type { V2Merchant } from './imported-v2-keys.js'

/** The fields of a request as they are sent. */
export interface SignedRequest {
  readonly fields: Readonly<Record<string, unknown>>
  /** The same as text. */
  readonly texts: Readonly<Record<string, string>>
  readonly signType: V2SignType
}

/**
 * Adds the client's fields to a request: fields that the merchant's private key signs, `nonce_str` unless the page has
 * none, and `sign`, with the given `sign_type` or MD5. Replaces a given `sign`, which cannot cover what is added here, and
 * keeps a given `nonce_str`. Refuses values with which the sign would fit other messages.
 *
 * `group` holds the fields: `xml`, `query` or `body`. Throws `RequestError`.
 */
export function signRequest(
  fields: Readonly<Record<string, unknown>>,
  group: string,
  operation: OperationDescriptor,
  merchant: V2Merchant,
): SignedRequest {
  const path = `/${group}`
  const given = fieldTexts(fields, path)
  if (operation.response.kind === 'redirect') refuseAmpersands(given, path)
  else refuseHiddenFields(given, path)
  const own = certificateSigns(given, group, operation, merchant)
  const nonce = takesNonce(operation) && given.nonce_str === undefined ? { nonce_str: createNonce() } : {}
  const added: Readonly<Record<string, string>> = { ...own, ...nonce }
  const signType = signTypeOf(given.sign_type, path)
  const sign = signV2({ ...given, ...added }, merchant.v2.apiV2Key, signType)
  return { fields: { ...fields, ...added, sign }, texts: { ...given, ...added, sign }, signType }
}

/** A form has only the parts that its page lists. */
function takesNonce({ nonceless, body }: OperationDescriptor): boolean {
  return nonceless !== true && (body?.parts?.includes('nonce_str') ?? true)
}

function signTypeOf(stated: string | undefined, path: string): V2SignType {
  if (stated === undefined || stated === 'MD5') return 'MD5'
  if (stated === 'HMAC-SHA256') return stated
  const advice = 'Give MD5 or HMAC-SHA256, or leave sign_type out for MD5.'
  throw invalidField(`${path}/sign_type`, 'is neither MD5 nor HMAC-SHA256', advice)
}

/** Signatures with the key of the merchant's certificate over its number and the time (`secsvc/getrealnameinfo`). */
function certificateSigns(
  given: Readonly<Record<string, string>>,
  group: string,
  { requestFields }: OperationDescriptor,
  { privateKey }: V2Merchant,
): Readonly<Record<string, string>> {
  const names = (requestFields?.signed ?? []).flatMap(({ paths }) =>
    paths.flatMap(path => nameIn(path, group)),
  )
  const missing = names.filter(name => given[name] === undefined)
  return Object.fromEntries(
    missing.map(name => [name, signMessage(certificateMessage(given, `/${group}/${name}`), privateKey)]),
  )
}

function nameIn(path: string, group: string): readonly string[] {
  const [root, field, ...deeper] = parseFieldPath(path)
  if (root?.kind !== 'member' || root.name !== group || field?.kind !== 'member' || deeper.length > 0)
    return []
  return [field.name]
}

function certificateMessage(given: Readonly<Record<string, string>>, path: string): string {
  const { cert_serialno: serial, timestamp } = given
  if (serial !== undefined && timestamp !== undefined) return `cert_serialno=${serial}&timestamp=${timestamp}`
  const what = 'is a signature over cert_serialno and timestamp, one of which is missing'
  throw invalidField(path, what, 'Give cert_serialno and timestamp; the client signs them.')
}
