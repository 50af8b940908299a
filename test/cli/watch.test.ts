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
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { tempFolder } from './temp-folder.js'

const repository = fileURLToPath(new URL('../../', import.meta.url))

// Waiting is for output, never for time; a busy machine takes its time for it.
vi.setConfig({ testTimeout: 180_000 })

const brokenPage = Buffer.from([0x23, 0x20, 0xff])
const stocks = 'specs/openapi/v3/marketing/busifavor/stocks.md'

/** A folder with two pages. */
function project(): string {
  const folder = tempFolder()
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

async function startWatching(cwd: string, program = repository): Promise<Watching> {
  const main = join(program, 'dist/cli/main.js')
  const env = { ...process.env, NO_COLOR: '1' }
  const child = spawn(process.execPath, [main, 'generate', '--watch'], { cwd, env })
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

describe('watch', () => {
  it('follows edits, new and removed pages, survives a bad one, and ends at SIGINT', async () => {
    const cwd = project()
    const page = join(cwd, stocks)
    const source = readFileSync(page, 'utf8')
    const { child, next, ended } = await startWatching(cwd)
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

  it('follows the configuration: one made later, a broken one, another output, other pages', async () => {
    const cwd = project()
    const config = join(cwd, 'pagewright.config.ts')
    const { child, next, ended } = await startWatching(cwd)
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

  it('follows a folder of pages that goes and comes back, and writes nothing without it', async () => {
    const cwd = project()
    const { child, next, ended, since } = await startWatching(cwd)
    const specs = join(cwd, 'specs')
    const page = join(cwd, stocks)
    const away = tempFolder()
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

  it('writes again what is removed or edited by hand, and says so', async () => {
    const cwd = project()
    const { child, next, ended } = await startWatching(cwd)
    const out = join(cwd, 'generated')
    const files = (): readonly string[] => readdirSync(out, { recursive: true, encoding: 'utf8' }).sort()
    const all = files()
    await next(() => rmSync(out, { recursive: true }), written)
    expect(files()).toEqual(all)
    await next(() => rmSync(join(out, 'openapi.json')), /1 file written/)
    writeFileSync(join(out, 'api.json'), '{}')
    await next(() => appendFileSync(join(cwd, stocks), '\n'), written)
    expect(readFileSync(join(out, 'api.json'), 'utf8')).not.toBe('{}')
    await next(() => {
      rmSync(out, { recursive: true })
      writeFileSync(out, 'a file')
    }, /PW035/)
    await next(() => rmSync(out), written)
    expect(files()).toEqual(all)
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })

  it('says everything once: removed and renamed pages, one that cannot be read, many at one stroke', async () => {
    const cwd = project()
    const { child, next, quiet, ended } = await startWatching(cwd)
    const page = join(cwd, stocks)
    const source = readFileSync(page, 'utf8')
    const other = join(cwd, 'specs/openapi/v3/marketing/busifavor/other.md')
    const runs = (text: string): number => [...text.matchAll(/^\d+ pages?[,;]/gm)].length
    const once = async (act: () => void, part: RegExp): Promise<void> => {
      await next(act, part)
      const text = await quiet()
      expect([runs(text), text]).toEqual([1, expect.not.stringContaining('PW001')])
    }
    await once(() => renameSync(page, other), /2 pages, .*removed/)
    await once(() => rmSync(other), /1 page, .*removed/)
    await once(() => writeFileSync(page, brokenPage), /PW002/)
    await once(() => rmSync(page), /1 page, .*0 files written/)
    await once(() => {
      for (let at = 0; at < 30; at++) writeFileSync(join(cwd, `specs/openapi/v3/p${at}.md`), source)
    }, /31 pages/)
    // As some editors save: the old file goes away first.
    await once(() => {
      const first = join(cwd, 'specs/openapi/v3/p0.md')
      renameSync(first, `${first}~`)
      writeFileSync(first, source.replace(/^title: .*$/m, 'title: moved'))
    }, /31 pages, .*[1-9]\d* files? written.* 0 removed/)
    await next(() => mkdirSync(join(cwd, 'specs/openapi/v3/folder.md')), /PW007/)
    await next(() => rmSync(join(cwd, 'specs/openapi/v3/folder.md'), { recursive: true }), /0 files written/)
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })

  it('follows the templates of the package', async () => {
    const cwd = project()
    // A package of its own: no test may edit the repository's templates.
    const program = tempFolder()
    for (const part of ['dist', 'templates', 'package.json', 'node_modules']) {
      const to = join(program, part)
      if (part === 'node_modules') symlinkSync(join(repository, part), to)
      else cpSync(join(repository, part), to, { recursive: true })
    }
    const { child, next, ended } = await startWatching(cwd, program)
    const template = join(program, 'templates/runtime/values.ts')
    await next(() => appendFileSync(template, '// edited\n'), /1 file written/)
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(readFileSync(join(cwd, 'generated/sdk/runtime/values.ts'), 'utf8')).toContain('// edited')
  })
})
