import { type DataObject, isDataObject, ownMember } from '../client/data-object.js'
import type { WebhookDescriptor } from '../descriptors.js'
import { DecryptionError } from '../errors/errors.js'
import { type FieldPath, parseFieldPath } from '../field-path.js'
import { decodeContent, type OpenKeys, openMarks } from '../v3/open-marks.js'
import { namesBeside, openSealed } from '../v3/open-sealed.js'
import { inWebhook, unreadable } from './read-notice.js'
import type { OpenedNotice } from './webhook-types.js'

/** How the content of a notice is encrypted. */
export type ResourceFacts = Pick<
  WebhookDescriptor,
  'ciphertext' | 'encryption' | 'bodyFields' | 'resourceFields'
>

/** The usual shape of notices of v3 and of the brand API, for types without a page. */
export const commonShape: ResourceFacts = {
  ciphertext: '/resource/ciphertext',
  encryption: { algorithm: 'aes-256-gcm', key: 'apiv3', mediaType: 'application/json' },
}

/** What `resource.algorithm` must say (official documents, 回调通知). */
const algorithmName = 'AEAD_AES_256_GCM'

/**
 * Decrypts the content of a notice and opens the marked fields in and around it.
 *
 * Throws `DecryptionError`: `ALGORITHM_UNKNOWN`, `TAG_MISMATCH`, `CIPHERTEXT_INVALID`, `PLAINTEXT_INVALID`;
 * `WebhookError` (`BODY_UNREADABLE`, `UNSAFE_INTEGER`); `ConfigurationError` where a key is missing.
 */
export function openResource(
  body: DataObject,
  facts: ResourceFacts,
  keys: OpenKeys,
): Pick<OpenedNotice, 'body' | 'resource'> {
  const { ciphertext, encryption, bodyFields, resourceFields } = facts
  const opened = inWebhook(() => openMarks(body, bodyFields, keys))
  if (ciphertext === undefined || encryption === undefined) {
    return { body: opened, resource: inWebhook(() => openMarks(opened, resourceFields, keys)) }
  }
  if (encryption.algorithm !== 'aes-256-gcm') throw unknownAlgorithm(ciphertext)
  const plaintext = decryptResource(body, ciphertext, keys)
  const content = inWebhook(() => decodeContent(plaintext, encryption.mediaType, keys, ciphertext))
  if (!isDataObject(content)) throw unreadable(`${ciphertext} does not hold an object.`, ciphertext)
  return { body: opened, resource: inWebhook(() => openMarks(content, resourceFields, keys)) }
}

/** Algorithm, nonce and associated data are beside the ciphertext, with the same beginning of their names. */
function decryptResource(body: DataObject, path: FieldPath, keys: OpenKeys): string {
  const names = parseFieldPath(path).flatMap(step => (step.kind === 'member' ? step.name : []))
  const name = names.at(-1) ?? ''
  const around = names.slice(0, -1).reduce<unknown>(ownMember, body)
  const beside = namesBeside(name)
  const ciphertext = ownMember(around, name)
  if (typeof ciphertext !== 'string') throw unreadable(`The notice has no ${path}.`, path)
  if (ownMember(around, beside.algorithm) !== algorithmName) throw unknownAlgorithm(path)
  const nonces = [ownMember(around, beside.nonce), ownMember(around, beside.associatedData)] as const
  return openSealed(ciphertext, nonces, keys, path)
}

function unknownAlgorithm(path: FieldPath): DecryptionError {
  const message = `${path} is not encrypted with ${algorithmName}.`
  const advice = 'Update the SDK; if it is current, report it.'
  return new DecryptionError('ALGORITHM_UNKNOWN', message, advice, { field: path })
}
