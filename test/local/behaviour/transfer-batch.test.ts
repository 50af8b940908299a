import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { change } from '../../../templates/runtime/local/behaviour/funds/flow.js'
import { fundFlows } from '../../../templates/runtime/local/behaviour/funds/fund-flows.js'
import {
  openingBalance,
  operationBalance,
} from '../../../templates/runtime/local/behaviour/funds/operation-account.js'
import { transferBatchBehaviour } from '../../../templates/runtime/local/behaviour/transfer-batch/batch-behaviour.js'
import { type BehaviourWorld, mchid, openWorld } from './world.js'

const base = 'v3/transfer/batches'
const create = `${base}#post`
const byNumber = `${base}/out-batch-no/{out_batch_no}#get`
const byId = `${base}/batch-id/{batch_id}#get`
const detail = `${base}/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}#get`
const path = { out_batch_no: 'B1' }
const body = {
  appid: 'wx1',
  out_batch_no: 'B1',
  batch_name: '八月',
  batch_remark: '奖励',
  total_amount: 300,
  total_num: 2,
  notify_url: 'http://127.0.0.1:1/notify',
  transfer_detail_list: [
    { out_detail_no: 'D1', transfer_amount: 100, transfer_remark: '一', openid: 'o1' },
    { out_detail_no: 'D2', transfer_amount: 200, transfer_remark: '二', openid: 'o2', user_name: '张三' },
  ],
}

describe('transfer batches', () => {
  let test: BehaviourWorld

  beforeEach(() => {
    test = openWorld([transferBatchBehaviour])
  })
  afterEach(() => {
    const flows = fundFlows(test.world, mchid).reduce((sum, flow) => sum + change(flow), openingBalance)
    expect(operationBalance(test.world, mchid)).toBe(flows)
  })

  it('transfer to all users, and tell the merchant', async () => {
    const made = test.ask(create, { body })
    expect(made).toMatchObject({ out_batch_no: 'B1', batch_status: 'ACCEPTED', batch_id: expect.any(String) })
    expect(test.ask(create, { body })).toEqual(made)
    await test.clock.advance(2_000)
    expect(test.ask(byNumber, { path, query: { need_query_detail: false } })).toEqual({
      transfer_batch: expect.objectContaining({
        batch_status: 'PROCESSING',
        total_amount: 300,
        total_num: 2,
        batch_name: '八月',
      }),
    })
    await test.clock.advance(2_000)
    const query = { need_query_detail: true, offset: 1, limit: 1, detail_status: 'SUCCESS' }
    const known = test.ask(byId, { path: { batch_id: String(made.batch_id) }, query })
    expect(known).toMatchObject({
      transfer_batch: { batch_status: 'FINISHED', success_amount: 300, success_num: 2, fail_num: 0 },
      offset: 1,
      limit: 1,
      transfer_detail_list: [{ out_detail_no: 'D2', detail_status: 'SUCCESS' }],
    })
    expect(test.ask(detail, { path: { ...path, out_detail_no: 'D2' } })).toMatchObject({
      detail_status: 'SUCCESS',
      transfer_amount: 200,
      user_name: '张三',
      appid: 'wx1',
    })
    expect(test.notices).toMatchObject([
      {
        webhook: 'v3/MCHTRANSFER.BATCH.FINISHED',
        to: body.notify_url,
        resource: { success_amount: 300, fail_num: 0 },
      },
    ])
  })

  it('give back what did not arrive', async () => {
    test.ask(create, { body })
    await test.clock.advance(2_000)
    const fail_details = [{ out_detail_no: 'D1', fail_reason: 'OPENID_INVALID' }]
    test.acts.act('transfer-batch', 'B1', 'finish', { fail_details })
    expect(test.ask(detail, { path: { ...path, out_detail_no: 'D1' } })).toMatchObject({
      detail_status: 'FAIL',
      fail_reason: 'OPENID_INVALID',
    })
    expect(operationBalance(test.world, mchid)).toBe(openingBalance - 200)
    expect(test.notices[0]?.resource).toMatchObject({ success_amount: 200, fail_amount: 100, fail_num: 1 })
  })

  it('can be closed', () => {
    test.ask(create, { body })
    test.acts.act('transfer-batch', 'B1', 'close')
    expect(test.notices).toMatchObject([
      {
        webhook: 'v3/MCHTRANSFER.BATCH.CLOSED',
        resource: { batch_status: 'CLOSED', close_reason: 'OVERDUE_CLOSE' },
      },
    ])
    expect(operationBalance(test.world, mchid)).toBe(openingBalance)
  })

  it.each([
    ['a wrong sum', { total_amount: 301 }, 'PARAM_ERROR'],
    ['a wrong count', { total_num: 3 }, 'PARAM_ERROR'],
    [
      'the same number twice',
      {
        transfer_detail_list: [
          body.transfer_detail_list[1],
          { ...body.transfer_detail_list[0], out_detail_no: 'D2' },
        ],
      },
      'PARAM_ERROR',
    ],
    [
      'nothing',
      { total_amount: 0, total_num: 1, transfer_detail_list: [{ out_detail_no: 'D1', transfer_amount: 0 }] },
      'PARAM_ERROR',
    ],
    [
      '2,000 yuan without a name',
      {
        total_amount: 200_000,
        total_num: 1,
        transfer_detail_list: [{ out_detail_no: 'D1', transfer_amount: 200_000 }],
      },
      'PARAM_ERROR',
    ],
    [
      'more than there is',
      {
        total_amount: 100_000_001,
        total_num: 1,
        transfer_detail_list: [{ out_detail_no: 'D1', transfer_amount: 100_000_001, user_name: '张三' }],
      },
      'NOT_ENOUGH',
    ],
  ])('refuse %s', (_, changes, code) => {
    expect(test.codeOf(create, { body: { ...body, ...changes } })).toBe(code)
  })

  it('refuse other parameters under the same number, and do not find others', () => {
    test.ask(create, { body })
    expect(test.codeOf(create, { body: { ...body, batch_name: '九月' } })).toBe('INVALID_REQUEST')
    expect(test.codeOf(byNumber, { path: { out_batch_no: 'B2' } })).toBe('INVALID_REQUEST')
    expect(test.codeOf(byId, { path: { batch_id: 'B1' } })).toBe('INVALID_REQUEST')
    expect(test.codeOf(detail, { path: { ...path, out_detail_no: 'D9' } })).toBe('INVALID_REQUEST')
  })

  it('serve service providers', () => {
    const given = { ...body, sub_mchid: '19', authorization_type: 'FUND_AUTHORIZATION_TYPE' }
    test.ask('v3/partner-transfer/batches#post', { body: given })
    const query = { need_query_detail: 'true' }
    expect(
      test.ask('v3/partner-transfer/batches/out-batch-no/{out_batch_no}#get', { path, query }),
    ).toMatchObject({
      sp_mchid: mchid,
      sub_mchid: '19',
      authorization_type: 'FUND_AUTHORIZATION_TYPE',
      transfer_detail_list: [{ out_detail_no: 'D1' }, { out_detail_no: 'D2' }],
    })
  })
})
