import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { pageText } from '../pages/page-text.js'
import { builtMain, type Ran, runHere } from './run-main.js'
import { tempFolder } from './temp-folder.js'

const run = (cwd: string, ...args: readonly string[]): Promise<Ran> => runHere(cwd, 'diff', ...args)

// Some tests start processes; a busy machine takes its time for them.
vi.setConfig({ testTimeout: 180_000 })

const loans = 'openapi/v3/library/loans.md'
const row = '| book {data-required data-indent=1} | string | 书号'
const first = pageText()
const optional = pageText({
  request: `| json {data-required} | object | 请求\n${row}\n| note {data-indent=1} | string | 备注`,
})
const breaking = pageText({
  request: '| json {data-required} | object | 请求\n| book {data-required data-indent=1} | integer | 书号',
})
const reworded = pageText({ end: '参阅 [文档](https://example.com/library/loans)' })
const broken = pageText({
  request: '| json {data-required} | object | 请求\n| book {data-indent=1} | whatever | 书号',
})

/** Two folders of pages. */
function folders(old: string, next: string, more: Readonly<Record<string, string>> = {}): string {
  return tempFolder({ [`old/${loans}`]: old, [`new/${loans}`]: next, ...more })
}

describe('exit codes', () => {
  const table: readonly [
    name: string,
    old: string,
    next: string,
    args: readonly string[],
    code: number,
    err: string,
  ][] = [
    ['no change', first, first, [], 0, 'no change'],
    ['words', first, reworded, [], 0, 'asks for a patch version'],
    ['words, and any is too much', first, reworded, ['--fail-on', 'any'], 1, '1 in words'],
    ['compatible', first, optional, [], 0, 'asks for a minor version'],
    ['breaking', first, breaking, [], 1, '1 breaking, 0 compatible, 0 in words; asks for a major version'],
    ['breaking, and nothing is too much', first, breaking, ['--fail-on', 'none'], 0, 'major'],
    ['a page with errors', first, broken, [], 2, 'Nothing was compared'],
    ['a page with errors before', broken, first, [], 2, 'PW211'],
    [
      'a page with errors is left out',
      first,
      broken,
      ['--keep-going'],
      0,
      `no change; not compared: ${loans}`,
    ],
    ['an unknown format', first, first, ['--format', 'xml'], 2, 'pretty, json, markdown'],
    ['an unknown reason to fail', first, first, ['--fail-on', 'all'], 2, 'breaking, any, none'],
    ['an argument too many', first, first, ['x'], 2, 'too many arguments'],
  ]
  it.each(table)('%s', async (_, old, next, args, code, err) => {
    const ran = await run(folders(old, next), 'old', 'new', ...args)
    expect([ran.code, ran.err]).toEqual([code, expect.stringContaining(err)])
  })

  it.each([
    ['nothing of that name, and no repository', ['nowhere', 'new'], 'nowhere cannot be read'],
    ['one argument', ['old'], "missing required argument 'new'"],
    ['a folder without pages', ['old', 'empty'], 'empty contains neither openapi/ nor webhook/'],
    ['a file that is not a model', ['old', 'x.json'], 'it is not an api.json of Pagewright'],
    ['what looks like an option of git', ['old', '--', '--help'], 'is not a revision'],
  ])('%s', async (_, args, err) => {
    const ran = await run(folders(first, first, { 'empty/x': '', 'x.json': '{}' }), ...args)
    expect([ran.code, ran.out, ran.err]).toEqual([2, '', expect.stringContaining(err)])
  })
})

describe('forms', () => {
  it('pretty', async () => {
    const { out } = await run(folders(first, breaking), 'old', 'new')
    expect(out).toContain(`  breaking  request  json.book  type changed: string → integer  ${loans}:`)
  })

  it('JSON on standard output alone', async () => {
    const value: unknown = JSON.parse(
      (await run(folders(first, breaking), 'old', 'new', '--format', 'json')).out,
    )
    expect(value).toMatchObject({ old: 'old', new: 'new', step: 'major', changes: [{ path: 'json.book' }] })
  })

  it('Markdown', async () => {
    const { out } = await run(folders(first, breaking), 'old', 'new', '--format', 'markdown')
    expect(out).toContain(
      '- `v3/library/loans#post` 登记借阅\n  - request `json.book`: type changed: `string` → `integer`',
    )
  })

  it('the model of a state says the same as its pages', async () => {
    const cwd = folders(first, breaking)
    for (const name of ['old', 'new']) await runHere(cwd, 'generate', '--specs', name, '--out', `${name}-out`)
    const want = await run(cwd, 'old', 'new')
    expect(await run(cwd, 'old-out/api.json', 'new-out/api.json')).toEqual(want)
    expect((await run(cwd, 'old', 'old-out/api.json')).err).toBe('no change\n')
  })
})

