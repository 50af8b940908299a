import { ownMember, textMember } from '../client/data-object.js'
import { parseJson } from '../client/json.js'
import { ApiError, type ApiErrorFacts } from '../errors/api-error.js'
import { ResponseError } from '../errors/errors.js'
import { foreignAnswer, serviceCode, serviceText, statusOutcome } from '../errors/foreign-answer.js'
import { SignatureRejectedError, signedDifference } from '../errors/signature-rejected-error.js'
import type { WechatPayError } from '../errors/wechatpay-error.js'
import { apiAdvice, type ErrorAnswer } from './api-advice.js'

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
