import { execFile, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { controlRoutes } from '../../../templates/runtime/local/control/control-routes.js'
import type { LocalService } from '../../../templates/runtime/local/index.js'
import { startLocal } from '../start.js'
import { statesPage } from './states-page.js'

const folder = fileURLToPath(new URL('../../../docs/', import.meta.url))

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}

/** The code blocks of a page without their comments, which are in its language. */
function codeOf(page: string): readonly string[] {
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, code = '']) =>
    [language, code.replace(/(?:^|\s)(?:#|\/\/) .*$/gm, '')].join('\n'),
  )
}

it.each([
  ['local-states.md', 'en'],
  ['local-states.zh-CN.md', 'zh'],
] as const)('%s is as the machines are: npm run docs:local', (name, language) => {
  expect(read(name)).toBe(statesPage(language))
})

describe('local.md', () => {
  const [english, chinese] = [read('local.md'), read('local.zh-CN.md')]

  it('says the same in both languages', () => {
    expect(codeOf(chinese)).toEqual(codeOf(english))
    const shape = (page: string): readonly string[] =>
      page
        .replace(/^```[\s\S]*?^```$/gm, '')
        .split('\n')
        .map(line => /^(?:#+ |\| |- )/.exec(line)?.[0] ?? (line === '' ? '' : 'text'))
    expect(shape(chinese)).toEqual(shape(english))
  })

  it.each([
    ['local.md', english],
    ['local.zh-CN.md', chinese],
  ])('%s links to files and headings that exist', (_, page) => {
    const slugs = [...page.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    )
    for (const [, target = ''] of page.matchAll(/\]\(([^)]+)\)/g)) {
      if (target.startsWith('#')) expect(slugs).toContain(target.slice(1))
      else expect([target, existsSync(join(folder, target))]).toEqual([target, true])
    }
  })

  it('names the calls of the control API', () => {
    const names = [...english.matchAll(/^\| `(?:GET|POST) (\/_local\/[^|]*)\|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/(?:\/_local\/)?([\w-]*)`?/g)].flatMap(([, name]) => name || []),
    )
    const known = controlRoutes.map(({ path }) => path.slice(1))
    expect(names.filter(name => !known.includes(name))).toEqual([])
    expect(names.length).toBeGreaterThan(15)
  })
})

const tools = ['bash', 'curl', 'openssl']
const missing = tools.filter(tool => spawnSync(tool, ['--version']).error !== undefined)

describe.skipIf(missing.length > 0)(`the documented curl commands ${missing.join(', ')}`.trim(), () => {
  let local: LocalService
  let work = ''

  beforeAll(async () => {
    local = await startLocal()
    work = mkdtempSync(join(tmpdir(), 'pagewright-curl-'))
  })
  afterAll(async () => {
    rmSync(work, { recursive: true, force: true })
    await local.close()
  })

  it('place, pay, query and refund an order as written, at the address of this service', async () => {
    const script = /^```bash\n([\s\S]*?)^```$/m.exec(read('local.md'))?.[1] ?? ''
    expect(script).toContain('LOCAL=http://127.0.0.1:8790\n')
    const own = script.replace('http://127.0.0.1:8790', local.url)
    const env = { ...process.env, NO_PROXY: '*', no_proxy: '*' }
    // Not synchronously: the service answers from this process.
    const printed = await new Promise<string>((done, fail) => {
      execFile('bash', ['-eu', '-c', own], { cwd: work, env }, (error, out, errors) =>
        error === null ? done(out) : fail(new Error(`${out}\n${errors}`)),
      )
    })
    expect(printed).toMatch(/"code_url"/)
    expect(printed).toMatch(/"trade_state":\s*"SUCCESS"/)
    expect(printed).toMatch(/"out_refund_no":\s*"REFUND-1001"/)
    expect(local.requests().map(({ status, code }) => [status, code])).toEqual([
      [200, undefined],
      [200, undefined],
      [200, undefined],
    ])
    expect(local.objects('refund')).toHaveLength(1)
  })
})
