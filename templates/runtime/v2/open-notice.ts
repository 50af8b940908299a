import type { KeyObject } from 'node:crypto'
import { types } from 'node:util'
import { checkArgument, checkObjectArgument, withOwnErrors } from '../client/check-argument.js'
import { parseJson } from '../client/json.js'
import { decryptAesEcb } from '../crypto/aes-ecb.js'
import type { FieldMarks, ResourceEncryption, WebhookDescriptor } from '../descriptors.js'
import { ResponseError, WebhookError } from '../errors/errors.js'
import { messageOf } from '../errors/wechatpay-error.js'
import { type FieldPath, parseFieldPath } from '../field-path.js'
import { marksTree } from '../v3/marks-tree.js'
import { type OpenKeys, openMarks } from '../v3/open-marks.js'
import { atPlace, namesBeside, openSealed } from '../v3/open-sealed.js'
import { checkIsNotice } from './check-is-notice.js'
import { parseXml, type XmlElement } from './parse-xml.js'
import { readFields, topTexts } from './read-fields.js'
import { type ImportedV2Keys, importV2Keys, type V2Keys, withXml } from './v2-keys.js'
import { verifyV2Sign } from './verify-v2-sign.js'

/** A verified v2 notice and its decrypted content. */
export interface OpenedV2Notice {
  /** All fields of the notice, still with the ciphertext. */
  readonly body: unknown
  /** The decrypted content; the body itself if nothing is encrypted. */
  readonly resource: unknown
}

type TextFields = Readonly<Record<string, string>>

/**
 * Verifies and opens a notice of the v2 protocol: its XML, as text or parsed.
 *
 * Its `sign` uses the stated `sign_type` (on some notices `algorithm`), or else follows from its length. Only the refund
 * notice has none: its content opens with the APIv2 key, which does not prove that it is unchanged (blocks of two notices
 * can be exchanged), so query the refund before you act on it (official documents of APIv2, 退款结果通知). A right sign is
 * not enough: see `checkIsNotice`.
 *
 * Throws `WebhookError` (`BODY_UNREADABLE`), `VerificationError`, `DecryptionError`, `ConfigurationError`.
 */
export function openV2Notice(
  keys: V2Keys,
  descriptor: WebhookDescriptor,
  notice: string | XmlElement,
): OpenedV2Notice {
  checkObjectArgument(keys, 'keys')
  checkObjectArgument(descriptor, 'descriptor')
  const isXml = typeof notice === 'string' || types.isMap(notice)
  checkArgument(isXml, 'notice', 'the XML as text, or what parseXml() made of it', notice)
  return withOwnErrors('keys and descriptor', () => openWith(importV2Keys(keys), descriptor, notice))
}

/** Opens a notice with keys that were imported. Throws what `openV2Notice` throws. */
export function openWith(
  keys: ImportedV2Keys,
  descriptor: WebhookDescriptor,
  notice: string | XmlElement,
): OpenedV2Notice {
  try {
    return openXml(keys, descriptor, typeof notice === 'string' ? parseXml(notice) : notice)
  } catch (error) {
    if (!(error instanceof ResponseError)) throw error
    throw unreadable(messageOf(error), error.field)
  }
}

/** A notice of v2 that cannot be read, whose sign may not even have been verified. */
export function unreadable(message: string, field?: string): WebhookError {
  const advice = 'Refuse the notice; a genuine one comes again.'
  return new WebhookError('BODY_UNREADABLE', message, advice, { field })
}

function openXml(keys: ImportedV2Keys, descriptor: WebhookDescriptor, root: XmlElement): OpenedV2Notice {
  const { ciphertext, encryption, bodyFields, resourceFields } = descriptor
  const { texts, isFlat } = topTexts(root, bodyFields && marksTree(bodyFields))
  const isUnsigned = encryption?.algorithm === 'aes-256-ecb' && !texts.sign
  if (!isUnsigned) {
    const { apiV2Key } = keys.v2
    const fields = isFlat ? texts : undefined
    verifyV2Sign({ fields, apiV2Key, stated: statedType(texts), operation: descriptor.id })
  }
  checkIsNotice(texts, descriptor)
  const opening = withXml(keys)
  const body = dataOf(root, bodyFields, opening)
  if (ciphertext === undefined || encryption === undefined) return { body, resource: body }
  const plaintext = decrypt(texts, ciphertext, encryption, { apiV2Key: keys.v2.apiV2Key, opening })
  return { body, resource: contentOf(plaintext, resourceFields, opening) }
}

/** Some notices say `algorithm` in place of `sign_type`. */
function statedType({ sign_type: stated, algorithm }: TextFields): string | undefined {
  if (stated !== undefined) return stated
  return algorithm === 'MD5' || algorithm === 'HMAC-SHA256' ? algorithm : undefined
}

function dataOf(root: XmlElement, marks: FieldMarks | undefined, keys: OpenKeys): unknown {
  return openMarks(readFields(root, marks && marksTree(marks), keys.largeIntegers), marks, keys)
}

/** The content of a v2 notice is XML or JSON; its first character decides. */
function contentOf(plaintext: string, marks: FieldMarks | undefined, keys: OpenKeys): unknown {
  const text = plaintext.replace(/^\uFEFF?\s*/, '')
  if (text.startsWith('<')) return dataOf(parseXml(text), marks, keys)
  return openMarks(parseJson(text, keys.largeIntegers), marks, keys)
}

/** The nonce and the associated data are beside the ciphertext, with the same beginning of their names. */
function decrypt(
  fields: TextFields,
  path: FieldPath,
  { algorithm }: ResourceEncryption,
  { apiV2Key, opening }: { readonly apiV2Key: KeyObject; readonly opening: OpenKeys },
): string {
  const [step] = parseFieldPath(path)
  const name = step?.kind === 'member' ? step.name : ''
  const ciphertext = fields[name]
  if (ciphertext === undefined || ciphertext === '') {
    const advice =
      'Refuse the notice; a genuine one comes again. If every one arrives so, the descriptor is that of another page.'
    throw new WebhookError('BODY_UNREADABLE', `The notice has no ${path}.`, advice, { field: path })
  }
  if (algorithm === 'aes-256-ecb') {
    const advice =
      'Refuse the notice; a genuine one comes again. Compare v2.apiV2Key with the key set on the merchant platform.'
    return atPlace(path, () => decryptAesEcb(ciphertext, apiV2Key), { CIPHERTEXT_INVALID: advice })
  }
  const beside = namesBeside(name)
  return openSealed(ciphertext, [fields[beside.nonce], fields[beside.associatedData]], opening, path)
}
