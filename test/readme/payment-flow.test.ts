import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { installPackage, type PackedPackage, root, sharedPackage } from '../package/packed.js'

// The compiler and processes start; a busy machine takes its time for them.
vi.setConfig({ testTimeout: 240_000 })

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

describe('the payment flow of the readme, at the local service of the package', () => {
  const code = /^```ts\n([\s\S]*?)^```$/m.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? ''
  const children: ChildProcess[] = []
  let folder = ''
  let port = 0
  let local = ''

  beforeAll(async () => {
    const packed = await sharedPackage()
    folder = projectOf(packed, code)
    port = await freePort()
    const command = join(packed.unpacked, 'dist/cjs/cli.js')
    const service = outputOf(start([command, 'local', '--port', '0', '--print', 'env'], {}))
    await service.until('WECHATPAY_HOSTS=')
    writeFileSync(join(folder, '.env'), service.text())
    local = /^WECHATPAY_BASE_URI=(\S+)$/m.exec(service.text())?.[1] ?? ''
  })

  afterAll(() => {
    for (const child of children) child.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  it('compiles strictly against the package', () => {
    const bin = join(root, 'node_modules/typescript/bin/tsc')
    const done = spawnSync(process.execPath, [bin, '-p', '.'], { cwd: folder, encoding: 'utf8' })
    expect(done.stdout + done.stderr).toBe('')
  })

  it('orders, receives the notice, queries, refunds and reads the bill', async () => {
    const example = ['--env-file=.env', 'js/payment.js']
    const shop = outputOf(start(example, { PORT: String(port), NOTIFY_URL: `http://127.0.0.1:${port}/paid` }))
    await shop.until('prepay_id=')
    await control('pay', { out_trade_no: 'SO20260801001' })
    await shop.until('paid: SO20260801001 100')
    await shop.until("status: 'PROCESSING'")

    const { now } = await control('advance', { duration: '2d' })
    const day = new Date(Number(now) + 8 * 3_600_000 - 2 * 86_400_000).toISOString().slice(0, 10)
    const bill = outputOf(start([...example, day], {}))
    await bill.until('in the bill: SO20260801001 SUCCESS')
    await bill.until('in the bill: SO20260801001 REFUND')
  })

  /** What the user does, by the service's own calls. */
  async function control(call: string, body: object): Promise<Readonly<Record<string, unknown>>> {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`${local}/_local/${call}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    const content: unknown = await answer.json()
    expect(answer.status, JSON.stringify(content)).toBe(200)
    return Object(content)
  }

  function start(command: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
    const child = spawn(process.execPath, command, { cwd: folder, env: { ...process.env, ...env } })
    children.push(child)
    return child
  }
})

/** A project with the example, and the package as npm would install it. */
function projectOf(packed: PackedPackage, code: string): string {
  const folder = installPackage(packed, {
    'payment.ts': code,
    'tsconfig.json': JSON.stringify({
      compilerOptions: { ...compilerOptions, outDir: 'js' },
      files: ['payment.ts'],
    }),
  })
  mkdirSync(join(folder, 'node_modules/@types'), { recursive: true })
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
