import type { Caller } from '../caller.js'
import { checkObjectArgument, withOwnRejections } from '../client/check-argument.js'
import { configProblem } from '../client/config-problem.js'
import { ownMember } from '../client/data-object.js'
import { declared } from '../client/declared.js'
import { checkOptions } from '../client/rules.js'
import type { Protocol, WebhookDescriptor } from '../descriptors.js'
import { undecryptedOfNotice } from '../v3/undecrypted.js'
import { rememberSignature, verifySignature } from '../v3/verify-signed.js'
import { chooseKeys } from './choose-keys.js'
import { listDescriptors } from './list-descriptors.js'
import { commonShape, openResource } from './open-resource.js'
import { bodyFault, readBodyBytes } from './read-body-bytes.js'
import { type ReadNotice, readNotice } from './read-notice.js'
import { type NoticeKeys, receiverOf } from './receiver.js'
import { headersOf, takeRequest } from './take-request.js'
import { UnknownEventError } from './unknown-event-error.js'
import { noteNotice, watchNotice } from './watch-notice.js'
import type { WebhookHeaderMap } from './webhook-headers.js'
import { type WebhookInput, type WebhookOptions, webhookOptionRules } from './webhook-request.js'
import type { EventOf, OpenedEvent, OpenedNotice, WebhookKeys } from './webhook-types.js'

/**
 * Verifies, decrypts and types a notice of v3 or of the brand API.
 *
 * `descriptors` are those of the events that you expect, one or several; `event_type` chooses among them. Notices of a
 * merchant are opened with the merchant's keys alone, those of a brand with the brand's. The signature is
 * verified on the raw bytes, before anything is parsed. A notice that this client or these keys opened before is refused,
 * unless `replay` allows it. The service may still send one event under several signatures: remember `body.id`.
 *
 * A field that is also encrypted for the merchant, and cannot be decrypted, stays as it came; `event.undecrypted` names it.
 *
 * Rejects with `WebhookError` (no request, or an unreadable body), `VerificationError` (not proven to come from WeChat
 * Pay), `DecryptionError`, `UnknownEventError` (genuine, but without a descriptor), `ConfigurationError` (a missing key, or
 * descriptors of v2 alone). Answer each with `fail(error)`.
 */
export async function parseWebhook<const D extends WebhookDescriptor | readonly WebhookDescriptor[]>(
  clientOrKeys: Caller | WebhookKeys,
  request: WebhookInput,
  descriptors: D,
  options: WebhookOptions = {},
): Promise<OpenedEvent<EventOf<D>>> {
  return watchNotice(clientOrKeys, 'v3', facts =>
    withOwnRejections('request', async () => {
      checkObjectArgument(options, 'options')
      checkOptions(options, webhookOptionRules)
      const receiver = receiverOf(clientOrKeys)
      const taken = takeRequest(request)
      const headers = headersOf(taken)
      const known = signedDescriptors(descriptors)
      const body = await readBodyBytes(taken, options)
      const keys = chooseKeys(receiver, known, headers)
      const { platformKeys, seen, owner } = keys
      facts.protocol = owner.protocol
      const now = keys.now()
      const signature = await verifySignature({ headers, body, platformKeys, now, bodyFault })
      const notice = readNotice(body, keys.largeIntegers)
      const descriptor = chooseDescriptor(notice, owner.protocol, known)
      noteNotice(facts, descriptor, notice.eventType, headers)
      const event = openNotice(notice, descriptor, headers, keys)
      if (descriptor === undefined) throw new UnknownEventError(event)
      // Not earlier: a notice that failed here by the receiver's own mistake must be accepted when it comes again.
      if (options.replay !== 'allow') rememberSignature(signature, { headers, seen, now })
      return declared<OpenedEvent<EventOf<D>>>(event)
    }),
  )
}

/** Throws `ConfigurationError` for anything but descriptors, and if all are of v2. */
function signedDescriptors(
  descriptors: WebhookDescriptor | readonly WebhookDescriptor[],
): readonly WebhookDescriptor[] {
  const list = listDescriptors(descriptors)
  const known = list.filter(({ protocol }) => protocol !== 'v2')
  if (known.length > 0 || list.length === 0) return known
  throw configProblem(
    'INVALID_SETTING',
    `The descriptor ${list.map(({ id }) => id).join(', ')} is for notices of v2.`,
    'Open them with parseV2Webhook(), on a URL of their own.',
    'descriptors',
  )
}

/**
 * The descriptor for a notice, of the protocol whose key signed it. If several pages list its event type, the page named
 * after the type wins, or else the first.
 */
function chooseDescriptor(
  { eventType }: ReadNotice,
  protocol: Protocol,
  descriptors: readonly WebhookDescriptor[],
): WebhookDescriptor | undefined {
  const fitting = descriptors.filter(
    each => each.protocol === protocol && each.eventTypes.includes(eventType),
  )
  return fitting.find(({ id }) => id === `${protocol}/${eventType}`) ?? fitting[0]
}

function openNotice(
  { eventType, body }: ReadNotice,
  descriptor: WebhookDescriptor | undefined,
  headers: WebhookHeaderMap,
  keys: NoticeKeys,
): OpenedNotice {
  const isEncrypted = ownMember(ownMember(body, 'resource'), 'ciphertext') !== undefined
  const facts = descriptor ?? (isEncrypted ? commonShape : {})
  const opened = openResource(body, facts, keys)
  return undecryptedOfNotice({ event_type: eventType, headers: headers.toObject(), ...opened })
}
