import { type DataObject, textMember } from '../../../client/data-object.js'
import { type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { Handler, World } from '../behaviour.js'
import { isInPeriods } from '../busifavor/available-time.js'
import { transition } from '../machine.js'
import { refusalOf } from '../shared/allowed.js'
import { answerEvent } from '../shared/answer-event.js'
import { answeredBefore, numberedRequest } from '../shared/answered-requests.js'
import { answerWith } from '../shared/answers.js'
import { rfc3339 } from '../shared/beijing-time.js'
import { givenMembers } from '../shared/given-members.js'
import { storedFields } from '../shared/stored-fields.js'
import { pageOfTokens } from './page-of-tokens.js'
import { readProductStock } from './product-coupon.js'
import { userProductCouponMachine } from './product-coupon-machines.js'
import { sendUserCoupon } from './send-user-coupon.js'
import { findUserCoupon, readUserCoupon, type UserCoupon, userCouponAnswer } from './user-coupon.js'

/** What operations do to users' product coupons, of service providers and of brands. */
export const userCouponOperations: Readonly<Record<string, Handler>> = Object.fromEntries(
  ['v3/marketing/partner/product-coupon', 'brand/marketing/product-coupon'].flatMap(
    (root): readonly (readonly [string, Handler])[] => [
      [`${root}/users/{openid}/coupons#post`, sendUserCoupon],
      [`${root}/users/{openid}/coupons#get`, listCoupons],
      [`${root}/users/{openid}/coupons/{coupon_code}#get`, queryCoupon],
      [`${root}/users/{openid}/coupons/{coupon_code}/confirm#post`, confirm],
      [`${root}/users/{openid}/coupons/{coupon_code}/use#post`, use],
      [`${root}/users/{openid}/coupons/{coupon_code}/return#post`, giveBack],
      [`${root}/users/{openid}/coupons/{coupon_code}/deactivate#post`, deactivate],
    ],
  ),
)

function queryCoupon(request: LocalRequest, world: World): LocalAnswer {
  const coupon = findUserCoupon(request, world)
  return coupon.kind === 'user-coupon' ? answerWith(request, userCouponAnswer(coupon, world)) : coupon
}

function listCoupons(request: LocalRequest, world: World): LocalAnswer {
  const { path, query, caller } = request
  const coupons = world.store
    .list('user-product-coupon', caller)
    .filter(object => object.data.openid === path.openid && matches(object, query))
    .flatMap(object => {
      const stock = world.store.get('product-coupon-stock', caller, String(object.data.stock_id))
      return stock === undefined ? [] : [readUserCoupon(object, readProductStock(stock))]
    })
  const { items, ...page } = pageOfTokens(coupons, query)
  return answerWith(request, {
    ...page,
    user_coupon_list: items.map(coupon => userCouponAnswer(coupon, world)),
  })
}

function matches({ state, data }: StoredObject, query: DataObject): boolean {
  const facts = { ...data, coupon_state: state }
  return ['product_coupon_id', 'stock_id', 'coupon_state', 'brand_id', 'appid'].every(name => {
    const wanted = textMember(query, name)
    const value = textMember(facts, name)
    return wanted === undefined || value === undefined || wanted === value
  })
}

/** What a request does to a coupon, or the answer that refuses it. */
type Deed = { readonly event: string; readonly data: DataObject } | LocalAnswer

/** Finds the coupon, answers a repeated number, and lets the event happen. */
function act(
  request: LocalRequest,
  world: World,
  action: string,
  deed: (coupon: UserCoupon, number: string) => Deed,
): LocalAnswer {
  const coupon = findUserCoupon(request, world)
  if (coupon.kind !== 'user-coupon') return coupon
  const number = storedFields('the request', request.body).text('out_request_no')
  const numbered = numberedRequest(action, number, request)
  const { object, stock } = coupon
  const earlier = answeredBefore(numbered, object.kind, object.owner, world, 'INVALID_REQUEST')
  if (earlier !== undefined) return earlier
  const made = deed(coupon, number)
  if ('kind' in made) return made
  const next = transition(userProductCouponMachine, object.state, made.event)
  const refused = refusalOf(userProductCouponMachine, object, made.event)
  if (refused !== undefined || typeof next !== 'string') return refused ?? refusal('INVALID_REQUEST')
  const after = { ...object, state: next, data: { ...object.data, ...made.data } }
  const shown = answerWith(request, userCouponAnswer(readUserCoupon(after, stock), world))
  if (shown.kind !== 'data') return shown
  return answerEvent(object, { numbered, event: made.event, data: made.data, answer: shown.data }, world)
}

/** The brand has given the coupon in its own system: the user can use it, from its time on. */
function confirm(request: LocalRequest, world: World): LocalAnswer {
  return act(request, world, 'confirm', ({ object, start }, number) => {
    const refused = refusalOf(userProductCouponMachine, object, 'confirm')
    if (refused !== undefined) return refused
    const data = { confirm_request_no: number, confirm_time: rfc3339(world.now()) }
    if (start <= world.now()) return { event: 'confirm', data }
    world.later(start - world.now(), object, 'begin')
    return { event: 'confirm-early', data }
  })
}

function use(request: LocalRequest, world: World): LocalAnswer {
  return act(request, world, 'use', ({ object, stock }, number) => {
    const refused = refusalOf(userProductCouponMachine, object, 'use')
    if (refused !== undefined) return refused
    if (!isInPeriods(stock.availableTime, world.now()))
      return refusal('INVALID_REQUEST', '此刻不在券的可用时段')
    const orders = givenMembers(request.body, ['associated_order_info', 'associated_pay_score_order_info'])
    return {
      event: 'use',
      data: { ...orders, use_request_no: number, use_time: rfc3339(world.now()) },
    }
  })
}

function giveBack(request: LocalRequest, world: World): LocalAnswer {
  const answer = act(request, world, 'return', (_, number) => ({
    event: 'return',
    data: {
      return_request_no: number,
      return_time: rfc3339(world.now()),
      use_request_no: undefined,
      use_time: undefined,
      associated_order_info: undefined,
      associated_pay_score_order_info: undefined,
    },
  }))
  const coupon = findUserCoupon(request, world)
  if (answer.kind === 'data' && coupon.kind === 'user-coupon' && world.now() > coupon.end)
    world.move(coupon.object, 'expire')
  return answer
}

function deactivate(request: LocalRequest, world: World): LocalAnswer {
  return act(request, world, 'deactivate', (_, number) => ({
    event: 'deactivate',
    data: {
      deactivate_request_no: number,
      deactivate_time: rfc3339(world.now()),
      ...givenMembers(request.body, ['deactivate_reason']),
    },
  }))
}
