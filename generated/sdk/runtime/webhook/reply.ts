import type { Caller } from '../caller.js'
import { checkArgument, checkObjectArgument, withOwnErrors } from '../client/check-argument.js'
import { checkData } from '../client/check-data.js'
import { missingSetting } from '../client/config-problem.js'
import { stringifyJson } from '../client/json.js'
import { anything, checkOptions, type Rules } from '../client/rules.js'
import { buildAuthorization, buildResponseMessage, createNonce, signMessage } from '../crypto/index.js'
import type { ReplyDescriptor, WebhookDescriptor } from '../descriptors.js'
import { RequestError, VerificationError, WebhookError, type WebhookErrorCode } from '../errors/errors.js'
import { messageOf, WechatPayError } from '../errors/wechatpay-error.js'
import type { FieldPath } from '../field-path.js'
import { isDescriptor } from './list-descriptors.js'
import { receiverOf } from './receiver.js'
import type { ReplyOf, WebhookKeys } from './webhook-types.js'

/** An answer to a notice, for `sendReply`, `toResponse`, or your framework's own way to answer. */
export interface Reply {
  /** HTTP status. */
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Empty for none. */
  readonly body: string
}

/** Options of `reply`. */
export interface ReplyOptions {
  /** HTTP status (200); one that the page lists. */
  readonly status?: number | undefined
  /** Fields that take fractions although the page does not say so, as `CallOptions.fractions` names them. */
  readonly fractions?: readonly FieldPath[] | undefined
  /** Signs the answer. Required if the page asks for a signature, otherwise unused. */
  readonly signWith?: Caller | WebhookKeys | undefined
}

const replyRules: Rules<ReplyOptions> = { status: anything, fractions: anything, signWith: anything }

/** Acknowledges a notice; it will not come again. */
export function ok(): Reply {
  return jsonReply(200, { code: 'SUCCESS' })
}

/**
 * Refuses a notice: WeChat Pay sends it again, for up to a day (official documents, 支付通知).
 *
 * `reason` is a text for WeChat Pay, or a thrown value: an error of this SDK shows its code and chooses the status, others
 * show nothing. Throws `WebhookError` (`REPLY_INVALID`) for a `status` other than 4xx and 5xx, which would acknowledge the
 * notice.
 */
export function fail(reason?: unknown, status?: number): Reply {
  const facts = failureFacts(reason)
  const chosen = status ?? facts.status
  if (!isFailure(chosen)) throw invalid('would say that the notice was taken', 'Give a status of 4xx or 5xx.')
  return jsonReply(chosen, { code: 'FAIL', message: facts.message })
}

/**
 * The answer that the page of a notice describes.
 *
 * Throws `WebhookError` (`REPLY_INVALID`) for a body or a status that the page does not have, and for a missing `signWith`;
 * `ConfigurationError` if `signWith` has no mchid, serial or privateKey.
 */
export function reply<const D extends WebhookDescriptor>(
  descriptor: D,
  body: ReplyOf<D>,
  options: ReplyOptions = {},
): Reply {
  return withOwnErrors('the answer', () => {
    checkArgument(isDescriptor(descriptor), 'descriptor', "the webhook of the event's page", descriptor)
    checkObjectArgument(options, 'options')
    checkOptions(options, replyRules)
    const { reply: facts } = descriptor
    const status = options.status ?? 200
    if (facts.mediaType !== 'application/json') throw invalid('is XML here', 'Use v2Ok() or v2Fail().')
    checkStatus(status, facts)
    const checked = checkBody(body, facts, options)
    const answer = checked === undefined ? { status, headers: {}, body: '' } : jsonReply(status, checked)
    const { signWith } = options
    if (!facts.signed) return answer
    if (signWith === undefined) throw invalid('must be signed', 'Give a client or webhook keys as signWith.')
    return {
      ...answer,
      headers: { ...answer.headers, authorization: replyAuthorization(signWith, answer.body) },
    }
  })
}

