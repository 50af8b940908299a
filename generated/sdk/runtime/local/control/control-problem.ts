import { messageOf, WechatPayError } from '../../errors/wechatpay-error.js'
import type { ControlAnswer } from './control-request.js'

/** Why the control API refuses a request. */
export class ControlProblem extends Error {
  readonly status: number
  readonly code: string
  readonly advice: string
  readonly field: string | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(facts: {
    readonly status: number
    readonly code: string
    readonly message: string
    readonly advice: string
    /** Name of the member or of the query's parameter. */
    readonly field?: string
    readonly headers?: Readonly<Record<string, string>>
  }) {
    super(facts.message)
    this.status = facts.status
    this.code = facts.code
    this.advice = facts.advice
    this.field = facts.field
    this.headers = facts.headers ?? {}
  }
}

/** Statuses of the local service's own errors; 400 for all others that it throws. */
const statuses: Readonly<Record<string, number>> = {
  OBJECT_NOT_FOUND: 404,
  EVENT_REFUSED: 409,
  CANNOT_SIGN: 501,
  CLOSED: 503,
}

/** The answer to a request that failed: code, message, what to do next, and the member that is wrong. */
export function problemAnswer(error: unknown): ControlAnswer {
  if (error instanceof ControlProblem) {
    const { status, code, message, advice, field, headers } = error
    return problem(status, { code, message, advice, field }, headers)
  }
  if (error instanceof WechatPayError) {
    const { code, advice, field } = error
    return problem(statuses[code] ?? 400, { code, message: messageOf(error), advice, field })
  }
  const message = error instanceof Error ? error.message : String(error)
  const advice = 'This is a mistake of the local service: please report it with the request that led to it.'
  return problem(500, { code: 'INTERNAL_ERROR', message, advice, field: undefined })
}

function problem(
  status: number,
  facts: object,
  headers: Readonly<Record<string, string>> = {},
): ControlAnswer {
  return jsonAnswer(facts, status, headers)
}

/** An answer in JSON, which no browser reads as anything else or keeps. */
export function jsonAnswer(
  value: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): ControlAnswer {
  const own = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  }
  return { status, headers: { ...own, ...headers }, body: `${JSON.stringify(value, undefined, 2)}\n` }
}
