import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { pageText, webhookText } from '../../pages/page-text.js'
import { filesBelow } from '../files-below.js'
import { runHere } from '../run-main.js'
import { tempFolder } from '../temp-folder.js'

const work = vi.hoisted(() => ({ read: [] as string[], emitted: [] as string[] }))
/** For how many pages each run considered threads. */
const considered = vi.hoisted((): number[] => [])

vi.mock('../../../generator/cli/threads/page-threads.js', async importOriginal => {
  const original = await importOriginal<typeof import('../../../generator/cli/threads/page-threads.js')>()
  return {
    ...original,
    threadsFor: (pages: number) => {
      considered.push(pages)
      return original.threadsFor(pages)
    },
  }
})

vi.mock('../../../generator/generate/page-engine.js', async importOriginal => {
  const original = await importOriginal<typeof import('../../../generator/generate/page-engine.js')>()
  return {
    ...original,
    createPageEngine: (settings: Parameters<typeof original.createPageEngine>[0]) => {
      const engine = original.createPageEngine(settings)
      return {
        ...engine,
        read: (source: Parameters<typeof engine.read>[0]) => {
          work.read.push(source.file)
          return engine.read(source)
        },
        emit: (...given: Parameters<typeof engine.emit>) => {
          work.emitted.push(given[0].file)
          return engine.emit(...given)
        },
      }
    },
  }
})

const loans = 'openapi/v3/library/loans.md'
const returned = 'openapi/v3/library/returned.md'
const overdue = 'webhook/v3/LOAN.OVERDUE.md'
const pages = {
  [loans]: pageText(),
  [returned]: pageText({ heading: '# {{ $frontmatter.title }} {#post data-notify=LOAN.OVERDUE}' }),
  [overdue]: webhookText(),
}
/** Without the SDK, whose runtime is many files. */
const outputs = '--outputs=docs,api,model,llms,openapi'

function project(): string {
  return tempFolder(
    Object.fromEntries(Object.entries(pages).map(([file, text]) => [join('specs', file), text])),
  )
}