function jsonReply(status: number, body: unknown): Reply {
  return { status, headers: { 'content-type': 'application/json' }, body: stringifyJson(body) }
}

function isFailure(status: number): boolean {
  return Number.isInteger(status) && status >= 400 && status <= 599
}

/** Pages write statuses as `200`, `20X` or `4XX`. */
function checkStatus(status: number, { statuses }: ReplyDescriptor): void {
  const text = String(status)
  const fits = (each: string): boolean =>
    each.length === 3 && [...each].every((one, at) => one === 'X' || one === text[at])
  const isListed = statuses.length === 0 ? /^[245]/.test(text) : statuses.some(fits)
  if (/^[2-5]\d\d$/.test(text) && isListed) return
  throw invalid(
    `cannot have the status ${text}`,
    `The page lists ${statuses.join(', ') || '2XX, 4XX and 5XX'}.`,
  )
}

function checkBody(body: unknown, facts: ReplyDescriptor, { fractions = [] }: ReplyOptions): unknown {
  if (body === undefined && facts.body === 'required') throw invalid('has no body', 'The page asks for one.')
  if (body !== undefined && facts.body === 'none') throw invalid('has a body', 'The page describes none.')
  try {
    return checkData(body, '', { marks: { fractions: [...(facts.fractions ?? []), ...fractions] } }).value
  } catch (error) {
    if (!(error instanceof RequestError)) throw error
    const message = `The answer cannot be written: ${messageOf(error)}`
    const { code, field, cause } = error
    const advice = code === 'OUTSIDE_BMP' ? 'Take the character out of the answer.' : error.advice
    throw new WebhookError('REPLY_INVALID', message, advice, { field, cause })
  }
}

function invalid(what: string, advice: string): WebhookError {
  return new WebhookError('REPLY_INVALID', `The answer ${what}.`, advice)
}

/** Status and text of a failure; see `fail`. Foreign errors may hold anything, so nothing of them is shown. */
export function failureFacts(reason: unknown): { readonly status: number; readonly message: string } {
  if (typeof reason === 'string') return { status: 500, message: reason }
  if (reason instanceof VerificationError) return { status: 401, message: reason.code }
  if (reason instanceof WebhookError) return { status: statuses[reason.code] ?? 500, message: reason.code }
  return { status: 500, message: reason instanceof WechatPayError ? reason.code : 'INTERNAL_ERROR' }
}

/** Mistakes of the sender; all others are the receiver's. */
const statuses: Readonly<Partial<Record<WebhookErrorCode, number>>> = {
  BODY_UNREADABLE: 400,
  BODY_TOO_SLOW: 408,
  BODY_TOO_LARGE: 413,
}

/**
 * The `Authorization` header of an answer that the merchant signs (pages `CROSS_BORDER_PAY.*`), written like a request's. An
 * answer has neither method nor URL, so the signature covers the three lines of a response: timestamp, nonce, body.
 *
 * Throws `ConfigurationError` (`MISSING_SETTING`) without mchid, serial or private key.
 */
function replyAuthorization(clientOrKeys: Caller | WebhookKeys, body: string): string {
  const { mchid, serial, privateKey, now = Date.now } = receiverOf(clientOrKeys).merchant ?? {}
  if (mchid === undefined || serial === undefined || privateKey === undefined) {
    const setting = mchid === undefined ? 'mchid' : serial === undefined ? 'serial' : 'privateKey'
    const advice = 'Set mchid, serial and privateKey: the answer to this notice is signed by the merchant.'
    throw missingSetting(setting, advice)
  }
  const timestamp = Math.floor(now() / 1000)
  const nonce = createNonce()
  const signature = signMessage(buildResponseMessage({ timestamp, nonce, body }), privateKey)
  return buildAuthorization({ mchid, serial, nonce, timestamp, signature })
}