/** A repository with the pages in `docs/specs`: `v1` has the first text, `v2` the breaking one. */
function repository(): string {
  const cwd = tempFolder({
    [`docs/specs/${loans}`]: first,
    'pagewright.config.json': '{ "specs": "docs/specs" }',
  })
  git(cwd, 'init', '--quiet')
  commit(cwd, 'v1')
  writeFileSync(join(cwd, 'docs/specs', loans), breaking)
  commit(cwd, 'v2')
  return cwd
}

function git(cwd: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
  return execFileSync('git', [...who, ...args], { cwd, env, encoding: 'utf8' })
}

function commit(cwd: string, tag: string): void {
  git(cwd, 'add', '.')
  git(cwd, 'commit', '--quiet', '--message', tag)
  git(cwd, 'tag', tag)
}

describe('git revisions', () => {
  it('by path, by the settings, against the disk, and from a folder below', async () => {
    const cwd = repository()
    const changed = [1, expect.stringContaining('type changed: string → integer')]
    const cases: readonly (readonly [folder: string, args: readonly string[]])[] = [
      ['.', ['v1:docs/specs', 'v2:docs/specs']],
      ['.', ['v1', 'v2']],
      ['.', ['HEAD~1', 'docs/specs']],
      ['.', ['v1:docs', 'docs/specs']],
      ['docs', ['v1', 'specs']],
      ['docs', ['v1:./specs', 'specs']],
      ['docs', ['v1', 'v2', '--specs', 'specs']],
    ]
    for (const [folder, args] of cases) {
      const ran = await run(join(cwd, folder), ...args)
      expect([args, ran.code, ran.out]).toEqual([args, ...changed])
    }
  })

  it('a model in a revision', async () => {
    const cwd = repository()
    await runHere(cwd, 'generate')
    commit(cwd, 'v3')
    expect((await run(cwd, 'v1', 'v3:generated/api.json')).code).toBe(1)
    expect((await run(cwd, 'v3:generated/api.json', 'v3')).err).toBe('no change\n')
  })

  it('what is on the disk goes before a revision', async () => {
    const cwd = repository()
    mkdirSync(join(cwd, 'v1', loans, '..'), { recursive: true })
    writeFileSync(join(cwd, 'v1', loans), breaking)
    expect((await run(cwd, 'v1', 'v2')).err).toBe('no change\n')
  })

  it('reads no file of the work tree and changes nothing', async () => {
    const cwd = repository()
    rmSync(join(cwd, 'docs'), { recursive: true })
    const before = git(cwd, 'status', '--porcelain')
    const index = readFileSync(join(cwd, '.git/index'))
    expect((await run(cwd, 'v1', 'v2')).code).toBe(1)
    expect(git(cwd, 'status', '--porcelain')).toBe(before)
    expect(readFileSync(join(cwd, '.git/index')).equals(index)).toBe(true)
  })

  it.each([
    [
      'an unknown revision',
      ['v9', 'v2'],
      'v9 cannot be read: there is no such file or folder, and reading it as a git revision failed: unknown revision v9.',
    ],
    ['a folder that it does not have', ['v1:pages', 'v2'], 'v1 has no pages'],
    ['a folder without pages', ['v1:', 'v2'], 'has no pages in openapi/ or webhook/'],
    ['the index', [':docs/specs', 'v2'], 'is not a revision'],
    ['a folder outside', ['v1', 'v2', '--specs', '..'], 'is outside the repository'],
  ])('%s', async (_, args, err) => {
    const ran = await run(repository(), ...args)
    expect([ran.code, ran.out, ran.err]).toEqual([2, '', expect.stringContaining(err)])
  })

  it('names that git quotes, and links, which are not followed', async () => {
    const cwd = repository()
    const specs = 'docs/页 "1"'
    const page = `${specs}/openapi/v3/library/{loan_id}.md`
    mkdirSync(join(cwd, page, '..'), { recursive: true })
    writeFileSync(join(cwd, page), pageText({ request: '| loan_id {data-required} | string | 单号' }))
    commit(cwd, 'v3')
    const { out } = await run(cwd, 'v2:docs/specs', `v3:${specs}`)
    expect(out).toContain('operation added: POST /v3/library/{loan_id}')
    symlinkSync('loans.md', join(cwd, 'docs/specs/openapi/v3/library/lendings.md'))
    commit(cwd, 'v4')
    const ran = await run(cwd, 'v3', 'v4')
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('PW007')])
  })

  it('without git', async () => {
    const cwd = repository()
    const env = { ...process.env, PATH: cwd }
    const done = spawnSync(process.execPath, [builtMain, 'diff', 'v1', 'v2'], { cwd, env, encoding: 'utf8' })
    expect([done.status, done.stderr]).toEqual([2, expect.stringContaining('git is not installed')])
  })
})
