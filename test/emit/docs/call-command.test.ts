import { execFile, execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../../generated/sdk/operations.js'
import { callCommand } from '../../../generator/emit/docs/curl/call-command.js'
import { shellWord } from '../../../generator/emit/escape/shell-word.js'
import type { Operation } from '../../../generator/model/model.js'
import { shellWord as shellWordOfCli } from '../../../templates/runtime/cli/call/shell-word.js'
import { environmentOf } from '../../../templates/runtime/environment/index.js'
import type { LocalService } from '../../../templates/runtime/local/index.js'
import { tempFolder } from '../../cli/temp-folder.js'
import { runCommand } from '../../local/cli/run-command.js'
import { modelFile, startLocal } from '../../local/start.js'
import { committedFolder, loadSdk } from '../../runtime/calls/every-operation/load-sdk.js'

/** What a real shell makes of a command for `npx`: its arguments, and what comes on standard input. */
function inShell(command: string): { readonly args: readonly string[]; readonly stdin: string } {
  const script = `npx() { printf '%s\\0' "$@" END; cat; }\n${command}\n`
  const out = execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8', input: '' })
  const parts = out.split('\0')
  const end = parts.lastIndexOf('END')
  return { args: parts.slice(0, end), stdin: parts.slice(end + 1).join('\0') }
}

/** Runs a command of curl and gives the status of its answer. */
function statusOf(curl: string, cwd: string): Promise<number> {
  const script = curl.replace(/^curl /m, "curl --silent --output /dev/null --write-out '%{http_code}' ")
  const options = { cwd, timeout: 10_000 }
  return new Promise((resolve, reject) => {
    execFile('/bin/sh', ['-c', script], options, (error, out) =>
      error === null ? resolve(Number(out)) : reject(error),
    )
  })
}

describe('the commands of the documents, typed into a shell', () => {
  let local: LocalService
  let all: readonly Operation[]
  beforeAll(async () => {
    local = await startLocal()
    all = (await loadSdk(committedFolder)).model.operations
  })
  afterAll(() => local.close())

  const of = (page: string): readonly Operation[] => all.filter(each => each.page === page)

  it('print a signed call that the local service accepts, for one operation in twelve and those that differ', async () => {
    const cwd = tempFolder({ 'file.jpg': Buffer.from('ffd8ffe000104a464946', 'hex') })
    const env = environmentOf(local.config)
    const chosen = [
      ...all.filter((_, at) => at % 12 === 0),
      ...of('v3/pay/transactions/native'),
      ...of('v3/pay/transactions/out-trade-no/{out_trade_no}'),
      ...of('v3/refund/domestic/refunds'),
      ...of('v3/merchant/media/upload'),
      ...of('v2/pay/orderquery'),
    ].filter(({ options }) => options.security === undefined && options.fragment === undefined)
    const refused: string[] = []
    for (const operation of chosen) {
      const { args, stdin } = inShell(callCommand(operation, 'wechatpay-sdk', 'A call'))
      expect(args.slice(0, 3)).toEqual(['--no-install', 'wechatpay-sdk', 'call'])
      const scene = { env, cwd, stdin, own: { operations, model: modelFile } }
      const { code, out, err } = await runCommand(args.slice(2), scene)
      const before = local.requests().length
      const status = code === 0 ? await statusOf(out, cwd) : 0
      const record = local.requests()[before]
      const failed = record?.checks.find(({ passed, name }) => !passed && name !== 'behaviour')
      if (status === 0 || record === undefined || failed !== undefined)
        refused.push(`${operation.page}: ${code} ${status} ${failed?.reason ?? err}`)
    }
    expect(refused).toEqual([])
  }, 120_000)

  it('have the body on standard input, where nothing needs quotes', () => {
    const [native] = of('v3/pay/transactions/native')
    if (native === undefined) throw new Error('There is no page for it.')
    const text = callCommand(native, 'my-sdk', 'A call')
    expect(text).toMatch(
      /^# A call\nnpx --no-install my-sdk call 'POST \/v3\/pay\/transactions\/native' --curl --json - <<'JSON'\n\{\n {2}"appid": /,
    )
    expect(text).toMatch(/\n\}\nJSON$/)
  })
})

it('a word is one word in a shell, whatever it holds', () => {
  const text = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 40 })
    .filter(each => !/[\0\ud800-\udfff]/.test(each))
  const words = fc.array(
    fc.oneof(text, fc.constantFrom("'", '$(id)', '`id`', '\\', '\n', '!!', '*', '~', '-n', '#')),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  fc.assert(
    fc.property(words, given => {
      expect(inShell(`npx ${given.map(shellWord).join(' ')}`).args).toEqual(given)
      expect(given.map(shellWord)).toEqual(given.map(shellWordOfCli))
    }),
    { numRuns: 40 },
  )
})
