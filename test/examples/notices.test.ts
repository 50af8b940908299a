import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { webhook as paid } from '../../generated/sdk/webhooks/v3/TRANSACTION.SUCCESS.js'
import {
  createTestPlatform,
  createTestWebhook,
  type TestRequest,
} from '../../templates/runtime/testing/index.js'
import { apps } from './apps.js'
import { type ServedShop, serveShop } from './served-shop.js'

const { config, signer } = createTestPlatform()

const post = (url: string, { headers, body }: Pick<TestRequest, 'headers' | 'body'>): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { ...headers }, body })

/** Notices as WeChat Pay, and others, send them. `apps` says how each application is served. */
describe.each(apps)('a notice to the shop in %s', (_, open) => {
  const served: ServedShop[] = []
  const serve = async (parsesFirst = false): Promise<ServedShop> => {
    const shop = await serveShop(open, config, parsesFirst)
    served.push(shop)
    return shop
  }

  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    vi.spyOn(console, 'log').mockImplementation(() => undefined)
  })
  afterEach(async () => {
    await Promise.all(served.splice(0).map(shop => shop.close()))
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
  })
  afterAll(() => Promise.all(served.map(shop => shop.close())))

  const noticeOf = (out_trade_no: string, total = 1250): TestRequest =>
    createTestWebhook({
      ...signer,
      descriptor: paid,
      resource: {
        appid: 'wx8888888888888888',
        mchid: config.mchid,
        out_trade_no,
        transaction_id: '4200000000000000000000000001',
        trade_state: 'SUCCESS',
        amount: { total },
      },
    })
  const ordered = async (shop: ServedShop): Promise<string> => {
    const { body } = await shop.send('POST', '/orders', { item: 'tea', openid: 'o名' })
    return String(Object(body).number)
  }

  it('is taken, and refused when the very same message comes again', async () => {
    const shop = await serve()
    const number = await ordered(shop)
    const sent = noticeOf(number)
    const response = await post(shop.notices, sent)
    expect([response.status, await response.text()]).toEqual([200, '{"code":"SUCCESS"}'])
    expect(response.headers.get('Content-Type')).toMatch(/^application\/json/)
    const again = await post(shop.notices, sent)
    expect([again.status, await again.json()]).toEqual([401, { code: 'FAIL', message: 'SIGNATURE_REPLAYED' }])
    expect(await shop.send('GET', `/orders/${number}`)).toMatchObject({
      body: { state: 'paid', history: ['ordered', 'paid'] },
    })
  })

  it('acts once under several signatures', async () => {
    const shop = await serve()
    const number = await ordered(shop)
    const answers = await Promise.all([1, 2, 3].map(() => post(shop.notices, noticeOf(number))))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await shop.send('GET', `/orders/${number}`)).toMatchObject({
      body: { history: ['ordered', 'paid'] },
    })
  })

  it.each<[string, (sent: TestRequest) => Pick<TestRequest, 'headers' | 'body'>, number, string]>([
    [
      'that was tampered with',
      sent => ({ ...sent, body: sent.body.replace('test', 'tess') }),
      401,
      'SIGNATURE_INVALID',
    ],
    [
      'without headers',
      ({ body }) => ({ headers: { 'content-type': 'application/json' }, body }),
      401,
      'SIGNATURE_MISSING',
    ],
    ['above 1 MiB', sent => ({ ...sent, body: sent.body.padEnd(1_048_577) }), 413, 'BODY_TOO_LARGE'],
  ])('is refused %s', async (name, change, status, message) => {
    const shop = await serve()
    const number = await ordered(shop)
    const response = await post(shop.notices, change(noticeOf(number)))
    expect(response.status).toBe(status)
    // Parsers have limits and answers of their own.
    if (name !== 'above 1 MiB') expect(await response.json()).toEqual({ code: 'FAIL', message })
    const genuine = await post(shop.notices, noticeOf(number))
    expect(genuine.status).toBe(200)
    expect(await shop.send('GET', `/orders/${number}`)).toMatchObject({
      body: { history: ['ordered', 'paid'] },
    })
  })

  it('is refused under keys of somebody else', async () => {
    const other = createTestPlatform()
    const shop = await serve()
    const number = await ordered(shop)
    const forged = createTestWebhook({
      ...other.signer,
      platformSerial: signer.platformSerial,
      descriptor: paid,
      resource: { out_trade_no: number, amount: { total: 1250 } },
    })
    const response = await post(shop.notices, forged)
    expect([response.status, await response.json()]).toEqual([
      401,
      { code: 'FAIL', message: 'SIGNATURE_INVALID' },
    ])
  })

  it('is asked for again where something parses the body before, and where the shop fails', async () => {
    const parsing = await serve(true)
    const response = await post(parsing.notices, noticeOf('0'))
    expect([response.status, await response.json()]).toEqual([
      500,
      { code: 'FAIL', message: 'BODY_ALREADY_PARSED' },
    ])
    await parsing.close()
    served.length = 0
    const shop = await serve()
    const number = await ordered(shop)
    // Nothing of why is told: the message of an application's error may hold anything.
    for (const sent of [noticeOf('unknown'), noticeOf(number, 1)]) {
      const failed = await post(shop.notices, sent)
      expect([failed.status, await failed.json()]).toEqual([500, { code: 'FAIL', message: 'INTERNAL_ERROR' }])
    }
  })
})
