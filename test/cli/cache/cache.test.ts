import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lockStats } from '../../../generator/cli/cache/code-files.js'
import {
  type CachedRun,
  cacheFolder,
  cacheName,
  parseCached,
  printCached,
} from '../../../generator/cli/cache/run-cache.js'
import { listFiles } from '../../../generator/load/list-files.js'
import { pageText } from '../../pages/page-text.js'
import { runHere, runMain } from '../run-main.js'
import { tempFolder } from '../temp-folder.js'

const cached: CachedRun = {
  key: 'k'.repeat(64),
  diagnostics: [],
  counts: { pages: 1, operations: 2, webhooks: 3, pagesLeftOut: 4 },
  output: {
    manifestSha256: 'm',
    entries: [
      { path: 'a', bytes: 1, sha256: 's' },
      { path: 'b/c d/{e}.md', bytes: 20, sha256: 't', stamp: '1 20 3.5 4' },
      { path: 'ü', bytes: 0, sha256: 'u' },
    ],
  },
}

describe('the text of a remembered run', () => {
  const text = printCached(cached)

  it('is read as it was written', () => {
    const { output, ...rest } = parseCached(text, { key: cached.key }) ?? {}
    expect({ ...rest, output: { ...output, entries: [...(output?.entries ?? [])] } }).toEqual(cached)
    expect(output?.entries.length).toBe(cached.output?.entries.length)
  })

  it.each([
    ['of another key', text, 'x'.repeat(64)],
    ['cut off', text.slice(0, -1), cached.key],
    ['with something behind it', `${text} `, cached.key],
    ['with another figure', text.replace('"pages":1', '"pages":2'), cached.key],
    ['without its head', text.slice(text.indexOf('\n') + 1), cached.key],
    ['empty', '', cached.key],
    ['one line', 'x', cached.key],
  ])('%s is refused', (_, given, key) => expect(parseCached(given, { key })).toBeUndefined())
})

describe('places', () => {
  it('differ by command, specs and output', () => {
    const names = [
      ['generate', 'a', 'b'],
      ['lint', 'a', 'b'],
      ['generate', 'ab', ''],
      ['generate', 'a', 'c'],
    ].map(cacheName)
    expect(new Set(names).size).toBe(names.length)
    expect(cacheName(['generate', 'a', 'b'])).toMatch(/^[0-9a-f]{16}\.json$/)
  })

  it('are below the nearest node_modules that is a folder', () => {
    const folder = tempFolder({ 'node_modules/x': '', 'a/node_modules': 'a file', 'a/b/c': '' })
    expect(cacheFolder(join(folder, 'a/b'))).toBe(join(folder, 'node_modules/.cache/pagewright'))
  })

  it('lock files are those of all folders above', () => {
    const folder = tempFolder({
      'yarn.lock': 'one',
      'a/.pnp.cjs': 'two',
      'a/b/bun.lock': 'three',
      'a/b/package.json': '{}',
    })
    mkdirSync(join(folder, 'a/b/yarn.lock'))
    expect([...lockStats(join(folder, 'a/b')).keys()].slice(0, 3)).toEqual(
      ['a/b/bun.lock', 'a/.pnp.cjs', 'yarn.lock'].map(path => join(folder, path)),
    )
  })

  it('lock files are those of every package manager', () => {
    const names = [
      'node_modules/.package-lock.json',
      'node_modules/.yarn-integrity',
      'node_modules/.yarn-state.yml',
      'node_modules/.pnpm/lock.yaml',
      'pnpm-lock.yaml',
      'yarn.lock',
      '.pnp.cjs',
      'bun.lock',
      'bun.lockb',
    ]
    const folder = tempFolder(Object.fromEntries(names.map(name => [name, name])))
    const found = [...lockStats(folder)].slice(0, names.length)
    expect(found.map(([path]) => path)).toEqual(names.map(name => join(folder, name)))
    expect(found.map(([, { size }]) => size)).toEqual(names.map(name => name.length))
  })

  it('files of a folder are listed by name, links followed, hidden ones left out', () => {
    const folder = tempFolder({ 'b/z.js': '', 'b/a.js': '', 'B.js': '', '.hidden/x': '', 'c/.x': '' })
    symlinkSync(join(folder, 'b'), join(folder, 'link'))
    expect(listFiles(folder)).toEqual(['B.js', 'b/a.js', 'b/z.js', 'link/a.js', 'link/z.js'])
  })
})

const loans = 'specs/openapi/v3/library/loans.md'

/** A folder with a page, and without the SDK, whose runtime is many files. */
function project(): string {
  return tempFolder({
    [loans]: pageText(),
    'pagewright.config.json': '{ "outputs": ["docs", "api", "openapi"] }',
  })
}

