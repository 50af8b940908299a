import { type ChildProcess, spawn } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, type TestContext, vi } from 'vitest'
import { tempFolder } from './temp-folder.js'

const repository = fileURLToPath(new URL('../../', import.meta.url))

// Waiting is for output, never for time; a busy machine takes its time for it.
vi.setConfig({ testTimeout: 180_000 })

const brokenPage = Buffer.from([0x23, 0x20, 0xff])
const stocks = 'specs/openapi/v3/marketing/busifavor/stocks.md'

/** The hook of the test's own context: tests run beside each other, because nearly all of their time they wait. */
type Own = Pick<TestContext, 'onTestFinished'>

/** A folder with two pages. */
function project({ onTestFinished }: Own): string {
  const folder = tempFolder({}, onTestFinished)
  for (const page of [stocks, 'specs/webhook/v3/COUPON.USE.md'])
    cpSync(join(repository, page), join(folder, page))
  return folder
}

interface Watching {
  readonly child: ChildProcess
  /** Does something, then waits until the output since then matches. */
  readonly next: (act: () => void, part: RegExp) => Promise<void>
  /** The output since the last call of `next`. */
  readonly since: () => string
  /** The same, when long enough nothing came that a second run would have been heard of. */
  readonly quiet: () => Promise<string>
  readonly ended: Promise<unknown>
}

/** Without the SDK, whose runtime is many files. */
const fewFiles = ['--outputs', 'docs,api,openapi']

async function startWatching(
  { onTestFinished }: Own,
  cwd: string,
  options: readonly string[] = fewFiles,
  program: readonly string[] = [join(repository, 'dist/cli/main.js')],
): Promise<Watching> {
  const env = { ...process.env, NO_COLOR: '1' }
  const child = spawn(process.execPath, [...program, 'generate', '--watch', ...options], { cwd, env })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = new Promise(resolve => child.once('exit', resolve))
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (text += String(data)))
  const seen = (part: RegExp): Promise<void> =>
    new Promise(resolve => {
      const look = (): void => {
        if (part.test(text)) resolve()
        else setTimeout(look, 5)
      }
      look()
    })
  await seen(/Watching/)
  const next = async (act: () => void, part: RegExp): Promise<void> => {
    text = ''
    act()
    // A saved file that a very busy machine's watch passed over is saved once more, as a person would.
    const again = setInterval(act, 30_000)
    try {
      await seen(part)
    } finally {
      clearInterval(again)
    }
  }
  const quiet = async (): Promise<string> => {
    for (let before = ''; before !== text; ) {
      before = text
      await new Promise(resolve => setTimeout(resolve, 2500))
    }
    return text
  }
  return { child, next, quiet, since: () => text, ended }
}

const written = /[1-9]\d* files? written/

/** Does something; what it brings is said in one run. */
async function once({ next, quiet }: Watching, act: () => void, part: RegExp): Promise<void> {
  await next(act, part)
  const text = await quiet()
  const runs = [...text.matchAll(/^\d+ pages?[,;]/gm)].length
  expect([runs, text]).toEqual([1, expect.not.stringContaining('PW001')])
}

