import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type LocalService, startLocalService } from 'wechatpay-sdk/local'
import { openShop, type Shop } from './shop.js'

let local: LocalService
let shop: Shop

beforeAll(async () => {
  local = await startLocalService()
})

beforeEach(async () => {
  local.reset()
  shop = await openShop(local.config)
  return () => shop.close()
})

afterAll(() => local.close())

it('delivers what is paid', async () => {
  await shop.order('ORDER-1001', 1250, 'oUser0000000000000000000001')
  expect(shop.deliveries).toEqual([])
  await local.pay('ORDER-1001')
  await local.settled()
  expect(shop.deliveries).toEqual(['ORDER-1001'])
})

it('delivers once when notices come three times', async () => {
  local.deliverNotices({ duplicate: 3 })
  await shop.order('ORDER-1002', 1250, 'oUser0000000000000000000001')
  await local.pay('ORDER-1002')
  await local.settled()
  expect(local.notices()[0]?.attempts).toHaveLength(3)
  expect(shop.deliveries).toEqual(['ORDER-1002'])
})

it('delivers later when its server was down', async () => {
  local.fail('notice v3/TRANSACTION.SUCCESS', { kind: 'lost' })
  await shop.order('ORDER-1003', 1250, 'oUser0000000000000000000001')
  await local.pay('ORDER-1003')
  await local.settled()
  expect(shop.deliveries).toEqual([])
  await local.advance('15s')
  expect(shop.deliveries).toEqual(['ORDER-1003'])
})

it('refunds once when the answer is lost', async () => {
  await shop.order('ORDER-1004', 1250, 'oUser0000000000000000000001')
  await local.pay('ORDER-1004')
  local.fail('POST /v3/refund/domestic/refunds', { kind: 'reset', when: 'after' })
  expect(await shop.refund('ORDER-1004', 500, 1250)).toBe('PROCESSING')
  expect(local.objects('refund')).toHaveLength(1)
})
