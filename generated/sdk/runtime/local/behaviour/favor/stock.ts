import { type DataObject, isDataObject, ownMember, textMember } from '../../../client/data-object.js'
import { type LocalAnswer, refusal } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import { rfc3339 } from '../shared/beijing-time.js'
import { givenMembers, withValues } from '../shared/given-members.js'
import { readSent, type SentCount } from '../shared/sent-count.js'
import { storedFields } from '../shared/stored-fields.js'
import { textsOf } from '../shared/texts-of.js'
import { wholeMember } from '../shared/whole-member.js'

/** A stock of cash coupons as its behaviour sees it. Amounts are fen. */
export interface FavorStock {
  readonly kind: 'stock'
  readonly object: StoredObject
  readonly stockId: string
  readonly creator: string
  /** What the merchant gave at its creation. */
  readonly request: DataObject
  /** `stock_use_rule`: the limits. */
  readonly limits: DataObject
  /** `coupon_use_rule`. */
  readonly useRule: DataObject
  /** The fixed amount of a coupon and from which total it is taken off; undefined where the sending gives them. */
  readonly amount: number | undefined
  readonly minimum: number
  /** Codes of the goods that it is for; empty for all. */
  readonly items: readonly string[]
  readonly sent: SentCount
  readonly holders: DataObject
}

/** Reads a stock from the store. Throws `StoredDataError`. */
export function readFavorStock(object: StoredObject): FavorStock {
  const read = storedFields(`${object.kind} ${object.id}`, object.data)
  const given = read.inside('request')
  const useRule = given.members('coupon_use_rule')
  const fixed = ownMember(useRule, 'fixed_normal_coupon')
  return {
    kind: 'stock',
    object,
    stockId: object.id,
    creator: object.owner,
    request: read.members('request'),
    limits: given.members('stock_use_rule'),
    useRule,
    amount: wholeMember(fixed, 'coupon_amount'),
    minimum: wholeMember(fixed, 'transaction_minimum') ?? 0,
    items: read.texts('items'),
    sent: readSent(read.inside('sent')),
    holders: read.members('holders'),
  }
}

/**
 * The stock of this creator, if the caller made it, owns it or may use it; else the refusal: `REQUEST_BLOCKED` for another's, and
 * `RESOURCE_NOT_EXISTS`.
 */
export function findFavorStock(
  stockId: string,
  creator: string,
  caller: string,
  world: World,
): FavorStock | LocalAnswer {
  const object = world.store.get('favor-stock', creator, stockId)
  if (object === undefined || object.id !== stockId) return refusal('RESOURCE_NOT_EXISTS', '代金券批次不存在')
  const stock = readFavorStock(object)
  const others = [textMember(stock.request, 'belong_merchant'), ...merchantsOf(stock)]
  return caller === creator || others.includes(caller)
    ? stock
    : refusal('REQUEST_BLOCKED', '商户号没有该批次的权限')
}

/** The merchants at which the coupons can be used: without a list the one to which the stock belongs. */
export function merchantsOf(stock: FavorStock): readonly string[] {
  const given = textsOf(stock.useRule, 'available_merchants')
  return given.length > 0 ? given : [textMember(stock.request, 'belong_merchant') ?? stock.creator]
}

/** A stock as queries show it. */
export function favorStockAnswer(stock: FavorStock): DataObject {
  const { request, useRule, limits } = stock
  return withValues({
    ...givenMembers(request, [
      'stock_name',
      'available_begin_time',
      'available_end_time',
      'no_cash',
      'stock_type',
    ]),
    ...givenMembers(stock.object.data, ['start_time', 'stop_time']),
    stock_id: stock.stockId,
    stock_creator_mchid: stock.creator,
    status: stock.object.state,
    create_time: rfc3339(stock.object.createdAt),
    description: textMember(ownMember(request, 'pattern_info'), 'description') ?? '',
    distributed_coupons: stock.sent.coupons,
    singleitem: stock.items.length > 0,
    stock_use_rule: {
      max_amount_by_day: wholeMember(limits, 'max_amount'),
      ...limits,
      ...givenMembers(useRule, ['fixed_normal_coupon', 'goods_tag', 'trade_type', 'combine_use']),
      coupon_type: 'NORMAL',
    },
  })
}

/** When the stock's coupons may be used: `coupon_available_time` of its rules, `{}` if it has none. */
export function availableTimeRule(stock: FavorStock): DataObject {
  const rule = ownMember(stock.useRule, 'coupon_available_time')
  return isDataObject(rule) ? rule : {}
}
