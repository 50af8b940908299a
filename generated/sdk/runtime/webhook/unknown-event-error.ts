import { WebhookError } from '../errors/errors.js'
import type { OpenedNotice } from './webhook-types.js'

/**
 * A genuine notice without a descriptor for its type (`EVENT_TYPE_UNKNOWN`).
 *
 * The notice is verified and decrypted. Answer it with `ok()` to skip it; with any other answer it comes again.
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

  /** The decrypted notice. It can hold personal data, so logs and JSON leave it out. */
  get event(): OpenedNotice {
    return this.#event
  }
}
