import { WebhookError } from '../errors/errors.js'
import type { OpenedNotice } from './webhook-types.js'

/**
 * A genuine notice of a type that none of the descriptors given is for (`EVENT_TYPE_UNKNOWN`).
 *
 * The notice is verified and decrypted. Answer it with `ok()` where it may be passed over; any other answer brings it
 * again.
 */
export class UnknownEventError extends WebhookError {
  static override readonly className: string = 'UnknownEventError'

  readonly #event: OpenedNotice

  constructor(event: OpenedNotice) {
    const { event_type: type } = event
    super(
      'EVENT_TYPE_UNKNOWN',
      `The notice is of the type ${/^[\w.-]{1,80}$/.test(type) ? type : '(malformed)'}, which no descriptor given is for.`,
      'Give the descriptor of its page as well, or acknowledge it with ok() if it may be passed over.',
    )
    this.#event = event
  }

  /** What arrived. It holds what was encrypted, so it is left out of logs and JSON. */
  get event(): OpenedNotice {
    return this.#event
  }
}
