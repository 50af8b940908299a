import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../templates/runtime/client/check-argument.js'
import { createClient } from '../../../templates/runtime/client/create-client.js'
import {
  backupOf,
  CallHosts,
  hostsOf,
  isServiceHost,
  placeOf,
  prefixOf,
  regionOf,
  takesSignature,
} from '../../../templates/runtime/client/hosts.js'
import { merchantOf } from '../../../templates/runtime/client/merchant.js'
import {
  ApiError,
  type ClientConfig,
  ConnectionError,
  type OperationDescriptor,
} from '../../../templates/runtime/index.js'
import { createTestPlatform } from '../../../templates/runtime/testing/index.js'

const { config } = createTestPlatform()
const first = 'https://api.mch.weixin.qq.com'
const second = 'https://api2.mch.weixin.qq.com'
const operation: OperationDescriptor = {
  id: 'v3/a#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/a',
  response: { kind: 'empty', status: 204 },
}
const merchant = (more: Partial<ClientConfig> = {}) => merchantOf(createClient({ ...config, ...more }))

describe('hosts of the service', () => {
  it.each([
    [first, second, undefined, true],
    [second, undefined, undefined, true],
    ['https://api.wechatpay.cn', 'https://api2.wechatpay.cn', undefined, true],
    ['https://api2.wechatpay.cn', undefined, undefined, true],
    ['https://apihk.mch.weixin.qq.com', undefined, 'overseas', true],
    ['https://pay.wechatpay.cn', undefined, undefined, false],
    ['https://other.example', undefined, undefined, true],
  ] as const)('%s has the backup %s, the region %s, and signed calls: %s', (host, backup, region, signed) => {
    expect([backupOf(host), backupOf(`${host}/hk`)]).toEqual([backup, backup])
    expect([regionOf(host), regionOf(`${host}/global`)]).toEqual([region, region])
    expect(takesSignature(merchant(), operation, { baseUri: host })).toBe(signed)
    expect(takesSignature(merchant(), { ...operation, unsigned: true }, { baseUri: host })).toBe(false)
  })

  it.each([
    [first, true],
    ['https://api2.wechatpay.cn', true],
    ['https://pay.wechatpay.cn', true],
    ['https://any.mch.weixin.qq.com', true],
    ['https://a.tenpay.com', true],
    ['https://weixin.qq.com', false],
    ['https://tenpay.com', false],
    ['https://a.wechatpay.cn', false],
    ['http://any.mch.weixin.qq.com', false],
    ['https://any.mch.weixin.qq.com:444', false],
    ['https://any.weixin.qq.com.example', false],
    ['https://evilweixin.qq.com', false],
    ['https://a.weixinxqq.com', false],
    ['https://constructor', false],
  ])('%s is one: %s', (host, is) => expect(isServiceHost(new URL(host))).toBe(is))
})

describe('where a call goes', () => {
  const page = (baseUri: string): OperationDescriptor => ({ ...operation, baseUri })

  it.each<
    [
      string,
      ClientConfig['baseUri'],
      OperationDescriptor,
      string | undefined,
      readonly string[],
      string,
      string,
    ]
  >([
    ['nothing said', undefined, operation, undefined, [first, second], first, ''],
    [
      'its page',
      undefined,
      page('https://a.example/hk'),
      undefined,
      ['https://a.example'],
      'https://a.example/hk',
      '/hk',
    ],
    ['its page, the usual host', undefined, page(`${first}/hk/`), undefined, [first, second], first, '/hk'],
    [
      'itself before its page',
      undefined,
      page('https://a.example/hk'),
      'https://b.example/x//',
      ['https://b.example'],
      'https://b.example/x//',
      '/x',
    ],
    ['the client', 'https://c.example', operation, undefined, ['https://c.example'], 'https://c.example', ''],
    [
      'the client, for the usual host',
      'https://c.example',
      page(`${first}/hk`),
      undefined,
      ['https://c.example'],
      'https://c.example',
      '/hk',
    ],
    [
      'its page before the client',
      'https://c.example',
      page('https://a.example'),
      undefined,
      ['https://a.example'],
      'https://a.example',
      '',
    ],
  ])('by %s', (_, clientUri, descriptor, callUri, hosts, place, prefix) => {
    const made = merchant(clientUri === undefined ? {} : { baseUri: clientUri })
    const options = callUri === undefined ? {} : { baseUri: callUri }
    expect([...hostsOf(made, descriptor, options)]).toEqual(hosts)
    expect(placeOf(made, descriptor, options)).toBe(place)
    expect(prefixOf(descriptor, options)).toBe(prefix)
  })
})

