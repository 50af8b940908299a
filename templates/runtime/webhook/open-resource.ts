import { decryptAesGcm } from '../crypto/index.js'
import type { WebhookDescriptor } from '../descriptors.js'
import { ConfigurationError, DecryptionError } from '../errors/errors.js'
import { messageOf } from '../errors/wechatpay-error.js'
import { type FieldPath, parseFieldPath } from '../field-path.js'
import { decodeContent, decodeUtf8, type OpenKeys, openMarks } from '../v3/open-marks.js'
import { type DataObject, inWebhook, isDataObject, ownMember, unreadable } from './read-notice.js'

/** Where and how the content of a notice is encrypted. */
export type ResourceFacts = Pick<
  WebhookDescriptor,
  'ciphertext' | 'encryption' | 'bodyFields' | 'resourceFields'
>

/** The shape of every v3 notice that the official documents describe, for types that no page describes. */
export const commonShape: ResourceFacts = {
  ciphertext: '/resource/ciphertext',
  encryption: { algorithm: 'aes-256-gcm', key: 'apiv3', mediaType: 'application/json' },
}

/** The two halves of a notice. */
export interface OpenedParts {
  readonly body: unknown
  readonly resource: unknown
}

/** What `resource.algorithm` must say (official documents, 回调通知). */
const algorithmName = 'AEAD_AES_256_GCM'

/**
 * Decrypts the content of a v3 notice and opens the marked fields in and around it.
 *
 * Throws `DecryptionError`: `ALGORITHM_UNKNOWN`, `TAG_MISMATCH`, `CIPHERTEXT_INVALID`, `PLAINTEXT_INVALID`;
 * `WebhookError` (`BODY_UNREADABLE`, `UNSAFE_INTEGER`); `ConfigurationError` where a key is missing.
 */
export function openResource(body: DataObject, facts: ResourceFacts, keys: OpenKeys): OpenedParts {
  const { ciphertext, encryption, bodyFields, resourceFields } = facts
  const opened = inWebhook(() => openMarks(body, bodyFields, keys))
  if (ciphertext === undefined || encryption === undefined) {
    return { body: opened, resource: inWebhook(() => openMarks(opened, resourceFields, keys)) }
  }
  if (encryption.algorithm !== 'aes-256-gcm') throw unknownAlgorithm(ciphertext)
  const plaintext = decryptResource(body, ciphertext, keys)
  const content = inWebhook(() => decodeContent(plaintext, encryption.mediaType, keys, ciphertext))
  if (!isDataObject(content)) throw unreadable(`${ciphertext} holds no object.`, ciphertext)
  return { body: opened, resource: inWebhook(() => openMarks(content, resourceFields, keys)) }
}

/** Algorithm, nonce and associated data stand beside the ciphertext, with the same beginning of their names. */
function decryptResource(body: DataObject, path: FieldPath, { apiV3 }: OpenKeys): string {
  const names = parseFieldPath(path).flatMap(step => (step.kind === 'member' ? step.name : []))
  const name = names.at(-1) ?? ''
  const around = names.slice(0, -1).reduce<unknown>(ownMember, body)
  const beginning = name.replace(/ciphertext$/, '')
  const [ciphertext, algorithm, nonce, associatedData] = [
    name,
    `${beginning}algorithm`,
    `${beginning}nonce`,
    `${beginning}associated_data`,
  ].map(each => ownMember(around, each))
  if (typeof ciphertext !== 'string') throw unreadable(`The notice has no ${path}.`, path)
  if (algorithm !== algorithmName) throw unknownAlgorithm(path)
  if (apiV3 === undefined) {
    const message = `${path} cannot be decrypted without apiV3Key.`
    const advice = 'Set apiV3Key to the APIv3 key (merchant platform, API security).'
    throw new ConfigurationError('MISSING_APIV3_KEY', message, advice, { field: path })
  }
  const encrypted = { ciphertext, nonce: textOf(nonce), associatedData: textOf(associatedData) }
  return naming(path, () => decodeUtf8(decryptAesGcm(encrypted, apiV3), path))
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function naming<T>(path: FieldPath, act: () => T): T {
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

function unknownAlgorithm(path: FieldPath): DecryptionError {
  return new DecryptionError(
    'ALGORITHM_UNKNOWN',
    `${path} is encrypted with something else than ${algorithmName}.`,
    'Update the SDK; if it is current, report it.',
    { field: path },
  )
}
