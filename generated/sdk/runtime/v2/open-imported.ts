import type { KeyObject } from 'node:crypto'
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
import { type ImportedV2Keys, withXml } from './imported-v2-keys.js'
import type { OpenedV2Notice } from './opened-v2-notice.js'
import { parseXml, type XmlElement } from './parse-xml.js'
import { readFields, topTexts } from './read-fields.js'
import { verifyV2Sign } from './verify-v2-sign.js'

type TextFields = Readonly<Record<string, string>>

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
