import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { transferReceiptBehaviour } from '../../../templates/runtime/local/behaviour/transfer/receipt-behaviour.js'
import { transferBehaviour } from '../../../templates/runtime/local/behaviour/transfer/transfer-behaviour.js'
import { type BehaviourWorld, openWorld } from './world.js'

const base = 'v3/fund-app/mch-transfer/elecsign'
const apply = `${base}/out-bill-no#post`
const query = `${base}/out-bill-no/{out_bill_no}#get`
const file = 'v3/transferdownload/elecvoucherfile#get'
const path = { out_bill_no: 'T1' }

describe('receipts of transfers', () => {
  let test: BehaviourWorld

  beforeEach(() => {
    test = openWorld([transferBehaviour, transferReceiptBehaviour])
    const body = {
      appid: 'wx1',
      out_bill_no: 'T1',
      openid: 'o(1)\\',
      transfer_amount: 2_000,
      transfer_remark: '奖励',
    }
    test.ask('v3/fund-app/mch-transfer/transfer-bills#post', { body })
  })

  it('are PDF files, made in some seconds, once the money arrived', async () => {
    expect(test.codeOf(apply, { body: path })).toBe('INVALID_REQUEST')
    test.acts.act('transfer', 'T1', 'confirm')
    await test.clock.advance(5_000)
    expect(test.codeOf(query, { path })).toBe('INVALID_REQUEST')
    expect(test.ask(apply, { body: path })).toMatchObject({ state: 'GENERATING' })
    expect(test.ask(query, { path })).not.toHaveProperty('download_url')
    await test.clock.advance(5_000)
    expect(test.ask(apply, { body: path })).toMatchObject({ state: 'FINISHED' })
    const { transfer_bill_no } = test.ask(
      'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}#get',
      { path },
    )
    const byNumber = { path: { transfer_bill_no: String(transfer_bill_no) } }
    const receipt = test.ask(`${base}/transfer-bill-no/{transfer_bill_no}#get`, byNumber)
    const given = Object.fromEntries(new URL(String(receipt.download_url)).searchParams)
    const answer = test.call(file, { query: given })
    const content = answer.kind === 'file' ? Buffer.from(answer.content) : expect.fail(answer.kind)
    expect(createHash('sha256').update(content).digest('hex')).toBe(receipt.hash_value)
    expect(content.toString('latin1')).toMatch(/^%PDF-1\.4\n[\s\S]*amount: CNY 20\.00[\s\S]*%%EOF\n$/)
    expect(content.toString('latin1')).toContain('(openid: o\\(1\\)\\\\)')
    await test.clock.advance(600_001)
    expect(test.codeOf(file, { query: given })).toBe('INVALID_REQUEST')
  })

  it('may fail', async () => {
    test.acts.act('transfer', 'T1', 'confirm')
    await test.clock.advance(5_000)
    test.ask(apply, { body: path })
    test.acts.act('transfer-receipt', 'T1', 'fail')
    expect(test.ask(query, { path })).toMatchObject({ state: 'FAILED', fail_reason: '生成失败' })
    expect(test.codeOf(apply, { body: { out_bill_no: 'T9' } })).toBe('INVALID_REQUEST')
  })

  it('have their objects where the table of the file says', async () => {
    test.acts.act('transfer', 'T1', 'confirm')
    await test.clock.advance(5_000)
    test.ask(apply, { body: path })
    await test.clock.advance(5_000)
    const { download_url } = test.ask(query, { path })
    const answer = test.call(file, { query: Object.fromEntries(new URL(String(download_url)).searchParams) })
    const text =
      answer.kind === 'file' ? Buffer.from(answer.content).toString('latin1') : expect.fail(answer.kind)
    const places = [...text.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, place]) => Number(place))
    expect(places.map(place => text.slice(place).match(/^\d+ 0 obj/)?.[0])).toEqual(
      places.map((_, at) => `${at + 1} 0 obj`),
    )
    expect(text.slice(Number(text.match(/startxref\n(\d+)/)?.[1]))).toMatch(/^xref\n0 6\n/)
  })
})
