import { once } from 'node:events'
import { request as httpRequest, IncomingMessage } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../../generated/sdk/operations.js'
import { controlRoutes } from '../../../templates/runtime/local/control/control-routes.js'
import type { LocalService } from '../../../templates/runtime/local/index.js'
import { rejectionOf } from '../../runtime/support/failure-of.js'
import { startLocal } from '../start.js'

const docs = 'https://docs.example.com'
let local: LocalService
beforeAll(async () => {
  local = await startLocal({ operations, allowedOrigins: [docs] })
})
afterAll(() => local.close())

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

/** A request with headers that `fetch` would not let a program set. */
async function send(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body = '',
): Promise<Answer> {
  const sent = httpRequest(`${local.url}${path}`, { method, headers })
  sent.end(body)
  const [incoming]: unknown[] = await once(sent, 'response')
  if (!(incoming instanceof IncomingMessage)) throw new Error('There is no answer.')
  return {
    status: incoming.statusCode ?? 0,
    headers: incoming.headers,
    body: (await incoming.toArray()).join(''),
  }
}

const json = { 'content-type': 'application/json' }
const certificates = JSON.stringify({ operation: 'GET /v3/certificates' })

/** What a browser adds to a request of another site. */
function from(origin: string, site = 'cross-site'): Readonly<Record<string, string>> {
  return { origin, 'sec-fetch-site': site, 'sec-fetch-mode': 'cors' }
}

const sites = [
  'http://localhost:5173',
  'http://localhost',
  'http://127.0.0.1:4173',
  'http://[::1]:3000',
  'https://localhost:8443',
  docs,
]

describe('a site that is let in', () => {
  it.each(sites)('%s may ask whether the service runs, and try a call', async origin => {
    const about = await send('GET', '/_local/about', from(origin))
    expect(about.status).toBe(200)
    expect(about.headers['access-control-allow-origin']).toBe(origin)
    expect(about.headers.vary).toContain('Origin')
    expect(about.headers['access-control-allow-credentials']).toBeUndefined()
    expect(JSON.parse(about.body)).toEqual({ service: 'wechatpay-sdk local', version: expect.any(String) })
    const tried = await send('POST', '/_local/try', { ...from(origin), ...json }, certificates)
    expect([tried.status, tried.headers['access-control-allow-origin']]).toEqual([200, origin])
    expect(JSON.parse(tried.body)).toMatchObject({ answer: { status: 200 } })
  })

  it('may ask before, for JSON alone', async () => {
    const headers = {
      ...from('http://localhost:5173'),
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    }
    const plain = await send('OPTIONS', '/_local/try', headers)
    expect([plain.status, plain.headers]).toMatchObject([
      204,
      {
        'access-control-allow-origin': 'http://localhost:5173',
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'content-type',
      },
    ])
    expect(plain.headers['access-control-allow-private-network']).toBeUndefined()
    const asked = { ...headers, 'access-control-request-private-network': 'true' }
    const both = await send('OPTIONS', '/_local/try', asked)
    expect(both.headers['access-control-allow-private-network']).toBe('true')
  })

  it('reads what is wrong with its call', async () => {
    const answer = await send('POST', '/_local/try', { ...from(docs), ...json }, '{"operation":"POST /v3/x"}')
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([404, docs])
    expect(JSON.parse(answer.body)).toMatchObject({ code: 'OBJECT_NOT_FOUND', advice: expect.any(String) })
  })

  const closed = controlRoutes.filter(({ path }) => path !== '/try' && path !== '/about')

  it.each(closed.map(({ method, path }) => [method, path] as const))(
    'reaches nothing else: %s %s',
    async (method, path) => {
      for (const origin of ['http://localhost:5173', docs]) {
        for (const [sent, more] of [
          [method, json],
          ['OPTIONS', { 'access-control-request-method': method }],
        ] as const) {
          const answer = await send(sent, `/_local${path}`, { ...from(origin), ...more }, '')
          expect([answer.status, JSON.parse(answer.body)]).toMatchObject([403, { code: 'FOREIGN_REQUEST' }])
          expect(Object.keys(answer.headers).filter(name => name.startsWith('access-control'))).toEqual([])
        }
      }
    },
  )

  it.each(['/_local/try/../config', '/_local/about/', '/_local//about', '/_local/%61bout', '/_local/About'])(
    'does not open %s by another spelling',
    async path => {
      const answer = await send('GET', path, from(docs))
      expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([403, undefined])
    },
  )
})

