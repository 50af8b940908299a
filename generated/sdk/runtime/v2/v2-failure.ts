import { textMember } from '../client/data-object.js'
import { ApiError } from '../errors/api-error.js'
import { serviceCode, serviceText } from '../errors/foreign-answer.js'
import type { Outcome } from '../errors/wechatpay-error.js'

/** The failure that an answer of v2 tells. */
export interface V2Failure {
  readonly code: string
  /** The service's own; undefined where it gave none. */
  readonly message: string | undefined
  readonly outcome: Outcome
  readonly detail: unknown
}

/** Facts of the answer that told a failure. */
export interface V2AnswerFacts {
  readonly operation: string
  readonly status: number
  readonly requestId: string | undefined
}

type Fields = Readonly<Record<string, unknown>>

/** `return_code` is not SUCCESS: the service did not accept the request. Such answers have no sign. */
export function returnFailure(fields: Fields): V2Failure | undefined {
  return fields.return_code === 'SUCCESS' ? undefined : failureOf(fields, 'RETURN_FAIL')
}

/** `result_code` is there and not SUCCESS: the business failed. */
export function resultFailure(fields: Fields): V2Failure | undefined {
  const result = fields.result_code
  return result === undefined || result === '' || result === 'SUCCESS'
    ? undefined
    : failureOf(fields, 'RESULT_FAIL')
}

/** The failure in a JSON answer: any `retcode` but 0. */
export function retcodeFailure(fields: Fields): V2Failure | undefined {
  const code = fields.retcode
  if (code === 0 || code === '0') return undefined
  const message = textMember(fields, 'retmsg')
  const name = `RETCODE_${serviceCode(String(code)) ?? 'UNKNOWN'}`
  return { code: name, message, outcome: outcomeOf(message ?? ''), detail: fields }
}

/** The error of a failure, with what to do about it. */
export function v2Error({ code, message, outcome, detail }: V2Failure, facts: V2AnswerFacts): ApiError {
  const told = serviceText(message ?? '') || 'no message'
  const advice = adviceFor(code, told, outcome)
  const known = { advice, outcome, detail, serviceMessage: message, ...facts }
  return new ApiError({ code, message: `${code}: ${told}`, ...known })
}

function failureOf(fields: Fields, fallback: string): V2Failure {
  const returned = textMember(fields, 'return_msg')
  const named = textMember(fields, 'err_code') ?? textMember(fields, 'error_code')
  // Some operations have their code where others have a sentence.
  const code = spacedCode(named) ?? (returned !== undefined && isCode(returned) ? returned : fallback)
  const described =
    textMember(fields, 'err_code_des') ??
    textMember(fields, 'error_code_des') ??
    textMember(fields, 'result_msg')
  const message = described ?? returned
  // A failed business without a code does not say what was done.
  const outcome = code === 'RESULT_FAIL' ? 'unknown' : outcomeOf(`${named ?? code} ${message ?? ''}`)
  return { code, message, outcome, detail: fields }
}

/** As `serviceCode`; some codes of v2 have single blanks: `PARAMETER FAIL`. */
function spacedCode(text: string | undefined): string | undefined {
  return serviceCode(text?.replace(/(?<=\w) (?=\w)/g, '_')) === undefined ? undefined : text
}

function isCode(text: string): boolean {
  return /^[A-Z][A-Z0-9_]{3,63}$/.test(text)
}

/**
 * Codes and texts of failures after which the service may have acted, or still acts: SYSTEMERROR, BANKERROR, USERPAYING,
 * PROCESSING, BIZERR_NEED_RETRY and their spellings (official documents of APIv2, 错误码: query, or repeat with the same
 * number).
 */
const uncertain =
  /SYSTEM|BANK_?ERR|PAYING|PROCESS|RETRY|TIME_?OUT|ACCEPT|UNKNOWN|INTERNAL|系统|超时|处理中|稍后/i

function outcomeOf(text: string): Outcome {
  return uncertain.test(text) ? 'unknown' : 'rejected'
}

/** What to do about a failure, by its code, the service's own message, and what became of the call. */
export function adviceFor(code: string, message: string, outcome: Outcome): string {
  if (outcome === 'unknown') {
    return 'Query what became of it, or repeat with the same numbers and parameters; never under a new number.'
  }
  if (code === 'HTTP_429') return 'Call less often; wait before the next attempt.'
  // `sign_type` that is missing or unknown is no wrong signature.
  if (/SIGN(?!_?TYPE)|签名/i.test(`${code} ${message}`)) {
    return 'Compare v2.apiV2Key with the APIv2 key set on the merchant platform, and mch_id with its merchant.'
  }
  return "See the error codes in the operation's official documents."
}