describe('a host that failed', () => {
  const lost = (code: 'TIMEOUT' | 'ABORTED' | 'CONNECTION_LOST', status?: number) =>
    new ConnectionError(code, '', '', 'unknown', { status })
  const api = (status: number) =>
    new ApiError({
      code: 'X',
      message: '',
      advice: '',
      outcome: 'unknown',
      operation: 'o',
      status,
      requestId: undefined,
      detail: 0,
    })
  const { signal } = new AbortController()

  it.each<[string, ConnectionError | ApiError, number, AbortSignal | undefined, boolean]>([
    ['a lost connection', lost('CONNECTION_LOST'), 1, undefined, true],
    ['a signal', lost('ABORTED'), 1_000, undefined, false],
    ['50 ms', lost('TIMEOUT'), 50, undefined, true],
    ['49 ms', lost('TIMEOUT'), 49, undefined, false],
    ['its time, under a signal', lost('TIMEOUT'), 50, signal, true],
    ['the time of a signal', lost('TIMEOUT'), 50, AbortSignal.abort(), false],
    ['its time after the head', lost('TIMEOUT', 200), 50, undefined, false],
    ['500', api(500), 1, undefined, false],
    ['501', api(501), 1, undefined, false],
    ['502', api(502), 1, undefined, true],
    ['503', api(503), 1, undefined, true],
    ['504', api(504), 1, undefined, true],
    ['505', api(505), 1, undefined, false],
    ['400', api(400), 1, undefined, false],
  ])('by %s', (_, error, timeout, outer, isDown) => {
    const made = merchant({ now: () => 1_000_000_000_000 })
    const hosts = new CallHosts(made, operation, {})
    hosts.failed(error, timeout, outer)
    expect(hosts.current).toBe(isDown ? second : first)
    expect(made.state.backupUntil).toBe(isDown ? 1_000_000_060_000 : undefined)
  })

  it('is left for a minute exactly, and for another by the call that tries it', () => {
    let now = 1_000_000_000_000
    const made = merchant({ now: () => now })
    new CallHosts(made, operation, {}).failed(lost('CONNECTION_LOST'), 1, undefined)
    now += 59_999
    expect(new CallHosts(made, operation, {}).current).toBe(second)
    now += 1
    const trial = new CallHosts(made, operation, {})
    expect([trial.current, new CallHosts(made, operation, {}).current]).toEqual([first, second])
    trial.answered()
    expect([made.state.backupUntil, new CallHosts(made, operation, {}).current]).toEqual([undefined, first])
  })

  it('is tried again by the next call where the backup fails, too', () => {
    const made = merchant({ now: () => 1_000_000_000_000 })
    const call = new CallHosts(made, operation, {})
    for (const want of [second, first, second]) {
      call.failed(lost('CONNECTION_LOST'), 1, undefined)
      expect(call.current).toBe(want)
    }
  })
})

it.each<[unknown, string]>([
  [null, 'null'],
  [undefined, 'undefined'],
  [[], 'an array'],
  [{}, 'an object'],
  ['x', 'a string'],
  [1, 'a number'],
  [1n, 'a bigint'],
  [() => 1, 'a function'],
  [Symbol('x'), 'a symbol'],
])('%s is told as %s', (value, kind) => expect(kindOf(value)).toBe(kind))
