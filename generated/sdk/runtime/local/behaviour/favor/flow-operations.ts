import { textMember } from '../../../client/data-object.js'
import { data, type LocalAnswer, type LocalRequest, refusal } from '../../service/local-request.js'
import type { Handler, World } from '../behaviour.js'
import { billDayOf, within } from '../bills/bill-day.js'
import { offerFile } from '../bills/bill-file.js'
import { day, startOfBeijingDay } from '../shared/beijing-day.js'
import { readTime } from '../shared/beijing-time.js'
import { type FavorFlow, flowText, readFlows } from './flow-text.js'
import { type FavorStock, findFavorStock } from './stock.js'

/** Files of the uses of coupons and of their refunds: of all time, and of a day. */
export const favorFlowOperations: Readonly<Record<string, Handler>> = {
  'v3/marketing/favor/stocks/{stock_id}/use-flow#get': wholeFlow('uses'),
  'v3/marketing/favor/stocks/{stock_id}/refund-flow#get': wholeFlow('refunds'),
  'v3/marketing/favor/stocks/{stock_id}/use-flow-by-day#get': flowOfDay('uses', 'stock_useflow'),
  'v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day#get': flowOfDay('refunds', 'stock_refundflow'),
}

/** Files are there from ten o'clock of the next day on. */
const readyAfter = day + 10 * 3_600_000

/** The file of a stock: from the day after its end on, as the official documents say. */
function wholeFlow(list: 'uses' | 'refunds'): Handler {
  return (request, world) =>
    withOwnStock(request, world, stock => {
      const end = endOf(stock)
      const flows = flowsOf(stock, list, world)
      if (world.now() < startOfBeijingDay(end) + readyAfter || flows.length === 0) return noFile
      const { download_url, hash_value, hash_type } = offerFile(
        world,
        request.caller,
        flowText(list, flows),
        false,
      )
      return data({ url: download_url, hash_value, hash_type })
    })
}

function flowOfDay(list: 'uses' | 'refunds', names: string): Handler {
  return (request, world) =>
    withOwnStock(request, world, stock => {
      const wanted = billDayOf(textMember(request.query, 'bill_date') ?? '')
      if (wanted === undefined) return refusal('PARAM_ERROR', 'bill_date格式应为yyyy-MM-dd')
      const flows = flowsOf(stock, list, world).filter(({ at }) => within(wanted, at))
      if (world.now() < wanted.from + readyAfter || flows.length === 0) return noFile
      const file = offerFile(world, request.caller, flowText(list, flows), false)
      return data({
        url: file.download_url,
        [`${names}_hash`]: file.hash_value,
        [`${names}_count`]: String(flows.length),
      })
    })
}

const noFile = refusal('RESOURCE_NOT_EXISTS', '账单文件不存在')

function withOwnStock(
  { path, caller }: LocalRequest,
  world: World,
  answer: (stock: FavorStock) => LocalAnswer,
): LocalAnswer {
  const stock = findFavorStock(path.stock_id ?? '', caller, caller, world)
  return stock.kind === 'stock' ? answer(stock) : stock
}

/** When the stock ended, or will: a stopped one ended with its stop. */
function endOf({ object, request }: FavorStock): number {
  return (
    readTime(textMember(object.data, 'stop_time')) ??
    readTime(textMember(request, 'available_end_time')) ??
    object.createdAt
  )
}

function flowsOf(
  { object, stockId }: FavorStock,
  list: 'uses' | 'refunds',
  world: World,
): readonly FavorFlow[] {
  return world.store
    .list('favor-coupon', object.owner)
    .filter(coupon => coupon.data.stock_id === stockId)
    .flatMap(coupon => readFlows(coupon, list))
    .sort((one, other) => one.at - other.at)
}
