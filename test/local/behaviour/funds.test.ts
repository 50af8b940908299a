import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { BillRow } from '../../../templates/runtime/files/bill-parser.js'
import { decryptFile } from '../../../templates/runtime/files/decrypt-file.js'
import { readBill } from '../../../templates/runtime/files/read-bill.js'
import { billBehaviour } from '../../../templates/runtime/local/behaviour/bills/bill-behaviour.js'
import { balanceBehaviour } from '../../../templates/runtime/local/behaviour/funds/balance-behaviour.js'
import { withdrawBehaviour } from '../../../templates/runtime/local/behaviour/funds/withdraw-behaviour.js'
import { receiverBehaviour } from '../../../templates/runtime/local/behaviour/profit-sharing/receivers.js'
import { sharingReturnBehaviour } from '../../../templates/runtime/local/behaviour/profit-sharing/return-sharing.js'
import { profitSharingBehaviour } from '../../../templates/runtime/local/behaviour/profit-sharing/sharing-behaviour.js'
import { transferBehaviour } from '../../../templates/runtime/local/behaviour/transfer/transfer-behaviour.js'
import { storePaid, storeRefund, transactionOf } from './paid-orders.js'
import { type BehaviourWorld, mchid, openWorld, start } from './world.js'

const hour = 3_600_000
const behaviours = [
  billBehaviour,
  balanceBehaviour,
  withdrawBehaviour,
  receiverBehaviour,
  profitSharingBehaviour,
  sharingReturnBehaviour,
  transferBehaviour,
]
const balance = 'v3/merchant/fund/balance/{account_type}#get'
const dayEnd = 'v3/merchant/fund/dayendbalance/{account_type}#get'
const subBalance = 'v3/ecommerce/fund/balance/{sub_mchid}#get'
const fundBill = 'v3/bill/fundflowbill#get'
const file = 'v3/billdownload/file#get'
const withdraw = 'v3/merchant/fund/withdraw#post'
const queryWithdraw = 'v3/merchant/fund/withdraw/out-request-no/{out_request_no}#get'

