import type { ResponseHeaders } from '../caller.js'
import { ownMember, textMember } from '../client/data-object.js'
import { parseJson } from '../client/json.js'
import type { Owner } from '../client/owner.js'
import type { OperationDescriptor } from '../descriptors.js'
import { ApiError, type ApiErrorFacts } from '../errors/api-error.js'
import { ResponseError } from '../errors/errors.js'
import { foreignAnswer, serviceCode, serviceText, statusOutcome } from '../errors/foreign-answer.js'
import { SignatureRejectedError, signedDifference } from '../errors/signature-rejected-error.js'
import type { WechatPayError } from '../errors/wechatpay-error.js'
import { maxClockOffset } from './verify-signed.js'

/** An error answer. */
export interface ErrorAnswer {
  readonly operation: OperationDescriptor
  readonly status: number
  readonly headers: Pick<ResponseHeaders, 'get'>
  readonly bytes: Uint8Array
  /** The signed text of the request. */
  readonly signed: string | undefined
  /** Milliseconds since 1970, by the local clock. */
  readonly now: number
  /** Who made the call. */
  readonly owner: Owner
  /** Id of the platform key that the request named. */
  readonly serial?: string | undefined
}

/**
 * The error behind an answer of 4xx or 5xx. Such answers are neither verified nor trusted: an `ApiError` never means that
 * something was done.
 */
export function readApiError(answer: ErrorAnswer): WechatPayError {
  const { operation, status, headers, bytes, signed } = answer
  const requestId = headers.get('Request-ID') ?? undefined
  if (status < 400) return redirected(status)
  const body = jsonOf(bytes)
  const code = serviceCode(textMember(body, 'code')) ?? `HTTP_${status}`
  const serviceMessage = textMember(body, 'message')
  const detail = ownMember(body, 'detail')
  const foreign = textMember(body, 'code') === undefined ? foreignAnswer(status, headers) : undefined
  const told =
    serviceText(serviceMessage ?? '') ||
    foreign?.message ||
    `the service answered with status ${status} and no message.`
  const facts: ApiErrorFacts = {
    code,
    message: `${code}: ${told}`,
    serviceMessage,
    advice: foreign?.advice ?? apiAdvice(answer, { code, message: serviceMessage, detail }),
    outcome: statusOutcome(status, operation),
    operation: operation.id,
    status,
    requestId,
    detail,
  }
  if (code !== 'SIGN_ERROR') return new ApiError(facts)
  const there = textMember(ownMember(facts.detail, 'sign_information'), 'truncated_sign_message')
  const difference = signed === undefined || there === undefined ? undefined : signedDifference(signed, there)
  if (difference?.line !== 'url') return new SignatureRejectedError(facts, difference)
  return new SignatureRejectedError({ ...facts, advice: `${urlAdvice} ${facts.advice}` }, difference)
}

function redirected(status: number): ResponseError {
  const message = `The answer has the status ${status}, which this operation does not have.`
  if (status >= 300) {
    const advice = 'Redirects are not followed: a signature is made for one host. Check baseUri.'
    return new ResponseError('REDIRECTED', message, advice)
  }
  const advice = 'Query what became of the call; report the request id to WeChat Pay.'
  return new ResponseError('STATUS_UNEXPECTED', message, advice)
}

/** Whether a path is signed depends on where it is set. */
const urlAdvice =
  "Check that no proxy rewrites the URL: a path in the baseUri of a call is signed, one in the client's baseUri is not."

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return parseJson(new TextDecoder().decode(bytes), 'bigint')
  } catch (error) {
    // A gateway's page instead of the service's JSON: status and request id still say what is known.
    if (error instanceof ResponseError) return undefined
    throw error
  }
}

/** What the service says went wrong. */
interface ToldError {
  readonly code: string
  readonly message: string | undefined
  readonly detail: unknown
}

/** What to do about an error of the service, by its code and its other facts. */
function apiAdvice(answer: ErrorAnswer, told: ToldError): string {
  const { code } = told
  return [clockAdvice(answer, told), serialAdvice(answer, told) ?? codeAdvice(code, answer)]
    .filter(text => text !== undefined)
    .join(' ')
}

const advices: Readonly<Record<string, string>> = {
  PARAM_ERROR: "Compare the request with the operation's documentation; detail names the field.",
  INVALID_REQUEST: "Compare the request with the operation's documentation.",
  RESOURCE_NOT_EXISTS: 'Check the numbers in the request; a query right after a write can be too early.',
  FREQUENCY_LIMITED: 'Call less often; wait before the next attempt.',
  SYSTEM_ERROR: 'Query what became of it, then repeat with the same parameters and the same numbers.',
}

function codeAdvice(code: string, { status, owner }: ErrorAnswer): string {
  const { prefix, id, noun } = owner
  if (code === 'SIGN_ERROR')
    return `Check that ${prefix}privateKey and ${prefix}serial belong to one certificate, which belongs to ${id}.`
  if (code === 'NO_AUTH') return `Ask for the permission of this product on the ${noun} platform.`
  const known = Object.hasOwn(advices, code) ? advices[code] : undefined
  if (known !== undefined) return known
  if (status === 429) return advices.FREQUENCY_LIMITED ?? ''
  if (status >= 500) return advices.SYSTEM_ERROR ?? ''
  return "See the error codes in the operation's official documents."
}

/** The service refuses a signature far from its own clock, which the header `Date` shows. */
function clockAdvice(
  { headers, status, now }: ErrorAnswer,
  { code, message }: ToldError,
): string | undefined {
  const isOfTime = /timestamp|时间戳/i.test(message ?? '')
  if (status !== 401 && code !== 'SIGN_ERROR' && !isOfTime) return undefined
  const offset = Math.round((now - Date.parse(headers.get('Date') ?? '')) / 1000)
  if (Math.abs(offset) > maxClockOffset / 2) {
    const side = offset > 0 ? 'ahead of' : 'behind'
    return `This machine's clock is ${Math.abs(offset)} s ${side} the service's, and ${maxClockOffset} s are allowed: set it (NTP).`
  }
  return isOfTime
    ? `Compare this machine's clock with the right time (NTP): ${maxClockOffset} s are allowed.`
    : undefined
}

/** The service refuses the id in `Wechatpay-Serial`, in its message or its detail. */
function serialAdvice(
  { serial, status, owner }: ErrorAnswer,
  { message, detail }: ToldError,
): string | undefined {
  if (serial === undefined || status >= 500) return undefined
  if (
    !/Wechatpay-Serial|平台证书|微信支付公钥|公钥\s*ID/i.test(
      `${message ?? ''} ${JSON.stringify(detail, textOf) ?? ''}`,
    )
  ) {
    return undefined
  }
  return serial.startsWith('PUB_KEY_ID_')
    ? `The service knows no key ${serial} of this ${owner.noun}: compare the name in ${owner.prefix}publicKeys with the id on the ${owner.menu} of this ${owner.id}.`
    : `The service knows no platform certificate ${serial} of this merchant, or no longer: leave certificates out and set apiV3Key so that the current ones are fetched, or set publicKeys.`
}

function textOf(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}
