import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { createTestWebhook } from '../../templates/runtime/testing/index.js'
import { closedAddress } from '../runtime/server/closed-address.js'
import { type TestParties, testParties } from '../runtime/server/parties.js'
import { type StrictServer, startStrictServer } from '../runtime/server/strict-server.js'
import type { Answer, ReceivedRequest } from '../runtime/server/wire.js'

/** Runs the built SDK in Node, Bun and Deno against the strict server; the two others come from the npm registry. */
const runtimes: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ['Node', process.execPath, []],
  ['Bun', 'npx', ['--yes', 'bun@1.4.5']],
  ['Deno', 'npx', ['--yes', 'deno@2.9.6', 'run', '--allow-all', '--no-check', '--quiet']],
]

const smoke = fileURLToPath(new URL('smoke.mjs', import.meta.url))
const bill = '\ufeff交易时间,商户订单号\r\n`2026-08-01 12:00:00,`SO1\r\n总交易单数\r\n`1\r\n'

function answerTo({ method, url }: ReceivedRequest): Answer {
  const [path = ''] = url.split('?')
  const answers: Readonly<Record<string, Answer>> = {
    'POST /v3/pay/transactions/jsapi': { body: { prepay_id: 'wx1' } },
    'POST /v3/merchant/media/upload': { body: { media_id: 'M1' } },
    'GET /v3/bill/tradebill': {
      body: {
        hash_type: 'SHA1',
        hash_value: createHash('sha1').update(bill).digest('hex'),
        download_url: `${plainUrl}/v3/billdownload/file?token=abc`,
      },
    },
    'GET /v3/billdownload/file': { sign: false, body: gzipSync(bill) },
    'POST /pay/orderquery': {
      xml: { return_code: 'SUCCESS', result_code: 'SUCCESS', trade_state: 'SUCCESS' },
    },
    'POST /secapi/pay/refund': { xml: { return_code: 'SUCCESS', result_code: 'SUCCESS', refund_id: 'R1' } },
  }
  return (
    answers[`${method} ${path}`] ?? { status: 404, body: { code: 'RESOURCE_NOT_EXISTS', message: 'none' } }
  )
}

let plainUrl = ''

async function main(): Promise<number> {
  const parties = await testParties()
  const plain = await startStrictServer(parties)
  const mutual = await startStrictServer(parties, { mutualTls: true })
  plainUrl = plain.url
  for (const server of [plain, mutual]) server.answer(answerTo)
  const folder = mkdtempSync(join(tmpdir(), 'pagewright-runtimes-'))
  let failed = 0
  try {
    for (const [name, command, args] of runtimes) {
      const settings = join(folder, `${name}.json`)
      writeFileSync(settings, JSON.stringify(await settingsFor(parties, plain, mutual)))
      const { code, output } = await run(command, [...args, smoke, settings])
      const steps = output.match(/^ok /gm)?.length ?? 0
      console.log(`${name}: ${steps} steps, ${code === 0 ? 'passed' : `failed\n${output}`}`)
      if (code !== 0) failed += 1
    }
  } finally {
    rmSync(folder, { recursive: true })
    await Promise.all([plain.close(), mutual.close()])
  }
  console.log(`${runtimes.length - failed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}

async function settingsFor(parties: TestParties, plain: StrictServer, mutual: StrictServer): Promise<object> {
  const { merchant, publicKey, apiV3Key, apiV2Key, mchid, host } = parties
  const { headers, body } = createTestWebhook({
    eventType: 'TRANSACTION.SUCCESS',
    resource: { out_trade_no: 'SO1' },
    apiV3Key,
    platformPrivateKey: publicKey.privateKey,
    platformSerial: publicKey.serial,
  })
  return {
    config: {
      mchid,
      serial: merchant.serial,
      privateKey: merchant.privateKeyPem,
      apiV3Key,
      publicKeys: { [publicKey.serial]: publicKey.publicKeyPem },
      v2: { apiV2Key, clientCertificate: { cert: merchant.certificatePem, key: merchant.privateKeyPem } },
    },
    servers: { plain: plain.url, mutual: mutual.url, closed: await closedAddress() },
    notice: { headers, body },
    ca: host.certificatePem,
  }
}

function run(
  command: string,
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString()
      })
    }
    child.once('error', reject)
    child.once('close', code => resolve({ code, output }))
  })
}

process.exitCode = await main()