describe('accounts', () => {
  let test: BehaviourWorld

  beforeEach(() => {
    test = openWorld(behaviours)
  })

  const basic = () => test.ask(balance, { path: { account_type: 'BASIC' } })
  const operation = () => test.ask(balance, { path: { account_type: 'OPERATION' } }).available_amount
  const bytesOf = (url: unknown): Buffer => {
    const answer = test.call(file, { query: Object.fromEntries(new URL(String(url)).searchParams) })
    return answer.kind === 'file' ? Buffer.from(answer.content) : expect.fail(JSON.stringify(answer))
  }
  const billOf = (query: object): readonly string[] =>
    String(bytesOf(test.ask(fundBill, { query: { bill_date: '2026-08-01', ...query } }).download_url)).split(
      '\r\n',
    )

  /** 10 yuan paid, a tenth of it shared, 2 yuan refunded. */
  const trade = async (): Promise<void> => {
    storePaid(test, { outTradeNo: 'A1', total: 1_000, more: { profitSharing: true } })
    const receiver = { type: 'MERCHANT_ID', account: '1900000300' }
    test.ask('v3/profitsharing/receivers/add#post', {
      body: { appid: 'wx1', ...receiver, name: '门店', relation_type: 'STORE' },
    })
    const receivers = [{ ...receiver, amount: 100, description: '分给门店' }]
    const body = {
      transaction_id: transactionOf('A1'),
      out_order_no: 'P1',
      receivers,
      unfreeze_unsplit: false,
    }
    test.ask('v3/profitsharing/orders#post', { body })
    expect(basic()).toEqual({ available_amount: 0, pending_amount: 994 })
    await test.clock.advance(hour)
    expect(basic()).toEqual({ available_amount: 0, pending_amount: 894 })
    storeRefund(test, 'A1', 'R1', 200)
  }

  it('hold what came in and not what left, as the bill says', async () => {
    await trade()
    const left = 1_000 - 6 - 100 - 199
    expect(basic()).toEqual({ available_amount: 0, pending_amount: left })
    await test.clock.advance(hour)
    const number = expect.stringMatching(/^`190000010920260801\d{15}$/)
    await test.clock.advance(24 * hour)
    const lines = billOf({})
    const cells = lines.slice(1, -3).map(line => line.split(','))
    expect(lines[0]).toBe(
      '\ufeff记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号',
    )
    expect(cells).toEqual([
      [
        '`2026-08-01 12:00:00',
        '`4200A1',
        number,
        '`交易',
        '`交易',
        '`收入',
        '`10.00',
        '`10.00',
        '`system',
        '`商品',
        '`A1',
      ],
      [
        '`2026-08-01 12:00:00',
        '`4200A1',
        number,
        '`交易',
        '`扣除交易手续费',
        '`支出',
        '`0.06',
        '`9.94',
        '`system',
        '`',
        '`A1',
      ],
      [
        '`2026-08-01 12:00:03',
        expect.stringMatching(/^`30/),
        number,
        '`分账',
        '`分账',
        '`支出',
        '`1.00',
        '`8.94',
        `\`${mchid}API`,
        '`分给门店',
        '`P1',
      ],
      [
        '`2026-08-01 13:00:00',
        '`5030R1',
        number,
        '`退款',
        '`退款',
        '`支出',
        '`1.99',
        '`6.95',
        `\`${mchid}API`,
        '`退款总金额2.00元;含手续费0.01元',
        '`R1',
      ],
    ])
    expect(new Set(cells.map(row => row[2])).size).toBe(4)
    expect(lines.slice(-3)).toEqual([
      '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额',
      '`4,`1,`10.00,`3,`3.05',
      '',
    ])
    expect(test.ask(dayEnd, { path: { account_type: 'BASIC' }, query: { date: '2026-08-01' } })).toEqual({
      available_amount: left,
    })
  })

  it('pay transfers from the operation account, and get back what failed', async () => {
    const body = {
      appid: 'wx1',
      out_bill_no: 'T1',
      openid: 'o1',
      transfer_amount: 2_000,
      transfer_remark: '奖励',
    }
    test.ask('v3/fund-app/mch-transfer/transfer-bills#post', { body })
    test.ask('v3/fund-app/mch-transfer/transfer-bills#post', { body: { ...body, out_bill_no: 'T2' } })
    expect(operation()).toBe(100_000_000 - 4_000)
    await test.clock.advance(hour)
    test.acts.act('transfer', 'T2', 'refuse')
    test.acts.act('transfer', 'T1', 'confirm')
    expect(operation()).toBe(100_000_000 - 2_000)
    await test.clock.advance(24 * hour)
    const bill = billOf({ account_type: 'OPERATION' })
    expect(bill.slice(1, -3).map(line => line.replaceAll('`', '').split(',').slice(3, 8))).toEqual([
      ['商家转账', '商家转账', '支出', '20.00', '999980.00'],
      ['商家转账', '商家转账', '支出', '20.00', '999960.00'],
      ['商家转账', '商家转账退回', '收入', '20.00', '999980.00'],
    ])
    expect(test.codeOf(fundBill, { query: { bill_date: '2026-08-01', account_type: 'FEES' } })).toBe(
      'NO_STATEMENT_EXIST',
    )
    expect(billOf({ account_type: 'ALL' })).toHaveLength(bill.length)
  })

  it('belong to sub-merchants too, whose bills are encrypted', async () => {
    storePaid(test, { outTradeNo: 'A1', total: 1_000, more: { subMchid: '1900000200' } })
    expect(basic()).toMatchObject({ available_amount: 0 })
    const path = { sub_mchid: '1900000200' }
    expect(test.ask(subBalance, { path })).toEqual({
      sub_mchid: '1900000200',
      account_type: 'BASIC',
      available_amount: 994,
      pending_amount: 0,
    })
    expect(test.codeOf(subBalance, { path, query: { account_type: 'DEPOSIT' } })).toBe('INVALID_REQUEST')
    await test.clock.advance(24 * hour)
    const query = { bill_date: '2026-08-01', account_type: 'BASIC', algorithm: 'AEAD_AES_256_GCM', ...path }
    const answer = test.ask('v3/bill/sub-merchant-fundflowbill#get', { query })
    expect(answer).toMatchObject({
      download_bill_count: 1,
      download_bill_list: [{ bill_sequence: 1, hash_type: 'SHA1' }],
    })
    const [sealed] = Array.isArray(answer.download_bill_list) ? answer.download_bill_list : []
    const chunks: Uint8Array[] = []
    const source = (async function* () {
      yield bytesOf(sealed.download_url)
    })()
    for await (const chunk of decryptFile(source, { key: sealed.encrypt_key, nonce: sealed.nonce }))
      chunks.push(chunk)
    expect(Buffer.concat(chunks).toString()).toBe(billOf({ sub_mchid: '1900000200' }).join('\r\n'))
    const sm4 = { ...query, algorithm: 'SM4_GCM' }
    expect(test.codeOf('v3/bill/sub-merchant-fundflowbill#get', { query: sm4 })).toBe('INVALID_REQUEST')
    expect(test.ask('v3/ecommerce/bill/fundflowbill#get', { query })).toMatchObject({
      download_bill_count: 1,
    })
  })

  it('send money to the bank, which may send it back', async () => {
    storePaid(test, { outTradeNo: 'A1', total: 1_000 })
    const body = {
      out_request_no: 'W1',
      amount: 900,
      account_type: 'BASIC',
      notify_url: 'http://127.0.0.1:1/notify',
    }
    const made = test.ask(withdraw, { body })
    expect(made).toEqual({ out_request_no: 'W1', withdraw_id: expect.stringMatching(/^50/) })
    expect(test.ask(withdraw, { body })).toEqual(made)
    expect(basic().available_amount).toBe(94)
    expect(test.codeOf(withdraw, { body: { ...body, amount: 1 } })).toBe('INVALID_REQUEST')
    expect(test.codeOf(withdraw, { body: { ...body, out_request_no: 'W2', amount: 95 } })).toBe('NOT_ENOUGH')
    expect(test.codeOf(withdraw, { body: { ...body, out_request_no: 'W2', amount: 0 } })).toBe('PARAM_ERROR')
    await test.clock.advance(24 * hour)
    const path = { out_request_no: 'W1' }
    expect(test.ask(queryWithdraw, { path })).toMatchObject({ status: 'SUCCESS', amount: 900 })
    test.acts.act('withdrawal', 'W1', 'refund')
    expect(test.ask(queryWithdraw, { path })).toMatchObject({ status: 'REFUND', reason: '银行退票' })
    expect(basic().available_amount).toBe(994)
    expect(test.notices.map(({ resource }) => resource.status)).toEqual(['SUCCESS', 'REFUND'])
    await test.clock.advance(24 * hour)
    const asked = { path: { bill_type: 'NO_SUCC' }, query: { bill_date: '2026-08-02' } }
    const bill = bytesOf(test.ask('v3/merchant/fund/withdraw/bill-type/{bill_type}#get', asked).download_url)
    expect(String(bill).split('\r\n').at(1)).toMatch(
      /^`2026-08-02 12:00:00,`1900000109,`50\d{30},`W1,`9\.00,`REFUND,`银行退票$/,
    )
    expect(test.codeOf(queryWithdraw, { path: { out_request_no: 'W9' } })).toBe('ORDER_NOT_EXIST')
  })

  it('pay withdrawals from the operation account, and get back what failed', () => {
    const body = { out_request_no: 'W1', amount: 900, account_type: 'OPERATION' }
    test.ask(withdraw, { body })
    expect(operation()).toBe(100_000_000 - 900)
    test.acts.act('withdrawal', 'W1', 'fail')
    expect(operation()).toBe(100_000_000)
    expect(test.codeOf(withdraw, { body: { ...body, out_request_no: 'W2', amount: 100_000_001 } })).toBe(
      'NOT_ENOUGH',
    )
  })

  it.each(['2026-08-01', '2026-08-02', '2026-01-01', 'today'])(
    'have no balance at the end of %s at start of 1 August',
    date => {
      expect(test.world.now()).toBe(start)
      expect(test.codeOf(dayEnd, { path: { account_type: 'BASIC' }, query: { date } })).toBe(
        'INVALID_REQUEST',
      )
    },
  )

  it('share the bill of shared profits', async () => {
    await trade()
    const body = {
      out_order_no: 'P1',
      out_return_no: 'B1',
      return_mchid: '1900000300',
      amount: 40,
      description: '退',
    }
    test.ask('v3/profitsharing/return-orders#post', { body })
    test.ask('v3/profitsharing/orders/unfreeze#post', {
      body: { transaction_id: transactionOf('A1'), out_order_no: 'P2', description: '解冻' },
    })
    await test.clock.advance(24 * hour)
    const answer = test.ask('v3/profitsharing/bills#get', { query: { bill_date: '2026-08-01' } })
    const lines = String(bytesOf(answer.download_url)).split('\r\n')
    expect(lines.slice(1, -3).map(line => line.replaceAll('`', '').split(',').slice(6, 10))).toEqual([
      ['P1', '1900000300', '1.00', '分账'],
      ['B1', '1900000300', '0.40', '分账回退'],
      ['P2', mchid, '6.95', '解冻'],
    ])
    expect(lines.at(-2)).toBe('`3,`1.00,`0.40,`6.95')
    const other = { bill_date: '2026-08-01', sub_mchid: '19' }
    expect(test.codeOf('v3/profitsharing/bills#get', { query: other })).toBe('NO_STATEMENT_EXIST')
  })

  it('agree with the rows and totals of their bills, whatever happened', async () => {
    const step = fc.record({
      act: fc.constantFrom('pay', 'refund', 'share', 'return', 'transfer', 'refuse', 'withdraw'),
      amount: fc.integer({ min: 10, max: 5_000 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 15 }), async steps => {
        test = openWorld(behaviours)
        test.ask('v3/profitsharing/receivers/add#post', { body: receiverToAdd })
        for (const [at, { act, amount }] of steps.entries()) await happen(test, `N${at}`, act, amount)
        await test.clock.advance(48 * hour)
        for (const account_type of ['BASIC', 'OPERATION']) {
          const end = { path: { account_type }, query: { date: '2026-08-01' } }
          const { available_amount } = test.ask(dayEnd, end)
          const query = { bill_date: '2026-08-01', account_type }
          const answer = test.call(fundBill, { query })
          if (answer.kind === 'data')
            expect(checkedBalance(await tableOf(bytesOf(answer.data.download_url)))).toBe(available_amount)
          else expect(available_amount).toBe(account_type === 'BASIC' ? 0 : 100_000_000)
        }
      }),
      { numRuns: 60 },
    )
  })
})

