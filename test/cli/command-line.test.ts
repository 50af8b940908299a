import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { pageText } from '../pages/page-text.js'
import { builtMain, runHere, runMain } from './run-main.js'
import { tempFolder } from './temp-folder.js'

const specs = fileURLToPath(new URL('../../specs/', import.meta.url))

const busifavor = 'openapi/v3/marketing/busifavor'

/** Without the SDK, whose runtime is many files. */
const fewFiles = { 'pagewright.config.json': '{ "outputs": ["docs", "api", "openapi"] }' }

/** A folder with a few of them, for tests that do not depend on their number. */
function project(files: Readonly<Record<string, string>> = fewFiles): string {
  const folder = tempFolder(files)
  for (const page of [
    `${busifavor}/stocks.md`,
    `${busifavor}/coupons/associate.md`,
    'webhook/v3/COUPON.USE.md',
  ])
    cpSync(join(specs, page), join(folder, 'specs', page))
  return folder
}

// Some tests start several processes; a busy machine takes its time for them.
vi.setConfig({ testTimeout: 180_000 })

const brokenPage = Buffer.from([0x23, 0x20, 0xff])

describe('exit codes', () => {
  const table: readonly [name: string, args: readonly string[], code: number, text: string][] = [
    ['help', ['--help'], 0, 'Exit codes'],
    ['version', ['--version'], 0, '.'],
    ['no command', [], 2, 'Usage'],
    ['unknown command', ['generat'], 2, 'Did you mean generate?'],
    ['unknown option', ['generate', '--chek'], 2, 'Did you mean --check?'],
    ['bad choice', ['generate', '--format', 'xml'], 2, 'pretty, json, github'],
    ['bad number', ['lint', '--max-diagnostics', 'x'], 2, 'whole number'],
    ['options that exclude each other', ['generate', '--check', '--watch'], 2, 'cannot be used'],
    ['an argument too many', ['generate', 'x'], 2, 'too many arguments'],
    ['an empty output folder', ['generate', '--out='], 2, 'must not be empty'],
    ['an empty specs folder', ['lint', '--specs', ''], 2, 'must not be empty'],
    ['an empty pattern', ['lint', '--only', ''], 2, 'must not be empty'],
    ['no specs folder', ['lint'], 1, 'PW010'],
    ['bad page', ['lint', '--specs', 'bad'], 1, 'PW002'],
    ['output among the pages', ['generate', '--specs', 'bad', '--out', 'bad/openapi/out'], 1, 'PW038'],
  ]
  it.each(table)('%s', async (_, args, code, text) => {
    const ran = await runHere(tempFolder({ 'bad/openapi/x.md': brokenPage }), ...args)
    expect([ran.code, ran.out + ran.err]).toEqual([code, expect.stringContaining(text)])
  })
})

describe('the program as a process', () => {
  it.each([
    ['fine', ['lint'], 0, '0 errors'],
    ['errors', ['lint', '--specs', 'bad'], 1, 'PW002'],
    ['wrong usage', ['generat'], 2, 'Did you mean generate?'],
  ])('exits for %s', (_, args, code, text) => {
    const cwd = project()
    cpSync(join(cwd, 'specs'), join(cwd, 'bad'), { recursive: true })
    writeFileSync(join(cwd, 'bad/openapi/x.md'), brokenPage)
    const ran = runMain(cwd, args)
    expect([ran.code, ran.out + ran.err]).toEqual([code, expect.stringContaining(text)])
  })

  it('answers from memory as a first run does, and is not misled by it', () => {
    const cwd = project()
    const first = runMain(cwd, ['generate'])
    expect([first.code, first.out]).toEqual([0, ''])
    const cold = runMain(cwd, ['generate', '--check', '--verbose', '--no-cache'])
    const known = runMain(cwd, ['generate', '--check', '--verbose'])
    expect([cold.code, cold.out, cold.err]).toEqual([0, '', expect.stringContaining('--no-cache is set')])
    expect([known.code, known.out, known.err]).toEqual([
      0,
      '',
      expect.stringContaining('has an entry for this run'),
    ])
    const timeless = (text: string): string => text.replace(/^cache: .*\n/gm, '').replace(/[\d.]+ s$/m, '')
    expect(timeless(known.err)).toBe(timeless(cold.err))
  })
})

