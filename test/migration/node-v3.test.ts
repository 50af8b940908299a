import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as after from '../../examples/migration/node-v3-after.js'
import type { LocalService } from '../../templates/runtime/local/index.js'
import { readModel } from '../../templates/runtime/local/model/read-model.js'
import { type Receiver, startReceiver } from '../local/notices/receiver.js'
import { modelFile, startLocal } from '../local/start.js'
import { rejectionOf } from '../runtime/support/failure-of.js'
import { foreignFences, programOf, sentBy, settingsOf } from './stage.js'

const operationIds = new Set(
  readModel(modelFile)
    .operations()
    .map(({ id }) => id),
)
const programs = ['node-v3-before.cjs', 'node-v3-after.ts']
const { open, ...before } = programOf('node-v3-before.cjs')
let local: LocalService
let receiver: Receiver

beforeAll(async () => {
  local = await startLocal()
  receiver = await startReceiver()
})
afterAll(async () => {
  await receiver.close()
  await local.close()
})

const settings = () => settingsOf(local.config)
const ours = () => after.open(settings())

const host = 'https://api.mch.weixin.qq.com'

/** The peer names the host of the service in its code, and takes an object that sends. */
function theirs(): unknown {
  const pay = Object(open?.(settings()))
  const send = async (url: string, init: RequestInit): Promise<object> => {
    const answer = await fetch(url.replace(host, local.url), init)
    // As the peer has it: `text()` of Fetch drops the byte order mark of a bill.
    const text = Buffer.from(await answer.arrayBuffer())
      .toString('utf8')
      .replaceAll(local.url, host)
    const data = answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text
    return answer.ok ? { status: answer.status, data } : { status: answer.status, error: text }
  }
  pay.createHttp({
    get: (url: string, headers: Record<string, string>) => send(url, { headers }),
    post: (url: string, params: object, headers: Record<string, string>) =>
      send(url, { method: 'POST', headers, body: JSON.stringify(params) }),
  })
  return pay
}

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

type Steps = readonly (readonly [name: string, theirs: () => unknown, ours: () => unknown, want: unknown])[]

const signed = {
  appId: 'wx8888888888888888',
  signType: 'RSA',
  package: expect.stringMatching(/^prepay_id=wx/),
}

/** In this order: one shop, first with the peer and then with this SDK. */
const steps: Steps = [
  [
    'place',
    () => run('place', order('BEFORE1')),
    () => after.place(ours(), order('AFTER1')),
    expect.objectContaining(signed),
  ],
  ['query', () => run('query', 'BEFORE1'), () => after.query(ours(), settings().mchid, 'AFTER1'), 'NOTPAY'],
  [
    'refund of an order that nobody paid',
    () => run('refund', refund('BEFORE1')),
    () => after.refund(ours(), refund('AFTER1')),
    'RESOURCE_NOT_EXISTS',
  ],
  ['close', () => run('close', 'BEFORE1'), () => after.close(ours(), settings().mchid, 'AFTER1'), 204],
]

describe('a shop that moves from wechatpay-node-v3', () => {
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
  })

  it('opens the same notices, refunds, and reads the same bill', async () => {
    await run('place', order('BEFORE2'))
    await local.pay('BEFORE2')
    await local.settled()
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.received.slice(-1)
    const texts = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
    expect(run('notice', { body })).toBe('BEFORE2')
    const request = (text: string) =>
      new Request(receiver.url, { method: 'POST', headers: texts, body: text })
    await rejectionOf(
      after.notice(ours(), request(body.replace('"id":"', '"id":"0'))),
      /Pass the body as it arrived/,
    )
    expect(await after.notice(ours(), request(body))).toBe('BEFORE2')
    expect(await run('refund', refund('BEFORE2'))).toBe(await after.refund(ours(), refund('BEFORE2')))
    await local.advance('2d')
    const day = new Date(local.now() - 2 * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10)
    const bills = [await run('bill', day), await after.bill(ours(), day)]
    expect(bills[0]).toContain('BEFORE2')
    expect(bills[1]).toEqual(bills[0])
  })

  it('is told of a notice that was changed, which the peer decrypts without a check', async () => {
    const { resource, ...rest } = JSON.parse(receiver.received.at(-1)?.body ?? '{}')
    const bytes = Buffer.from(resource.ciphertext, 'base64')
    // The first byte behind `{"`: another name.
    bytes[2] = (bytes[2] ?? 0) ^ 1
    const changed = JSON.stringify({
      ...rest,
      resource: { ...resource, ciphertext: bytes.toString('base64') },
    })
    const { ciphertext, associated_data, nonce } = JSON.parse(changed).resource
    const opened = Object(theirs()).decipher_gcm(ciphertext, associated_data, nonce)
    expect(Object.keys(opened).length).toBeGreaterThan(3)
    const headers = { 'Wechatpay-Timestamp': '1', 'Wechatpay-Nonce': 'n' }
    const request = new Request(receiver.url, { method: 'POST', headers, body: changed })
    expect(await rejectionOf(after.notice(ours(), request), /WeChat Pay/)).toMatchObject({
      name: 'VerificationError',
    })
  })
})

it('has every method of the peer in its table, with the function that takes its place', () => {
  const table = readFileSync(
    new URL('../../docs/migrating-from-wechatpay-node-v3.md', import.meta.url),
    'utf8',
  )
  const rows = [...table.matchAll(/^\| ((?:`\w+`(?:, )?)+) \| (.*) \|$/gm)].map(
    ([, names = '', text = '']) => ({
      methods: [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
      calls: [...text.matchAll(/`(\w+)` of (`v3\/[^`]+`(?: or `v3\/[^`]+`)*)/g)].flatMap(
        ([, method = '', pages = '']) =>
          [...pages.matchAll(/`([^`]+)`/g)].map(([, page = '']) => `${page}#${method}`),
      ),
    }),
  )
  const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(theirs()))
  const inner = ['constructor', 'fetchCertificates', 'sign', 'buildAuthorization']
  expect(methods.filter(name => !inner.includes(name)).sort()).toEqual(
    rows
      .flatMap(row => row.methods)
      .filter(name => methods.includes(name))
      .sort(),
  )
  const calls = rows.flatMap(row => row.calls)
  expect(calls.length).toBeGreaterThan(30)
  expect(calls.filter(id => !operationIds.has(id))).toEqual([])
})

it.each(['migrating-from-wechatpay-node-v3.md', 'migrating-from-wechatpay-node-v3.zh-CN.md'])(
  'the code of %s is that of the programs',
  guide => {
    expect(foreignFences(guide, programs)).toEqual([])
  },
)
