import type { KeyObject } from 'node:crypto'
import { decryptAesGcm } from '../crypto/index.js'
import { decodeUtf8 } from '../crypto/utf8.js'
import { ConfigurationError, DecryptionError, type DecryptionErrorCode } from '../errors/errors.js'
import { messageOf } from '../errors/wechatpay-error.js'
import { damagedAdvice } from './undecrypted.js'

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
 * Opens what is encrypted with the APIv3 key in a message whose signature was verified. Errors name its place, `path`.
 *
 * Throws `DecryptionError`, and `ConfigurationError` (`MISSING_APIV3_KEY`).
 */
export function openSealed(
  ciphertext: string,
  [nonce, associatedData]: readonly [unknown, unknown],
  key: KeyObject | undefined,
  path: string,
): string {
  const secret = neededKey(key, 'apiV3Key', path)
  const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
  const encrypted = { ciphertext, nonce: textOf(nonce), associatedData: textOf(associatedData) }
  return atPlace(path, () => utf8At(path, decryptAesGcm(encrypted, secret)), sealedAdvices)
}

/** Decrypted bytes, or those of a message, as text. Throws `DecryptionError` (`PLAINTEXT_INVALID`) unless they are UTF-8. */
export function utf8At(path: string, bytes: Uint8Array): string {
  const text = decodeUtf8(bytes)
  if (text !== undefined) return text
  throw new DecryptionError('PLAINTEXT_INVALID', `${path} is not UTF-8.`, reportAdvice, { field: path })
}

/** What to do about content of WeChat Pay's own that cannot be read. */
export const reportAdvice = 'Report it to WeChat Pay, with the Request-ID.'

/** A key that may not be set. Throws `ConfigurationError` (`MISSING_APIV3_KEY`, `MISSING_SETTING`). */
export function neededKey(key: KeyObject | undefined, setting: string, path: string): KeyObject {
  if (key !== undefined) return key
  const isV3 = setting === 'apiV3Key'
  throw new ConfigurationError(
    isV3 ? 'MISSING_APIV3_KEY' : 'MISSING_SETTING',
    `${path} cannot be decrypted without ${setting}.`,
    isV3 ? 'Set apiV3Key to the APIv3 key (merchant platform, API security).' : `Set ${setting}.`,
    { field: path },
  )
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
const sealedAdvices: AdviceByCode = {
  CIPHERTEXT_INVALID: damagedAdvice,
  TAG_MISMATCH:
    'The signature is right, so apiV3Key is that of another merchant or environment, or was set anew since: compare it with the one of the merchant whom the notice is for (merchant platform, 账户中心, API安全). The APIv2 key has 32 characters, too, and does not open it.',
}
