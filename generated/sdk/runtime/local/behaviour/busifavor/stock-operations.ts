import { type DataObject, isDataObject } from '../../../client/data-object.js'
import { data, type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { Handler, World } from '../behaviour.js'
import { answerEvent } from '../shared/answer-event.js'
import { answeredBefore, numberedRequest, remembered } from '../shared/answered-requests.js'
import { answerWith } from '../shared/answers.js'
import { readTime, rfc3339 } from '../shared/beijing-time.js'
import { givenMembers, withValues } from '../shared/given-members.js'
import { knownMembers } from '../shared/known-members.js'
import { nothingSent, sentNow } from '../shared/sent-count.js'
import { type StoredFields, storedFields } from '../shared/stored-fields.js'
import { wholeMember } from '../shared/whole-member.js'
import { codesOfStock } from './codes.js'
import { type BusifavorStock, findStock } from './stock.js'

/** What operations do to stocks. */
export const stockOperations: Readonly<Record<string, Handler>> = {
  'v3/marketing/busifavor/stocks#post': createStock,
  'v3/marketing/busifavor/stocks/{stock_id}#get': queryStock,
  'v3/marketing/busifavor/stocks/{stock_id}#patch': modifyStock,
  'v3/marketing/busifavor/stocks/{stock_id}/budget#patch': modifyBudget,
}

function createStock(request: LocalRequest, world: World): LocalAnswer {
  const read = storedFields('the request', request.body)
  const numbered = numberedRequest('create', read.text('out_request_no'), request)
  const earlier = answeredBefore(numbered, 'busifavor-stock', request.caller, world)
  if (earlier !== undefined) return earlier
  const rule = read.optionalInside('coupon_use_rule')
  if (rule === undefined) return refusal('INVALID_REQUEST', '缺少核销规则coupon_use_rule')
  const ends = endOf(rule.inside('coupon_available_time'))
  if (ends === undefined) return refusal('INVALID_REQUEST', '券可核销时间有误')
  if (ends <= world.now()) return refusal('INVALID_REQUEST', '券可核销的结束时间已过')
  const stockId = world.number('12', 20)
  const answer = { stock_id: stockId, create_time: rfc3339(world.now()) }
  const { aliases, answered } = remembered(numbered, answer)
  const stock = world.create({
    kind: 'busifavor-stock',
    owner: request.caller,
    id: stockId,
    aliases,
    data: { request: request.body, sent: nothingSent, holders: {}, answered },
  })
  world.later(ends - world.now() + 1, stock, 'end')
  return data(answer)
}

/** When the stock's coupons end at the latest; undefined if the times cannot be read or are in the wrong order. */
function endOf(read: StoredFields): number | undefined {
  const begin = readTime(read.text('available_begin_time'))
  const end = readTime(read.text('available_end_time'))
  return begin === undefined || end === undefined || end <= begin ? undefined : end
}

function queryStock(request: LocalRequest, world: World): LocalAnswer {
  const stock = findStock(request.path.stock_id ?? '', request.caller, world)
  return stock.kind === 'stock' ? answerWith(request, stockAnswer(stock, world)) : stock
}

function stockAnswer(stock: BusifavorStock, world: World): DataObject {
  const sent = sentNow(stock.sent, world.now())
  const codes = codesOfStock(stock, world)
  const { out_request_no: _, ...settings } = stock.request
  return withValues({
    ...settings,
    stock_id: stock.stockId,
    stock_state: stock.object.state,
    coupon_code_count:
      stock.codeMode === 'MERCHANT_UPLOAD'
        ? {
            total_count: codes.length,
            available_count: codes.filter(({ state }) => state === 'AVAILABLE').length,
          }
        : undefined,
    send_count_information: {
      total_send_num: sent.coupons,
      total_send_amount: sent.amount,
      today_send_num: sent.todayCoupons,
      today_send_amount: sent.todayAmount,
    },
  })
}

function modifyStock(request: LocalRequest, world: World): LocalAnswer {
  const stock = findStock(request.path.stock_id ?? '', request.caller, world)
  if (stock.kind !== 'stock') return stock
  const number = storedFields('the request', request.body).text('out_request_no')
  const numbered = numberedRequest('modify', number, request)
  return (
    answeredBefore(numbered, 'busifavor-stock', stock.object.owner, world) ??
    answerEvent(
      stock.object,
      {
        numbered,
        event: 'modify',
        data: { request: merged(stock.request, settingsOf(request)) },
        answer: null,
      },
      world,
    )
  )
}

/** The settings that the page lets a merchant modify: others of the stock, its limits above all, are not among them. */
function settingsOf({ operation, body }: LocalRequest): DataObject {
  const schema = operation.requestBody?.kind === 'json' ? operation.requestBody.schema : undefined
  const { out_request_no: _, ...settings } = knownMembers(schema, body)
  return settings
}

/** The settings with those that were given; objects are merged, lists are replaced. */
function merged(settings: DataObject, given: DataObject): DataObject {
  const changed = Object.entries(given).map(([name, value]) => {
    const earlier = settings[name]
    return [name, isDataObject(value) && isDataObject(earlier) ? merged(earlier, value) : value]
  })
  return { ...settings, ...Object.fromEntries(changed) }
}

const budgets = [
  { name: 'max_coupons', sent: 'coupons' },
  { name: 'max_coupons_by_day', sent: 'todayCoupons' },
] as const

/** Sets the limits of a stock. The current ones must be given rightly, and no limit may be less than what was sent. */
function modifyBudget(request: LocalRequest, world: World): LocalAnswer {
  const stock = findStock(request.path.stock_id ?? '', request.caller, world)
  if (stock.kind !== 'stock') return stock
  const number = storedFields('the request', request.body).text('modify_budget_request_no')
  const numbered = numberedRequest('budget', number, request)
  const earlier = answeredBefore(numbered, 'busifavor-stock', stock.object.owner, world)
  if (earlier !== undefined) return earlier
  const targets = targetBudgets(stock, request.body, world)
  if (targets.kind !== 'targets') return targets
  const sendRule = { ...stock.sendRule, ...targets.limits }
  return answerEvent(
    stock.object,
    {
      numbered,
      event: 'modify',
      data: { request: { ...stock.request, stock_send_rule: sendRule } },
      answer: {
        max_coupons: wholeMember(sendRule, 'max_coupons') ?? 0,
        ...givenMembers(sendRule, ['max_coupons_by_day']),
      },
    },
    world,
  )
}

function targetBudgets(
  stock: BusifavorStock,
  body: DataObject,
  world: World,
): { readonly kind: 'targets'; readonly limits: Readonly<Record<string, number>> } | LocalAnswer {
  const sent = sentNow(stock.sent, world.now())
  const limits: Record<string, number> = {}
  for (const budget of budgets) {
    const target = wholeMember(body, `target_${budget.name}`)
    if (target === undefined) continue
    const current = wholeMember(stock.sendRule, budget.name)
    if (wholeMember(body, `current_${budget.name}`) !== current)
      return refusal('INVALID_REQUEST', `current_${budget.name}与批次的当前值不一致`)
    if (target < sent[budget.sent]) return refusal('INVALID_REQUEST', `target_${budget.name}小于已发放的个数`)
    limits[budget.name] = target
  }
  if (Object.keys(limits).length === 0) return refusal('INVALID_REQUEST', '没有要修改的预算')
  return { kind: 'targets', limits }
}
