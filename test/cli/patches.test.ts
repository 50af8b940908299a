import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { generate } from '../../generator/index.js'
import { pageText } from '../pages/page-text.js'
import { builtMain, runHere as run } from './run-main.js'
import { tempFolder } from './temp-folder.js'

// Some tests start processes; a busy machine takes its time for them.
vi.setConfig({ testTimeout: 180_000 })

const loans = 'openapi/v3/library/loans.md'
const module = 'generated/sdk/v3/library/loans.ts'

function correct(type: string, page = 'openapi/v3/library/loans', field = 'json.book'): string {
  return `- page: ${page}\n  field: ${field}\n  reason: the service says so\n  set: { type: ${type} }\n`
}

function project(more: Readonly<Record<string, string>>): string {
  return tempFolder({
    [`specs/${loans}`]: pageText(),
    'specs/openapi/v3/library/returns.md': pageText(),
    ...more,
  })
}

function sdk(cwd: string): string {
  return readFileSync(join(cwd, module), 'utf8')
}

describe('where corrections are looked for', () => {
  it('in the folder of pages', async () => {
    const cwd = project({ 'specs/patches.yaml': correct('integer') })
    expect((await run(cwd, 'generate')).code).toBe(0)
    expect(sdk(cwd)).toContain('   * Corrected (type): the service says so\n   */\n  book: number')
    const openapi = readFileSync(join(cwd, 'generated/openapi.json'), 'utf8')
    expect(openapi).toContain('{ "change": "changed", "facts": ["type"], "reason": "the service says so" }')
    expect(openapi).toContain('"field": "json.book"')
  })

  it('where the configuration says', async () => {
    const cwd = project({
      'specs/patches.yaml': correct('integer'),
      'own/corrections.yaml': correct('boolean'),
      'pagewright.config.json': '{ "patches": "own/corrections.yaml" }',
    })
    expect((await run(cwd, 'generate')).code).toBe(0)
    expect(sdk(cwd)).toContain('book: boolean')
  })

  it('a stated file has to be there', async () => {
    const ran = await run(project({ 'pagewright.config.json': '{ "patches": "none.yaml" }' }), 'lint')
    expect([ran.code, ran.out]).toEqual([1, expect.stringContaining('none.yaml\n  1:1 error PW801')])
  })

  it('by the library', async () => {
    const cwd = project({ 'specs/patches.yaml': correct('integer'), 'other.yaml': correct('boolean') })
    const pages = [{ file: loans, text: pageText() }]
    const typed = async (config: Parameters<typeof generate>[0]): Promise<string> => {
      const { files } = await generate(config)
      return files.find(({ path }) => path === 'sdk/v3/library/loans.ts')?.content ?? ''
    }
    expect(await typed({ specs: join(cwd, 'specs') })).toContain('book: number')
    expect(await typed({ pages })).toContain('book: string')
    expect(await typed({ pages, patches: join(cwd, 'other.yaml') })).toContain('book: boolean')
  })
})

describe('a run', () => {
  it('that is remembered knows of a changed correction', async () => {
    const cwd = project({ 'specs/patches.yaml': correct('integer') })
    await run(cwd, 'generate')
    expect((await run(cwd, 'generate')).err).toContain('0 files written')
    writeFileSync(join(cwd, 'specs/patches.yaml'), correct('boolean'))
    const check = await run(cwd, 'generate', '--check')
    expect([check.code, check.out]).toEqual([1, expect.stringContaining('PW031')])
    expect((await run(cwd, 'generate')).code).toBe(0)
    expect(sdk(cwd)).toContain('book: boolean')
    rmSync(join(cwd, 'specs/patches.yaml'))
    await run(cwd, 'generate')
    expect(sdk(cwd)).toContain('book: string')
  })

  it('shows every miss at its line, and writes nothing', async () => {
    const lost = correct('integer', 'openapi/v3/library/lost')
    const cwd = project({ 'specs/patches.yaml': lost + correct('integer', undefined, 'json.lost') })
    const ran = await run(cwd, 'generate')
    expect(ran.code).toBe(1)
    expect(ran.out).toContain(
      'specs/patches.yaml\n  1:9 error PW803 There is no page openapi/v3/library/lost.md.',
    )
    expect(ran.out).toContain(
      '  6:10 error PW803 The page has no field `json.lost`.\n    |   field: json.lost\n    |          ^^^^^^^^^',
    )
    expect(existsSync(join(cwd, 'generated'))).toBe(false)
  })

  it('with --keep-going leaves out the page that could not be corrected', async () => {
    const cwd = project({ 'specs/patches.yaml': correct('integer', undefined, 'json.lost') })
    const ran = await run(cwd, 'generate', '--keep-going')
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining('1 page left out')])
    expect([
      existsSync(join(cwd, module)),
      existsSync(join(cwd, 'generated/sdk/v3/library/returns.ts')),
    ]).toEqual([false, true])
  })

  it('with --keep-going writes nothing where the corrections cannot be read', async () => {
    const ran = await run(project({ 'specs/patches.yaml': '- page: [' }), 'generate', '--keep-going')
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining('nothing written')])
  })

  it('of other pages is not stopped by a miss', async () => {
    const cwd = project({ 'specs/patches.yaml': correct('integer', undefined, 'json.lost') })
    expect((await run(cwd, 'lint', '--only', 'openapi/v3/library/returns.md')).code).toBe(0)
    const own = await run(cwd, 'lint', '--only', loans)
    expect([own.code, own.out]).toEqual([1, expect.stringContaining('PW803')])
  })
})