const receiver = { type: 'MERCHANT_ID', account: '1900000300' }
const receiverToAdd = { appid: 'wx1', ...receiver, name: '门店', relation_type: 'STORE' }

/** What is not possible is refused, and changes nothing. */
async function happen(test: BehaviourWorld, number: string, act: string, amount: number): Promise<void> {
  const order = test.world.store.list('payment', mchid).at(-1)
  const bill = {
    appid: 'wx1',
    out_bill_no: number,
    openid: 'o1',
    transfer_amount: amount,
    transfer_remark: '',
  }
  if (act === 'pay') storePaid(test, { outTradeNo: number, total: amount, more: { profitSharing: true } })
  if (act === 'transfer') test.call('v3/fund-app/mch-transfer/transfer-bills#post', { body: bill })
  if (act === 'withdraw') {
    test.call(withdraw, { body: { out_request_no: number, amount, account_type: 'OPERATION' } })
  }
  if (act === 'refuse') {
    const open = test.acts.objects('transfer').find(({ state }) => state === 'WAIT_USER_CONFIRM')
    if (open !== undefined) test.acts.act('transfer', open.id, 'refuse')
  }
  if (act === 'share' && order !== undefined) {
    const receivers = [{ ...receiver, amount, description: '' }]
    const body = {
      transaction_id: transactionOf(order.id),
      out_order_no: number,
      receivers,
      unfreeze_unsplit: false,
    }
    test.call('v3/profitsharing/orders#post', { body })
    await test.clock.advance(10_000)
  }
  if (act === 'refund' && order !== undefined) {
    const left = Number(order.data.total) - Number(order.data.refunded)
    if (left > 0) storeRefund(test, order.id, number, Math.min(left, amount))
  }
  const shared = test.acts.objects('profit-sharing').at(0)
  if (act === 'return' && shared !== undefined) {
    const body = {
      out_order_no: shared.id,
      out_return_no: number,
      return_mchid: receiver.account,
      amount,
      description: '',
    }
    test.call('v3/profitsharing/return-orders#post', { body })
  }
}

