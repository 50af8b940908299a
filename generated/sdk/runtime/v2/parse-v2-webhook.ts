import type { Caller } from '../caller.js'
import { checkObjectArgument, withOwnRejections } from '../client/check-argument.js'
import { textMember } from '../client/data-object.js'
import { declared } from '../client/declared.js'
import { neededV2 } from '../client/merchant.js'
import { checkOptions } from '../client/rules.js'
import { decodeUtf8 } from '../crypto/utf8.js'
import type { WebhookDescriptor } from '../descriptors.js'
import { ConfigurationError, ResponseError, WebhookError } from '../errors/errors.js'
import { messageOf } from '../errors/wechatpay-error.js'
import { undecryptedOfNotice } from '../v3/undecrypted.js'
import { listDescriptors } from '../webhook/list-descriptors.js'
import { bodyFault, readBodyBytes } from '../webhook/read-body-bytes.js'
import { receiverOf } from '../webhook/receiver.js'
import { headersOf, takeRequest } from '../webhook/take-request.js'
import { UnknownEventError } from '../webhook/unknown-event-error.js'
import { noteNotice, watchNotice } from '../webhook/watch-notice.js'
import { type BodyLimits, bodyLimitRules, type WebhookInput } from '../webhook/webhook-request.js'
import type { EventOf, OpenedEvent, WebhookKeys } from '../webhook/webhook-types.js'
import { openWith, unreadable } from './open-imported.js'
import { parseXml, type XmlElement } from './parse-xml.js'
import { topTexts } from './read-fields.js'

/** Bytes of a v2 notice: it is parsed before its sign can be verified, and the largest have a few KiB. */
const defaultMaxBytes = 65_536

/**
 * Verifies, decrypts and types a notice of the v2 protocol.
 *
 * Most of these notices do not name their type: use one URL and one descriptor for each kind. Give several descriptors
 * only for notices with an `event_type`. Unlike v3 notices, they carry no time and can come again unchanged: remember what
 * you did.
 *
 * Rejects with `WebhookError` (no request, or an unreadable body), `VerificationError` (a wrong or missing sign),
 * `DecryptionError`, `UnknownEventError`, `ConfigurationError`. Answer each with `v2Fail(error)`.
 */
export async function parseV2Webhook<const D extends WebhookDescriptor | readonly WebhookDescriptor[]>(
  clientOrKeys: Caller | WebhookKeys,
  request: WebhookInput,
  descriptors: D,
  options: BodyLimits = {},
): Promise<OpenedEvent<EventOf<D>>> {
  return watchNotice(clientOrKeys, 'v2', facts =>
    withOwnRejections('request', async () => {
      checkObjectArgument(options, 'options')
      checkOptions(options, bodyLimitRules)
      const { merchant } = receiverOf(clientOrKeys)
      const v2 = neededV2(merchant?.v2, 'A v2 notice cannot be checked')
      const keys = {
        v2,
        apiV3Key: merchant?.secret,
        privateKey: merchant?.privateKey,
        largeIntegers: merchant?.largeIntegers ?? 'refuse',
      }
      const taken = takeRequest(request)
      const headers = headersOf(taken)
      const limits = { ...options, maxBytes: options.maxBytes ?? defaultMaxBytes }
      const { root, eventType } = readNotice(await readBodyBytes(taken, limits))
      const known = listDescriptors(descriptors).filter(({ protocol }) => protocol === 'v2')
      const [descriptor, isFor] = chooseDescriptor(eventType, known)
      const { body, resource } = openWith(keys, descriptor, root)
      noteNotice(facts, isFor ? descriptor : undefined, eventType, headers)
      const event_type = eventType ?? descriptor.eventTypes[0] ?? ''
      const event = undecryptedOfNotice({ event_type, headers: headers.toObject(), body, resource })
      if (!isFor) throw new UnknownEventError(event)
      return declared<OpenedEvent<EventOf<D>>>(event)
    }),
  )
}

/** The content of a notice, and its type: unverified, but good enough to choose a descriptor. */
function readNotice(bytes: Uint8Array): {
  readonly root: XmlElement
  readonly eventType?: string | undefined
} {
  const text = decodeUtf8(bytes)
  if (text === undefined) throw unreadable('The body is not UTF-8.')
  const fault = bodyFault(bytes)
  if (fault !== undefined) throw new WebhookError('BODY_UNREADABLE', fault.what, fault.advice)
  try {
    const root = parseXml(text)
    return { root, eventType: textMember(topTexts(root, undefined).texts, 'event_type') }
  } catch (error) {
    if (error instanceof ResponseError) throw unreadable(messageOf(error), error.field)
    throw error
  }
}

/** The descriptor to open a notice with, and whether it is one of the given ones. */
function chooseDescriptor(
  eventType: string | undefined,
  descriptors: readonly WebhookDescriptor[],
): readonly [WebhookDescriptor, boolean] {
  if (eventType !== undefined) {
    const fitting = descriptors.find(({ eventTypes }) => eventTypes.includes(eventType))
    return fitting === undefined ? [anyEvent, false] : [fitting, true]
  }
  const [only] = descriptors
  if (only !== undefined && descriptors.length === 1) return [only, true]
  throw new ConfigurationError(
    'INVALID_SETTING',
    'The notice does not say what it is, and there is not one v2 descriptor but several, or none.',
    'Register a URL of its own for each kind of notice, and give the one descriptor for it.',
    { field: 'descriptors' },
  )
}

/** The shape of every v2 notice that has an `event_type`. */
const anyEvent: WebhookDescriptor = {
  id: 'v2/*',
  protocol: 'v2',
  eventTypes: [],
  mediaType: 'application/xml',
  ciphertext: '/event_ciphertext',
  encryption: { algorithm: 'aes-256-gcm', key: 'apiv3', mediaType: 'application/json' },
  reply: { statuses: [], mediaType: 'application/xml', body: 'optional' },
}
