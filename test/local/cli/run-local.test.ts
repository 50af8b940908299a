import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { operations } from '../../../generated/sdk/operations.js'
import { configFromEnvironment } from '../../../templates/runtime/environment/index.js'
import { createClient } from '../../../templates/runtime/index.js'
import { tempFolder } from '../../cli/temp-folder.js'
import { foreignRejectionOf } from '../../runtime/support/failure-of.js'
import { modelFile } from '../start.js'
import { type CommandOutput, runCommand } from './run-command.js'

/** Runs `local` until `act` is done with what it printed so far. */
async function whileRunning(
  args: readonly string[],
  act: (printed: CommandOutput) => Promise<void>,
): Promise<CommandOutput> {
  let ready = (): void => {}
  let stop = (): void => {}
  const started = new Promise<void>(resolve => {
    ready = resolve
  })
  const interrupted = new Promise<void>(resolve => {
    stop = resolve
  })
  const live = { code: -1, out: '', err: '' }
  const untilInterrupted = (): Promise<void> => {
    ready()
    return interrupted
  }
  const running = runCommand(['local', '--port', '0', ...args], {
    own: { model: modelFile, operations },
    untilInterrupted,
    live,
  })
  await Promise.race([started, running])
  try {
    await act(live)
  } finally {
    stop()
  }
  return await running
}

describe('local', () => {
  it('prints variables with which a client makes calls, until it is interrupted', async () => {
    let url = ''
    const { code, err } = await whileRunning([], async ({ out }) => {
      const config = configFromEnvironment(parseEnv(out))
      url = config.baseUri ?? ''
      const client = createClient(config)
      await expect(client.request('GET /v3/certificates')).resolves.toHaveProperty('data')
      await client.close()
    })
    expect(code).toBe(0)
    expect(err).toContain(`WeChat Pay on this machine: ${url}\n`)
    expect(await foreignRejectionOf(fetch(url))).toBeInstanceOf(TypeError)
  })

  it('prints TypeScript and JSON', async () => {
    await whileRunning(['--print', 'ts'], async ({ out }) => {
      expect(out).toMatch(
        /^import \{ createClient \} from 'wechatpay-sdk'\n\nconst client = createClient\(\{\n {2}mchid: '/,
      )
    })
    await whileRunning(['--print', 'json', '--lang', 'zh'], async ({ out, err }) => {
      expect(JSON.parse(out)).toMatchObject({
        mchid: expect.any(String),
        secureUrl: expect.stringMatching(/^https:/),
        authority: expect.stringMatching(/CERTIFICATE/),
      })
      expect(err).toContain('本机微信支付：http://127.0.0.1:')
    })
  })

  const hasDatabase = Number(process.versions.node.split('.')[0]) >= 23

  it.runIf(hasDatabase || existsSync(new URL('../../../node_modules/node-sqlite3-wasm', import.meta.url)))(
    'keeps keys in a folder, and writes its .env for its owner alone',
    async () => {
      const folder = join(tempFolder(), 'state')
      const file = join(folder, '.env')
      await whileRunning(['--data', folder], async ({ out, err }) => {
        expect(out).toBe('')
        expect(err).toContain(`node --env-file=${file}`)
        expect(statSync(file).mode & 0o777).toBe(0o600)
      })
      const before = parseEnv(readFileSync(file, 'utf8'))
      chmodSync(file, 0o644)
      await whileRunning(['--data', folder], async () => {
        expect(statSync(file).mode & 0o777).toBe(0o600)
        expect(parseEnv(readFileSync(file, 'utf8')).WECHATPAY_APIV3_KEY).toBe(before.WECHATPAY_APIV3_KEY)
      })
    },
  )

  it("does not write over a project's own .env", async () => {
    const folder = tempFolder()
    const own = 'WECHATPAY_APIV3_KEY=the only copy\nWECHATPAY_BASE_URI=https://api.mch.weixin.qq.com\n'
    writeFileSync(join(folder, '.env'), own)
    const { code, err } = await whileRunning(['--data', folder], async () => undefined)
    expect(code).not.toBe(0)
    expect(err).toContain('was not written by a local service')
    expect(readFileSync(join(folder, '.env'), 'utf8')).toBe(own)
    expect(readdirSync(folder)).toEqual(['.env'])
  })

  it.each([
    [['--print', 'xml'], /--print takes env, ts or json/],
    [['--port', 'x'], /--port takes a number/],
    [['--port', '70000'], /--port takes a number/],
    [['now'], /local takes options alone/],
    [['--prot', '1'], /Did you mean --port\?/],
  ])('%j is wrong usage', async (args, message) => {
    const { code, err } = await runCommand(['local', ...args])
    expect(code).toBe(2)
    expect(err).toMatch(message)
  })

  it.each(['http://shop.example', 'shop.example:3000', 'shop example'])(
    'names what --host-allow takes, in place of %s',
    async host => {
      const args = ['local', '--port', '0', '--host-allow', host]
      const { code, err } = await runCommand(args, { own: { model: modelFile } })
      expect(code).toBe(1)
      expect(err).toMatch(/notifyHosts must be a list of host names or IP addresses, without scheme and port/)
    },
  )

  it('lets pages of a site try calls that --allow-origin names, and of no other', async () => {
    const args = ['--allow-origin', 'https://docs.example.com', '--allow-origin', 'https://other.example']
    await whileRunning(args, async ({ out }) => {
      const url = parseEnv(out).WECHATPAY_BASE_URI
      for (const [origin, status] of [
        ['https://docs.example.com', 200],
        ['https://other.example', 200],
        ['https://evil.example', 403],
      ] as const) {
        const body = JSON.stringify({ operation: 'GET /v3/certificates' })
        const headers = { origin, 'content-type': 'application/json' }
        const answer = await fetch(`${url}/_local/try`, { method: 'POST', headers, body })
        expect([origin, answer.status]).toEqual([origin, status])
        if (status === 200) expect(await answer.json()).toMatchObject({ answer: { status: 200 } })
      }
    })
  })

  it.each(['*', 'docs.example.com', 'http://docs.example.com', 'https://docs.example.com/'])(
    'names what --allow-origin takes, in place of %s',
    async origin => {
      const args = ['local', '--port', '0', '--allow-origin', origin]
      const { code, err } = await runCommand(args, { own: { model: modelFile } })
      expect(code).toBe(1)
      expect(err).toMatch(/allowedOrigins must be a list of origins with https:/)
    },
  )

  it('says that a port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await new Promise(resolve => server.once('listening', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const { code, err } = await runCommand(['local', '--port', port], { own: { model: modelFile } })
    expect(code).toBe(1)
    expect(err).toMatch(/ADDRESS_IN_USE/)
  })
})
