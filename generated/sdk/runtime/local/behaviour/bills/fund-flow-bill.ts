import { createHash } from 'node:crypto'
import { type Account, change, type Flow } from '../funds/flow.js'
import { openingBalance } from '../funds/operation-account.js'
import { dateAndTime } from '../shared/beijing-time.js'
import { type BillDay, within } from './bill-day.js'
import { type BillFormat, billText, sumOf, yuan } from './bill-text.js'

/** Accounts of a bill: one, or all of them. */
export type BillAccount = Account | 'ALL'

/**
 * The fund bill of a day; undefined where nothing changed. `flows` are all that ever changed the holder's accounts, in their
 * order, because rows show the balance.
 *
 * Columns, totals and words are those of the official description of the fund bill and of public samples.
 */
export function fundFlowBill(flows: readonly Flow[], day: BillDay, account: BillAccount): string | undefined {
  const balances: Record<Account, number> = { BASIC: 0, OPERATION: openingBalance, FEES: 0 }
  const rows: Row[] = []
  for (const flow of flows) {
    balances[flow.account] += change(flow)
    const isAsked = account === 'ALL' || account === flow.account
    if (isAsked && within(day, flow.at)) rows.push({ flow, balance: balances[flow.account] })
  }
  return rows.length === 0 ? undefined : billText(format, rows)
}

interface Row {
  readonly flow: Flow
  /** Of the account after the flow. */
  readonly balance: number
}

const format: BillFormat<Row> = {
  columns: [
    ['记账时间', ({ flow }) => dateAndTime(flow.at)],
    ['微信支付业务单号', ({ flow }) => flow.businessNo],
    ['资金流水单号', ({ flow }) => flowNumber(flow)],
    ['业务名称', ({ flow }) => flow.name],
    ['业务类型', ({ flow }) => flow.type],
    ['收支类型', ({ flow }) => (flow.direction === 'in' ? '收入' : '支出')],
    ['收支金额(元)', ({ flow }) => yuan(flow.amount)],
    ['账户结余(元)', ({ balance }) => yuan(balance)],
    ['资金变更提交申请人', ({ flow }) => (flow.name === '交易' ? 'system' : `${flow.holder}API`)],
    ['备注', ({ flow }) => flow.note],
    ['业务凭证号', ({ flow }) => flow.voucher],
  ],
  totals: [
    ['资金流水总笔数', rows => String(rows.length)],
    ['收入笔数', rows => String(those(rows, 'in').length)],
    ['收入金额', rows => yuan(sumOf(those(rows, 'in'), row => row.flow.amount))],
    ['支出笔数', rows => String(those(rows, 'out').length)],
    ['支出金额', rows => yuan(sumOf(those(rows, 'out'), row => row.flow.amount))],
  ],
}

function those(rows: readonly Row[], direction: Flow['direction']): readonly Row[] {
  return rows.filter(({ flow }) => flow.direction === direction)
}

/** The same number whenever the bill is made. */
function flowNumber({ at, businessNo, type, direction, holder }: Flow): string {
  const digest = createHash('sha256').update(`${businessNo}\n${type}\n${direction}`).digest()
  const digits = String(digest.readUIntBE(0, 6)).padStart(15, '0').slice(-15)
  return `${holder}${dateAndTime(at).slice(0, 10).replaceAll('-', '')}${digits}`
}
