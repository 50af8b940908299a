import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { tempFolder } from './temp-folder.js'

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const specs = fileURLToPath(new URL('../../specs/', import.meta.url))

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const environment = { ...process.env, NO_COLOR: '1', GITHUB_ACTIONS: '' }

function run(cwd: string, ...args: readonly string[]): Ran {
  const env = { ...environment, XDG_CACHE_HOME: join(cwd, 'cache') }
  const done = spawnSync(process.execPath, [main, ...args], { cwd, env, encoding: 'utf8' })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

/** A folder with this repository's own pages. */
function project(): string {
  const folder = tempFolder()
  cpSync(specs, join(folder, 'specs'), { recursive: true })
  return folder
}

// Each test starts several processes; a busy machine takes its time for them.
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
  it.each(table)('%s', (_, args, code, text) => {
    const ran = run(tempFolder({ 'bad/openapi/x.md': brokenPage }), ...args)
    expect([ran.code, ran.out + ran.err]).toEqual([code, expect.stringContaining(text)])
  })
})

describe('generate', () => {
  it('twice changes nothing, with and without the cache, and the check is clean', () => {
    const cwd = project()
    expect(run(cwd, 'generate').code).toBe(0)
    const manifest = readFileSync(join(cwd, 'generated/manifest.json'), 'utf8')
    for (const args of [['generate'], ['generate', '--no-cache']]) {
      const again = run(cwd, ...args)
      expect([again.code, again.err]).toEqual([0, expect.stringContaining('0 files written')])
    }
    expect(readFileSync(join(cwd, 'generated/manifest.json'), 'utf8')).toBe(manifest)
    for (const args of [['--check'], ['--check', '--no-cache']])
      expect(run(cwd, 'generate', ...args).code).toBe(0)
  })

  it('what is remembered never hides a change of the output or of a page', () => {
    const cwd = project()
    run(cwd, 'generate')
    const openapi = join(cwd, 'generated/openapi.json')
    const wanted = readFileSync(openapi, 'utf8')
    writeFileSync(openapi, `${wanted} `)
    const check = run(cwd, 'generate', '--check')
    expect([check.code, check.out]).toEqual([1, expect.stringContaining('PW031')])
    expect(run(cwd, 'generate').err).toContain('1 file written')
    expect(readFileSync(openapi, 'utf8')).toBe(wanted)
    rmSync(join(cwd, 'generated/api.json'))
    expect(run(cwd, 'generate', '--check').out).toContain('PW030')
    writeFileSync(join(cwd, 'specs/openapi/bad.md'), brokenPage)
    expect(run(cwd, 'generate').out).toContain('PW002')
  })

  it('a remembered run prints what a cold one prints', () => {
    const cwd = project()
    writeFileSync(join(cwd, 'specs/openapi/bad.md'), brokenPage)
    const cold = run(cwd, 'generate', '--hints', '--format', 'json', '--no-cache')
    for (let times = 0; times < 2; times++) {
      expect(run(cwd, 'generate', '--hints', '--format', 'json').out).toBe(cold.out)
    }
    expect(existsSync(join(cwd, 'generated'))).toBe(false)
  })

  it('leaves out bad pages with --keep-going, and still exits 1', () => {
    const cwd = project()
    writeFileSync(join(cwd, 'specs/openapi/bad.md'), brokenPage)
    expect([run(cwd, 'generate').code, existsSync(join(cwd, 'generated'))]).toEqual([1, false])
    expect([
      run(cwd, 'generate', '--keep-going').code,
      existsSync(join(cwd, 'generated/openapi.json')),
    ]).toEqual([1, true])
  })

  it('prints only JSON on standard output', () => {
    const ran = run(project(), 'generate', '--format', 'json')
    const value: unknown = JSON.parse(ran.out)
    expect([Array.isArray(value), ran.err]).toEqual([true, expect.stringContaining('operations')])
  })

  it('with --only removes nothing and writes only what the pages alone yield', () => {
    const cwd = project()
    run(cwd, 'generate')
    const before = readdirSync(join(cwd, 'generated'), { recursive: true }).length
    const ran = run(cwd, 'generate', '--only', 'specs/openapi/v3/marketing/busifavor/stocks.md')
    expect([ran.code, ran.err]).toEqual([0, expect.stringContaining('0 files written')])
    expect(readdirSync(join(cwd, 'generated'), { recursive: true }).length).toBe(before)
    expect(run(cwd, 'generate', '--only', 'nothing').out).toContain('PW013')
  })

  it('a process killed at any moment leaves no half-written file', async () => {
    const cwd = project()
    run(cwd, 'generate')
    const good = new Map(outputOf(cwd))
    rmSync(join(cwd, 'generated'), { recursive: true })
    for (const wait of [150, 250, 300, 350, 400, 450, 500, 600]) {
      await killAfter(cwd, wait)
      for (const [path, content] of outputOf(cwd)) expect([path, content]).toEqual([path, good.get(path)])
    }
    expect(run(cwd, 'generate').code).toBe(0)
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

async function killAfter(cwd: string, wait: number): Promise<void> {
  const child = spawn(process.execPath, [main, 'generate', '--no-cache'], { cwd, stdio: 'ignore' })
  const ended = new Promise(resolve => child.once('exit', resolve))
  setTimeout(() => child.kill('SIGKILL'), wait)
  await ended
}

describe('pipes', () => {
  it('a reader that goes away is no failure', () => {
    const command = `"${process.execPath}" "${main}" lint --hints --format json | head -c 1`
    const done = spawnSync('sh', ['-c', command], { cwd: project(), encoding: 'utf8', env: environment })
    expect([done.status, done.stderr]).toEqual([0, expect.not.stringContaining('EPIPE')])
  })
})
