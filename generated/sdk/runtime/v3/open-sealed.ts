import type { KeyObject } from 'node:crypto'
import { decryptAesGcm } from '../crypto/index.js'
import { decodeUtf8 } from '../crypto/utf8.js'
import { ConfigurationError, DecryptionError } from '../errors/errors.js'
import { messageOf } from '../errors/wechatpay-error.js'

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
  const encrypted = { ciphertext, nonce: textOf(nonce), associatedData: textOf(associatedData) }
  return atPlace(path, () => utf8At(path, decryptAesGcm(encrypted, secret)))
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Decrypted bytes, or those of a message, as text. Throws `DecryptionError` (`PLAINTEXT_INVALID`) unless they are UTF-8. */
export function utf8At(path: string, bytes: Uint8Array): string {
  const text = decodeUtf8(bytes)
  if (text !== undefined) return text
  throw new DecryptionError('PLAINTEXT_INVALID', `${path} is not UTF-8.`, 'Report it to WeChat Pay.', {
    field: path,
  })
}

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

/** Decrypts a field; errors name it. */
export function atPlace(path: string, act: () => string): string {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof DecryptionError) || error.field !== undefined) throw error
    const advice = error.code === 'TAG_MISMATCH' ? keyAdvice : error.advice
    throw new DecryptionError(error.code, `${path}: ${messageOf(error)}`, advice, { field: path })
  }
}

/** The signature is verified before, so nothing was changed on the way. */
const keyAdvice =
  'The signature is right, so apiV3Key is that of another merchant or environment, or was set anew since: compare it with the one of the merchant whom the notice is for (merchant platform, 账户中心, API安全). The APIv2 key has 32 characters, too, and does not open it.'