describe('everyone else is refused, and can read nothing', () => {
  it.each([
    ['another site', from('https://evil.example')],
    ['the null origin of a sandboxed frame or a file', from('null')],
    ['a wildcard', from('*')],
    ['a name that begins like this machine', from('http://localhost.evil.example')],
    ['a name that ends like this machine', from('http://evil.localhost:5173')],
    ['a user name that looks like a host', from('http://localhost@evil.example')],
    ['an address that is 127.0.0.1 in another form', from('http://2130706433:5173')],
    ['another address of the loopback', from('http://127.0.0.2:5173')],
    ['the address of all interfaces', from('http://0.0.0.0:5173')],
    ['another scheme', from('ftp://localhost')],
    ['an extension', from('chrome-extension://abcdefgh')],
    ['the site over http', from('http://docs.example.com')],
    ['the site with another port', from('https://docs.example.com:8443')],
    ['a site below the site', from('https://a.docs.example.com')],
    ['the site in capitals, which no browser sends', from('https://DOCS.example.com')],
    ['two origins', from(`${docs}, https://evil.example`)],
    ['an image or a script, which has no origin', { 'sec-fetch-site': 'cross-site' }],
    ['a link of the same site', { 'sec-fetch-site': 'same-site' }],
  ])('%s', async (_, headers) => {
    for (const [method, path, body] of [
      ['GET', '/_local/about', ''],
      ['POST', '/_local/try', certificates],
      ['OPTIONS', '/_local/try', ''],
    ] as const) {
      const preflight = method === 'OPTIONS' ? { 'access-control-request-method': 'POST' } : {}
      const answer = await send(method, path, { ...json, ...headers, ...preflight }, body)
      expect([path, answer.status]).toEqual([path, 403])
      expect(Object.keys(answer.headers).filter(name => name.startsWith('access-control'))).toEqual([])
    }
  })

  it.each(['evil.example', `evil.example:${80}`, 'docs.example.com', '10.0.0.1'])(
    'a name that was rebound to this machine: Host %s',
    async host => {
      for (const origin of ['http://localhost:5173', docs, `http://${host}`]) {
        const answer = await send('POST', '/_local/try', { ...from(origin), ...json, host }, certificates)
        expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([403, undefined])
      }
    },
  )

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a', ''])(
    'a form or a request without preflight does nothing, even from a site that is let in: %s',
    async type => {
      const before = local.requests().length
      const headers = { ...from('http://localhost:5173'), 'sec-fetch-mode': 'no-cors', 'content-type': type }
      expect((await send('POST', '/_local/try', headers, certificates)).status).toBe(415)
      expect(local.requests().length).toBe(before)
    },
  )
})

it('answers hold no key, and no signature that could be sent again', async () => {
  const { status, body } = await send('POST', '/_local/try', { ...from(docs), ...json }, certificates)
  expect(status).toBe(200)
  const { config } = local
  for (const secret of [config.apiV3Key, config.v2.apiV2Key, config.brand.apiKey])
    expect(body).not.toContain(String(secret))
  for (const pem of [config.privateKey, config.brand.privateKey])
    for (const line of String(pem).split('\n').slice(1, -2)) expect(body).not.toContain(line)
  expect(body).toContain('signature=\\"…\\"')
})

describe('allowedOrigins', () => {
  it.each([
    ['*'],
    ['null'],
    ['docs.example.com'],
    ['https://docs.example.com/'],
    ['https://docs.example.com/guide'],
    ['https://*.example.com'],
    ['https://user@docs.example.com'],
    ['https://DOCS.example.com'],
    ['https://docs.example.com:443'],
    ['http://docs.example.com'],
    ['file:///x'],
    [''],
  ])('does not take %j', async origin => {
    const error = await rejectionOf(
      startLocal({ allowedOrigins: [origin] }),
      /\['https:\/\/docs\.example\.com'\]/,
    )
    expect(error).toMatchObject({ code: 'INVALID_SETTING' })
  })
})
