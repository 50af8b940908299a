import type { LocalAnswer, LocalRequest } from '../../service/local-request.js'
import type { Behaviour, World } from '../behaviour.js'
import { type Trade, tradesOf } from '../funds/trades.js'
import { refuse } from '../refuse.js'
import { textAt } from '../request-values.js'
import { answerWith } from '../values/answers.js'
import { type BillDay, billDayOf, billState } from './bill-day.js'
import { answerFile, downloadFile, offerFile } from './bill-file.js'
import { type TradeBillType, tradeBill } from './trade-bill.js'

/** Bills of what happened, and the download of their files. */
export const billBehaviour: Behaviour = {
  operations: {
    'v3/bill/tradebill#get': announce(8, tradeBillOf),
    'v3/billdownload/file#get': downloadFile,
    'v2/pay/downloadbill#post': answerAtOnce(10, tradeBillOf),
  },
}

/** Makes a bill of a request; undefined if there is nothing to list. */
type MakeBill = (request: LocalRequest, world: World, day: BillDay) => string | undefined

/** Answers the address of a bill. `hour` is the hour of the next day from which it is there, as its page says. */
function announce(hour: number, make: MakeBill): (request: LocalRequest, world: World) => LocalAnswer {
  return (request, world) => {
    const bill = billOf(request, world, hour, make)
    if (typeof bill !== 'string') return bill
    return answerWith(request, offerFile(world, request.caller, bill, isZipped(request)))
  }
}

/** Answers the bill itself, as v2 does. */
function answerAtOnce(hour: number, make: MakeBill): (request: LocalRequest, world: World) => LocalAnswer {
  return (request, world) => {
    const bill = billOf(request, world, hour, make)
    return typeof bill === 'string' ? answerFile(bill, isZipped(request)) : bill
  }
}

function billOf(request: LocalRequest, world: World, hour: number, make: MakeBill): string | LocalAnswer {
  const day = billDayOf(parameter(request, 'bill_date') ?? '')
  if (day === undefined) {
    return refuse(request, ['data format error', 'PARAM_ERROR', 'INVALID_REQUEST'], '账单日期格式有误')
  }
  const state = billState(day, hour, world.now())
  if (state === 'creating') {
    const codes = ['STATEMENT_CREATING', 'Bill Creating', 'BILL_CREATING']
    return refuse(request, codes, `账单还在生成，次日上午${hour}点以后再取`)
  }
  if (state === 'past') return refuse(request, ['INVALID_REQUEST'], '只能申请三个月以内的账单')
  const bill = state === 'future' ? undefined : make(request, world, day)
  return bill ?? refuse(request, ['NO_STATEMENT_EXIST', 'NO Bill Exist', 'NO_BILL_EXIST'], '账单文件不存在')
}

function tradeBillOf(request: LocalRequest, world: World, day: BillDay): string | undefined {
  const type = parameter(request, 'bill_type') ?? 'ALL'
  const only = parameter(request, 'sub_mchid') ?? parameter(request, 'sub_mch_id')
  const isListed = (trade: Trade): boolean => only === undefined || trade.payment.subMchid === only
  const listed = tradeBillTypes[type]
  return listed && tradeBill(tradesOf(world, request.caller).filter(isListed), day, listed)
}

/** The formats by the types of the tables. Nothing here charges accounts, so `RECHARGE_REFUND` never has a bill. */
const tradeBillTypes: Readonly<Record<string, TradeBillType>> = {
  ALL: 'ALL',
  SUCCESS: 'SUCCESS',
  REFUND: 'REFUND',
  ALL_SPECIAL: 'ALL',
  SUC_SPECIAL: 'SUCCESS',
  REF_SPECIAL: 'REFUND',
}

function isZipped(request: LocalRequest): boolean {
  return parameter(request, 'tar_type') === 'GZIP'
}

/** A parameter of the query, or of v2's body. */
function parameter(request: LocalRequest, name: string): string | undefined {
  return textAt(request.query, name) ?? textAt(request.body, name)
}
