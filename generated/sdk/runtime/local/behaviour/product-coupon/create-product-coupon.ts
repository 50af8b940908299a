import { type DataObject, isDataObject, ownMember, textMember } from '../../../client/data-object.js'
import { data, type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import {
  answeredBefore,
  type NumberedRequest,
  numberedRequest,
  remembered,
} from '../shared/answered-requests.js'
import { answerWith } from '../shared/answers.js'
import { day } from '../shared/beijing-day.js'
import { readTime, rfc3339 } from '../shared/beijing-time.js'
import { withValues } from '../shared/given-members.js'
import { refuse } from '../shared/refuse.js'
import { nothingSent } from '../shared/sent-count.js'
import { storedFields } from '../shared/stored-fields.js'
import {
  findProductCoupon,
  isAnswer,
  productCouponAnswer,
  productStockAnswer,
  readProductStock,
} from './product-coupon.js'

/**
 * Creates a product coupon with its first stock.
 *
 * Those that are used several times (`SEQUENTIAL`) have stock bundles, which the local service does not keep: they are answered by the
 * tables.
 */
export function createProductCoupon(request: LocalRequest, world: World): LocalAnswer {
  const read = storedFields('the request', request.body)
  if (request.body.usage_mode !== 'SINGLE') return data({})
  const numbered = numberedRequest('create', read.text('out_request_no'), request)
  const earlier = answeredBefore(numbered, 'product-coupon', request.caller, world, 'INVALID_REQUEST')
  if (earlier !== undefined)
    return earlier.kind === 'error'
      ? refuse(request, ['ALREADY_EXISTS', 'INVALID_REQUEST'], '请求单号已用于参数不同的商品券')
      : earlier
  const wrong = wrongPeriod(read.members('stock'), world)
  if (wrong !== undefined) return wrong
  const { out_request_no: _, stock, brand_id: brand, ...settings } = request.body
  const coupon = addProductCoupon(request.caller, brand, settings, world)
  const added = addStock(coupon, isDataObject(stock) ? stock : {}, world)
  const shown = answerWith(request, {
    ...productCouponAnswer(coupon),
    stock: productStockAnswer(readProductStock(added), world),
  })
  if (shown.kind === 'data') keep(coupon, numbered, shown.data, world)
  return shown
}

/** Adds a stock to a product coupon. */
export function createStock(request: LocalRequest, world: World): LocalAnswer {
  const coupon = findProductCoupon(request, world)
  if (isAnswer(coupon)) return coupon
  const read = storedFields('the request', request.body)
  const numbered = numberedRequest('stock', read.text('out_request_no'), request)
  const earlier = answeredBefore(numbered, 'product-coupon', request.caller, world, 'INVALID_REQUEST')
  if (earlier !== undefined) return earlier
  if (coupon.state !== 'EFFECTIVE') return refusal('INVALID_REQUEST', '商品券已失效')
  const wrong = wrongPeriod(read.members('stock'), world)
  if (wrong !== undefined) return wrong
  const added = addStock(coupon, read.members('stock'), world)
  const shown = answerWith(request, productStockAnswer(readProductStock(added), world))
  if (shown.kind === 'data') keep(coupon, numbered, shown.data, world)
  return shown
}

function keep(object: StoredObject, numbered: NumberedRequest, answer: DataObject, world: World): void {
  const { aliases, answered } = remembered(numbered, answer, object)
  world.change(object, { answered }, aliases)
}

function periodOf(stock: DataObject): unknown {
  return ownMember(ownMember(stock, 'single_usage_rule'), 'coupon_available_period')
}

function wrongPeriod(stock: DataObject, world: World): LocalAnswer | undefined {
  const [begin, end] = ['available_begin_time', 'available_end_time'].map(name =>
    readTime(textMember(periodOf(stock), name)),
  )
  if (begin === undefined || end === undefined || end <= begin)
    return refusal('INVALID_REQUEST', '单券批次须填写可核销时间，结束时间须晚于开始时间')
  return end <= world.now() ? refusal('INVALID_REQUEST', '可核销的结束时间已过') : undefined
}

function addProductCoupon(owner: string, brand: unknown, settings: DataObject, world: World): StoredObject {
  return world.create({
    kind: 'product-coupon',
    owner,
    id: world.number('2', 20),
    aliases: [],
    data: withValues({ brand_id: brand, request: settings }),
  })
}

function addStock(coupon: StoredObject, stock: DataObject, world: World): StoredObject {
  const added = world.create({
    kind: 'product-coupon-stock',
    owner: coupon.owner,
    id: world.number('1', 20),
    aliases: [],
    data: withValues({
      product_coupon_id: coupon.id,
      brand_id: coupon.data.brand_id,
      request: stock,
      sent: nothingSent,
      holders: {},
    }),
  })
  const end = readTime(textMember(periodOf(stock), 'available_end_time'))
  if (end !== undefined) world.later(end - world.now() + 1, added, 'end')
  return added
}

/**
 * A brand makes a product coupon on its own platform, with a stock of 1,000 coupons of 1 yuan for 30 days: the brand's API has no call for it.
 * `data` may replace members: `{ display_info, scope, type, single_usage_info, stock, brand_id }`.
 */
export function openProductCoupon(owner: string, given: DataObject, world: World): StoredObject {
  const { stock, brand_id: brand, ...settings } = given
  const normal = { normal_coupon: { threshold: 1_000, discount_amount: 100 } }
  const coupon = addProductCoupon(
    owner,
    brand,
    {
      scope: 'ALL',
      type: 'NORMAL',
      usage_mode: 'SINGLE',
      single_usage_info: normal,
      display_info: {
        name: '满减商品券',
        image_url: `${world.url}/coupon.png`,
        background_url: `${world.url}/background.png`,
      },
      ...settings,
    },
    world,
  )
  addStock(
    coupon,
    {
      coupon_code_mode: 'WECHATPAY',
      stock_send_rule: { max_count: 1_000 },
      single_usage_rule: {
        coupon_available_period: {
          available_begin_time: rfc3339(world.now()),
          available_end_time: rfc3339(world.now() + 30 * day),
        },
        ...normal,
      },
      usage_rule_display_info: {
        coupon_usage_method_list: ['OFFLINE'],
        usage_description: '到店出示券码',
      },
      coupon_display_info: { code_display_mode: 'QRCODE' },
      notify_config: {},
      store_scope: 'NONE',
      ...(isDataObject(stock) ? stock : {}),
    },
    world,
  )
  return coupon
}
