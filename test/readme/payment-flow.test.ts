import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createTestWebhook } from '../../templates/runtime/testing/index.js'
import { installPackage, packPackage, root } from '../package/packed.js'
import { type TestParties, testParties } from '../runtime/server/parties.js'
import { type StrictServer, startStrictServer } from '../runtime/server/strict-server.js'
import type { Answer, ReceivedRequest } from '../runtime/server/wire.js'

const preload = fileURLToPath(new URL('route-calls.mjs', import.meta.url))

// The compiler and a process start; a busy machine takes its time for them.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2023'],
  module: 'nodenext',
  types: ['node'],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  noUnusedLocals: true,
  skipLibCheck: false,
}

const bill = '\ufeff交易时间,商户订单号\r\n`2026-08-01 12:00:00,`SO20260801001\r\n总交易单数\r\n`1\r\n'

/** What the service answers to the calls of the flow; made-up numbers. */
function answerTo({ method, url }: ReceivedRequest): Answer {
  const [path = ''] = url.split('?')
  const answers: Readonly<Record<string, Answer>> = {
    'POST /v3/pay/transactions/jsapi': { body: { prepay_id: 'wx201410272009395522657a690389285100' } },
    'GET /v3/pay/transactions/out-trade-no/SO20260801001': { body: { trade_state: 'SUCCESS' } },
    'POST /v3/refund/domestic/refunds': {
      body: { refund_id: '50000000382019052709732678859', status: 'PROCESSING' },
    },
    'GET /v3/bill/tradebill': {
      body: {
        hash_type: 'SHA1',
        hash_value: createHash('sha1').update(bill).digest('hex'),
        download_url: 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=abc&tartype=gzip',
      },
    },
    'GET /v3/billdownload/file': { sign: false, body: gzipSync(bill) },
  }
  return answers[`${method} ${path}`] ?? { status: 404, body: { code: 'RESOURCE_NOT_EXISTS', message: '' } }
}

describe('the payment flow of the readme', () => {
  const code = /^```ts\n([\s\S]*?)^```$/m.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? ''
  let parties: TestParties
  let server: StrictServer
  let child: ChildProcess | undefined
  let folder = ''
  let packed = ''

  beforeAll(async () => {
    parties = await testParties()
    server = await startStrictServer(parties)
    server.answer(answerTo)
    const { tarball, folder: built } = await packPackage()
    packed = built
    folder = projectOf(tarball, code, parties)
  })

  afterAll(async () => {
    child?.kill()
    await server.close()
    for (const each of [folder, packed]) rmSync(each, { recursive: true, force: true })
  })

  it('compiles strictly against the package', () => {
    const bin = join(root, 'node_modules/typescript/bin/tsc')
    const done = spawnSync(process.execPath, [bin, '-p', '.'], { cwd: folder, encoding: 'utf8' })
    expect(done.stdout + done.stderr).toBe('')
  })

  it('orders, receives the notice, queries, refunds and reads the bill', async () => {
    const port = await freePort()
    child = spawn(process.execPath, ['--import', preload, 'js/payment.js'], {
      cwd: folder,
      env: {
        ...process.env,
        TEST_SERVER: server.url,
        PORT: String(port),
        WECHATPAY_SERIAL: parties.merchant.serial,
        WECHATPAY_APIV3_KEY: parties.apiV3Key,
        WECHATPAY_PUBLIC_KEY_ID: parties.publicKey.serial,
      },
    })
    const output = outputOf(child)
    await output.until('in the bill: SO20260801001')
    expect(output.text()).toContain('prepay_id=wx201410272009395522657a690389285100')
    expect(output.text()).toContain("status: 'PROCESSING'")

    const notice = createTestWebhook({
      eventType: 'TRANSACTION.SUCCESS',
      resource: {
        appid: 'wx8888888888888888',
        mchid: parties.mchid,
        out_trade_no: 'SO20260801001',
        transaction_id: '4200000000202608010000000001',
        trade_state: 'SUCCESS',
        amount: { total: 100 },
      },
      apiV3Key: parties.apiV3Key,
      platformPrivateKey: parties.publicKey.privateKey,
      platformSerial: parties.publicKey.serial,
    })
    const { headers, body } = notice
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers: { ...headers }, body })
    expect(answer.status).toBe(200)
    await output.until('paid: SO20260801001 100')
    expect(server.refused).toEqual([])
  })
})

/** A project with the example, the package as npm would install it, and the merchant's files. */
function projectOf(tarball: string, code: string, { merchant, publicKey }: TestParties): string {
  const folder = installPackage(tarball, {
    'payment.ts': code,
    'tsconfig.json': JSON.stringify({
      compilerOptions: { ...compilerOptions, outDir: 'js' },
      files: ['payment.ts'],
    }),
    'apiclient_key.pem': merchant.privateKeyPem,
    'wechatpay_public_key.pem': publicKey.publicKeyPem,
  })
  mkdirSync(join(folder, 'node_modules/@types'))
  for (const name of ['@types/node', 'undici-types']) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  }
  return folder
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** What a process prints, and a wait for a part of it. */
function outputOf(child: ChildProcess) {
  let text = ''
  const waiting = new Set<() => void>()
  const hear = (chunk: Buffer): void => {
    text += chunk.toString()
    for (const look of waiting) look()
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  return {
    text: () => text,
    until: (wanted: string) =>
      new Promise<void>((resolve, reject) => {
        const look = (): void => {
          if (text.includes(wanted)) resolve()
        }
        waiting.add(look)
        look()
        child.once('exit', () => reject(new Error(`The example ended before it printed ${wanted}:\n${text}`)))
      }),
  }
}
