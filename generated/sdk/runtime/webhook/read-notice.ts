import { type DataObject, isDataObject, ownMember } from '../client/data-object.js'
import { parseJson } from '../client/json.js'
import { decodeUtf8 } from '../crypto/utf8.js'
import { ResponseError, WebhookError } from '../errors/errors.js'

/** The body of a v3 notice. */
export interface ReadNotice {
  readonly eventType: string
  readonly body: DataObject
}

/**
 * Reads the body of a v3 notice.
 *
 * Throws `WebhookError`: `BODY_UNREADABLE` unless it is a JSON object in UTF-8 with an `event_type`; `UNSAFE_INTEGER`.
 */
export function readNotice(bytes: Uint8Array, largeIntegers: 'refuse' | 'bigint'): ReadNotice {
  const text = decodeUtf8(bytes)
  if (text === undefined) throw unreadable('The body is not UTF-8.')
  const body = inWebhook(() => parseJson(text, largeIntegers))
  const eventType = ownMember(body, 'event_type')
  if (isDataObject(body) && typeof eventType === 'string') return { eventType, body }
  throw unreadable(isDataObject(body) ? 'The body has no event_type.' : 'The body is not a JSON object.')
}

/** Reads a part of a notice: errors about answers become errors about notices. */
export function inWebhook<T>(act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof ResponseError)) throw error
    const { code, field } = error
    if (code !== 'UNSAFE_INTEGER') {
      throw unreadable(`${field ?? 'The body'} is not JSON, or not what the page describes.`, field)
    }
    const message = 'The notice holds an integer that a number cannot represent exactly.'
    const advice = "Set largeIntegers to 'bigint' to receive such values as bigint."
    throw new WebhookError('UNSAFE_INTEGER', message, advice, { field })
  }
}

/** A notice, or a part of it, is unreadable although its signature is right. */
export function unreadable(message: string, field?: string): WebhookError {
  const advice =
    'It is genuine, for its signature is right, and it is not what the page describes: update the SDK, or report it with the Request-ID of its headers. It will come again.'
  return new WebhookError('BODY_UNREADABLE', message, advice, { field })
}
