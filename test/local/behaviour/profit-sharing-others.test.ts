import { beforeEach, describe, expect, it } from 'vitest'
import { receiverBehaviour } from '../../../templates/runtime/local/behaviour/profit-sharing/receivers.js'
import { sharingReturnBehaviour } from '../../../templates/runtime/local/behaviour/profit-sharing/return-sharing.js'
import { profitSharingBehaviour } from '../../../templates/runtime/local/behaviour/profit-sharing/sharing-behaviour.js'
import { storePaid, transactionOf } from './paid-orders.js'
import { type BehaviourWorld, mchid, openWorld } from './world.js'

const sub = '1900000200'
const shop = '1900000300'
const transaction_id = transactionOf('A1')

describe('profit sharing of others', () => {
  let test: BehaviourWorld

  beforeEach(() => {
    test = openWorld([receiverBehaviour, profitSharingBehaviour, sharingReturnBehaviour])
    storePaid(test, { outTradeNo: 'A1', total: 1_000, more: { profitSharing: true, subMchid: sub } })
  })

  const finish = () => test.clock.advance(5_000)

  it('is that of service providers', async () => {
    const receiver = {
      sub_mchid: sub,
      appid: 'wx1',
      type: 'MERCHANT_ID',
      account: shop,
      name: '门店',
      relation_type: 'STORE',
    }
    test.ask('v3/profitsharing/receivers/add#post', { body: receiver })
    const receivers = [{ type: 'MERCHANT_ID', account: shop, amount: 300, description: '分' }]
    const body = {
      sub_mchid: sub,
      appid: 'wx1',
      transaction_id,
      out_order_no: 'P1',
      receivers,
      unfreeze_unsplit: true,
    }
    expect(test.codeOf('v3/profitsharing/orders#post', { body: { ...body, sub_mchid: undefined } })).toBe(
      'INVALID_REQUEST',
    )
    const made = test.ask('v3/profitsharing/orders#post', { body })
    expect(made).toMatchObject({ sub_mchid: sub, receivers: [{}, { account: sub, amount: 694 }] })
    await finish()
    expect(test.notices).toMatchObject([{ resource: { sp_mchid: mchid, sub_mchid: sub } }])
    expect(
      test.ask('v3/profitsharing/merchant-configs/{sub_mchid}#get', { path: { sub_mchid: sub } }),
    ).toEqual({
      sub_mchid: sub,
      max_ratio: 3_000,
    })
  })

  it('is that of chain brands', async () => {
    const base = 'v3/brand/profitsharing'
    const brand = { brand_mchid: '1900000400', sub_mchid: sub }
    const receiver = {
      brand_mchid: '1900000400',
      appid: 'wx1',
      type: 'MERCHANT_ID',
      account: shop,
      name: '门店',
    }
    test.ask(`${base}/receivers/add#post`, { body: { ...receiver, relation_type: 'SUPPLIER' } })
    const receivers = [{ type: 'MERCHANT_ID', account: shop, amount: 100, description: '分' }]
    const body = { ...brand, appid: 'wx1', transaction_id, out_order_no: 'P1', receivers, finish: false }
    expect(test.ask(`${base}/orders#post`, { body })).toMatchObject({ ...brand, status: 'PROCESSING' })
    await finish()
    const query = { sub_mchid: sub, transaction_id, out_order_no: 'P1' }
    expect(test.ask(`${base}/orders#get`, { query })).toMatchObject({
      status: 'FINISHED',
      receivers: [{ result: 'SUCCESS' }],
    })
    const back = {
      sub_mchid: sub,
      out_order_no: 'P1',
      out_return_no: 'B1',
      return_mchid: shop,
      amount: 10,
      description: '退',
    }
    const made = test.ask(`${base}/returnorders#post`, { body: back })
    expect(made).toMatchObject({
      out_return_no: 'B1',
      return_no: expect.stringMatching(/^30/),
      result: 'SUCCESS',
    })
    const given = { sub_mchid: sub, out_return_no: 'B1', out_order_no: 'P1' }
    expect(test.ask(`${base}/returnorders#get`, { query: given })).toEqual(made)
    expect(
      test.ask(`${base}/orders/{transaction_id}/amounts#get`, { path: { transaction_id } }).unsplit_amount,
    ).toBe(894)
    const last = { sub_mchid: sub, transaction_id, out_order_no: 'P2', description: '完' }
    expect(test.ask(`${base}/finish-order#post`, { body: last })).toMatchObject({ out_order_no: 'P2' })
    expect(test.ask(`${base}/orders#get`, { query: { ...query, out_order_no: 'P2' } })).toMatchObject({
      finish_amount: 894,
      finish_description: '完',
    })
    expect(test.ask(`${base}/receivers/delete#post`, { body: receiver })).toMatchObject({ account: shop })
    const path = { brand_mchid: '1900000400' }
    expect(test.ask(`${base}/brand-configs/{brand_mchid}#get`, { path })).toEqual({
      ...path,
      max_ratio: 3_000,
    })
  })

  it('is that of e-commerce platforms', async () => {
    const base = 'v3/ecommerce/profitsharing'
    const receiver = { appid: 'wx1', type: 'MERCHANT_ID', account: shop }
    test.ask(`${base}/receivers/add#post`, {
      body: { ...receiver, name: '供应商', relation_type: 'SUPPLIER' },
    })
    const receivers = [{ type: 'MERCHANT_ID', receiver_account: shop, amount: 100, description: '分' }]
    const body = { appid: 'wx1', sub_mchid: sub, transaction_id, out_order_no: 'P1', receivers, finish: true }
    expect(test.ask(`${base}/orders#post`, { body })).toMatchObject({
      sub_mchid: sub,
      receivers: [
        { receiver_account: shop, receiver_mchid: shop, result: 'PENDING' },
        { receiver_account: sub, amount: 894 },
      ],
    })
    await finish()
    const query = { sub_mchid: sub, transaction_id, out_order_no: 'P1' }
    expect(test.ask(`${base}/orders#get`, { query })).toMatchObject({ status: 'FINISHED' })
    expect(test.codeOf(`${base}/orders#get`, { query: { ...query, sub_mchid: mchid } })).toBe(
      'RESOURCE_NOT_EXISTS',
    )
    const back = {
      sub_mchid: sub,
      out_order_no: 'P1',
      out_return_no: 'B1',
      return_mchid: shop,
      amount: 101,
      description: '退',
    }
    expect(test.codeOf(`${base}/returnorders#post`, { body: back })).toBe('NOT_ENOUGH')
  })

  describe('in v2', () => {
    const ids = { mch_id: mchid, sub_mch_id: sub, appid: 'wx1' }
    const receiver = { type: 'MERCHANT_ID', account: shop, name: '门店', relation_type: 'STORE' }
    const order = {
      ...ids,
      transaction_id,
      out_order_no: 'P1',
      receivers: [{ type: 'MERCHANT_ID', account: shop, amount: 100, description: '分' }],
      nonce_str: 'a',
      sign: 'A',
    }
    const unsplit = () =>
      test.ask('v2/pay/profitsharingorderamountquery#post', { body: { mch_id: mchid, transaction_id } })
        .unsplit_amount

    beforeEach(() => {
      expect(test.ask('v2/pay/profitsharingaddreceiver#post', { body: { ...ids, receiver } })).toEqual({
        ...ids,
        receiver: { type: 'MERCHANT_ID', account: shop },
      })
    })

    it('shares several times', async () => {
      const multi = 'v2/secapi/pay/multiprofitsharing#post'
      const made = test.ask(multi, { body: order })
      expect(made).toMatchObject({ ...ids, transaction_id, out_order_no: 'P1' })
      expect(test.ask(multi, { body: { ...order, nonce_str: 'b', sign: 'B' } })).toEqual(made)
      expect(unsplit()).toBe(894)
      const shares = [{ ...order.receivers[0], amount: 201 }]
      expect(test.codeOf(multi, { body: { ...order, out_order_no: 'P2', receivers: shares } })).toBe(
        'AMOUNT_OVERDUE',
      )
      await finish()
      const query = { ...ids, transaction_id, out_order_no: 'P1' }
      expect(test.ask('v2/pay/profitsharingquery#post', { body: query })).toMatchObject({
        status: 'FINISHED',
        order_id: made.order_id,
        receivers: {
          receiver: [{ account: shop, amount: 100, result: 'SUCCESS', finish_time: '20260801120003' }],
        },
      })
      const back = {
        ...ids,
        out_order_no: 'P1',
        out_return_no: 'B1',
        return_account_type: 'MERCHANT_ID',
        return_account: shop,
        return_amount: '40',
        description: '退',
      }
      const returned = test.ask('v2/secapi/pay/profitsharingreturn#post', { body: back })
      expect(returned).toMatchObject({ result: 'SUCCESS', return_amount: 40, return_no: expect.any(String) })
      expect(
        test.ask('v2/pay/profitsharingreturnquery#post', {
          body: { ...ids, out_order_no: 'P1', out_return_no: 'B1' },
        }),
      ).toEqual(returned)
      test.ask('v2/secapi/pay/profitsharingfinish#post', {
        body: { ...ids, transaction_id, out_order_no: 'P9', description: '完' },
      })
      expect(unsplit()).toBe(0)
    })

    it('shares once, with everything else unfrozen', () => {
      expect(test.ask('v2/secapi/pay/profitsharing#post', { body: order })).toMatchObject({
        out_order_no: 'P1',
      })
      expect(unsplit()).toBe(0)
    })

    it('refuses what v3 refuses, with its own codes', () => {
      storePaid(test, { outTradeNo: 'A2', total: 1_000, more: { subMchid: sub } })
      const single = 'v2/secapi/pay/profitsharing#post'
      expect(test.codeOf(single, { body: { ...order, transaction_id: transactionOf('A2') } })).toBe(
        'NOT_SHARE_ORDER',
      )
      test.ask('v2/pay/profitsharingremovereceiver#post', { body: { ...ids, receiver } })
      expect(test.codeOf(single, { body: order })).toBe('INVALID_REQUEST')
      expect(test.codeOf('v2/pay/profitsharingquery#post', { body: { ...order } })).toBe('INVALID_REQUEST')
      const body = { mch_id: mchid, sub_mch_id: sub }
      expect(test.ask('v2/pay/profitsharingmerchantratioquery#post', { body })).toEqual({
        ...body,
        max_ratio: 3_000,
      })
    })
  })
})
