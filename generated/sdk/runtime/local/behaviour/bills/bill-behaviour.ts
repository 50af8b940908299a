import type { LocalAnswer, LocalRequest } from '../../service/local-request.js'
import type { Behaviour, World } from '../behaviour.js'
import type { Flow } from '../funds/flow.js'
import { fundFlows } from '../funds/fund-flows.js'
import { type Trade, tradesOf } from '../funds/trades.js'
import { readWithdrawal } from '../funds/withdraw-data.js'
import { readReturn, readSharing } from '../profit-sharing/sharing-data.js'
import { answerWith } from '../shared/answers.js'
import { refuse } from '../shared/refuse.js'
import { textAt } from '../shared/request-values.js'
import { type BillDay, billDayOf, billState } from './bill-day.js'
import { answerFile, offerFile, offerSealedFile } from './bill-file.js'
import { type BillAccount, fundFlowBill } from './fund-flow-bill.js'
import { downloadFile } from './kept-file.js'
import { sharingBill } from './sharing-bill.js'
import { type TradeBillType, tradeBill } from './trade-bill.js'
import { withdrawalBill } from './withdrawal-bill.js'

/** Bills of what happened, and the download of their files. */
export const billBehaviour: Behaviour = {
  operations: {
    'v3/bill/tradebill#get': announce(8, tradeBillOf),
    'v3/bill/fundflowbill#get': announce(10, ownFundFlowBill),
    'v3/bill/sub-merchant-fundflowbill#get': announceSealed(10, subFundFlowBill),
    'v3/ecommerce/bill/fundflowbill#get': announceSealed(10, allSubFundFlowBill),
    'v3/profitsharing/bills#get': announce(8, sharingBillOf),
    'v3/merchant/fund/withdraw/bill-type/{bill_type}#get': announce(10, failedWithdrawals),
    'v3/billdownload/file#get': downloadFile,
    'v2/pay/downloadbill#post': answerAtOnce(10, tradeBillOf),
    'v2/pay/downloadfundflow#post': answerAtOnce(10, ownFundFlowBill),
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

/** Answers the addresses of encrypted bills: here always one. Node has no SM4-GCM. */
function announceSealed(hour: number, make: MakeBill): (request: LocalRequest, world: World) => LocalAnswer {
  return (request, world) => {
    if (parameter(request, 'algorithm') === 'SM4_GCM') {
      return refuse(request, ['INVALID_REQUEST'], '本地服务不支持SM4_GCM，请使用AEAD_AES_256_GCM')
    }
    const bill = billOf(request, world, hour, make)
    if (typeof bill !== 'string') return bill
    const announced = offerSealedFile(world, request.caller, bill, isZipped(request))
    const list = [{ bill_sequence: 1, ...announced }]
    return answerWith(request, { download_bill_count: list.length, download_bill_list: list })
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
    const hint = "本地服务可以用 advance('2d') 拨快时钟"
    return refuse(request, codes, `账单还在生成，次日上午${hour}点以后再取（${hint}）`)
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

/** `sub_mchid` may name a sub-merchant here, too. */
function ownFundFlowBill(request: LocalRequest, world: World, day: BillDay): string | undefined {
  return fundFlowBillOf(request, world, day, parameter(request, 'sub_mchid') ?? request.caller)
}

function subFundFlowBill(request: LocalRequest, world: World, day: BillDay): string | undefined {
  return fundFlowBillOf(request, world, day, parameter(request, 'sub_mchid'))
}

/** Those of all sub-merchants in one: the page has no parameter for one of them. */
function allSubFundFlowBill(request: LocalRequest, world: World, day: BillDay): string | undefined {
  return fundFlowBillOf(request, world, day, undefined)
}

function fundFlowBillOf(
  request: LocalRequest,
  world: World,
  day: BillDay,
  holder: string | undefined,
): string | undefined {
  const isListed = (flow: Flow): boolean =>
    holder === undefined ? flow.holder !== request.caller : flow.holder === holder
  const account = accounts[parameter(request, 'account_type') ?? 'BASIC']
  return account && fundFlowBill(fundFlows(world, request.caller).filter(isListed), day, account)
}

/** The accounts by the types of the tables, of v2 too. Nobody here has a deposit. */
const accounts: Readonly<Record<string, BillAccount>> = {
  BASIC: 'BASIC',
  OPERATION: 'OPERATION',
  FEES: 'FEES',
  ALL: 'ALL',
  Basic: 'BASIC',
  Operation: 'OPERATION',
  Fees: 'FEES',
}

function sharingBillOf(request: LocalRequest, { store }: World, day: BillDay): string | undefined {
  const only = parameter(request, 'sub_mchid')
  const isListed = ({ subMchid }: { readonly subMchid?: string | undefined }): boolean =>
    only === undefined || subMchid === only
  const sharings = store.list('profit-sharing', request.caller).map(readSharing).filter(isListed)
  const returns = store.list('profit-sharing-return', request.caller).map(readReturn).filter(isListed)
  return sharingBill(sharings, returns, day)
}

function failedWithdrawals({ caller }: LocalRequest, { store }: World, day: BillDay): string | undefined {
  return withdrawalBill(store.list('withdrawal', caller).map(readWithdrawal), day)
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
