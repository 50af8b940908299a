import { constants, generateKeyPairSync, publicEncrypt } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Network } from '../../../templates/runtime/doctor/network.js'
import { environmentOf } from '../../../templates/runtime/environment/index.js'
import type { LocalService } from '../../../templates/runtime/local/index.js'
import { startStage } from '../../runtime/calls/stage.js'
import { type CertificateWishes, makeCertificate } from '../../runtime/support/make-certificate.js'
import { makePkcs12 } from '../../runtime/support/make-pkcs12.js'
import { startLocal } from '../start.js'
import {
  type DoctorRun,
  type DoctorScene,
  type DoctorStep,
  expectNoSecret,
  rightVariables,
  runDoctorJson,
  runDoctorText,
  tempFile,
  type Variables,
} from './doctor-stage.js'

let local: LocalService
let right: Variables
const otherKey = generateKeyPairSync('rsa', { modulusLength: 2048 })

beforeAll(async () => {
  local = await startLocal({ onError: unlessOfTls })
  right = { ...environmentOf(local.config), WECHATPAY_APPID: 'wx8888888888888888' }
})
afterAll(() => local.close())

function stepOf({ steps }: DoctorRun, id: string): DoctorStep | undefined {
  return steps.find(each => each.id === id)
}

/** Some tests break off handshakes on purpose. */
function unlessOfTls(error: unknown): void {
  if (error instanceof Error && error.message.startsWith('A TLS connection failed')) return
  setImmediate(() => {
    throw error
  })
}

/** Faults of one test end with it. */
function fault(...args: Parameters<LocalService['fail']>): void {
  onTestFinished(local.fail(...args))
}

async function serve(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
}

/** A network in which the real service is at hand; nothing leaves this machine. */
const real: Network = {
  lookup: async () => ({ kind: 'found', addresses: ['203.0.113.7'] }),
  handshake: async () => ({ kind: 'connected', milliseconds: 1, protocol: 'TLSv1.3' }),
  head: async () => ({
    kind: 'answered',
    status: 401,
    date: new Date().toUTCString(),
    contentType: 'application/json',
    milliseconds: 1,
  }),
}

describe('a right configuration', () => {
  it('passes every check, in both languages, and prints no secret', async () => {
    const notify = await freeAddress()
    for (const lang of ['en', 'zh']) {
      const run = await runDoctorJson({ env: right, args: ['--notify', notify, '--lang', lang] })
      const others = run.steps.filter(({ status }) => status !== 'ok')
      expect(others).toEqual([expect.objectContaining({ id: 'backup', status: 'skipped' })])
      expect(run.code).toBe(0)
      expectNoSecret(run.printed, right)
    }
  })

  it('is a table on the terminal', async () => {
    const { out, code } = await runDoctorText({ env: { ...right, LANG: 'zh_CN.UTF-8' } })
    expect(code).toBe(0)
    expect(out).toMatch(/^✔ 配置 +已配置：商户、微信支付公钥/)
    expect(out).toMatch(/\n✔ 签名查询 +\w+：签名正确，应答验签也通过。\n/)
    expect(out).toMatch(/\n– 回调通知 +可用 doctor --notify URL 测试。\n/)
    expect(out).toMatch(/\n通过 \d+ 项，警告 0 项，失败 0 项，跳过 2 项。\n$/)
  })

  it('may use platform certificates', async () => {
    const env = { ...right, WECHATPAY_PUBLIC_KEY: '', WECHATPAY_PUBLIC_KEY_ID: '' }
    const run = await runDoctorJson({ env })
    expect(run.code).toBe(0)
    expect(stepOf(run, 'certificates')?.found).toMatch(/^\d+ downloaded/)
  })

  it('may have its client certificate as PKCS#12', async () => {
    const { env: variables = right } = withPkcs12(pkcs12(local.mchid))
    const passphrase = { WECHATPAY_CLIENT_CERTIFICATE_PASSPHRASE: local.mchid }
    const run = await runDoctorJson({ env: { ...variables, ...passphrase } })
    expect(stepOf(run, 'identity')?.found).toContain(local.mchid)
    expect(stepOf(run, 'client-certificate')).toMatchObject({ status: 'ok' })
    expect(stepOf(run, 'client')).toMatchObject({ found: 'createClient() takes it.' })
  })

  it('names each part that is left out once', async () => {
    const run = await runDoctorJson({ env: { ...right, WECHATPAY_MCHID: 'wx8888888888888888' } })
    const [, left = ''] = /without (.*)\.$/.exec(stepOf(run, 'client')?.found ?? '') ?? []
    expect(left).toContain('WECHATPAY_CERTIFICATE')
    expect(left.split(', ')).toEqual([...new Set(left.split(', '))])
  })

  it('may be one of a brand alone', async () => {
    const { brand, baseUri, hosts } = local.config
    const run = await runDoctorJson({ env: environmentOf({ brand, baseUri, hosts }) })
    expect(run.steps.filter(({ status }) => status !== 'ok' && status !== 'skipped')).toEqual([])
    expect(stepOf(run, 'brand-query')).toMatchObject({ status: 'ok' })
  })
})

