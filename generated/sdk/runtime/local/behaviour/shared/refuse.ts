import { type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { Refused } from '../machine.js'

/**
 * Refuses with the first code that the operation's own table lists, else with the last, which is a common one.
 * Pages name the same thing differently: `ORDER_NOT_EXIST`, `ORDERNOTEXIST`.
 */
export function refuse(request: LocalRequest, codes: readonly string[], message: string): LocalAnswer {
  const listed = codes.find(code => request.operation.errors.some(error => error.code === code))
  return refusal(listed ?? codes.at(-1) ?? 'INVALID_REQUEST', message)
}

/** Refuses as a state machine does, or with a code that tells as much in the operation's table. */
export function refuseEvent(
  request: LocalRequest,
  by: Refused,
  otherwise: readonly string[] = [],
): LocalAnswer {
  const own = request.operation.protocol === 'v2' ? [by.v2, by.refused] : [by.refused, by.v2]
  const codes = [...own.filter(code => code !== undefined), ...otherwise, 'INVALID_REQUEST']
  return refuse(request, codes, by.message ?? '当前状态不允许此操作')
}

/** Refuses because a field's value cannot be right, as the service does: `PARAM_ERROR`, and which field in v3. */
export function refuseField(field: string, issue: string): LocalAnswer {
  return {
    kind: 'error',
    code: 'PARAM_ERROR',
    message: issue,
    detail: { field, location: 'body', issue },
  }
}

/** Refuses a merchant number in the request that is not the one that signed it; undefined if it is. */
export function refuseStranger(
  request: LocalRequest,
  field: string,
  mchid: string | undefined,
): LocalAnswer | undefined {
  return mchid === undefined || mchid === request.caller
    ? undefined
    : refuse(request, ['INVALID_REQUEST'], `${field}（${mchid}）与签名的商户号（${request.caller}）不一致`)
}
