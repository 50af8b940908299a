import type { Caller } from '../caller.js'
import { declared } from '../client/declared.js'
import type { WebhookDescriptor } from '../descriptors.js'
import { verifySigned } from '../v3/verify-signed.js'
import { commonShape, openResource } from './open-resource.js'
import { readBodyBytes } from './read-body-bytes.js'
import { ownMember, type ReadNotice, readNotice } from './read-notice.js'
import { type Receiver, receiverOf } from './receiver.js'
import { UnknownEventError } from './unknown-event-error.js'
import { WebhookHeaderMap } from './webhook-headers.js'
import type { WebhookKeys } from './webhook-keys.js'
import type { WebhookOptions, WebhookRequest } from './webhook-request.js'
import type { EventOf, OpenedNotice } from './webhook-types.js'

/**
 * Verifies, decrypts and types a v3 notice.
 *
 * `descriptors` are those of the pages whose events are expected, one or several; `event_type` tells them apart. The
 * signature is checked on the bytes as they arrived, before anything is parsed; a notice seen before by this client or
 * these keys is refused. The service may still send one event under several signatures: remember `body.id`.
 *
 * Rejects with `WebhookError` (a body that cannot be read), `VerificationError` (not proven to come from WeChat Pay),
 * `DecryptionError`, `UnknownEventError` (genuine, and none of the descriptors is for it), `ConfigurationError` (a key
 * that is needed is not set). `fail(error)` is the answer to each.
 */
export async function parseWebhook<const D extends WebhookDescriptor | readonly WebhookDescriptor[]>(
  clientOrKeys: Caller | WebhookKeys,
  request: WebhookRequest,
  descriptors: D,
  options: WebhookOptions = {},
): Promise<EventOf<D>> {
  const receiver = receiverOf(clientOrKeys)
  const headers = new WebhookHeaderMap(request.headers)
  const body = await readBodyBytes(request, options)
  const { platformKeys, seen } = receiver
  await verifySigned({ headers, body, platformKeys, seen, now: receiver.now() })
  const notice = readNotice(body, receiver.largeIntegers)
  const descriptor = chooseDescriptor(notice, listOf(descriptors))
  const event = openNotice(notice, descriptor, headers, receiver)
  if (descriptor === undefined) throw new UnknownEventError(event)
  return declared<EventOf<D>>(event)
}

function listOf(descriptors: WebhookDescriptor | readonly WebhookDescriptor[]): readonly WebhookDescriptor[] {
  return 'id' in descriptors ? [descriptors] : descriptors
}

/**
 * The descriptor for a notice. Some pages list the event type of another page, too: then the page that is named after
 * the type is meant, or else the first.
 */
function chooseDescriptor(
  { eventType }: ReadNotice,
  descriptors: readonly WebhookDescriptor[],
): WebhookDescriptor | undefined {
  const fitting = descriptors.filter(each => each.protocol === 'v3' && each.eventTypes.includes(eventType))
  return fitting.find(({ id }) => id === `v3/${eventType}`) ?? fitting[0]
}

function openNotice(
  { eventType, body }: ReadNotice,
  descriptor: WebhookDescriptor | undefined,
  headers: WebhookHeaderMap,
  { privateKey, apiV3Key, v2, largeIntegers }: Receiver,
): OpenedNotice {
  const keys = { merchant: privateKey, apiV3: apiV3Key, apiV2: v2?.apiV2Key, largeIntegers }
  const isEncrypted = ownMember(ownMember(body, 'resource'), 'ciphertext') !== undefined
  const facts = descriptor ?? (isEncrypted ? commonShape : {})
  return { event_type: eventType, headers: headers.toObject(), ...openResource(body, facts, keys) }
}
