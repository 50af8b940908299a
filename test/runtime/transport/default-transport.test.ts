import { describe, expect, it, vi } from 'vitest'
import {
  createClient,
  createFetchTransport,
  createNodeTransport,
  type FetchLike,
  type Transport,
} from '../../../templates/runtime/index.js'
import { createTestPlatform } from '../../../templates/runtime/testing/index.js'
import { isNode } from '../../../templates/runtime/transport/default-transport.js'
import { rejectionOf } from '../support/failure-of.js'
import { makeCertificate } from '../support/make-certificate.js'
import { next } from '../support/next.js'
import { operationOf } from '../v2/v2-client.js'

describe('isNode', () => {
  it.each<[string, Record<string, string>, { userAgent?: string } | undefined, boolean]>([
    ['Node 20', { node: '20.19.0', v8: '11' }, undefined, true],
    ['Node 22', { node: '22.1.0' }, { userAgent: 'Node.js/22' }, true],
    ['Node with jsdom', { node: '22.1.0' }, { userAgent: 'Mozilla/5.0 (linux) jsdom/26.1.0' }, true],
    ['Node with an odd navigator', { node: '22.1.0' }, {}, true],
    ['Electron', { node: '22.1.0', electron: '30' }, undefined, true],
    ['Bun', { node: '22.6.0', bun: '1.4.5' }, { userAgent: 'Bun/1.4.5' }, false],
    ['Deno', { node: '22.5.0', deno: '2.9.6' }, { userAgent: 'Deno/2.9.6' }, false],
    ['a worker of Cloudflare', { node: '22.1.0' }, { userAgent: 'Cloudflare-Workers' }, false],
    ['something else', {}, undefined, false],
  ])('%s', (_, versions, navigator, want) => expect(isNode(versions, navigator)).toBe(want))
})

const own = makeCertificate({})
const key = own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const platform = createTestPlatform()
const config = {
  ...platform.config,
  v2: { ...platform.config.v2, clientCertificate: { cert: own.pem, key } },
  // Nothing would be there to take a real call.
  baseUri: 'https://127.0.0.1:1',
  retry: { attempts: 1 },
}
const refund = operationOf({ id: 'v2/secapi/pay/refund#post', path: '/secapi/pay/refund', security: true })

describe('an operation that needs a client certificate', () => {
  it('is refused where fetch is configured, and neither calls it nor goes past it', async () => {
    const { default: https } = await import('node:https')
    const past = vi.spyOn(https, 'request')
    const double = vi.fn<FetchLike>(async () => new Response())
    const failure = await rejectionOf(
      createClient({ ...config, fetch: double }).request(refund, { xml: {} }),
      /Set transport in place of fetch/,
    )
    expect(failure).toMatchObject({
      name: 'ConfigurationError',
      code: 'MISSING_CLIENT_CERTIFICATE',
      outcome: 'not-sent',
      operation: refund.id,
      field: 'fetch',
      advice: expect.stringContaining('Set transport in place of fetch'),
    })
    expect(double).not.toHaveBeenCalled()
    expect(past).not.toHaveBeenCalled()
    past.mockRestore()
  })

  it('goes through the transport that is configured', async () => {
    const send = vi.fn<Transport['send']>(async () => ({
      status: 200,
      headers: new Headers(),
      body: xml(),
      cancel: () => undefined,
    }))
    await createClient({ ...config, transport: { send } }).request(refund, { xml: {} })
    expect(send.mock.calls[0]?.[0].clientCertificate).toMatchObject({ kind: 'pem', cert: own.pem })
  })

  it.each<[string, object]>([
    ['on Node', {}],
    ['elsewhere', { userAgent: 'Cloudflare-Workers' }],
  ])('goes through node:https by default, %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator)
    const client = createClient(config)
    vi.unstubAllGlobals()
    const { default: https } = await import('node:https')
    const spy = vi.spyOn(https, 'request')
    expect(await rejectionOf(client.request(refund, { xml: {} }), next.checkNetworkThenRepeat)).toMatchObject(
      {
        code: 'CONNECTION_FAILED',
      },
    )
    expect(spy).toHaveBeenCalledTimes(1)
    spy.mockRestore()
  })

  it('goes where a transport on fetch was told to send it', async () => {
    const send = vi.fn<Transport['send']>(async () => Promise.reject(new Error('here')))
    const transport = createFetchTransport(async () => new Response(), { send })
    await rejectionOf(
      createClient({ ...config, transport }).request(refund, { xml: {} }),
      next.queryBeforeRepeating,
    )
    expect(send).toHaveBeenCalledTimes(1)
  })
})

it('with fetch configured no other call goes past it: downloads of certificates, redirects, files', async () => {
  const { default: https } = await import('node:https')
  const past = vi.spyOn(https, 'request')
  const real = vi.spyOn(globalThis, 'fetch')
  const answers: Record<string, () => Response> = {
    '/v3/certificates': () => new Response('{}', { status: 404 }),
    '/v3/redirect': () => Response.redirect('https://127.0.0.1:1/elsewhere', 307),
    '/v3/file': () => new Response('a,b'),
  }
  const urls: string[] = []
  const double: FetchLike = async url => {
    const { pathname } = new URL(url)
    urls.push(pathname)
    return answers[pathname]?.() ?? new Response('', { status: 500 })
  }
  const client = createClient({ ...config, fetch: double })
  await rejectionOf(client.request('GET /v3/redirect'), next.checkBaseUri)
  const descriptor = { id: 'f', protocol: 'v3', method: 'GET', path: '/v3/file' } as const
  await client.request({ ...descriptor, response: { kind: 'stream', status: 200 } })
  const unknown = createClient({ ...config, publicKeys: {}, fetch: double })
  await rejectionOf(unknown.request('GET /v3/x'), next.gateway)
  expect(urls).toEqual(['/v3/redirect', '/v3/file', '/v3/certificates'])
  expect([past.mock.calls, real.mock.calls]).toEqual([[], []])
  past.mockRestore()
  real.mockRestore()
})

it('a transport on fetch closes the one for certificates', async () => {
  const certificates = createNodeTransport()
  const transport = createFetchTransport(async () => new Response(), certificates)
  await transport.close?.()
  await createFetchTransport(async () => new Response()).close?.()
  const request = { method: 'GET', url: 'https://127.0.0.1:1/', headers: {}, body: undefined }
  const signal = new AbortController().signal
  const call = certificates.send({ ...request, signal, clientCertificate: undefined })
  expect(await rejectionOf(call, next.beforeClose)).toMatchObject({ code: 'CLOSED' })
})

async function* xml(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode('<xml><return_code>SUCCESS</return_code></xml>')
}

it('is refused in Workers, whose node:https never answers', async () => {
  vi.stubGlobal('navigator', { userAgent: 'Cloudflare-Workers' })
  try {
    for (const transport of [undefined, createNodeTransport()]) {
      const client = createClient({ ...config, ...(transport && { transport }) })
      const failure = await rejectionOf(client.request(refund, { xml: {} }), /Node, Bun or Deno/)
      expect(failure).toMatchObject({ code: 'UNSUPPORTED_RUNTIME', outcome: 'not-sent', field: 'transport' })
    }
  } finally {
    vi.unstubAllGlobals()
  }
})
