import { type DataObject, textMember } from '../../../client/data-object.js'
import { data, type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { Handler, World } from '../behaviour.js'
import { isRefused } from '../machine.js'
import { refusedAnswer } from '../shared/allowed.js'
import { answeredBefore, numberedRequest, remembered } from '../shared/answered-requests.js'
import { answerWith } from '../shared/answers.js'
import { readTime, rfc3339 } from '../shared/beijing-time.js'
import { pageOf } from '../shared/page-of.js'
import { nothingSent } from '../shared/sent-count.js'
import { storedFields } from '../shared/stored-fields.js'
import { textsOf } from '../shared/texts-of.js'
import { type FavorStock, favorStockAnswer, findFavorStock, merchantsOf, readFavorStock } from './stock.js'

/** What operations do to stocks of cash coupons. */
export const favorStockOperations: Readonly<Record<string, Handler>> = {
  'v3/marketing/favor/coupon-stocks#post': createStock,
  'v3/marketing/favor/stocks#get': listStocks,
  'v3/marketing/favor/stocks/{stock_id}#get': (request, world) =>
    withStock(request, request.query, world, stock => answerWith(request, favorStockAnswer(stock))),
  'v3/marketing/favor/stocks/{stock_id}/start#post': happens('start', 'start_time'),
  'v3/marketing/favor/stocks/{stock_id}/pause#post': happens('pause', 'pause_time'),
  'v3/marketing/favor/stocks/{stock_id}/restart#post': happens('restart', 'restart_time'),
  'v3/marketing/favor/stocks/{stock_id}/stop#post': stopStock,
  'v3/marketing/favor/stocks/{stock_id}/modify-goods-id#post': modifyItems,
  'v3/marketing/favor/stocks/{stock_id}/merchants#get': listOf(merchantsOf),
  'v3/marketing/favor/stocks/{stock_id}/items#get': listOf(stock => stock.items),
}

function createStock(request: LocalRequest, world: World): LocalAnswer {
  const read = storedFields('the request', request.body)
  const numbered = numberedRequest('create', read.text('out_request_no'), request)
  const earlier = answeredBefore(numbered, 'favor-stock', request.caller, world, 'INVALID_REQUEST')
  if (earlier !== undefined) return earlier
  const begin = readTime(read.text('available_begin_time'))
  const end = readTime(read.text('available_end_time'))
  if (begin === undefined || end === undefined || end <= begin)
    return refusal('INVALID_REQUEST', '批次的可用时间有误')
  if (end <= world.now()) return refusal('INVALID_REQUEST', '批次的结束时间已过')
  const stockId = world.number('19', 20)
  const answer = { stock_id: stockId, create_time: rfc3339(world.now()) }
  const { aliases, answered } = remembered(numbered, answer)
  const stock = world.create({
    kind: 'favor-stock',
    owner: request.caller,
    id: stockId,
    aliases,
    data: {
      request: request.body,
      items: textsOf(request.body.coupon_use_rule, 'available_items'),
      sent: nothingSent,
      holders: {},
      answered,
    },
  })
  world.later(end - world.now() + 1, stock, 'end')
  return data(answer)
}

/** Finds the stock that a request names by path and `stock_creator_mchid`. Who did not create it may only look. */
function withStock(
  request: LocalRequest,
  given: DataObject,
  world: World,
  answer: (stock: FavorStock) => LocalAnswer,
): LocalAnswer {
  const creator = textMember(given, 'stock_creator_mchid') ?? request.caller
  const stock = findFavorStock(request.path.stock_id ?? '', creator, request.caller, world)
  if (stock.kind !== 'stock') return stock
  if (request.operation.method !== 'get' && request.caller !== creator)
    return refusal('REQUEST_BLOCKED', '只有创建批次的商户号可以操作批次')
  return answer(stock)
}

/** Lets an event happen to a stock, and answers its time; of a repeated one the time at which it happened first. */
function happens(event: string, timeName: string): Handler {
  return (request, world) =>
    withStock(request, request.body, world, ({ object, stockId }) => {
      const known = textMember(object.data, timeName)
      const moved = world.move(object, event)
      if (isRefused(moved)) return refusedAnswer(moved)
      const isRepeated = moved.state === object.state && known !== undefined
      const time = isRepeated ? known : rfc3339(world.now())
      world.change(moved, { [timeName]: time })
      return data({ [timeName]: time, stock_id: stockId })
    })
}

/** The page of this one names no errors of its own: everything is refused with the common `INVALID_REQUEST`. */
function stopStock(request: LocalRequest, world: World): LocalAnswer {
  const answer = happens('stop', 'stop_time')(request, world)
  return answer.kind === 'error' ? { ...answer, code: 'INVALID_REQUEST' } : answer
}

function modifyItems(request: LocalRequest, world: World): LocalAnswer {
  return withStock(request, request.body, world, ({ object, stockId, items }) => {
    const [added, removed] = ['add_goods_id_list', 'delete_goods_id_list'].map(name =>
      textsOf(request.body, name),
    )
    if (items.length === 0) return refusal('INVALID_REQUEST', '批次不是单品券，不能修改单品编码')
    const kept = [...new Set([...items, ...(added ?? [])])].filter(item => !removed?.includes(item))
    if (kept.length === 0) return refusal('INVALID_REQUEST', '单品券至少保留一个单品编码')
    const moved = world.move(object, 'modify', { items: kept })
    if (isRefused(moved)) return refusedAnswer(moved)
    return data({ pause_time: rfc3339(world.now()), stock_id: stockId })
  })
}

function listOf(items: (stock: FavorStock) => readonly string[]): Handler {
  return (request, world) =>
    withStock(request, request.query, world, stock => {
      const { items: list, ...page } = pageOf(items(stock), request.query, { unit: 'pages', limit: 10 })
      return data({ ...page, data: list, stock_id: stock.stockId })
    })
}

function listStocks(request: LocalRequest, world: World): LocalAnswer {
  const { query, caller } = request
  const creator = textMember(query, 'stock_creator_mchid') ?? caller
  if (creator !== caller) return refusal('REQUEST_BLOCKED', '只能查询自己创建的批次')
  const [from, until] = ['create_start_time', 'create_end_time'].map(name =>
    readTime(textMember(query, name) ?? ''),
  )
  const status = textMember(query, 'status')
  const stocks = world.store
    .list('favor-stock', creator)
    .filter(({ createdAt }) => createdAt >= (from ?? createdAt) && createdAt <= (until ?? createdAt))
    .filter(({ state }) => state === (status ?? state))
  const { items, ...page } = pageOf(stocks, query, { unit: 'pages', limit: 10 })
  return answerWith(request, { ...page, data: items.map(readFavorStock).map(favorStockAnswer) })
}
