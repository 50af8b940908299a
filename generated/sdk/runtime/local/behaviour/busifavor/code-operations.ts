import { type DataObject, textMember } from '../../../client/data-object.js'
import { type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { Handler, World } from '../behaviour.js'
import { answerEvent } from '../shared/answer-event.js'
import { answeredBefore, numberedRequest } from '../shared/answered-requests.js'
import { answerWith } from '../shared/answers.js'
import { rfc3339 } from '../shared/beijing-time.js'
import { withValues } from '../shared/given-members.js'
import { pageOf } from '../shared/page-of.js'
import { storedFields } from '../shared/stored-fields.js'
import { codeId, codesOfStock } from './codes.js'
import { couponAnswer, couponId, readCoupon } from './coupon.js'
import { type BusifavorStock, findStock } from './stock.js'

/** Codes of one call: the page says nothing; the official document names 200. */
const codesOfCall = 200

/** What operations do to uploaded codes. */
export const codeOperations: Readonly<Record<string, Handler>> = {
  'v3/marketing/busifavor/stocks/{stock_id}/couponcodes#post': upload,
  'v3/marketing/busifavor/stocks/{stock_id}/couponcodes#get': listCodes,
  'v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}#get': queryCode,
  'v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}#delete': removeCode,
}

/** Adds codes to a stock of the mode `MERCHANT_UPLOAD`. Codes that are there already, or twice in the list, are named. */
function upload(request: LocalRequest, world: World): LocalAnswer {
  const stock = findStock(request.path.stock_id ?? '', request.caller, world)
  if (stock.kind !== 'stock') return stock
  const read = storedFields('the request', request.body)
  const numbered = numberedRequest('upload', read.text('upload_request_no'), request)
  const earlier = answeredBefore(numbered, 'busifavor-stock', stock.object.owner, world)
  if (earlier !== undefined) return earlier
  if (stock.codeMode !== 'MERCHANT_UPLOAD')
    return refusal('INVALID_REQUEST', '批次的券code模式不是MERCHANT_UPLOAD，不能上传券code')
  const given = read.texts('coupon_code_list')
  if (given.length === 0 || given.length > codesOfCall)
    return refusal('INVALID_REQUEST', `每次上传1到${codesOfCall}个券code`)
  const codes = [...new Set(given)]
  const isThere = (code: string): boolean => codeObject(stock, code, world) !== undefined
  const [known, added] = [codes.filter(isThere), codes.filter(code => !isThere(code))]
  const answer = {
    stock_id: stock.stockId,
    total_count: codes.length,
    success_count: added.length,
    success_codes: added,
    success_time: rfc3339(world.now()),
    fail_count: 0,
    exist_codes: known,
    duplicate_codes: [...new Set(given.filter((code, at) => given.indexOf(code) !== at))],
  }
  const answered = answerEvent(stock.object, { numbered, event: 'modify', data: {}, answer }, world)
  if (answered.kind === 'data') for (const code of added) addCode(stock, code, world)
  return answered
}

function addCode(stock: BusifavorStock, code: string, world: World): void {
  world.create({
    kind: 'busifavor-code',
    owner: stock.object.owner,
    id: codeId(stock.stockId, code),
    aliases: [],
    data: { stock_id: stock.stockId, code },
  })
}

function codeObject(stock: BusifavorStock, code: string, world: World): StoredObject | undefined {
  return world.store.get('busifavor-code', stock.object.owner, codeId(stock.stockId, code))
}

function listCodes(request: LocalRequest, world: World): LocalAnswer {
  const { path, query, caller } = request
  const stock = findStock(path.stock_id ?? '', caller, world)
  if (stock.kind !== 'stock') return stock
  const status = textMember(query, 'status')
  const codes = codesOfStock(stock, world).filter(({ state }) => state === (status ?? state))
  const { items, ...page } = pageOf(codes, query, { unit: 'pages', limit: 20 })
  return answerWith(request, { stock_id: stock.stockId, ...page, data: items.map(codeAnswer) })
}

function queryCode(request: LocalRequest, world: World): LocalAnswer {
  const { path, caller } = request
  const stock = findStock(path.stock_id ?? '', caller, world)
  if (stock.kind !== 'stock') return stock
  const code = path.coupon_code ?? ''
  const object = codeObject(stock, code, world)
  if (object === undefined) return refusal('RESOURCE_NOT_EXISTS', '没有上传过这个券code')
  const coupon = world.store.get('busifavor-coupon', stock.object.owner, couponId(stock.stockId, code))
  return answerWith(
    request,
    withValues({
      code_information: codeAnswer(object),
      coupon_information:
        coupon === undefined ? undefined : couponAnswer({ stock, coupon: readCoupon(coupon) }),
    }),
  )
}

function codeAnswer(object: StoredObject): DataObject {
  const read = storedFields(`${object.kind} ${object.id}`, object.data)
  const dispatched = read.optionalWhole('dispatched_at')
  return withValues({
    code: read.text('code'),
    code_status: object.state,
    upload_time: rfc3339(object.createdAt),
    dispatched_time: dispatched === undefined ? undefined : rfc3339(dispatched),
    openid: read.optionalText('openid'),
    coupon_code: dispatched === undefined ? undefined : read.text('code'),
  })
}

/** Removes a code that no user has. */
function removeCode(request: LocalRequest, world: World): LocalAnswer {
  const stock = findStock(request.path.stock_id ?? '', request.caller, world)
  if (stock.kind !== 'stock') return stock
  const number = storedFields('the request', request.query).text('delete_request_no')
  const numbered = numberedRequest('delete', number, request)
  const earlier = answeredBefore(numbered, 'busifavor-stock', stock.object.owner, world)
  if (earlier !== undefined) return earlier
  const object = codeObject(stock, request.path.coupon_code ?? '', world)
  if (object === undefined) return refusal('RESOURCE_NOT_EXISTS', '没有上传过这个券code')
  if (object.state !== 'AVAILABLE') return refusal('INVALID_REQUEST', '券code已分配给用户，不能删除')
  const answer = { stock_id: stock.stockId, delete_time: rfc3339(world.now()) }
  const answered = answerEvent(stock.object, { numbered, event: 'modify', data: {}, answer }, world)
  if (answered.kind === 'data') world.store.remove(object)
  return answered
}
