import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
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
  return { child, next, ended }
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
