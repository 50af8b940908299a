import { createPublicKey, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { controlRoutes } from '../../../templates/runtime/local/control/control-routes.js'
import { handleControl } from '../../../templates/runtime/local/control/handle-control.js'
import { createFakeLocal, type FakeLocal } from './fake-local.js'

const host = '127.0.0.1:8790'
const json = { host, 'content-type': 'application/json' }

interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

async function send(local: FakeLocal, path: string, { method, headers, body }: Sent = {}) {
  const request = {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    url: `/_local${path}`,
    headers: headers ?? (body === undefined ? { host } : json),
    body: body ?? '',
  }
  const answer = await handleControl(request, local)
  const isJson = answer.headers['content-type']?.startsWith('application/json') === true && answer.body !== ''
  const value: unknown = isJson ? JSON.parse(answer.body) : answer.body
  return { ...answer, value }
}

function withOrder(): FakeLocal {
  const local = createFakeLocal()
  local.add({ id: 'A1001', summary: { amount: 100 }, data: { payer: 'o-1' } })
  return local
}

describe('the user and the service are played by calls', () => {
  it('pays an order, once', async () => {
    const local = withOrder()
    const paid = await send(local, '/pay', { body: '{"out_trade_no":"A1001"}' })
    expect([paid.status, paid.value]).toMatchObject([200, { id: 'A1001', state: 'SUCCESS', events: [] }])
    const again = await send(local, '/pay', { body: '{"out_trade_no":"A1001"}' })
    expect([again.status, again.value]).toEqual([
      409,
      { code: 'EVENT_REFUSED', message: 'It is SUCCESS.', advice: 'Look.' },
    ])
    const other = await send(local, '/pay', { body: '{"out_trade_no":"B"}' })
    expect([other.status, other.value]).toMatchObject([404, { code: 'OBJECT_NOT_FOUND' }])
  })

  it('lets an event happen', async () => {
    const local = withOrder()
    const body = JSON.stringify({ kind: 'payment', number: 'A1001', event: 'expire' })
    expect((await send(local, '/act', { body })).value).toMatchObject({ state: 'CLOSED' })
  })

  const calls = [
    ['/open', { kind: 'complaint', data: { a: 1 } }, 'open complaint {"a":1}'],
    ['/advance', { duration: '1h' }, 'advance 1h'],
    ['/advance', { duration: 5000 }, 'advance 5000'],
    ['/settled', {}, 'settled'],
    ['/reset', {}, 'reset'],
    [
      '/fail',
      { target: 'GET /v3/x', fault: { kind: 'status', status: 500 } },
      'fail GET /v3/x {"kind":"status","status":500} {}',
    ],
    [
      '/fail',
      { target: '*', fault: 'timeout; when=after', always: true, skip: 1 },
      'fail * {"kind":"timeout","when":"after"} {"always":true,"skip":1}',
    ],
    ['/notices/deliver', { hold: true, delay: '30s' }, 'deliver {"delay":"30s","hold":true}'],
    ['/notices/release', { ids: ['b', 'a'] }, 'release ["b","a"]'],
    ['/rotate', {}, 'rotate'],
  ] as const

  it.each(calls)('POST %s %j', async (path, body, want) => {
    const local = withOrder()
    expect((await send(local, path, { body: JSON.stringify(body) })).status).toBe(200)
    expect(local.calls).toEqual([want])
  })

  it('an empty body is an object without members', async () => {
    expect((await send(withOrder(), '/settled', { method: 'POST', headers: json })).status).toBe(200)
  })

  it('adds a merchant and answers what its client needs', async () => {
    const { value } = await send(createFakeLocal(), '/merchants', { body: '{"mchid":"1900000009"}' })
    expect(value).toMatchObject({
      mchid: '1900000009',
      merchants: ['1900000001', '1900000009'],
      config: { mchid: '1900000009', baseUri: 'http://127.0.0.1:8790' },
      secureConfig: { baseUri: 'https://127.0.0.1:8790' },
    })
  })
})

it('signs a call for those who have no SDK', async () => {
  const local = createFakeLocal()
  const call = { method: 'POST', url: '/v3/pay/transactions/native?a=b', body: '{"描述":1}' }
  const { value } = await send(local, '/sign', { body: JSON.stringify(call) })
  const text = String(Reflect.get(Object(value), 'authorization'))
  const parts = Object.fromEntries(
    [...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, part]) => [name, part]),
  )
  const message = [call.method, call.url, parts.timestamp, parts.nonce_str, call.body, ''].join('\n')
  const [merchant] = local.merchants()
  const key = createPublicKey(String(merchant?.config.privateKey))
  const signature = Buffer.from(parts.signature ?? '', 'base64')
  expect(text).toMatch(/^WECHATPAY2-SHA256-RSA2048 mchid="1900000001",/)
  expect(verify('sha256', Buffer.from(message), key, signature)).toBe(true)
})

