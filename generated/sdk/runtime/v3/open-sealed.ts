import type { KeyObject } from 'node:crypto'
import type { Owner } from '../client/owner.js'
import { decryptAesGcm } from '../crypto/index.js'
import { decodeUtf8 } from '../crypto/utf8.js'
import {
  ConfigurationError,
  type ConfigurationErrorCode,
  DecryptionError,
  type DecryptionErrorCode,
} from '../errors/errors.js'
import { messageOf } from '../errors/wechatpay-error.js'
import { damagedAdvice } from './undecrypted.js'

/** The key for notices, and whose it is. */
export interface NoticeSecret {
  readonly secret: KeyObject | undefined
  readonly owner: Owner
}

/** Names of the members that stand beside a ciphertext; they have the same beginning. */
export function namesBeside(ciphertext: string): Record<'algorithm' | 'nonce' | 'associatedData', string> {
  const beginning = ciphertext.replace(/ciphertext$/, '')
  return {
    algorithm: `${beginning}algorithm`,
    nonce: `${beginning}nonce`,
    associatedData: `${beginning}associated_data`,
  }
}

/**
 * Opens what is encrypted with the key for notices in a message whose signature was verified. Errors name its place, `path`.
 *
 * Throws `DecryptionError`, and `ConfigurationError` (`MISSING_APIV3_KEY`, `MISSING_BRAND_SETTING`).
 */
export function openSealed(
  ciphertext: string,
  [nonce, associatedData]: readonly [unknown, unknown],
  { secret, owner }: NoticeSecret,
  path: string,
): string {
  const key = neededSecret(secret, owner, path)
  const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
  const encrypted = { ciphertext, nonce: textOf(nonce), associatedData: textOf(associatedData) }
  return atPlace(path, () => utf8At(path, decryptAesGcm(encrypted, key)), sealedAdvices(owner))
}

/** Decrypted bytes, or those of a message, as text. Throws `DecryptionError` (`PLAINTEXT_INVALID`) unless they are UTF-8. */
export function utf8At(path: string, bytes: Uint8Array): string {
  const text = decodeUtf8(bytes)
  if (text !== undefined) return text
  throw new DecryptionError('PLAINTEXT_INVALID', `${path} is not UTF-8.`, reportAdvice, { field: path })
}

/** What to do about content of WeChat Pay's own that cannot be read. */
export const reportAdvice = 'Report it to WeChat Pay, with the Request-ID.'

/** A key that may not be set. Throws `ConfigurationError` (`MISSING_SETTING`). */
export function neededKey(key: KeyObject | undefined, setting: string, path: string): KeyObject {
  if (key !== undefined) return key
  throw missingKey('MISSING_SETTING', setting, path, `Set ${setting}.`)
}

/** The key for notices. Throws `ConfigurationError`: `MISSING_APIV3_KEY`, `MISSING_BRAND_SETTING` for that of a brand. */
export function neededSecret(key: KeyObject | undefined, owner: Owner, path: string): KeyObject {
  if (key !== undefined) return key
  const code = owner.protocol === 'brand' ? 'MISSING_BRAND_SETTING' : 'MISSING_APIV3_KEY'
  const advice = `Set ${owner.secret} to the ${owner.secretName} (${owner.place}).`
  throw missingKey(code, owner.secret, path, advice)
}

function missingKey(
  code: ConfigurationErrorCode,
  setting: string,
  path: string,
  advice: string,
): ConfigurationError {
  return new ConfigurationError(code, `${path} cannot be decrypted without ${setting}.`, advice, {
    field: path,
  })
}

/** Decrypts a field; errors name it, and advise what `advices` has for their code. '' is the place of a whole answer. */
export function atPlace(path: string, act: () => string, advices: AdviceByCode = {}): string {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof DecryptionError) || error.field !== undefined) throw error
    const message = `${path || 'The answer'}: ${messageOf(error)}`
    throw new DecryptionError(error.code, message, advices[error.code] ?? error.advice, { field: path })
  }
}

type AdviceByCode = Readonly<Partial<Record<DecryptionErrorCode, string>>>

/** The signature is verified before, so nothing was changed on the way. */
function sealedAdvices({ secret, noun, menu, protocol }: Owner): AdviceByCode {
  const other = protocol === 'brand' ? 'APIv3 key of a merchant' : 'APIv2 key'
  return {
    CIPHERTEXT_INVALID: damagedAdvice,
    TAG_MISMATCH: `The signature is right, so ${secret} is that of another ${noun} or environment, or was set anew since: compare it with the one of the ${noun} whom the notice is for (${menu.replace(' (', ', ').replace(')', '')}). The ${other} has 32 characters, too, and does not open it.`,
  }
}