function edit(cwd: string, file: string, from: string, to: string): void {
  const path = join(cwd, 'specs', file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}

/** What a run read and made. */
async function run(cwd: string, command = 'generate', ...args: readonly string[]): Promise<typeof work> {
  work.read = []
  work.emitted = []
  const ran = await runHere(cwd, command, ...(command === 'lint' ? [] : [outputs]), ...args)
  expect([ran.code, ran.out]).toEqual([0, expect.any(String)])
  return { read: [...work.read].sort(), emitted: [...work.emitted].sort() }
}

/** The file of the cache that holds pages: the only one whose first page is in it. */
function pagesFile(cwd: string): string {
  const file = filesBelow(join(cwd, 'cache')).find(path => readFileSync(path, 'latin1').includes('"reading"'))
  if (file === undefined) throw new Error('The cache has no file of pages.')
  return file
}

const all = Object.keys(pages).sort()
const nothing = { read: [], emitted: [] }

beforeEach(() => {
  vi.setConfig({ testTimeout: 180_000 })
})

describe('a new process works on what changed', () => {
  it('reads and makes all pages at first, and none if nothing changed', async () => {
    const cwd = project()
    expect(await run(cwd)).toEqual({ read: all, emitted: all })
    expect(await run(cwd)).toEqual(nothing)
  })

  it('reads no page for another version of the package, or for another command', async () => {
    const cwd = project()
    await run(cwd)
    writeFileSync(join(cwd, 'pagewright.config.json'), '{"packageVersion":"2.0.0"}')
    expect(await run(cwd)).toEqual(nothing)
    expect(await run(cwd, 'generate', '--check')).toEqual(nothing)
  })

  it('reads the page that changed, and makes it again', async () => {
    const cwd = project()
    await run(cwd)
    edit(cwd, loans, '书号', '图书编号')
    expect(await run(cwd)).toEqual({ read: [loans], emitted: [loans] })
    expect(await run(cwd)).toEqual(nothing)
  })

  it('makes the page again that names the title of another, and reads only the other', async () => {
    const cwd = project()
    await run(cwd)
    edit(cwd, overdue, 'title: 登记借阅', 'title: 逾期通知')
    const { read, emitted } = await run(cwd)
    expect(read).toEqual([overdue])
    expect(emitted).toEqual([returned, overdue])
  })

  it('considers threads for the pages alone that have work left', async () => {
    const cwd = project()
    const consideredBy = async (...args: readonly [command: string, ...more: string[]]): Promise<number> => {
      await run(cwd, ...args)
      return considered.at(-1) ?? Number.NaN
    }
    // What `lint` read, `generate` has still to make; and `lint` makes nothing.
    expect(await consideredBy('lint')).toBe(3)
    writeFileSync(join(cwd, 'pagewright.config.json'), '{"packageVersion":"2.0.0"}')
    expect(await consideredBy('lint')).toBe(0)
    expect(await consideredBy('generate')).toBe(3)
    expect(await consideredBy('generate', '--keep-going')).toBe(0)
  })

  it('makes the page again whose file is gone or edited', async () => {
    const cwd = project()
    await run(cwd)
    rmSync(join(cwd, 'generated/docs', loans))
    writeFileSync(join(cwd, 'generated/llms/v3/library/returned.post.md'), 'mine')
    expect(await run(cwd)).toEqual({ read: [], emitted: [loans, returned] })
  })

  it('makes all pages again whose parts were in a file that was edited', async () => {
    const cwd = project()
    await run(cwd)
    const path = join(cwd, 'generated/openapi.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('登记借阅', '登记借閱'))
    expect(await run(cwd)).toEqual({ read: [], emitted: all })
  })

  it('keeps what it knows while a page has an error', async () => {
    const cwd = project()
    await run(cwd)
    edit(cwd, loans, '| string | 书号', '| nonsense | 书号')
    work.read = []
    work.emitted = []
    expect((await runHere(cwd, 'generate', outputs)).code).toBe(1)
    expect([work.read, work.emitted]).toEqual([[loans], []])
    edit(cwd, loans, '| nonsense | 书号', '| string | 书号')
    expect((await run(cwd)).emitted).toEqual([loans])
  })

  it.each([
    ['the language', ['{"language":"en"}', '{"language":"zh"}']],
    ['the name of the package', ['{"packageName":"a"}', '{"packageName":"b"}']],
    ['a setting of OpenAPI', ['{}', '{"openapi":{"sameShapePaths":"merge"}}']],
  ])('reads all pages again for another value of %s', async (_, [first = '', second = '']) => {
    const cwd = project()
    writeFileSync(join(cwd, 'pagewright.config.json'), first)
    await run(cwd)
    writeFileSync(join(cwd, 'pagewright.config.json'), second)
    expect(await run(cwd)).toEqual({ read: all, emitted: all })
  })
})

describe('a cache that is not what this run left', () => {
  const flip = (path: string, at: number): void => {
    const bytes = readFileSync(path)
    const place = at < 0 ? bytes.length + at : at
    bytes[place] = (bytes[place] ?? 0) ^ 1
    writeFileSync(path, bytes)
  }
  const table: readonly [name: string, damage: (path: string) => void][] = [
    ['with a flipped bit in its key', path => flip(path, 0)],
    ['with a flipped bit in its digest', path => flip(path, 70)],
    ['with a flipped bit in its pages', path => flip(path, 200)],
    ['with a flipped bit at its end', path => flip(path, -2)],
    ['cut off', path => writeFileSync(path, readFileSync(path).subarray(0, -1))],
    ['cut off in its head', path => writeFileSync(path, readFileSync(path).subarray(0, 40))],
    ['empty', path => writeFileSync(path, '')],
    [
      'of another key',
      path => writeFileSync(path, readFileSync(path, 'utf8').replace(/^\w{64}/, 'f'.repeat(64))),
    ],
    [
      'that is a folder',
      path => {
        rmSync(path)
        mkdirSync(join(path, 'x'), { recursive: true })
      },
    ],
    [
      'that is a link to itself',
      path => {
        rmSync(path)
        symlinkSync(path, path)
      },
    ],
  ]
  it.each(table)('%s is ignored', async (_, damage) => {
    const cwd = project()
    await run(cwd)
    damage(pagesFile(cwd))
    edit(cwd, loans, '书号', '图书编号')
    expect(await run(cwd)).toEqual({ read: all, emitted: all })
    expect(await run(cwd, 'generate', '--check', '--no-cache')).toEqual({ read: all, emitted: all })
  })
})

describe('the size of the cache', () => {
  it('is that of the last run, however many were before', async () => {
    const cwd = project()
    await run(cwd)
    // The first run leaves out the stamps of files that it has only just written.
    edit(cwd, loans, '书号', '书号0')
    await run(cwd)
    const size = (): number =>
      filesBelow(join(cwd, 'cache')).reduce((sum, path) => sum + statSync(path).size, 0)
    const [count, bytes] = [filesBelow(join(cwd, 'cache')).length, size()]
    for (let at = 0; at < 30; at += 1) {
      edit(
        cwd,
        loans,
        /书号\d*/.exec(readFileSync(join(cwd, 'specs', loans), 'utf8'))?.[0] ?? '',
        `书号${at}`,
      )
      const added = join(cwd, `specs/openapi/v3/library/added-${at}.md`)
      writeFileSync(added, pageText())
      await run(cwd)
      rmSync(added)
    }
    await run(cwd)
    expect(filesBelow(join(cwd, 'cache'))).toHaveLength(count)
    expect(size()).toBeLessThan(bytes * 1.1)
    expect(readdirSync(join(cwd, 'cache/pagewright')).every(name => name.endsWith('.json'))).toBe(true)
  })
})