interface Table {
  readonly rows: readonly BillRow[]
  readonly totals: BillRow
}

async function tableOf(content: Uint8Array): Promise<Table> {
  const table = readBill(content)
  const rows: BillRow[] = []
  for await (const row of table.rows()) rows.push(row)
  return { rows, totals: (await table.summary()) ?? {} }
}

/** The last balance of a bill, in fen, once every row follows from the one before and the totals from the rows. */
function checkedBalance({ rows, totals }: Table): number {
  const fen = (text = ''): number => Math.round(Number(text) * 100)
  const sums = { in: 0, out: 0 }
  let balance: number | undefined
  for (const row of rows) {
    const direction = row.收支类型 === '收入' ? 'in' : 'out'
    const amount = fen(row['收支金额(元)'])
    const now = fen(row['账户结余(元)'])
    sums[direction] += amount
    if (balance !== undefined) expect(now).toBe(balance + (direction === 'in' ? amount : -amount))
    balance = now
  }
  expect([fen(totals.收入金额), fen(totals.支出金额)]).toEqual([sums.in, sums.out])
  expect(Number(totals.资金流水总笔数)).toBe(rows.length)
  expect(Number(totals.收入笔数) + Number(totals.支出笔数)).toBe(rows.length)
  return balance ?? expect.fail('no rows')
}