describe('generate', () => {
  it('twice changes nothing, with and without the cache, and the check is clean', async () => {
    const cwd = project({})
    expect((await runHere(cwd, 'generate')).code).toBe(0)
    const manifest = readFileSync(join(cwd, 'generated/manifest.json'), 'utf8')
    for (const args of [['generate'], ['generate', '--no-cache']]) {
      const again = await runHere(cwd, ...args)
      expect([again.code, again.err]).toEqual([0, expect.stringContaining('0 files written')])
    }
    expect(readFileSync(join(cwd, 'generated/manifest.json'), 'utf8')).toBe(manifest)
    for (const args of [['--check'], ['--check', '--no-cache']])
      expect((await runHere(cwd, 'generate', ...args)).code).toBe(0)
  })

  it('what is remembered never hides a change of the output or of a page', async () => {
    const cwd = project()
    await runHere(cwd, 'generate')
    const openapi = join(cwd, 'generated/openapi.json')
    const wanted = readFileSync(openapi, 'utf8')
    writeFileSync(openapi, `${wanted} `)
    const check = await runHere(cwd, 'generate', '--check')
    expect([check.code, check.out]).toEqual([1, expect.stringContaining('PW031')])
    expect((await runHere(cwd, 'generate')).err).toContain('1 file written')
    expect(readFileSync(openapi, 'utf8')).toBe(wanted)
    rmSync(join(cwd, 'generated/api.json'))
    expect((await runHere(cwd, 'generate', '--check')).out).toContain('PW030')
    writeFileSync(join(cwd, 'specs/openapi/bad.md'), brokenPage)
    expect((await runHere(cwd, 'generate')).out).toContain('PW002')
  })

  it('a remembered run prints what a cold one prints', async () => {
    const cwd = project()
    writeFileSync(join(cwd, 'specs/openapi/bad.md'), brokenPage)
    const cold = await runHere(cwd, 'generate', '--hints', '--format', 'json', '--no-cache')
    for (let times = 0; times < 2; times++) {
      expect((await runHere(cwd, 'generate', '--hints', '--format', 'json')).out).toBe(cold.out)
    }
    expect(existsSync(join(cwd, 'generated'))).toBe(false)
  })

  it('leaves out bad pages with --keep-going, and still exits 1', async () => {
    const cwd = project()
    writeFileSync(join(cwd, 'specs/openapi/bad.md'), brokenPage)
    expect([(await runHere(cwd, 'generate')).code, existsSync(join(cwd, 'generated'))]).toEqual([1, false])
    expect([
      (await runHere(cwd, 'generate', '--keep-going')).code,
      existsSync(join(cwd, 'generated/openapi.json')),
    ]).toEqual([1, true])
  })

  it('prints only JSON on standard output', async () => {
    const ran = await runHere(project(), 'generate', '--format', 'json')
    const value: unknown = JSON.parse(ran.out)
    expect([Array.isArray(value), ran.err]).toEqual([true, expect.stringContaining('operations')])
  })

  it('with --only removes nothing and writes only what the pages alone yield', async () => {
    const cwd = project({})
    await runHere(cwd, 'generate')
    const before = readdirSync(join(cwd, 'generated'), { recursive: true }).length
    const ran = await runHere(cwd, 'generate', '--only', 'specs/openapi/v3/marketing/busifavor/stocks.md')
    expect([ran.code, ran.err]).toEqual([0, expect.stringContaining('0 files written')])
    expect(readdirSync(join(cwd, 'generated'), { recursive: true }).length).toBe(before)
    expect((await runHere(cwd, 'generate', '--only', 'nothing')).out).toContain('PW013')
  })

  it('with --only counts what it did, and says which pattern means nothing', async () => {
    const cwd = project()
    const one = await runHere(cwd, 'generate', '--only', 'openapi/**/stocks.md')
    expect(one.err).toMatch(/^1 page, 1 operation, 0 webhooks; /)
    const both = await runHere(cwd, 'lint', '--only', 'webhook', '--only', `${busifavor}/stocks.md`)
    expect(both.err).toMatch(/^2 pages, 1 operation, 1 webhook; /)
    const half = await runHere(cwd, 'generate', '--only', 'webhook', '--only', 'openapi/v2', '--only', 'x.md')
    expect([half.code, half.err]).toEqual([1, expect.stringContaining('nothing written')])
    expect(half.out).toContain('PW013 No page matches `openapi/v2`.')
    expect(half.out).toContain('PW013 No page matches `x.md`.')
    expect(half.out).not.toContain('`webhook`')
    writeFileSync(join(cwd, 'specs/openapi/bad.md'), brokenPage)
    const bad = await runHere(cwd, 'generate', '--only', 'openapi/bad.md')
    expect([bad.code, bad.out]).toEqual([1, expect.stringContaining('PW002')])
    expect(bad.out).not.toContain('PW013')
    writeFileSync(join(cwd, 'specs/openapi/v3/empty.md'), '# bad {#post}\n')
    const left = await runHere(cwd, 'lint', '--only', 'openapi/v3/empty.md')
    expect(left.err).toMatch(/^1 page, 0 operations, 0 webhooks, 1 page left out; /)
  })

  it('names files from the working folder in every form', async () => {
    const cwd = project()
    writeFileSync(join(cwd, 'specs/openapi/bad.md'), brokenPage)
    for (const [folder, name] of [
      ['.', 'specs/openapi/bad.md'],
      ['specs', 'openapi/bad.md'],
      ['specs/openapi', 'bad.md'],
      ['specs/webhook', join(cwd, 'specs/openapi/bad.md')],
    ] as const) {
      const at = join(cwd, folder)
      const args = ['lint', '--specs', join(cwd, 'specs'), '--format']
      const found: unknown = JSON.parse((await runHere(at, ...args, 'json')).out)
      expect(found).toMatchObject([{ code: 'PW002', file: name }])
      expect((await runHere(at, ...args, 'github')).out).toContain(`file=${name},`)
      expect((await runHere(at, ...args, 'pretty')).out).toContain(`${name}\n`)
    }
  })

  it('a process killed in the midst of writing leaves no half-written file', async () => {
    const cwd = project({})
    runMain(cwd, ['generate'])
    const good = new Map(outputOf(cwd))
    rmSync(join(cwd, 'generated'), { recursive: true })
    const moments = ['.pagewright-', 'sdk']
    for (const moment of moments) {
      await killWhen(cwd, name => name.startsWith(moment))
      for (const [path, content] of outputOf(cwd)) expect([path, content]).toEqual([path, good.get(path)])
    }
    expect(runMain(cwd, ['generate']).code).toBe(0)
    expect(new Map(outputOf(cwd))).toEqual(good)
    expect(readdirSync(join(cwd, 'generated')).filter(name => name.startsWith('.'))).toEqual([])
  })
})

