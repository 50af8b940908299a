import { describe, expect, it } from 'vitest'
import {
  type CallOptions,
  type ClientConfig,
  downloadBill,
  downloadFile,
  downloadUnverifiedFile,
  type OperationDescriptor,
} from '../../../templates/runtime/index.js'
import { bytesOf, chunked } from '../files/chunked.js'
import { madeClient } from '../files/made-client.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

const file: OperationDescriptor = {
  id: 'v3/invoices/download#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/invoices/download',
  response: { kind: 'stream', status: 200 },
}

/** What a client sends for a file, by a descriptor or by an address. */
async function sentFor(
  work: OperationDescriptor | string,
  config: Partial<ClientConfig> = {},
  options: CallOptions = {},
) {
  const { client, sent } = madeClient(() => chunked(bytesOf('x'), 1), config)
  const text =
    typeof work === 'string'
      ? downloadUnverifiedFile(client, work, options)
      : client.request<{ text(): Promise<string> }>(work, {}, options)
  expect(await (await text).text()).toBe('x')
  const [request, ...more] = sent
  if (request === undefined || more.length > 0) throw new Error(`${sent.length} requests`)
  return request
}

/** Names of headers that say who the merchant is. */
const telling = ['authorization', 'wechatpay-serial'] as const

describe('a host of the service', () => {
  it.each([
    'https://api.mch.weixin.qq.com',
    'https://api2.mch.weixin.qq.com',
    'https://api.wechatpay.cn',
    'https://api2.wechatpay.cn',
    'https://apihk.mch.weixin.qq.com',
    'https://fraud.mch.weixin.qq.com',
    'https://file.wx.weixin.qq.com',
    'https://api.mch.tenpay.com',
  ])('that takes the signature: %s', async host => {
    for (const request of [
      await sentFor(`${host}/v3/x?token=a`),
      await sentFor(file, {}, { baseUri: `${host}/` }),
      await sentFor({ ...file, baseUri: `${host}/` }),
    ]) {
      expect(new URL(request.url).origin).toBe(host)
      expect(telling.filter(name => name in request.headers)).toEqual(telling)
    }
  })

  it('that takes none: pay.wechatpay.cn', async () => {
    const host = 'https://pay.wechatpay.cn'
    for (const request of [
      await sentFor(`${host}/invoicing/fapiao/fapiao-file?token=a&mchid=1`),
      await sentFor(file, {}, { baseUri: `${host}/` }),
      await sentFor({ ...file, baseUri: host }),
      await sentFor(file, { baseUri: host }),
    ]) {
      expect(new URL(request.url).origin).toBe(host)
      expect(telling.filter(name => name in request.headers)).toEqual([])
      expect(Object.keys(request.headers).sort()).toEqual(['accept', 'content-type', 'user-agent'])
    }
  })

  it('that takes none, through a gateway of your own', async () => {
    const config = { hosts: { 'https://pay.wechatpay.cn': 'https://gateway.example/files' } }
    for (const address of ['https://pay.wechatpay.cn/a?token=b', 'https://gateway.example/files/a?token=b']) {
      const request = await sentFor(address, config)
      expect(request.url).toBe('https://gateway.example/files/a?token=b')
      expect(telling.filter(name => name in request.headers)).toEqual([])
    }
  })

  it.each([
    ['https://evil.wechatpay.cn/a', /not send a signed request there.*baseUri or hosts/],
    ['https://wechatpay.cn/a', /not send a signed request there.*baseUri or hosts/],
    ['https://evilpay.wechatpay.cn/a', /not send a signed request there.*baseUri or hosts/],
    ['https://pay.wechatpay.cn.evil.example/a', /not send a signed request there.*baseUri or hosts/],
    ['https://pay.wechatpay.cn:8443/a', /not send a signed request there.*baseUri or hosts/],
    ['http://pay.wechatpay.cn/a', /not send a signed request there.*baseUri or hosts/],
    ['https://pay.wechatpay.cn@evil.example/a', /Query the address again.*report the Request-ID/],
    ['https://pay.wechatpay.com/a', /not send a signed request there.*baseUri or hosts/],
  ])('is not %s', async (address, advice) => {
    const { client, sent } = madeClient(() => chunked(bytesOf('x'), 1))
    for (const work of [
      downloadUnverifiedFile(client, address),
      downloadFile(client, { download_url: address, hash_type: 'SHA1', hash_value: 'a'.repeat(40) }),
      downloadBill(client, { download_url: address, hash_type: 'SHA1', hash_value: 'a'.repeat(40) }),
    ]) {
      expect(await rejectionOf(work, advice)).toMatchObject({
        code: 'INVALID_PARAMETER',
        field: '/download_url',
      })
    }
    expect(sent).toEqual([])
  })
})

it.each([
  'http://pay.wechatpay.cn',
  'https://pay.wechatpay.cn:8443',
  'https://pay.wechatpay.cn.',
  'https://PAY.WECHATPAY.CN',
])('a host that takes no signature gets none however it is written: %s', async baseUri => {
  const request = await sentFor(file, {}, { baseUri })
  expect(telling.filter(name => name in request.headers)).toEqual([])
})

describe('a page whose call is not signed', () => {
  it('sends no signature wherever it goes, and needs no key of the service', async () => {
    const config = { publicKeys: {}, apiV3Key: 'k'.repeat(32) }
    for (const options of [{}, { baseUri: 'https://pay.wechatpay.cn/' }]) {
      const request = await sentFor({ ...file, unsigned: true }, config, options)
      expect(telling.filter(name => name in request.headers)).toEqual([])
    }
  })
})

describe('the host that takes over', () => {
  const failing = (config: Partial<ClientConfig>) => {
    const asked: string[] = []
    const { client } = madeClient(() => chunked(bytesOf('x'), 1), {
      retry: { attempts: 2, delay: 0 },
      ...config,
      transport: {
        async send({ url }) {
          asked.push(new URL(url).origin)
          throw new Error('nobody is there')
        },
      },
    })
    return { client, asked }
  }

  it.each([
    [undefined, ['https://api.mch.weixin.qq.com', 'https://api2.mch.weixin.qq.com']],
    ['https://api.mch.weixin.qq.com', ['https://api.mch.weixin.qq.com', 'https://api2.mch.weixin.qq.com']],
    ['https://api.wechatpay.cn/', ['https://api.wechatpay.cn', 'https://api2.wechatpay.cn']],
    ['https://api2.wechatpay.cn', ['https://api2.wechatpay.cn', 'https://api2.wechatpay.cn']],
    ['https://gateway.example', ['https://gateway.example', 'https://gateway.example']],
  ])('of %s', async (baseUri, want) => {
    const { client, asked } = failing(baseUri === undefined ? {} : { baseUri })
    await rejectionOf(client.request(file), next.queryBeforeRepeating)
    expect(asked).toEqual(want)
  })
})
