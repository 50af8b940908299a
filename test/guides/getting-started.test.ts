import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { emptyProject, sharedPackage } from '../package/packed.js'
import { codeBlocks, guideText, languages } from './guide-files.js'

const children: ChildProcess[] = []
let folder = ''
let command = ''

beforeAll(async () => {
  const packed = await sharedPackage()
  folder = emptyProject(packed)
  command = join(packed.unpacked, 'dist/cjs/cli.js')
})
afterAll(() => {
  for (const child of children) child.kill()
  rmSync(folder, { recursive: true, force: true })
})

it.each(languages)('getting started can be followed literally (%s)', async language => {
  const steps = stepsOf(guideText('getting-started', language))
  for (const { file, code } of steps.programs) writeFileSync(join(folder, file), code)
  const service = start([command, 'local', '--port', '0'])
  await service.until('WECHATPAY_HOSTS=')
  writeFileSync(join(folder, '.env'), service.text())
  const address = /^WECHATPAY_BASE_URI=(\S+)$/m.exec(service.text())?.[1] ?? ''

  const notices = start(['--env-file=.env', 'notices.mjs'])
  await notices.until(steps.output('waiting for notices'))
  await ended('order.mjs', /^weixin:\/\/wxpay\/bizpayurl\?pr=\S+\n$/)
  await pay(address, 'ORDER-1001')
  await notices.until(steps.output('paid: '))
  await ended('query.mjs', steps.output('SUCCESS '))
  await ended('refund.mjs', steps.output('PROCESSING '))
  await notices.until(steps.output('refunded: '))
  await ended('refund.mjs', /^(?:PROCESSING|SUCCESS) 30\n$/)
  for (const child of children.splice(0)) child.kill()
})

interface Steps {
  readonly programs: readonly { readonly file: string; readonly code: string }[]
  /** What the guide says that is printed, by its beginning. */
  readonly output: (beginning: string) => string
}

/** The programs of the guide, each named in the text before it, and what they print. */
function stepsOf(text: string): Steps {
  const named = [...text.matchAll(/`(\w+\.mjs)`[^`]*```ts\n([\s\S]*?)^```$/gm)]
  const programs = named.map(([, file = '', code = '']) => ({ file, code }))
  expect(programs.map(({ file }) => file)).toEqual(['notices.mjs', 'order.mjs', 'query.mjs', 'refund.mjs'])
  const printed = codeBlocks(text).filter(({ language }) => language === '')
  return {
    programs,
    output: beginning => {
      const found = printed.find(({ code }) => code.startsWith(beginning))
      expect(found, `the guide shows an output that begins with ${beginning}`).toBeDefined()
      return found?.code ?? ''
    },
  }
}

/** Runs a program to its end, and compares what it printed. */
async function ended(file: string, wanted: string | RegExp): Promise<void> {
  const program = start(['--env-file=.env', file])
  const text = await program.end
  if (typeof wanted === 'string') expect(text).toBe(wanted)
  else expect(text).toMatch(wanted)
}

async function pay(address: string, out_trade_no: string): Promise<void> {
  const answer = await fetch(`${address}/_local/pay`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ out_trade_no }),
  })
  expect(answer.status, await answer.text()).toBe(200)
}

function start(args: readonly string[]) {
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, NO_COLOR: '1' } })
  children.push(child)
  let text = ''
  const waiting = new Set<() => void>()
  const hear = (chunk: Buffer): void => {
    text += chunk.toString()
    for (const look of waiting) look()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const end = new Promise<string>(resolve => child.once('close', () => resolve(text)))
  const until = (wanted: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => (text.includes(wanted) ? resolve() : undefined)
      waiting.add(look)
      look()
      child.once('exit', () => reject(new Error(`It ended before it printed ${wanted}:\n${text}`)))
    })
  return { text: () => text, until, end }
}