/** Files of the output, without those on their way in a staging folder. */
function outputOf(cwd: string): readonly (readonly [path: string, content: string])[] {
  const out = join(cwd, 'generated')
  if (!existsSync(out)) return []
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.parentPath.includes('.pagewright-'))
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => [path, readFileSync(path, 'utf8')])
}

/** Kills a run as soon as the output folder has an entry of such a name; one that does not come lets it end. */
async function killWhen(cwd: string, isMoment: (name: string) => boolean): Promise<void> {
  const out = join(cwd, 'generated')
  rmSync(out, { recursive: true, force: true })
  const child = spawn(process.execPath, [builtMain, 'generate', '--no-cache'], { cwd, stdio: 'ignore' })
  let isRunning = true
  const ended = new Promise(resolve => child.once('exit', resolve)).then(() => {
    isRunning = false
  })
  while (isRunning) {
    if (existsSync(out) && readdirSync(out).some(isMoment)) {
      child.kill('SIGKILL')
      break
    }
    await new Promise(resolve => setTimeout(resolve, 1))
  }
  await ended
}

describe('pipes', () => {
  it('a reader that goes away does not make it fail', () => {
    // More diagnostics than a pipe holds.
    const rows = Array.from(
      { length: 2000 },
      (_, at) => `| row_${at} {data-unknown data-indent=1} | string | 一`,
    )
    const request = ['| json {data-required} | object | 请求', ...rows].join('\n')
    const cwd = tempFolder({ 'specs/openapi/v3/library/loans.md': pageText({ request }) })
    expect(runMain(cwd, ['lint', '--format', 'json']).out.length).toBeGreaterThan(200_000)
    const command = `"${process.execPath}" "${builtMain}" lint --format json | head -c 1`
    const env = { ...process.env, NO_COLOR: '1' }
    const done = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8', env })
    expect([done.status, done.stderr]).toEqual([0, expect.not.stringContaining('EPIPE')])
  })
})
