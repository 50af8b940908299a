import { randomBytes } from 'node:crypto'
import type { SignType } from './refusal.js'
import { signOfV2 } from './sign-of-v2.js'

/** The fields of a v2 answer or notice with `nonce_str` and `sign`. Values are signed as text. */
export function signedFields(
  fields: Readonly<Record<string, unknown>>,
  apiV2Key: string,
  type: SignType,
): Readonly<Record<string, unknown>> {
  const given = { ...fields, nonce_str: randomBytes(16).toString('hex') }
  const texts = new Map(Object.entries(given).map(([name, value]) => [name, String(value)]))
  return { ...given, sign: signOfV2(texts, apiV2Key, type) }
}