// Those that wait longest come first.
describe.concurrent('watch', () => {
  it('says everything once: removed and renamed pages, one that cannot be read', async own => {
    const cwd = project(own)
    const watching = await startWatching(own, cwd)
    const page = join(cwd, stocks)
    const other = join(cwd, 'specs/openapi/v3/marketing/busifavor/other.md')
    await once(watching, () => renameSync(page, other), /2 pages, .*removed/)
    await once(watching, () => rmSync(other), /1 page, .*removed/)
    await once(watching, () => writeFileSync(page, brokenPage), /PW002/)
    await once(watching, () => rmSync(page), /1 page, .*0 files written/)
    watching.child.kill('SIGINT')
    expect(await watching.ended).toBe(0)
  })

  it('says everything once: many pages at one stroke, a page that moves away before it is saved', async own => {
    const cwd = project(own)
    const watching = await startWatching(own, cwd)
    const source = readFileSync(join(cwd, stocks), 'utf8')
    const many = (): void => {
      for (let at = 0; at < 30; at++) writeFileSync(join(cwd, `specs/openapi/v3/p${at}.md`), source)
    }
    await once(watching, many, /32 pages/)
    // As some editors save: the old file goes away first.
    const save = (): void => {
      const first = join(cwd, 'specs/openapi/v3/p0.md')
      renameSync(first, `${first}~`)
      writeFileSync(first, source.replace(/^title: .*$/m, 'title: moved'))
    }
    await once(watching, save, /32 pages, .*[1-9]\d* files? written.* 0 removed/)
    const { child, next, ended } = watching
    await next(() => mkdirSync(join(cwd, 'specs/openapi/v3/folder.md')), /PW007/)
    await next(() => rmSync(join(cwd, 'specs/openapi/v3/folder.md'), { recursive: true }), /0 files written/)
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })

  it('follows edits, new and removed pages, survives a bad one, and ends at SIGINT', async own => {
    const cwd = project(own)
    const page = join(cwd, stocks)
    const source = readFileSync(page, 'utf8')
    const { child, next, ended } = await startWatching(own, cwd, [])
    await next(() => writeFileSync(page, brokenPage), /PW002[\s\S]*nothing written/)
    await next(() => writeFileSync(page, source.replace(/^title: .*$/m, 'title: edited')), written)
    expect(readFileSync(join(cwd, 'generated/api.json'), 'utf8')).toContain('edited')
    const added = join(cwd, 'specs/openapi/v3/added.md')
    await next(() => writeFileSync(added, source), /3 pages[\s\S]*files written/)
    await next(() => rmSync(added), /2 pages[\s\S]*[1-9]\d* removed/)
    expect(existsSync(join(cwd, 'generated/sdk/v3/added.ts'))).toBe(false)
    // As editors save: a new file takes the place of the old one.
    writeFileSync(join(cwd, 'new.md'), source)
    await next(() => renameSync(join(cwd, 'new.md'), page), written)
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(readFileSync(join(cwd, 'generated/api.json'), 'utf8')).not.toContain('edited')
  })

  it('follows the configuration: one made later, a broken one, another output, other pages', async own => {
    const cwd = project(own)
    const config = join(cwd, 'pagewright.config.ts')
    const { child, next, ended } = await startWatching(own, cwd)
    const put = (text: string) => (): void => writeFileSync(config, text)
    await next(put("export default { out: 'build' }"), written)
    expect(existsSync(join(cwd, 'build/openapi.json'))).toBe(true)
    await next(put('export default { ut: 1 }'), /PW021/)
    cpSync(join(cwd, 'specs'), join(cwd, 'pages'), { recursive: true })
    await next(put("export default { out: 'build', specs: 'pages' }"), /0 files written/)
    await next(() => appendFileSync(join(cwd, stocks.replace('specs', 'pages')), '\n'), /2 pages/)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  it('follows a folder of pages that goes and comes back, and writes nothing without it', async own => {
    const cwd = project(own)
    const { child, next, ended, since } = await startWatching(own, cwd)
    const specs = join(cwd, 'specs')
    const page = join(cwd, stocks)
    const away = tempFolder({}, own.onTestFinished)
    for (const title of ['first', 'second']) {
      await next(() => {
        cpSync(specs, away, { recursive: true })
        rmSync(specs, { recursive: true })
      }, /PW010[\s\S]*nothing written/)
      expect(existsSync(join(cwd, 'generated/openapi.json'))).toBe(true)
      await next(() => cpSync(away, specs, { recursive: true }), /2 pages[\s\S]*0 files written/)
      const source = readFileSync(page, 'utf8')
      await next(() => writeFileSync(page, source.replace(/^title: .*$/m, `title: ${title}`)), written)
      expect(readFileSync(join(cwd, 'generated/api.json'), 'utf8')).toContain(title)
      expect(since()).not.toContain('PW0')
    }
    // One stroke: another branch, with another set of pages.
    await next(() => {
      renameSync(specs, join(away, 'old'))
      cpSync(join(away, 'openapi'), join(specs, 'openapi'), { recursive: true })
    }, /1 page, .*removed/)
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })

  it('writes again what is removed or edited by hand, and says so', async own => {
    const cwd = project(own)
    const { child, next, ended } = await startWatching(own, cwd)
    const out = join(cwd, 'generated')
    const files = (): readonly string[] => readdirSync(out, { recursive: true, encoding: 'utf8' }).sort()
    const all = files()
    // At one stroke: the watch writes again at the first file that is gone.
    let removals = 0
    const removeOut = (): void => renameSync(out, join(cwd, `removed-${removals++}`))
    await next(removeOut, written)
    expect(files()).toEqual(all)
    await next(() => rmSync(join(out, 'openapi.json')), /1 file written/)
    writeFileSync(join(out, 'api.json'), '{}')
    await next(() => appendFileSync(join(cwd, stocks), '\n'), written)
    expect(readFileSync(join(out, 'api.json'), 'utf8')).not.toBe('{}')
    await next(() => {
      removeOut()
      writeFileSync(out, 'a file')
    }, /PW035/)
    await next(() => rmSync(out), written)
    expect(files()).toEqual(all)
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })

  it('follows the templates of the package', async own => {
    const cwd = project(own)
    // A package of its own, whose templates alone are a copy: no test may edit the repository's.
    const program = tempFolder({}, own.onTestFinished)
    cpSync(join(repository, 'templates'), join(program, 'templates'), { recursive: true })
    for (const part of ['dist', 'package.json', 'node_modules'])
      symlinkSync(join(repository, part), join(program, part))
    const main = ['--preserve-symlinks', '--preserve-symlinks-main', join(program, 'dist/cli/main.js')]
    const { child, next, ended } = await startWatching(own, cwd, ['--outputs', 'sdk'], main)
    const template = join(program, 'templates/runtime/values.ts')
    await next(() => appendFileSync(template, '// edited\n'), /1 file written/)
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(readFileSync(join(cwd, 'generated/sdk/runtime/values.ts'), 'utf8')).toContain('// edited')
  })
})
