import type { LocalAnswer, LocalRequest } from '../../service/local-request.js'
import type { Handler, World } from '../behaviour.js'
import { movedTo } from '../shared/moved-to.js'
import { refuse } from '../shared/refuse.js'
import { textAt } from '../shared/request-values.js'
import { openidOf } from './local-user.js'
import { answerPayment } from './payment-answer.js'
import { type Payment, readPayment } from './payment-data.js'
import { createOrder, ownedBy, refuseOrder, refusePlaced } from './payment-order.js'
import { type MerchantFields, refuseCaller } from './payment-query.js'
import type { OrderRequest, ReadOrder } from './payment-request.js'

/** What the last two digits of a payment code make happen, so that a test can choose. All other codes are paid at once. */
export interface CodeCase {
  readonly digits: string
  /** The codes of the tables that refuse it, in both protocols' words. */
  readonly codes: readonly string[]
  readonly message: string
  /** What becomes of the order in spite of that: nothing, paid, not paid, or the user is asked for the password. */
  readonly order: 'none' | 'charged' | 'unpaid' | 'asked'
  /** What the user does after five seconds. */
  readonly user?: 'pay' | 'refuse'
}

/**
 * The cases of payment codes. The rule is ours; the codes and what they mean are the pages' (`pay/micropay`,
 * `v3/pay/transactions/codepay`): after `BANK_ERROR` and `SYSTEM_ERROR` the outcome is unknown until a query.
 */
export const codeCases: readonly CodeCase[] = [
  { digits: '90', codes: [], message: '需要用户输入支付密码', order: 'asked' },
  { digits: '91', codes: [], message: '需要用户输入支付密码', order: 'asked', user: 'pay' },
  { digits: '92', codes: [], message: '需要用户输入支付密码', order: 'asked', user: 'refuse' },
  { digits: '93', codes: ['AUTH_CODE_EXPIRE', 'AUTHCODEEXPIRE'], message: '付款码已过期', order: 'none' },
  { digits: '94', codes: ['NOT_ENOUGH', 'NOTENOUGH'], message: '用户余额不足', order: 'none' },
  { digits: '95', codes: ['ACCOUNT_ERROR', 'TRADE_ERROR'], message: '用户账号异常', order: 'none' },
  { digits: '96', codes: ['RULE_LIMIT', 'NOTSUPORTCARD'], message: '不支持此支付方式', order: 'none' },
  { digits: '97', codes: ['AUTH_CODE_INVALID'], message: '不是微信支付的付款码', order: 'none' },
  {
    digits: '98',
    codes: ['BANK_ERROR', 'BANKERROR', 'SYSTEM_ERROR'],
    message: '银行系统异常',
    order: 'unpaid',
  },
  { digits: '99', codes: ['SYSTEMERROR', 'SYSTEM_ERROR'], message: '系统超时', order: 'charged' },
]

const userTakes = 5_000
/** Above 1,000 yuan the user enters the password, by the service's documents; five free payments a day are not counted. */
const passwordAbove = 100_000

/** Takes the money from a user's payment code: at once, or after the password. */
export function charging(read: ReadOrder, merchant: MerchantFields): Handler {
  return (request, world) => {
    const order = read(request, 'MICROPAY')
    const refused =
      refuseCaller(request, merchant) ?? refuseOrder(request, order) ?? refuseCode(request, order, world)
    if (refused !== undefined) {
      return refused
    }
    const known = ownedBy(request.caller, order.outTradeNo, world)
    if (known?.state === 'USERPAYING') {
      return answerCharge(request, known)
    }
    const object = known?.object ?? createOrder(request.caller, order, world)
    return charge(request, readPayment(object), world)
  }
}

function refuseCode(request: LocalRequest, order: OrderRequest, world: World): LocalAnswer | undefined {
  const code = authCode(request)
  if (!isPaymentCode(code)) {
    return refuse(request, ['AUTH_CODE_INVALID', 'INVALID_REQUEST'], '付款码应为18位数字，以10至15开头')
  }
  const known = ownedBy(request.caller, order.outTradeNo, world)
  const placed = known && refusePlaced(request, known, order, 'ask')
  if (placed !== undefined) {
    return placed
  }
  const found = caseOf(code)
  return found?.order === 'none'
    ? refuse(request, [...found.codes, 'INVALID_REQUEST'], found.message)
    : undefined
}

function charge(request: LocalRequest, payment: Payment, world: World): LocalAnswer {
  const found = caseOf(authCode(request))
  const payer = { openid: openidOf(payment.appid, authCode(request)) }
  if (found?.order === 'unpaid') {
    return refuse(request, found.codes, found.message)
  }
  if (found?.order === 'asked' || payment.total > passwordAbove) {
    const asked = movedTo(world, payment.object, 'ask', payer)
    if (found?.user !== undefined) {
      world.later(userTakes, asked, found.user)
    }
    return answerCharge(request, readPayment(asked))
  }
  const charged = readPayment(movedTo(world, payment.object, 'charge', payer))
  return found === undefined ? answerCharge(request, charged) : refuse(request, found.codes, found.message)
}

/** v2 has a code for the user who enters the password, v3 a state. */
function answerCharge(request: LocalRequest, payment: Payment): LocalAnswer {
  return request.operation.protocol === 'v2' && payment.state === 'USERPAYING'
    ? refuse(request, ['USERPAYING'], '需要用户输入支付密码')
    : answerPayment(request, payment)
}

/** The payment code of a request. */
export function authCode(request: LocalRequest): string {
  return textAt(request.body, 'auth_code') ?? textAt(request.body, 'payer', 'auth_code') ?? ''
}

/** The case that a payment code names. */
export function caseOf(code: string): CodeCase | undefined {
  return codeCases.find(({ digits }) => code.endsWith(digits))
}

/** Whether digits can be a payment code: 18, of which the first two are 10 to 15. */
export function isPaymentCode(code: string): boolean {
  return /^1[0-5]\d{16}$/.test(code)
}
