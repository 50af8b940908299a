import { types } from 'node:util'
import { checkArgument, checkObjectArgument, withOwnErrors } from '../client/check-argument.js'
import type { WebhookDescriptor } from '../descriptors.js'
import { importV2Keys } from './imported-v2-keys.js'
import { openWith } from './open-imported.js'
import type { OpenedV2Notice } from './opened-v2-notice.js'
import type { XmlElement } from './parse-xml.js'
import type { V2Keys } from './v2-keys.js'

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