describe('diff', () => {
  it('compares what the corrections leave', async () => {
    const cwd = project({
      'specs/patches.yaml': correct('integer'),
      [`old/${loans}`]: pageText(),
      'old/openapi/v3/library/returns.md': pageText(),
    })
    expect((await run(cwd, 'diff', 'old', 'specs')).out).toContain('type changed: string → integer')
    writeFileSync(join(cwd, 'old/patches.yaml'), correct('integer'))
    expect((await run(cwd, 'diff', 'old', 'specs')).err).toBe('no change\n')
    writeFileSync(join(cwd, 'old/patches.yaml'), correct('integer', undefined, 'json.lost'))
    expect((await run(cwd, 'diff', 'old', 'specs')).code).toBe(2)
    expect((await run(cwd, 'diff', 'old', 'specs', '--keep-going')).err).toContain(
      `no change; not compared: ${loans}`,
    )
    writeFileSync(join(cwd, 'old/patches.yaml'), '- page: [')
    expect(await run(cwd, 'diff', 'old', 'specs', '--keep-going')).toMatchObject({
      code: 2,
      err: expect.stringContaining('old/patches.yaml: The YAML cannot be read'),
    })
  })

  it('in a git revision, too', async () => {
    const cwd = project({ 'specs/patches.yaml': correct('integer') })
    for (const args of [
      ['init', '--quiet'],
      ['add', '.'],
      ['-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '-m', 'first'],
    ])
      spawnSync('git', args, { cwd })
    expect((await run(cwd, 'diff', 'HEAD', 'specs')).err).toBe('no change\n')
    rmSync(join(cwd, 'specs/patches.yaml'))
    expect((await run(cwd, 'diff', 'HEAD', 'specs')).out).toContain('type changed: integer → string')
  })
})

describe('--watch', () => {
  it('generates again when a correction is edited, made or taken away', async () => {
    const cwd = project({ 'specs/patches.yaml': correct('integer') })
    const env = { ...process.env, NO_COLOR: '1' }
    const watching = spawn(process.execPath, [builtMain, 'generate', '--watch'], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let log = ''
    for (const stream of [watching.stdout, watching.stderr])
      stream.on('data', (chunk: Buffer) => (log += chunk.toString()))
    const until = (text: string): Promise<void> =>
      vi.waitFor(() => expect(existsSync(join(cwd, module)) ? sdk(cwd) : '').toContain(text), {
        timeout: 60_000,
        interval: 50,
      })
    try {
      await vi.waitFor(() => expect(log).toContain('Ctrl+C'), { timeout: 60_000, interval: 50 })
      expect(sdk(cwd)).toContain('book: number')
      writeFileSync(join(cwd, 'specs/patches.yaml'), correct('boolean'))
      await until('book: boolean')
      rmSync(join(cwd, 'specs/patches.yaml'))
      await until('book: string')
      writeFileSync(join(cwd, 'specs/patches.yaml'), correct('integer'))
      await until('book: number')
      writeFileSync(join(cwd, 'specs/patches.yaml'), correct('integer', undefined, 'json.lost'))
      await vi.waitFor(() => expect(log).toContain('PW803'), { timeout: 60_000, interval: 50 })
    } finally {
      watching.kill('SIGINT')
    }
  })
})
