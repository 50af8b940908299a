import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  get as getBrandConfigs,
  post as setBrandConfigs,
} from '../../../generated/sdk/brand/marketing/product-coupon/notify-configs.js'
import { createClient } from '../../../generated/sdk/index.js'
import { post as placeV2 } from '../../../generated/sdk/v2/pay/unifiedorder.js'
import { post as placeOrder } from '../../../generated/sdk/v3/pay/transactions/jsapi.js'
import { post as refund } from '../../../generated/sdk/v3/refund/domestic/refunds.js'
import { faultWords } from '../../../templates/runtime/local/faults/local-fault.js'
import type { LocalFault, LocalService } from '../../../templates/runtime/local/index.js'
import { rejectionOf } from '../../runtime/support/failure-of.js'
import { startLocal } from '../start.js'

let local: LocalService
let count = 0
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

/** A client that waits long enough for a slow machine, or a short time where nothing is to come. */
const client = (timeout = 10_000) => createClient({ ...local.config, timeout, retry: { attempts: 1 } })
const nextNumber = (): string => `SO2026080100${++count}`
/** Whether the service acted on an order, whatever it answered. */
const acted = (number: string): boolean => local.objects().some(({ id }) => id === number)

interface Call {
  readonly target: string
  make(
    number: string,
    caller?: ReturnType<typeof client>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<unknown>
}

const order = (out_trade_no: string) => ({
  appid: 'wx8888888888888888',
  mchid: local.mchid,
  out_trade_no,
  description: 'Coffee',
  notify_url: 'http://127.0.0.1:1/',
  amount: { total: 100 },
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
})

const v3: Call = {
  target: 'POST /v3/pay/transactions/jsapi',
  make: async (number, caller = client(), headers = {}) =>
    placeOrder(caller, { json: order(number) }, { headers }),
}

const v2: Call = {
  target: 'POST /pay/unifiedorder',
  async make(number, caller = client(), headers = {}) {
    const xml = {
      appid: 'wx8888888888888888',
      mch_id: local.mchid,
      out_trade_no: number,
      body: 'Coffee',
      notify_url: 'http://127.0.0.1:1/',
      total_fee: 100,
      trade_type: 'JSAPI' as const,
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      spbill_create_ip: '127.0.0.1',
    }
    return placeV2(caller, { xml }, { headers })
  },
}

interface Want {
  readonly code: string
  readonly outcome: 'unknown' | 'rejected'
  readonly acted: boolean
  readonly status?: number
  /** Milliseconds after which the client gives up, where nothing is to come. */
  readonly timeout?: number
}

type Row = readonly [header: string, fault: LocalFault, want: Want, advice: RegExp]

const query = /^Query what became of (?:it|the call)/
const [unknown, rejected] = ['unknown', 'rejected'] as const
const signature = (how: Extract<LocalFault, { kind: 'signature' }>['how']): LocalFault => ({
  kind: 'signature',
  how,
})
const status = (code: number, more: object = {}): LocalFault => ({ kind: 'status', status: code, ...more })
const lost = { code: 'CONNECTION_LOST', outcome: unknown } as const
const late = { code: 'TIMEOUT', outcome: unknown, timeout: 400 } as const

/** What both protocols have. */
const connection: readonly Row[] = [
  ['timeout', { kind: 'timeout' }, { ...late, acted: false }, query],
  ['timeout; when=after', { kind: 'timeout', when: 'after' }, { ...late, acted: true }, query],
  ['reset', { kind: 'reset' }, { ...lost, acted: false }, query],
  ['reset; when=after', { kind: 'reset', when: 'after' }, { ...lost, acted: true }, query],
  ['cut', { kind: 'cut' }, { ...lost, acted: true, status: 200 }, query],
  ['delay; milliseconds=60000', { kind: 'delay', milliseconds: 60_000 }, { ...late, acted: true }, query],
]
const html = (code: number): Omit<Want, 'acted'> => ({ code: `HTTP_${code}`, outcome: unknown, status: code })

const faultsOfV3: readonly Row[] = [
  ...connection,
  [
    '429',
    status(429),
    { code: 'FREQUENCY_LIMITED', outcome: rejected, acted: false, status: 429 },
    /Call less often/,
  ],
  [
    '429; code=RATELIMIT_EXCEEDED; retryAfter=1',
    status(429, { code: 'RATELIMIT_EXCEEDED', retryAfter: 1 }),
    { code: 'RATELIMIT_EXCEEDED', outcome: rejected, acted: false, status: 429 },
    /Call less often/,
  ],
  [
    '403',
    status(403),
    { code: 'NO_AUTH', outcome: rejected, acted: false, status: 403 },
    /Ask for the permission/,
  ],
  ['500', status(500), { code: 'SYSTEM_ERROR', outcome: unknown, acted: false, status: 500 }, query],
  [
    '500; when=after',
    status(500, { when: 'after' }),
    { code: 'SYSTEM_ERROR', outcome: unknown, acted: true, status: 500 },
    query,
  ],
  ['503', status(503), { code: 'SERVICE_UNAVAILABLE', outcome: unknown, acted: false, status: 503 }, query],
  ['502', status(502), { ...html(502), acted: false }, query],
  ['504; when=after', status(504, { when: 'after' }), { ...html(504), acted: true }, query],
  [
    '502; html=false',
    status(502, { html: false }),
    { code: 'SERVICE_UNAVAILABLE', outcome: unknown, acted: false, status: 502 },
    query,
  ],
  [
    'signature; how=probe',
    signature('probe'),
    { code: 'SIGNATURE_PROBE', outcome: unknown, acted: true, status: 200 },
    /refuse it like any wrong signature/,
  ],
  [
    'signature; how=wrong',
    signature('wrong'),
    { code: 'SIGNATURE_INVALID', outcome: unknown, acted: true, status: 200 },
    /Do not use the content/,
  ],
  [
    'signature; how=missing',
    signature('missing'),
    { code: 'SIGNATURE_MISSING', outcome: unknown, acted: true, status: 200 },
    /Look for a proxy that drops headers/,
  ],
  [
    'signature; how=unknown-serial',
    signature('unknown-serial'),
    { code: 'SERIAL_UNKNOWN', outcome: unknown, acted: true, status: 200 },
    /publicKeys|certificate/,
  ],
  [
    'signature; how=old',
    signature('old'),
    { code: 'CLOCK_OFFSET', outcome: unknown, acted: true, status: 200 },
    /Set the clock of this machine/,
  ],
  [
    'body; body={"prepay_id":"wx1"}',
    { kind: 'body', body: '{"prepay_id":"wx1"}' },
    { code: 'SIGNATURE_INVALID', outcome: unknown, acted: true, status: 200 },
    /Do not use the content/,
  ],
]

const faultsOfV2: readonly Row[] = [
  ...connection,
  [
    '429',
    status(429),
    { code: 'RATE_LIMITED', outcome: rejected, acted: false, status: 200 },
    /See the error codes/,
  ],
  ['500', status(500), { code: 'SYSTEMERROR', outcome: unknown, acted: false, status: 200 }, query],
  [
    '500; when=after',
    status(500, { when: 'after' }),
    { code: 'SYSTEMERROR', outcome: unknown, acted: true, status: 200 },
    query,
  ],
  ['502', status(502), { ...html(502), acted: false }, query],
  [
    'signature; how=wrong',
    signature('wrong'),
    { code: 'SIGNATURE_INVALID', outcome: unknown, acted: true, status: 200 },
    /Do not act on the message/,
  ],
  [
    'signature; how=missing',
    signature('missing'),
    { code: 'SIGNATURE_MISSING', outcome: unknown, acted: true, status: 200 },
    /Do not act on the message/,
  ],
  [
    'body; body={"prepay_id":"wx1"}',
    { kind: 'body', body: '{"prepay_id":"wx1"}' },
    { code: 'BODY_UNEXPECTED', outcome: unknown, acted: true, status: 200 },
    query,
  ],
]

describe.each([
  ['v3', v3, faultsOfV3],
  ['v2', v2, faultsOfV2],
] as const)('what a client of %s reports of a fault', (_, call, faults) => {
  it.each(faults)('%s', async (header, fault, { acted: shouldAct, timeout, ...want }, advice) => {
    const [byRule, byHeader] = [nextNumber(), nextNumber()]
    local.fail(call.target, fault)
    expect(await rejectionOf(call.make(byRule, client(timeout)), advice)).toMatchObject(want)
    const asked = call.make(byHeader, client(timeout), { 'Local-Fault': header })
    expect(await rejectionOf(asked, advice)).toMatchObject(want)
    expect([acted(byRule), acted(byHeader)]).toEqual([shouldAct, shouldAct])
    const calls = local.requests().filter(({ method, url }) => `${method} ${url}` === call.target)
    const [first, second] = calls.slice(-2)
    // A late answer is recorded when it was written.
    if (fault.kind !== 'delay')
      expect([first?.fault, second?.fault]).toEqual([faultWords(fault), faultWords(fault)])
    // The rule is used up.
    await expect(call.make(nextNumber())).resolves.toMatchObject({ prepay_id: expect.any(String) })
  })
})

describe.each([
  ['local-faults.md', 'yes', 'no'],
  ['local-faults.zh-CN.md', '是', '否'],
])('docs/%s', (name, yes, no) => {
  const page = readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8')

  it.each([
    ['v3', faultsOfV3],
    ['v2', faultsOfV2],
  ] as const)('has the table of %s', (_, faults) => {
    const rows = faults.map(
      ([header, , { acted: done, code, outcome }]) =>
        `| \`${header}\` | ${done ? yes : no} | \`${code}\` | \`${outcome}\` |`,
    )
    expect(page).toContain(`\n${rows.join('\n')}\n`)
  })
})

describe('over TLS', () => {
  it.each<readonly [string, boolean]>([
    ['reset', false],
    ['reset; when=after', true],
    ['cut', true],
  ])('%s breaks the connection, too', async (header, shouldAct) => {
    const number = nextNumber()
    const secure = createClient({ ...local.secureConfig, retry: { attempts: 1 } })
    const call = v3.make(number, secure, { 'Local-Fault': header })
    expect(await rejectionOf(call, query)).toMatchObject(lost)
    expect(acted(number)).toBe(shouldAct)
  })
})

describe('faults that end well', () => {
  it('an answer that is late, but not too late', async () => {
    const began = performance.now()
    local.fail(v3.target, { kind: 'delay', milliseconds: 150 })
    await expect(v3.make(nextNumber())).resolves.toBeDefined()
    expect(performance.now() - began).toBeGreaterThanOrEqual(140)
  })

  it('a certificate that is replaced in the middle, for a client that downloads certificates', async () => {
    const { publicKeys: _, ...others } = local.config
    let ahead = 0
    const certified = createClient({ ...others, now: () => Date.now() + ahead, retry: { attempts: 1 } })
    const serialOf = async (number: string, headers = {}): Promise<string | null> => {
      const { headers: answered } = await placeOrder(
        certified,
        { json: order(number) },
        { headers },
      ).withResponse()
      return answered.get('Wechatpay-Serial')
    }
    const before = await serialOf(nextNumber())
    // A client downloads certificates at most once a minute.
    ahead = 61_000
    const after = await serialOf(nextNumber(), { 'Local-Fault': 'rotate' })
    expect(after).not.toBe(before)
    expect(await serialOf(nextNumber())).toBe(after)
  })
})

describe('a certificate that replaces another', () => {
  it('is downloaded by a client with a public key and the APIv3 key', async () => {
    const call = v3.make(nextNumber(), client(), { 'Local-Fault': 'rotate' })
    await expect(call).resolves.toBeDefined()
  })

  it('is unknown to a client that does not download certificates', async () => {
    const number = nextNumber()
    const plain = createClient({ ...local.config, downloadCertificates: false, retry: { attempts: 1 } })
    const call = v3.make(number, plain, { 'Local-Fault': 'rotate' })
    expect(await rejectionOf(call, /publicKeys|certificates/)).toMatchObject({
      code: 'SERIAL_UNKNOWN',
      outcome: unknown,
    })
    expect(acted(number)).toBe(true)
  })
})

describe('what the fault does not fit', () => {
  it('a 429 of a refund leaves open whether it was taken', async () => {
    local.fail('POST /v3/refund/domestic/refunds', status(429))
    const amount = { refund: 1, total: 100, currency: 'CNY' as const }
    const call = refund(client(), {
      json: { out_trade_no: nextNumber(), out_refund_no: nextNumber(), amount },
    })
    expect(await rejectionOf(call, /Call less often/)).toMatchObject({
      code: 'FREQUENCY_LIMITED',
      outcome: unknown,
    })
  })

  it.each([
    ['tiemout', /Compare the request/],
    ['timeout; when=later', /Compare the request/],
    ['lost', /Compare the request/],
  ])('a slip in the header is refused, and nothing is done: %s', async (header, advice) => {
    const number = nextNumber()
    const error = await rejectionOf(v3.make(number, client(), { 'Local-Fault': header }), advice)
    expect(error).toMatchObject({ status: 400, outcome: rejected })
    expect(error.message.match(/Known are|Give when|Give another fault/g)).toHaveLength(1)
    expect(acted(number)).toBe(false)
  })

  it('a header that is there twice is refused, and nothing is done', async () => {
    const number = nextNumber()
    const { hostname, port } = new URL(local.url)
    const doubled = createClient({
      ...local.config,
      retry: { attempts: 1 },
      fetch: async (url, { method, headers, body }) => {
        const { pathname } = new URL(url)
        const own = { ...Object.fromEntries(new Headers(headers)), 'Local-Fault': ['cut', 'cut'] }
        const sent = request({ hostname, port, method: method ?? 'GET', path: pathname, headers: own })
        sent.end(body)
        const [answer]: IncomingMessage[] = await once(sent, 'response')
        if (answer === undefined) throw new TypeError('The service answered nothing.')
        return new Response(Buffer.concat(await answer.toArray()), { status: answer.statusCode ?? 0 })
      },
    })
    const error = await rejectionOf(v3.make(number, doubled, {}), /Compare the request/)
    expect(error).toMatchObject({ status: 400, outcome: rejected })
    expect(acted(number)).toBe(false)
  })

  it('a rule for all passes by what it does not fit, and comes once', async () => {
    await setBrandConfigs(client(), { json: { notify_url: 'https://shop.example/notify' } })
    local.fail('*', signature('old'))
    await expect(v2.make(nextNumber())).resolves.toBeDefined()
    const call = getBrandConfigs(client(), {})
    expect(await rejectionOf(call, /Set the clock/)).toMatchObject({ code: 'CLOCK_OFFSET' })
    await expect(getBrandConfigs(client(), {})).resolves.toBeDefined()
  })
})
