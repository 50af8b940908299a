import type { LocalAnswer, LocalRequest } from '../../service/local-request.js'
import type { Behaviour, World } from '../behaviour.js'
import { billDayOf, billState } from '../bills/bill-day.js'
import { answerWith } from '../shared/answers.js'
import { refuse } from '../shared/refuse.js'
import { textAt } from '../shared/request-values.js'
import { balanceAt, balanceOf } from './balances.js'
import type { Account } from './flow.js'

/** What accounts hold: computed from what happened. */
export const balanceBehaviour: Behaviour = {
  operations: {
    'v3/merchant/fund/balance/{account_type}#get': queryBalance,
    'v3/merchant/fund/dayendbalance/{account_type}#get': queryDayEnd,
    'v3/ecommerce/fund/balance/{sub_mchid}#get': queryBalance,
    'v3/ecommerce/fund/enddaybalance/{sub_mchid}#get': queryDayEnd,
  },
}

function queryBalance(request: LocalRequest, world: World): LocalAnswer {
  const asked = accountOf(request)
  if (asked === undefined) return noAccount(request)
  const { holder, account } = asked
  const { available, pending } = balanceOf(world, request.caller, holder, account)
  return answer(request, account, { available_amount: available, pending_amount: pending })
}

/**
 * Our reading: what was frozen at the end of the day counts as available, for what is frozen today may have been shared
 * since.
 */
function queryDayEnd(request: LocalRequest, world: World): LocalAnswer {
  const asked = accountOf(request)
  if (asked === undefined) return noAccount(request)
  const day = billDayOf(textAt(request.query, 'date') ?? '')
  if (day === undefined || billState(day, 0, world.now()) !== 'ready') {
    return refuse(request, ['INVALID_REQUEST'], '只能查询90天以内、已经结束的日期')
  }
  const { holder, account } = asked
  const available = balanceAt(world, request.caller, holder, account, day.until)
  return answer(request, account, { available_amount: available })
}

function answer(
  request: LocalRequest,
  account: Account,
  amounts: Readonly<Record<string, number>>,
): LocalAnswer {
  return answerWith(request, { ...request.path, account_type: account, ...amounts })
}

/** Nobody here has a deposit. */
function accountOf(
  request: LocalRequest,
): { readonly holder: string; readonly account: Account } | undefined {
  const { path, query, caller } = request
  const type = path.account_type ?? textAt(query, 'account_type') ?? 'BASIC'
  const holder = path.sub_mchid ?? caller
  return type === 'BASIC' || type === 'OPERATION' || type === 'FEES' ? { holder, account: type } : undefined
}

function noAccount(request: LocalRequest): LocalAnswer {
  return refuse(request, ['INVALID_REQUEST'], '该类型的账户尚未开通')
}
