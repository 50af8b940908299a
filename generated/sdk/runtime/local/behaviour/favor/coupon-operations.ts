import { type DataObject, textMember } from '../../../client/data-object.js'
import { data, type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { Handler, World } from '../behaviour.js'
import { answeredBefore, numberedRequest, remembered } from '../shared/answered-requests.js'
import { answerWith } from '../shared/answers.js'
import { pageOf } from '../shared/page-of.js'
import { storedFields } from '../shared/stored-fields.js'
import { wholeMember } from '../shared/whole-member.js'
import { type FavorCoupon, favorCouponAnswer, readFavorCoupon } from './coupon.js'
import { sendFavorCoupon } from './send-coupon.js'
import { type FavorStock, findFavorStock, merchantsOf, readFavorStock } from './stock.js'

/** What operations do to users' cash coupons. */
export const favorCouponOperations: Readonly<Record<string, Handler>> = {
  'v3/marketing/favor/users/{openid}/coupons#post': send,
  'v3/marketing/favor/users/{openid}/coupons#get': listCoupons,
  'v3/marketing/favor/users/{openid}/coupons/{coupon_id}#get': queryCoupon,
}

function send(request: LocalRequest, world: World): LocalAnswer {
  const read = storedFields('the request', request.body)
  const creator = read.text('stock_creator_mchid')
  const stock = findFavorStock(read.text('stock_id'), creator, request.caller, world)
  if (stock.kind !== 'stock') return stock
  const numbered = numberedRequest('send', read.text('out_request_no'), request)
  const earlier = answeredBefore(numbered, 'favor-coupon', creator, world, 'INVALID_REQUEST')
  if (earlier !== undefined) return earlier
  const sent = sendFavorCoupon(
    stock,
    {
      openid: request.path.openid ?? '',
      appid: read.text('appid'),
      sender: request.caller,
      amount: wholeMember(request.body, 'coupon_value'),
      minimum: wholeMember(request.body, 'coupon_minimum'),
    },
    world,
  )
  if (sent.kind !== 'sent') return sent
  const answer = { coupon_id: sent.coupon.id }
  const { aliases, answered } = remembered(numbered, answer, sent.coupon)
  world.change(sent.coupon, { answered }, aliases)
  return data(answer)
}

/** A coupon with its stock. */
interface OfStock {
  readonly coupon: FavorCoupon
  readonly stock: FavorStock
}

/** The user's coupons, in the order in which they were received. */
function couponsOf(openid: string | undefined, world: World): readonly OfStock[] {
  return world.store
    .list('favor-coupon')
    .filter(object => object.data.openid === openid)
    .map(readFavorCoupon)
    .flatMap(coupon => {
      const object = world.store.get('favor-stock', coupon.object.owner, coupon.stockId)
      return object === undefined ? [] : [{ coupon, stock: readFavorStock(object) }]
    })
}

function queryCoupon(request: LocalRequest, world: World): LocalAnswer {
  const { path, caller } = request
  const found = couponsOf(path.openid, world).find(({ coupon }) => coupon.couponId === path.coupon_id)
  if (found === undefined) return refusal('RESOURCE_NOT_EXISTS', '用户没有这张代金券')
  const stock = findFavorStock(found.stock.stockId, found.stock.creator, caller, world)
  return stock.kind === 'stock' ? answerWith(request, favorCouponAnswer(found.coupon, stock)) : stock
}

/** Used coupons are shown if they are asked for; expired ones never. */
function listCoupons(request: LocalRequest, world: World): LocalAnswer {
  const { path, query, caller } = request
  const coupons = couponsOf(path.openid, world)
    .filter(({ stock }) => findFavorStock(stock.stockId, stock.creator, caller, world).kind === 'stock')
    .filter(found => matches(found, query))
  const { items, ...page } = pageOf(coupons, query, { unit: 'pages', limit: 20 })
  return answerWith(request, {
    ...page,
    data: items.map(({ coupon, stock }) => favorCouponAnswer(coupon, stock)),
  })
}

function matches({ coupon, stock }: OfStock, query: DataObject): boolean {
  const wanted = (name: string, value: string): boolean => (textMember(query, name) ?? value) === value
  const place = textMember(query, 'available_mchid')
  return (
    coupon.object.state === (textMember(query, 'status') ?? 'SENDED') &&
    wanted('stock_id', coupon.stockId) &&
    wanted('creator_mchid', stock.creator) &&
    wanted('sender_mchid', coupon.sender) &&
    (place === undefined || merchantsOf(stock).includes(place)) &&
    query.business_type === undefined
  )
}