describe('what there is can be read', () => {
  it('lists objects, of all kinds or of one', async () => {
    const local = withOrder()
    expect((await send(local, '/objects')).value).toMatchObject([{ id: 'A1001', data: { payer: 'o-1' } }])
    expect((await send(local, '/objects?kind=refund')).value).toEqual([])
  })

  it('gives the configuration as JSON, TypeScript and environment', async () => {
    const local = createFakeLocal()
    expect((await send(local, '/config')).value).toMatchObject({ config: { apiV3Key: 'k'.repeat(32) } })
    const typescript = await send(local, '/config?format=typescript')
    expect(typescript.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(typescript.body).toContain("mchid: '1900000001'")
    expect(typescript.body).toContain('privateKey: `-----BEGIN PRIVATE KEY-----\n')
    expect(typescript.body).toContain("'https://apihk.mch.weixin.qq.com': 'http://127.0.0.1:8790'")
  })

  it.each([
    ['mchid', '1900000001'],
    ['serial', '5F'],
    ['public-key-id', 'PUB_KEY_ID_1'],
    ['apiv3-key', 'k'.repeat(32)],
    ['apiv2-key', 'v'.repeat(32)],
  ])('gives a value alone: %s', async (format, want) => {
    expect((await send(createFakeLocal(), `/config?format=${format}`)).body).toBe(want)
  })

  it('lists what the page shows without bodies, and says when nothing has changed', async () => {
    const local = withOrder()
    const first = await send(local, '/overview')
    expect(first.value).toMatchObject({ objects: [{ id: 'A1001', state: 'NOTPAY' }], counts: { objects: 1 } })
    expect(first.body).not.toContain('o-1')
    await local.advance('1h')
    const headers = { host, 'if-none-match': first.headers.etag ?? '' }
    const second = await send(local, '/overview', { headers })
    expect([second.status, second.body]).toEqual([304, ''])
    expect(Number(second.headers['local-now']) - Number(first.headers['local-now'])).toBe(3_600_000)
    await local.pay('A1001')
    expect((await send(local, '/overview', { headers })).status).toBe(200)
  })

  it('looks for a text in what the page lists, and says how much there is', async () => {
    const local = withOrder()
    for (let number = 0; number < 300; number += 1) local.add({ id: `B${number}`, state: 'CLOSED' })
    const counts = async (query: string) => {
      const { value } = await send(local, `/overview${query}`)
      const { objects, found, counts: all, kinds } = Object(value)
      return [objects.length, found.objects, all.objects, kinds]
    }
    const kinds = { payment: 301 }
    expect(await counts('')).toEqual([200, 301, 301, kinds])
    expect(await counts('?find=a10')).toEqual([1, 1, 301, kinds])
    expect(await counts('?find=closed')).toEqual([200, 300, 301, kinds])
    expect(await counts('?kind=refund')).toEqual([0, 0, 301, kinds])
    expect(await counts('?find=B299&kind=payment')).toEqual([1, 1, 301, kinds])
  })

  it('lists its own calls', async () => {
    const { value } = await send(createFakeLocal(), '/')
    expect(value).toHaveLength(controlRoutes.length)
    expect(value).toContainEqual({
      method: 'POST',
      path: '/_local/pay',
      description: 'The user pays an order.',
      members: { out_trade_no: { type: 'text', required: true, description: "the object's own number" } },
    })
  })
})

describe('what is wrong is answered with advice', () => {
  const cases = [
    ['an unknown path', '/pey', { body: '{}' }, 404, 'NOT_FOUND', 'Did you mean /_local/pay?'],
    ['GET of a call that acts', '/pay', {}, 405, 'METHOD_NOT_ALLOWED', 'Use POST.'],
    ['POST of a list', '/objects', { body: '{}' }, 405, 'METHOD_NOT_ALLOWED', 'Use GET.'],
    [
      'an unknown member',
      '/pay',
      { body: '{"out_trade_nr":"A"}' },
      400,
      'UNKNOWN_MEMBER',
      'Did you mean out_trade_no?',
    ],
    ['a missing member', '/pay', { body: '{}' }, 400, 'MISSING_MEMBER', 'Give out_trade_no'],
    ['an empty number', '/pay', { body: '{"out_trade_no":""}' }, 400, 'MISSING_MEMBER', 'Give out_trade_no'],
    ['a number for text', '/pay', { body: '{"out_trade_no":1}' }, 400, 'WRONG_TYPE', 'as text'],
    ['text for an object', '/open', { body: '{"kind":"a","data":"b"}' }, 400, 'WRONG_TYPE', 'as an object'],
    [
      'a list with a number',
      '/notices/release',
      { body: '{"ids":[1]}' },
      400,
      'WRONG_TYPE',
      'a list of texts',
    ],
    ['a fault of no kind', '/fail', { body: '{"target":"*","fault":{}}' }, 400, 'INVALID_SETTING', 'timeout'],
    [
      'a fault that is no word',
      '/fail',
      { body: '{"target":"*","fault":"timout"}' },
      400,
      'INVALID_SETTING',
      'timeout',
    ],
    ['an unknown fault', '/faults/remove', { body: '{"number":7}' }, 404, 'NOT_FOUND', 'GET /_local/faults'],
    ['broken JSON', '/pay', { body: '{"out_trade_no":' }, 400, 'BODY_NOT_JSON', 'Send an object'],
    ['a list', '/pay', { body: '[]' }, 400, 'BODY_NOT_JSON', 'Send an object'],
    [
      'a prototype',
      '/pay',
      { body: '{"__proto__":{"out_trade_no":"A1001"}}' },
      400,
      'UNKNOWN_MEMBER',
      'Known: out_trade_no',
    ],
    ['an unknown parameter', '/objects?kin=payment', {}, 400, 'UNKNOWN_MEMBER', 'Did you mean kind?'],
    ['a query beside a body', '/pay?out_trade_no=A', { body: '{}' }, 400, 'UNKNOWN_MEMBER', 'It takes no'],
    ['an unknown format', '/config?format=xml', {}, 400, 'UNKNOWN_FORMAT', 'json, typescript, env'],
    [
      'a format with a slip',
      '/config?format=typescrpt',
      {},
      400,
      'UNKNOWN_FORMAT',
      'Did you mean typescript?',
    ],
    ['a name of every object', '/config?format=constructor', {}, 400, 'UNKNOWN_FORMAT', 'Known: json'],
    ['an unknown merchant', '/config?mchid=1', {}, 404, 'NOT_FOUND', '1900000001'],
    ['an unknown request', '/requests?number=7', {}, 404, 'NOT_FOUND', 'GET /_local/requests'],
    ['an unknown object', '/object?kind=payment&number=7', {}, 404, 'NOT_FOUND', 'GET /_local/objects'],
  ] as const

  it.each(cases)('%s', async (_, path, sent: Sent, status, code, advice) => {
    const { status: given, value } = await send(withOrder(), path, sent)
    expect([given, value]).toMatchObject([status, { code, advice: expect.stringContaining(advice) }])
  })
})

describe('a page of another origin is refused', () => {
  const order = '{"out_trade_no":"A1001"}'
  const refused: readonly (readonly [string, Readonly<Record<string, string>>, number])[] = [
    ['a rebound name', { ...json, host: 'evil.example:8790' }, 403],
    ['a name that ends like a loopback name', { ...json, host: '127.0.0.1.evil.example' }, 403],
    ['no host', { 'content-type': 'application/json' }, 403],
    ['a host with a user', { ...json, host: 'localhost@evil.example' }, 403],
    ['another origin', { ...json, origin: 'https://evil.example' }, 403],
    ['another port of this machine', { ...json, origin: 'http://127.0.0.1:3000' }, 403],
    ['no origin that can be named', { ...json, origin: 'null' }, 403],
    ['a page of the same site', { ...json, 'sec-fetch-site': 'same-site' }, 403],
    ['a page of another site', { ...json, 'sec-fetch-site': 'cross-site' }, 403],
    ['a form', { host, 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['text', { host, 'content-type': 'text/plain' }, 415],
    ['no type', { host }, 415],
  ]

  it.each(refused)('%s', async (_, headers, status) => {
    const local = withOrder()
    expect((await send(local, '/pay', { headers, body: order })).status).toBe(status)
    expect(local.objects()[0]?.state).toBe('NOTPAY')
  })

  it('reads nothing either', async () => {
    const headers = { host, 'sec-fetch-site': 'same-site' }
    const { status, body } = await send(createFakeLocal(), '/config', { headers })
    expect([status, body.includes('PRIVATE KEY')]).toEqual([403, false])
  })

  const taken: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['the page itself', { ...json, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }],
    ['the page over TLS', { ...json, origin: `https://${host}` }],
    ['a program', { ...json, host: 'localhost:8790' }],
    ['IPv6', { ...json, host: '[::1]:8790' }],
    ['a name below localhost', { ...json, host: 'pay.localhost:8790' }],
    ['JSON with a charset', { host, 'content-type': 'application/json; charset=utf-8' }],
  ]

  it.each(taken)('%s may', async (_, headers) => {
    expect((await send(withOrder(), '/pay', { headers, body: order })).status).toBe(200)
  })
})
