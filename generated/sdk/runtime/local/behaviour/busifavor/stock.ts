import { type DataObject, ownMember } from '../../../client/data-object.js'
import { type LocalAnswer, refusal } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import { readSent, type SentCount } from '../shared/sent-count.js'
import { storedFields } from '../shared/stored-fields.js'
import { wholeMember } from '../shared/whole-member.js'

const codeModes = ['WECHATPAY_MODE', 'MERCHANT_API', 'MERCHANT_UPLOAD'] as const
/** Who makes the codes of a stock's coupons. */
export type CodeMode = (typeof codeModes)[number]

/** A stock as its behaviour sees it. */
export interface BusifavorStock {
  readonly kind: 'stock'
  readonly object: StoredObject
  readonly stockId: string
  readonly belongMerchant: string
  readonly codeMode: CodeMode
  /** What the merchant gave at its creation, with what was modified since. */
  readonly request: DataObject
  readonly sendRule: DataObject
  readonly availableTime: DataObject
  readonly sent: SentCount
  /** Coupons by user. Returned and deactivated ones count: they were received. */
  readonly holders: DataObject
}

/** Reads a stock from the store. Throws `StoredDataError`. */
export function readStock(object: StoredObject): BusifavorStock {
  const read = storedFields(`${object.kind} ${object.id}`, object.data)
  const request = read.members('request')
  const given = read.inside('request')
  return {
    kind: 'stock',
    object,
    stockId: object.id,
    belongMerchant: given.text('belong_merchant'),
    codeMode: given.oneOf('coupon_code_mode', codeModes),
    request,
    sendRule: given.members('stock_send_rule'),
    availableTime: given.inside('coupon_use_rule').members('coupon_available_time'),
    sent: readSent(read.inside('sent')),
    holders: read.members('holders'),
  }
}

/** The fixed amount of one coupon in fen; 0 for discounts and exchanges, whose value only the payment shows. */
export function amountOf(stock: BusifavorStock): number {
  const rule = ownMember(ownMember(stock.request, 'coupon_use_rule'), 'fixed_normal_coupon')
  return wholeMember(rule, 'discount_amount') ?? 0
}

/**
 * The stock if the caller made it or it belongs to the caller; else the refusal: `NOAUTH` for another's, and
 * `RESOURCE_NOT_EXISTS`.
 */
export function findStock(stockId: string, caller: string, world: World): BusifavorStock | LocalAnswer {
  const own = world.store.get('busifavor-stock', caller, stockId)
  if (own !== undefined && own.id === stockId) return readStock(own)
  const other = world.store.list('busifavor-stock').find(({ id }) => id === stockId)
  if (other === undefined) return refusal('RESOURCE_NOT_EXISTS', '批次不存在')
  const stock = readStock(other)
  return stock.belongMerchant === caller ? stock : refusal('NOAUTH', '商户号与批次没有关系')
}
