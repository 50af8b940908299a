import type { ResponseHeaders } from '../caller.js'
import type { ClientParts } from '../client/account.js'
import { tieOf } from '../client/copies.js'
import { declared } from '../client/declared.js'
import type { NoticeEvent } from '../client/hook-events.js'
import { type Hooks, tell } from '../client/hooks.js'
import type { Protocol, WebhookDescriptor } from '../descriptors.js'
import { WebhookError } from '../errors/errors.js'
import { messageOf, WechatPayError } from '../errors/wechatpay-error.js'
import type { Receiver } from './receiver.js'
import { UnknownEventError } from './unknown-event-error.js'
import type { OpenedNotice } from './webhook-types.js'

/** What becomes known of a notice while it is opened. */
export type NoticeFacts = {
  -readonly [Name in 'webhook' | 'eventType' | 'protocol' | 'requestId']?: NoticeEvent[Name]
}

/**
 * Opens a notice with `work`, and tells the hooks of the client or the keys what became of it. `work` fills in the facts
 * that it learns.
 */
export async function watchNotice<Event extends Pick<OpenedNotice, 'undecrypted'>>(
  clientOrKeys: unknown,
  protocol: Protocol,
  work: (facts: NoticeFacts) => Promise<Event>,
): Promise<Event> {
  const onNotice = hooksOf(clientOrKeys)?.onNotice
  if (onNotice === undefined) return work({})
  const begunAt = performance.now()
  const facts: NoticeFacts = {}
  const end = (error: WechatPayError | undefined, undecrypted: NoticeEvent['undecrypted']): void =>
    tell(onNotice, {
      webhook: facts.webhook,
      eventType: facts.eventType,
      protocol: facts.protocol ?? protocol,
      result: error === undefined ? 'ok' : 'error',
      code: error?.code,
      error: error && withoutNotice(error),
      milliseconds: Math.round(performance.now() - begunAt),
      requestId: facts.requestId,
      undecrypted,
    })
  try {
    const event = await work(facts)
    end(undefined, event.undecrypted ?? [])
    return event
  } catch (error) {
    if (error instanceof WechatPayError) end(error, [])
    throw error
  }
}

/** Notes what a verified notice is. */
export function noteNotice(
  facts: NoticeFacts,
  descriptor: Pick<WebhookDescriptor, 'id'> | undefined,
  eventType: string | undefined,
  headers: Pick<ResponseHeaders, 'get'>,
): void {
  facts.webhook = descriptor?.id
  facts.eventType = eventType !== undefined && /^[\w.-]{1,80}$/.test(eventType) ? eventType : undefined
  const requestId = headers.get('Request-ID') ?? ''
  facts.requestId = /^[\w.:-]{1,100}$/.test(requestId) ? requestId : undefined
}

/** The hooks behind a client or keys; undefined for anything else, which is refused later. */
function hooksOf(clientOrKeys: unknown): Hooks | undefined {
  try {
    const found = tieOf(clientOrKeys)
    if (found?.kind === 'client') return declared<ClientParts>(found.value).hooks
    if (found?.kind === 'keys') return declared<Receiver>(found.value).hooks
  } catch (error) {
    // Another version made it, which is refused where the notice is opened.
    if (!(error instanceof WechatPayError)) throw error
  }
  return undefined
}

/** Hooks see no bodies: an error that holds the notice is told as one that does not. */
function withoutNotice(error: WechatPayError): WechatPayError {
  if (!(error instanceof UnknownEventError)) return error
  return new WebhookError('EVENT_TYPE_UNKNOWN', messageOf(error), error.advice)
}
