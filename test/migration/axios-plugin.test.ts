import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as after from '../../examples/migration/axios-plugin-after.js'
import { createClient } from '../../generated/sdk/index.js'
import { createNodeTransport, type NodeTransport } from '../../templates/runtime/index.js'
import type { LocalService } from '../../templates/runtime/local/index.js'
import { type Receiver, startReceiver } from '../local/notices/receiver.js'
import { startLocal } from '../local/start.js'
import { foreignFences, programOf, sentBy, settingsOf } from './stage.js'

const programs = ['axios-plugin-before.cjs', 'axios-plugin-after.ts']
const { open, ...before } = programOf('axios-plugin-before.cjs')
let local: LocalService
let receiver: Receiver
let transport: NodeTransport

beforeAll(async () => {
  local = await startLocal()
  receiver = await startReceiver()
  transport = createNodeTransport({ tls: { ca: local.authority } })
})
afterAll(async () => {
  await transport.close()
  await receiver.close()
  await local.close()
})

const settings = () => settingsOf(local.config)
// Some shells name a proxy, which has no business on loopback.
const theirs = () => open?.(settings(), { proxy: false })
const ours = () => after.open(settings())

/** Calls one function of the program that uses the plugin. */
function run(name: string, ...args: readonly unknown[]): unknown {
  const act = before[name]
  if (act === undefined) throw new Error(`The program has no ${name}.`)
  return act(theirs(), ...args)
}

const order = (out_trade_no: string) => ({
  appid: settings().appid,
  mchid: settings().mchid,
  description: '咖啡',
  out_trade_no,
  notify_url: receiver.url,
  amount: { total: 100 },
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
})
const refund = (out_trade_no: string) => ({
  out_trade_no,
  out_refund_no: `${out_trade_no}R`,
  amount: { refund: 40, total: 100, currency: 'CNY' },
})
const receiverOf = (account: string) => ({
  appid: settings().appid,
  type: 'MERCHANT_ID' as const,
  account,
  name: '示例商户全称',
  relation_type: 'STORE' as const,
})
const orderV2 = (out_trade_no: string) => ({
  appid: settings().appid,
  mch_id: settings().mchid,
  body: '咖啡',
  out_trade_no,
  total_fee: 100,
  spbill_create_ip: '203.0.113.7',
  notify_url: receiver.url,
  trade_type: 'JSAPI' as const,
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
})

type Steps = readonly (readonly [
  name: string,
  theirs: () => unknown,
  ours: () => unknown,
  /** What both give; `same` asks only that both give a text. */
  want: unknown,
])[]

/** In this order: one shop, first with the plugin and then with this SDK. */
const steps: Steps = [
  [
    'place',
    () => run('place', order('BEFORE1')),
    () => after.place(ours(), order('AFTER1')),
    expect.stringMatching(/^wx/),
  ],
  [
    'query',
    () => run('query', settings().mchid, 'BEFORE1'),
    () => after.query(ours(), settings().mchid, 'AFTER1'),
    'NOTPAY',
  ],
  [
    'refund of an order that nobody paid',
    () => run('refund', refund('BEFORE1')),
    () => after.refund(ours(), refund('AFTER1')),
    'RESOURCE_NOT_EXISTS',
  ],
  [
    'close',
    () => run('close', settings().mchid, 'BEFORE1'),
    () => after.close(ours(), settings().mchid, 'AFTER1'),
    204,
  ],
  [
    'upload',
    () => run('upload', 'shop.png', Buffer.from('png')),
    () => after.upload(ours(), 'shop.png', Buffer.from('png')),
    expect.any(String),
  ],
  [
    'placeV2',
    () => run('placeV2', orderV2('BEFORE3')),
    () => after.placeV2(ours(), orderV2('AFTER3')),
    expect.stringMatching(/^wx/),
  ],
]

