import type { ResponseHeaders } from '../caller.js'
import { parseJson } from '../client/json.js'
import type { OperationDescriptor } from '../descriptors.js'
import { ApiError, type ApiErrorFacts } from '../errors/api-error.js'
import { ResponseError } from '../errors/response-error.js'
import { SignatureRejectedError, signedDifference } from '../errors/signature-rejected-error.js'
import type { Outcome, WechatPayError } from '../errors/wechatpay-error.js'

/** An answer that is no success. */
export interface ErrorAnswer {
  readonly operation: OperationDescriptor
  readonly status: number
  readonly headers: Pick<ResponseHeaders, 'get'>
  readonly bytes: Uint8Array
  /** What was signed of the request. */
  readonly signed: string | undefined
}

/**
 * The error that an answer of 4xx or 5xx stands for. Such answers are not verified: they are not trusted either, and an
 * `ApiError` never means that something was done.
 */
export function readApiError(answer: ErrorAnswer): WechatPayError {
  const { operation, status, headers, bytes, signed } = answer
  const requestId = headers.get('Request-ID') ?? undefined
  if (status < 400) return redirected(answer, requestId)
  const body = jsonOf(bytes)
  const code = textOf(body, 'code') ?? `HTTP_${status}`
  const facts: ApiErrorFacts = {
    code,
    message: `${code}: ${textOf(body, 'message') ?? `the service answered with status ${status} and no message.`}`,
    advice: adviceFor(code, status),
    outcome: outcomeOf(operation, status),
    operation: operation.id,
    status,
    requestId,
    detail: member(body, 'detail'),
  }
  if (code !== 'SIGN_ERROR') return new ApiError(facts)
  const there = textOf(member(facts.detail, 'sign_information'), 'truncated_sign_message')
  const difference = signed === undefined || there === undefined ? undefined : signedDifference(signed, there)
  return new SignatureRejectedError(facts, difference)
}

function redirected({ operation, status }: ErrorAnswer, requestId: string | undefined): ResponseError {
  const isRedirect = status >= 300
  return new ResponseError(
    isRedirect ? 'REDIRECTED' : 'STATUS_UNEXPECTED',
    `The answer has the status ${status}, which this operation does not have.`,
    isRedirect
      ? 'Redirects are not followed: a signature is made for one host. Check baseUri.'
      : 'Query what became of it; report the request id to WeChat Pay.',
    { operation: operation.id, status, requestId },
  )
}

/** 429 means not accepted, but for refunds, which may have been. Source: official documents, 错误码. */
function outcomeOf({ path, method }: OperationDescriptor, status: number): Outcome {
  if (status >= 500) return 'unknown'
  return status === 429 && method !== 'GET' && /refund/i.test(path) ? 'unknown' : 'rejected'
}

const advices: Readonly<Record<string, string>> = {
  SIGN_ERROR: 'Check that privateKey and serial belong to one certificate, which belongs to mchid.',
  PARAM_ERROR: "Compare the request with the operation's documentation; detail names the field.",
  INVALID_REQUEST: "Compare the request with the operation's documentation.",
  NO_AUTH: 'Ask for the permission of this product on the merchant platform.',
  RESOURCE_NOT_EXISTS: 'Check the numbers in the request; a query right after a write can be too early.',
  FREQUENCY_LIMITED: 'Call less often; wait before the next attempt.',
  SYSTEM_ERROR: 'Query what became of it, then repeat with the same parameters and the same numbers.',
}

function adviceFor(code: string, status: number): string {
  const known = Object.hasOwn(advices, code) ? advices[code] : undefined
  if (known !== undefined) return known
  if (status === 429) return advices.FREQUENCY_LIMITED ?? ''
  if (status >= 500) return advices.SYSTEM_ERROR ?? ''
  return "See the error codes in the operation's official documents."
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return parseJson(new TextDecoder().decode(bytes), 'bigint')
  } catch (error) {
    // A gateway's page instead of the service's JSON: status and request id still say what is known.
    if (error instanceof ResponseError) return undefined
    throw error
  }
}

function textOf(value: unknown, name: string): string | undefined {
  const text = member(value, name)
  return typeof text === 'string' && text !== '' ? text : undefined
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