async function freeAddress(): Promise<string> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/echo`
}

type Change = () => Partial<DoctorScene> | Promise<Partial<DoctorScene>>

const env = (more: Variables): Partial<DoctorScene> => ({ env: { ...right, ...more } })
const pem = (key: typeof otherKey.privateKey): string =>
  key.export({ type: 'pkcs8', format: 'pem' }).toString()
const publicPem = otherKey.publicKey.export({ type: 'spki', format: 'pem' }).toString()
const noPublicKey = { WECHATPAY_PUBLIC_KEY: '', WECHATPAY_PUBLIC_KEY_ID: '' }
const realHost = { WECHATPAY_BASE_URI: '', WECHATPAY_HOSTS: '' }
const query = 'GET /v3/pay/transactions/out-trade-no/{out_trade_no}'
const handshake = (code: string): Partial<DoctorScene> => ({
  network: { handshake: async () => ({ kind: 'untrusted', code, issuer: 'Company Proxy' }) },
})

function configFile(members: string): readonly string[] {
  const { mchid, serial, privateKey, publicKeys, baseUri } = local.config
  const config = JSON.stringify({ mchid, serial, privateKey, publicKeys, baseUri })
  return ['--config', tempFile('config.mjs', `export const config = { ...${config}, ${members} }`)]
}

type Row = readonly [name: string, change: Change, step: string, problem: string]

/** Problems with which calls go well all the same. */
const warnings = ['PROXY_IGNORED', 'DNS_REDIRECTED', 'BACKUP_UNREACHABLE', 'CLOCK_DRIFTS']

const refusals: readonly Row[] = (
  [
    ['NO_AUTH', 403],
    ['MCH_NOT_EXISTS', 400],
    ['PARAM_ERROR', 400],
    ['FREQUENCY_LIMITED', 429],
    ['SYSTEM_ERROR', 500],
    ['REFUSED', 400],
  ] as const
).map(([problem, status]) => [
  `the answer ${problem}`,
  () => {
    const code = problem === 'REFUSED' ? 'ACCOUNT_ERROR' : problem
    fault(query, { kind: 'status', status, code }, { always: true })
    return env({})
  },
  'query',
  problem,
])

const rows: readonly Row[] = [
  [
    'a proxy variable',
    () => env({ HTTPS_PROXY: 'http://user:proxypassword@127.0.0.1:1' }),
    'proxy',
    'PROXY_IGNORED',
  ],
  [
    'a host without an address',
    () => ({
      ...env({ WECHATPAY_BASE_URI: 'https://pay.invalid' }),
      network: { ...real, lookup: async () => ({ kind: 'failed', code: 'ENOTFOUND' }) },
    }),
    'dns',
    'DNS_FAILED',
  ],
  [
    'the real host at a private address',
    () => ({
      ...env(realHost),
      network: { ...real, lookup: async () => ({ kind: 'found', addresses: ['10.0.0.7'] }) },
    }),
    'dns',
    'DNS_REDIRECTED',
  ],
  ['a closed port', () => env({ WECHATPAY_BASE_URI: 'http://127.0.0.1:9' }), 'tls', 'HOST_UNREACHABLE'],
  [
    'an authority that nobody knows',
    () => env({ WECHATPAY_BASE_URI: local.secureUrl }),
    'tls',
    'TLS_INTERCEPTED',
  ],
  ['a certificate of another host', () => handshake('ERR_TLS_CERT_ALTNAME_INVALID'), 'tls', 'TLS_WRONG_HOST'],
  ['a certificate of the host that expired', () => handshake('CERT_HAS_EXPIRED'), 'tls', 'TLS_EXPIRED'],
  ['a certificate of the host with another fault', () => handshake('CERT_REVOKED'), 'tls', 'TLS_FAILED'],
  [
    'http where https is spoken',
    async () =>
      env({ WECHATPAY_BASE_URI: (await serve((_, response) => response.end())).replace('http:', 'https:') }),
    'tls',
    'TLS_FAILED',
  ],
  [
    'a backup host that is down',
    () => env({ WECHATPAY_BACKUP_URI: 'http://127.0.0.1:9' }),
    'backup',
    'BACKUP_UNREACHABLE',
  ],
  [
    'the login page of a network',
    async () =>
      env({
        WECHATPAY_BASE_URI: await serve((_, response) =>
          response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
        ),
      }),
    'clock',
    'FOREIGN_ANSWER',
  ],
  [
    'a clock that is ahead',
    () => ({ args: configFile('now: () => Date.now() + 400_000') }),
    'clock',
    'CLOCK_OFF',
  ],
  [
    'a clock that is behind',
    () => ({ args: configFile('now: () => Date.now() - 400_000') }),
    'clock',
    'CLOCK_OFF',
  ],
  [
    'a clock that is a little ahead',
    () => ({ args: configFile('now: () => Date.now() + 60_000') }),
    'clock',
    'CLOCK_DRIFTS',
  ],
  [
    'an APIv3 key of another merchant',
    () => env({ WECHATPAY_APIV3_KEY: 'a'.repeat(32) }),
    'certificates',
    'APIV3_KEY_WRONG',
  ],
  [
    'a merchant without platform certificates',
    () => {
      fault(
        'GET /v3/certificates',
        { kind: 'status', status: 404, code: 'RESOURCE_NOT_EXISTS' },
        { always: true },
      )
      return env(noPublicKey)
    },
    'certificates',
    'NO_PLATFORM_CERTIFICATES',
  ],
  [
    'a private key of another merchant',
    () => env({ WECHATPAY_PRIVATE_KEY: pem(otherKey.privateKey), WECHATPAY_CERTIFICATE: '' }),
    'query',
    'SIGN_ERROR',
  ],
  [
    'a serial number of another certificate',
    () => env({ WECHATPAY_SERIAL: '4A7D3C22B1E0F9580D1C6E2F7788990011223344', WECHATPAY_CERTIFICATE: '' }),
    'query',
    'SIGN_ERROR',
  ],
  ['another merchant', () => env({ WECHATPAY_MCHID: '1999999999' }), 'query', 'SIGN_ERROR'],
  [
    'an id of a public key that the service does not know',
    () => env({ WECHATPAY_PUBLIC_KEY_ID: 'PUB_KEY_ID_0199999999' }),
    'query',
    'PUBLIC_KEY_ID_UNKNOWN',
  ],
  ['another public key', () => env({ WECHATPAY_PUBLIC_KEY: publicPem }), 'query', 'ANSWER_UNVERIFIED'],
  ...refusals,
  [
    'a connection that breaks',
    () => {
      fault(query, { kind: 'reset' }, { always: true })
      return env({})
    },
    'query',
    'CALL_FAILED',
  ],
  [
    'a notice that does not come',
    async () => {
      fault('notice v3/SECURITY_ECHO.SUCCESS', { kind: 'lost' }, { always: true })
      return { ...env({}), args: ['--notify', await freeAddress(), '--wait', '1'] }
    },
    'notice',
    'NOTICE_MISSING',
  ],
  [
    'a port that is taken',
    async () => ({ ...env({}), args: ['--notify', await serve((_, response) => response.end())] }),
    'notice',
    'NOTICE_MISSING',
  ],
  [
    'a notice with a wrong signature',
    async () => {
      fault('notice v3/SECURITY_ECHO.SUCCESS', { kind: 'signature', how: 'wrong' }, { always: true })
      return { ...env({}), args: ['--notify', await freeAddress()] }
    },
    'notice',
    'NOTICE_REFUSED',
  ],
  [
    'a notice under another APIv3 key',
    async () => ({
      ...env({ WECHATPAY_APIV3_KEY: 'a'.repeat(32) }),
      args: ['--notify', await freeAddress()],
    }),
    'notice',
    'APIV3_KEY_WRONG',
  ],
  [
    'an APIv2 key of another merchant',
    () => env({ WECHATPAY_APIV2_KEY: 'a'.repeat(32) }),
    'query-v2',
    'APIV2_KEY_WRONG',
  ],
  [
    'an appid of another merchant',
    () => {
      fault(
        'POST /pay/orderquery',
        { kind: 'status', status: 400, code: 'APPID_MCHID_NOT_MATCH' },
        { always: true },
      )
      return env({})
    },
    'query-v2',
    'APPID_MISMATCH',
  ],
  [
    'a client certificate with another key',
    () => env({ WECHATPAY_CLIENT_CERTIFICATE_KEY: pem(otherKey.privateKey) }),
    'client-certificate',
    'CERTIFICATE_MISMATCH',
  ],
  [
    'a key in place of the client certificate',
    () => env({ WECHATPAY_CLIENT_CERTIFICATE: publicPem }),
    'client-certificate',
    'KEY_IS_PUBLIC',
  ],
  [
    'a PKCS#12 file with another passphrase',
    () => withPkcs12(pkcs12('other')),
    'client-certificate',
    'PKCS12_UNREADABLE',
  ],
  ['a PKCS#12 file that is none', () => withPkcs12('MAA='), 'client-certificate', 'PKCS12_UNREADABLE'],
  [
    'a PKCS#12 file that expired',
    () => withPkcs12(pkcs12(local.mchid, { validTo: Date.UTC(2024, 0, 1) })),
    'client-certificate',
    'CERTIFICATE_EXPIRED',
  ],
  [
    'a PKCS#12 file of another merchant',
    () => withPkcs12(pkcs12(local.mchid, { commonName: '1999999999' })),
    'client-certificate',
    'CERTIFICATE_OF_OTHER',
  ],
  [
    'a brand key of another brand',
    () => env({ WECHATPAY_BRAND_PRIVATE_KEY: pem(otherKey.privateKey), WECHATPAY_BRAND_CERTIFICATE: '' }),
    'brand-query',
    'SIGN_ERROR',
  ],
  [
    'a certificate of another brand',
    () => env({ WECHATPAY_BRAND_PRIVATE_KEY: pem(otherKey.privateKey) }),
    'brand-certificate',
    'CERTIFICATE_MISMATCH',
  ],
  [
    'an id of a brand that is none',
    () => env({ WECHATPAY_BRAND_ID: 'brand!' }),
    'brand-identity',
    'MCHID_INVALID',
  ],
  [
    'a short brand API key',
    () => env({ WECHATPAY_BRAND_API_KEY: 'tooshortasecret' }),
    'brand-api-key',
    'SECRET_LENGTH',
  ],
  [
    "the brand's own key as WeChat Pay's",
    () => env({ WECHATPAY_BRAND_PUBLIC_KEY: publicOfBrand() }),
    'brand-public-keys',
    'OWN_KEY',
  ],
]

function sealOaep(text: string): string {
  const padding = constants.RSA_PKCS1_OAEP_PADDING
  return publicEncrypt({ key: otherKey.publicKey, padding, oaepHash: 'sha1' }, Buffer.from(text)).toString(
    'base64',
  )
}

function publicOfBrand(): string {
  return String(local.config.brand.certificate)
}

function pkcs12(passphrase: string, wishes: CertificateWishes = {}): string {
  const { der } = makeCertificate({ keys: otherKey, ...wishes })
  return Buffer.from(makePkcs12(otherKey.privateKey, der, passphrase)).toString('base64')
}

const withPkcs12 = (file: string): Partial<DoctorScene> =>
  env({ WECHATPAY_CLIENT_CERTIFICATE: '', WECHATPAY_CLIENT_CERTIFICATE_P12: file })

describe('a fault between here and the service', () => {
  it.each(rows)('%s', async (_, change, step, problem) => {
    const status = warnings.includes(problem) ? 'warning' : 'failed'
    const scene = { env: right, ...(await change()) }
    const run = await runDoctorJson(scene)
    expect(stepOf(run, step)).toMatchObject({
      problem,
      status,
      cause: expect.stringMatching(/./),
      fix: expect.stringMatching(/./),
    })
    expect(run.code).toBe(run.steps.some(each => each.status === 'failed') ? 1 : 0)
    expectNoSecret(run.printed, scene.env)
    expect(run.printed).not.toContain('proxypassword')
  })

  it('a merchant with the public key alone may have no certificates', async () => {
    fault('GET /v3/certificates', { kind: 'status', status: 404, code: 'RESOURCE_NOT_EXISTS' })
    expect(stepOf(await runDoctorJson({ env: right }), 'certificates')).toMatchObject({ status: 'ok' })
  })

  it('a merchant without any key of WeChat Pay makes no query', async () => {
    const run = await runDoctorJson({
      env: { ...right, ...noPublicKey, WECHATPAY_APIV3_KEY: 'a'.repeat(32) },
    })
    expect(stepOf(run, 'certificates')).toMatchObject({ problem: 'APIV3_KEY_WRONG' })
    expect(stepOf(run, 'query')).toMatchObject({ status: 'skipped', blockedBy: 'certificates' })
  })

  it('an address elsewhere is only sent to', async () => {
    fault('notice v3/SECURITY_ECHO.SUCCESS', { kind: 'lost' }, { always: true })
    const run = await runDoctorJson({ env: right, args: ['--notify', 'https://shop.example/echo'] })
    expect(stepOf(run, 'notice')).toMatchObject({ status: 'ok', found: expect.stringContaining('--listen') })
  })

  it('a test that the service does not offer is passed over', async () => {
    fault('POST /v3/security/echo', { kind: 'status', status: 403, code: 'NO_AUTH' }, { always: true })
    const run = await runDoctorJson({ env: right, args: ['--notify', await freeAddress()] })
    expect(['echo', 'notice'].map(id => stepOf(run, id)?.status)).toEqual(['skipped', 'skipped'])
  })

  it('a transport of the configuration connects by itself', async () => {
    const members = 'fetch: (url, init) => fetch(url, init)'
    const run = await runDoctorJson({ env: {}, args: configFile(members) })
    expect(['dns', 'tls', 'backup', 'clock'].map(id => stepOf(run, id)?.status)).toEqual(
      Array(4).fill('skipped'),
    )
    expect(stepOf(run, 'query')).toMatchObject({ status: 'ok' })
  })
})

describe('a part that is broken', () => {
  it.each([
    ['the APIv2 key', { WECHATPAY_APIV2_KEY: 'tooshortasecret' }, 'WECHATPAY_APIV2_KEY'],
    ['the client certificate', { WECHATPAY_CLIENT_CERTIFICATE: publicPem }, 'WECHATPAY_CLIENT_CERTIFICATE'],
    ['the APIv3 key', { WECHATPAY_APIV3_KEY: 'tooshortasecret' }, 'WECHATPAY_APIV3_KEY'],
    ['the public key', { WECHATPAY_PUBLIC_KEY: 'x' }, 'WECHATPAY_PUBLIC_KEY'],
    ['the certificate', { WECHATPAY_CERTIFICATE: publicPem }, 'WECHATPAY_CERTIFICATE'],
    ['the brand', { WECHATPAY_BRAND_PRIVATE_KEY: publicPem }, 'WECHATPAY_BRAND_ID'],
  ])('%s does not keep the rest from being tried', async (_, change, name) => {
    const run = await runDoctorJson({ env: { ...right, ...change } })
    expect(stepOf(run, 'client')).toMatchObject({
      status: 'ok',
      found: expect.stringContaining(`without ${name}`),
    })
    expect(stepOf(run, 'query')).toMatchObject({ status: 'ok' })
    expect(run.code).toBe(1)
  })

  it('the brand goes on without the merchant', async () => {
    const run = await runDoctorJson({ env: { ...right, WECHATPAY_PRIVATE_KEY: publicPem } })
    expect(stepOf(run, 'brand-query')).toMatchObject({ status: 'ok' })
    expect(stepOf(run, 'query')).toMatchObject({ status: 'skipped' })
  })
})

describe('a service that answers something else', () => {
  it.each([
    ['another text', () => ({ echo_message: 'other' }), 'ECHO_WRONG'],
    [
      'a field for another key',
      (text: string) => ({ echo_message: text, encrypted_echo_message: sealOaep(text) }),
      'FIELD_UNDECRYPTABLE',
    ],
  ])('%s', async (_, body, problem) => {
    const { server, parties } = await startStage({ now: Date.now })
    onTestFinished(() => server.close())
    server.answer(request => {
      if (request.method === 'GET')
        return { status: 404, body: { code: 'ORDER_NOT_EXIST', message: '订单不存在' } }
      const { echo_message: text }: { readonly echo_message: string } = JSON.parse(request.body.toString())
      return { body: body(text) }
    })
    const run = await runDoctorJson({ env: rightVariables(parties, server.url) })
    expect(stepOf(run, 'echo')).toMatchObject({ problem })
  })
})