describe('a shop that moves from wechatpay-axios-plugin', () => {
  it.each(steps)('sends and gets the same: %s', async (_, before, after, want) => {
    const given: unknown[] = []
    const [old, now] = [
      await sentBy(local, async () => given.push(await before())),
      await sentBy(local, async () => given.push(await after())),
    ]
    expect(old.length).toBeGreaterThan(0)
    expect(now).toEqual(old)
    expect(given).toEqual([want, want])
  })

  it('encrypts the same, each time anew', async () => {
    const { publicKeyId, publicKey } = settings()
    const given = [
      await run('addReceiver', receiverOf('1900000109'), publicKeyId, publicKey),
      await after.addReceiver(ours(), receiverOf('1900000110')),
    ]
    expect(given).toEqual(['1900000109', '1900000110'])
    expect(
      local
        .requests()
        .slice(-2)
        .map(({ status, warnings }) => [status, warnings]),
    ).toEqual([
      [200, []],
      [200, []],
    ])
  })

  it('opens the same notices, refunds, and reads the same bill', async () => {
    await run('place', order('BEFORE2'))
    await local.pay('BEFORE2')
    await local.settled()
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.received.slice(-1)
    expect(before.notice?.({ headers, body }, settings().apiV3Key, settings().publicKey)).toBe('BEFORE2')
    const request = new Request(receiver.url, { method: 'POST', headers: texts(headers), body })
    expect(await after.notice(ours(), request)).toBe('BEFORE2')
    expect(await run('refund', refund('BEFORE2'))).toBe(await after.refund(ours(), refund('BEFORE2')))
    await local.advance('2d')
    const day = new Date(local.now() - 2 * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10)
    const bills = [await run('bill', day), await after.bill(ours(), day)]
    expect(bills[0]).toContain('BEFORE2')
    expect(bills[1]).toEqual(bills[0])
  })

  it('opens the same notices of v2, and refunds over TLS', async () => {
    await run('placeV2', orderV2('BEFORE4'))
    await local.pay('BEFORE4')
    await local.settled()
    const [{ body } = { body: '' }] = receiver.received.slice(-1)
    expect(before.noticeV2?.(body, settings().apiV2Key)).toBe('BEFORE4')
    expect(await after.noticeV2(ours(), new Request(receiver.url, { method: 'POST', body }))).toBe('BEFORE4')
    const refunds = { out_trade_no: 'BEFORE4', total_fee: 100, refund_fee: 10 }
    const asked = (out_refund_no: string) => ({
      appid: settings().appid,
      mch_id: settings().mchid,
      out_refund_no,
      ...refunds,
    })
    const secure = settingsOf(local.secureConfig)
    const merchant = { cert: secure.cert, key: secure.privateKey, ca: local.authority }
    const plugin = () => open?.(secure, { proxy: false, merchant })
    const client = createClient({ ...local.secureConfig, transport })
    expect(await before.refundV2?.(plugin(), asked('R1'))).toBe('R1')
    expect(await after.refundV2(client, asked('R2'))).toBe('R2')
    const tooMuch = { ...asked('R3'), refund_fee: 100 }
    const code = await before.refundV2?.(plugin(), tooMuch)
    expect(code).toMatch(/^[A-Z_]+$/)
    expect(await after.refundV2(client, tooMuch)).toBe(code)
  })

  it('starts the same payment in the front end', () => {
    const { appid, privateKey } = settings()
    const names = ['appId', 'timeStamp', 'nonceStr', 'package', 'signType', 'paySign']
    expect(Object.keys(Object(before.frontEnd?.(appid, 'wx1', privateKey)))).toEqual(names)
    expect(Object.keys(after.frontEnd(ours(), appid, 'wx1'))).toEqual(names)
  })
})

it.each(['migrating-from-wechatpay-axios-plugin.md', 'migrating-from-wechatpay-axios-plugin.zh-CN.md'])(
  'the code of %s is that of the programs',
  guide => {
    expect(foreignFences(guide, programs)).toEqual([])
  },
)

/** Headers as Fetch takes them. */
function texts(headers: object): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
}
