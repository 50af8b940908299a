import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { operations } from '../../../generated/sdk/operations.js'
import { curlCommand } from '../../../templates/runtime/cli/call/curl-command.js'
import { environmentOf } from '../../../templates/runtime/environment/index.js'
import type { LocalService } from '../../../templates/runtime/local/index.js'
import { tempFolder } from '../../cli/temp-folder.js'
import { expectNoSecret } from '../doctor/doctor-stage.js'
import { modelFile, startLocal } from '../start.js'
import { type CommandOutput, type CommandScene, runCommand } from './run-command.js'

let local: LocalService
let env: Readonly<Record<string, string>>

beforeAll(async () => {
  local = await startLocal()
  env = environmentOf(local.config)
})
afterAll(() => local.close())

function print(args: readonly string[], scene: CommandScene = {}): Promise<CommandOutput> {
  return runCommand(['call', ...args, '--curl'], { env, own: { operations, model: modelFile }, ...scene })
}

/** What a real shell makes of a command: the status and the answer. */
function inShell(command: string, cwd?: string): Promise<{ readonly status: number; readonly body: string }> {
  const silent = command.replace(/^curl /m, "curl --silent --show-error --write-out '\\n%{http_code}' ")
  const options = { maxBuffer: 16 * 1024 * 1024, ...(cwd === undefined ? {} : { cwd }) }
  return new Promise((resolve, reject) => {
    const shell = execFile('/bin/sh', ['-s'], options, (error, out, err) => {
      if (error !== null) return reject(new Error(`${error.message}: ${err}`))
      const at = out.lastIndexOf('\n')
      resolve({ status: Number(out.slice(at + 1)), body: out.slice(0, at) })
    })
    shell.stdin?.end(silent)
  })
}

function order(outTradeNo: string, more: object = {}): string {
  return JSON.stringify({
    appid: 'wx8888888888888888',
    mchid: local.mchid,
    out_trade_no: outTradeNo,
    description: "Tom's “茶” $HOME `id` \\ !",
    notify_url: 'https://shop.example/paid',
    amount: { total: 100 },
    ...more,
  })
}

const native = 'POST /v3/pay/transactions/native'
const query = 'GET /v3/pay/transactions/out-trade-no/CURL0001'
const xml = ['appid=wx8888888888888888', 'out_trade_no=CURL0001'].flatMap(pair => ['--xml', pair])