describe('a run ends as it would without a memory', { timeout: 180_000 }, () => {
  const remembered = (cwd: string): string =>
    join(cwd, 'cache/pagewright', cacheName(['generate', join(cwd, 'specs'), join(cwd, 'generated')]))
  const table: readonly [name: string, damage: (cwd: string) => void, told: string][] = [
    ['nothing is there', cwd => rmSync(join(cwd, 'cache'), { recursive: true }), 'has no entry for this run'],
    [
      'a file stands where its folder would be',
      cwd => {
        rmSync(join(cwd, 'cache'), { recursive: true })
        writeFileSync(join(cwd, 'cache'), 'mine')
      },
      'not read: ENOTDIR',
    ],
    [
      'it is cut off',
      cwd => writeFileSync(remembered(cwd), readFileSync(remembered(cwd)).subarray(0, 100)),
      'has no entry',
    ],
    ['it holds something else', cwd => writeFileSync(remembered(cwd), 'x'.repeat(9999)), 'has no entry'],
    [
      'a folder stands in its place',
      cwd => {
        const file = remembered(cwd)
        rmSync(file)
        mkdirSync(join(file, 'x'), { recursive: true })
      },
      'not read: EISDIR',
    ],
    [
      'it is a link to itself',
      cwd => {
        const file = remembered(cwd)
        rmSync(file)
        symlinkSync(file, file)
      },
      'not read: ELOOP',
    ],
    [
      'a folder of packages is a link to itself',
      cwd => symlinkSync('node_modules', join(cwd, 'node_modules')),
      'not used: ELOOP',
    ],
    ['it is as it was left', () => undefined, 'has an entry for this run'],
  ]
  it.each(table)('%s', async (_, damage, told) => {
    const cwd = project()
    expect((await runHere(cwd, 'generate', '--verbose')).err).toContain('written to cache/pagewright/')
    damage(cwd)
    const check = await runHere(cwd, 'generate', '--verbose', '--check')
    expect([check.code, check.out, check.err]).toEqual([
      0,
      '',
      expect.stringContaining('output is up to date'),
    ])
    expect(check.err).toContain(told)
    const quiet = await runHere(cwd, 'generate')
    expect([quiet.code, quiet.out, quiet.err]).toEqual([
      0,
      '',
      expect.stringMatching(/^1 page, .*0 files written/),
    ])
  })

  it.each([
    [['--no-cache'], '--no-cache is set'],
    [['--only', loans], '--only is set'],
  ])('%j is told as the reason', async (args, reason) => {
    const cwd = project()
    expect((await runHere(cwd, 'lint', '--verbose', ...args)).err).toContain(
      `cache: not used, because ${reason}`,
    )
    expect(existsSync(join(cwd, 'cache'))).toBe(false)
  })

  // Yarn's zip file system gives the entries of a recursive listing without the folder they are in.
  it.each(['generate', 'lint'])(
    '%s where a recursive listing does not say where its entries are',
    command => {
      const cwd = project()
      const patch = `
      import fs from 'node:fs'
      import { syncBuiltinESMExports } from 'node:module'
      const list = fs.readdirSync
      fs.readdirSync = (path, options) => {
        const found = list(path, options)
        if (options?.withFileTypes) for (const entry of found) for (const name of ['parentPath', 'path']) Object.defineProperty(entry, name, { value: undefined })
        return found
      }
      syncBuiltinESMExports()`
      const preload = `data:text/javascript,${encodeURIComponent(patch)}`
      const ran = runMain(cwd, [command, '--verbose'], { preload })
      expect([ran.code, ran.out, ran.err]).toEqual([0, '', expect.stringContaining('cache: written to')])
      expect(runMain(cwd, [command, '--verbose'], { preload }).err).toContain('has an entry for this run')
    },
  )

  it.each(['node:fs'])('a disk that refuses everything of the cache (%s)', module => {
    const cwd = project()
    const patch = `
      import fs from '${module}'
      import { syncBuiltinESMExports } from 'node:module'
      for (const name of ['statSync', 'readFileSync', 'writeFileSync', 'renameSync', 'readdirSync']) {
        const own = fs[name]
        fs[name] = (path, ...rest) => {
          const text = String(path)
          if (/cache|\\.lock$|node_modules$/.test(text)) throw Object.assign(new Error('EROFS: read-only'), { code: 'EROFS' })
          return own(path, ...rest)
        }
      }
      syncBuiltinESMExports()`
    const ran = runMain(cwd, ['generate', '--verbose'], {
      preload: `data:text/javascript,${encodeURIComponent(patch)}`,
    })
    expect([ran.code, ran.err]).toEqual([0, expect.stringContaining('cache: not used: EROFS')])
    expect(existsSync(join(cwd, 'generated/openapi.json'))).toBe(true)
  })
})