describe('a printed command', () => {
  it('sends a call of v3 with quotes, a dollar and Chinese in its body', async () => {
    const { code, out, err } = await print([native, '--json', order('CURL0001')])
    expect(code).toBe(0)
    expect(err).toBe(
      'The signature is valid for 5 minutes, and once: run the command soon, and share it with nobody.\n',
    )
    expect(out).toMatch(
      /^curl --request POST \\\n {2}http:\/\/127\.0\.0\.1:\d+\/v3\/pay\/transactions\/native \\\n/,
    )
    expect(out).toContain('Authorization: WECHATPAY2-SHA256-RSA2048 ')
    expectNoSecret(out + err, env)
    const { status, body } = await inShell(out)
    expect([status, JSON.parse(body)]).toMatchObject([200, { code_url: expect.any(String) }])
  })

  it.each([
    ['a query', [query, '--query', 'mchid=1900000109'], 'NOTPAY'],
    [
      'v2 in XML',
      ['POST /pay/orderquery', ...xml, '--xml', 'mch_id=1900000109'],
      '<return_code><![CDATA[SUCCESS]]>',
    ],
    [
      'encrypted fields',
      ['POST /v3/security/echo', '--json', '{"encrypted_echo_message":"秘密","echo_message":"x"}'],
      'encrypted_echo_message',
    ],
  ])('sends %s', async (_, args, want) => {
    const { code, out } = await print(args)
    expect(code).toBe(0)
    const { status, body } = await inShell(out)
    expect([status, body]).toEqual([200, expect.stringContaining(want)])
  })

  it('sends an upload from its file, in a folder with an odd name', async () => {
    const cwd = tempFolder({ '照 "片"; ,@\\.png': Buffer.from('89504e470d0a1a0a0027', 'hex') })
    const { code, out } = await print(
      ['POST /v3/merchant/media/upload', '--file', 'file=照 "片"; ,@\\.png'],
      {
        cwd,
      },
    )
    expect(code).toBe(0)
    const { status, body } = await inShell(out)
    expect([status, JSON.parse(body)]).toMatchObject([200, { media_id: expect.any(String) }])
  })

  it('sends a body that is too long for an argument', async () => {
    const { out } = await print([native, '--json', order('CURL0002', { more: 'x'.repeat(200_000) })])
    expect(out).toMatch(/^printf '%s' '/)
    expect((await inShell(out)).status).toBe(200)
  })

  it('names the files of a client certificate, and holds no byte of them', async () => {
    const { secureConfig: config, authority } = local
    const cwd = tempFolder({
      'ca.pem': authority,
      "it's cert.pem": String(config.certificate),
      'key.pem': String(config.privateKey),
    })
    const variables = {
      ...env,
      WECHATPAY_BASE_URI: local.secureUrl,
      NODE_EXTRA_CA_CERTS: 'ca.pem',
      WECHATPAY_CLIENT_CERTIFICATE: '',
      WECHATPAY_CLIENT_CERTIFICATE_FILE: join(cwd, "it's cert.pem"),
      WECHATPAY_CLIENT_CERTIFICATE_KEY_FILE: join(cwd, 'key.pem'),
    }
    await print([native, '--json', order('CURL0003')]).then(({ out }) => inShell(out))
    await local.pay('CURL0003')
    const fields = { appid: 'wx8888888888888888', mch_id: local.mchid, out_trade_no: 'CURL0003' }
    const refund = { ...fields, out_refund_no: 'CURLRF0003', total_fee: '100', refund_fee: '30' }
    const args = ['POST /secapi/pay/refund', '--xml', JSON.stringify(refund)]
    const { code, out, err } = await print(args, { env: variables, cwd })
    expect([code, err]).toEqual([0, 'The sign of v2 does not expire: share the command with nobody.\n'])
    expect(out).toContain(`--cert '${cwd}/it'\\''s cert.pem'`)
    expectNoSecret(out, env)
    expect((await inShell(out)).body).toContain('<result_code><![CDATA[SUCCESS]]>')
    const unnamed = await print(args)
    expect(unnamed.err).toMatch(
      /\nName the files of the client certificate[\s\S]*\nThe operation needs .* https address/,
    )
  })

  it('says what to know in Chinese, and takes no --output', async () => {
    const chinese = await print([query, '--query', 'mchid=1', '--lang', 'zh'])
    expect(chinese.err).toBe('签名 5 分钟内有效，且只能用一次：尽快执行，不要转给他人。\n')
    const wrong = await print([query, '--output', 'x'])
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('--curl sends nothing')])
    const help = await runCommand(['call', '--help'])
    expect(help.out).toMatch(/--curl .*5 minutes/)
  })

  it('of an endpoint without a page is signed, too', async () => {
    const { out } = await print([
      'POST /v3/new/{id}?a=b',
      '--path',
      'id=1',
      '--json',
      '{"c":1}',
      '--unlisted',
    ])
    const { status, body } = await inShell(out)
    expect([status, body]).toEqual([404, expect.stringContaining('RESOURCE_NOT_EXISTS')])
  })
})

describe('any text', () => {
  interface Arrived {
    readonly url: string
    readonly headers: IncomingHttpHeaders
    readonly body: string
  }

  it('arrives as it was, and runs nothing', async () => {
    const arrived: Arrived[] = []
    const server = createServer(async (incoming, response) => {
      const chunks: Uint8Array[] = []
      for await (const chunk of incoming) chunks.push(Buffer.from(chunk))
      const { url = '', headers } = incoming
      arrived.push({ url, headers, body: Buffer.concat(chunks).toString('utf8') })
      response.end()
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    const cwd = tempFolder({})
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }).filter(text => !/[\0\ud800-\udfff]/.test(text)),
      fc.constantFrom(
        "'; touch owned; '",
        '$(touch owned)',
        '`touch owned`',
        '@/etc/passwd',
        '"\'\\"\'',
        '\n--output owned\n',
        '!!',
        '%s%n',
        '<(id)',
        '-K owned',
        ' \t ',
      ),
    )
    const header = fc.stringMatching(/^[!-~]([ -~]{0,40}[!-~])?$/)
    await fc.assert(
      fc.asyncProperty(hostile, header, fc.webQueryParameters(), async (body, value, search) => {
        const request = {
          method: 'POST',
          url: `http://127.0.0.1:${port}/v3/[a]/{b,c}/../x?${search}`,
          headers: { 'x-odd': value, 'content-type': 'text/plain', 'x-empty': '' },
          body: Buffer.from(body),
          signal: new AbortController().signal,
          clientCertificate: undefined,
        }
        const files = { parts: {}, certificate: { kind: 'pem', cert: 'c', key: 'k' } } as const
        writeFileSync(join(cwd, 'ran'), '')
        expect((await inShell(curlCommand(request, files), cwd)).status).toBe(200)
        const { url, headers, body: came } = arrived.at(-1) ?? { url: '', headers: {}, body: '' }
        expect([url, headers['x-odd'], headers['x-empty'], came]).toEqual([
          `/v3/[a]/{b,c}/../x?${search}`,
          value,
          '',
          body,
        ])
      }),
      { numRuns: 60 },
    )
    expect(() => writeFileSync(join(cwd, 'owned'), '', { flag: 'wx' })).not.toThrow()
  })
})
