import { spawn } from 'node:child_process'
import { cpSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageText, webhookText } from '../../pages/page-text.js'
import { contentsBelow } from '../files-below.js'
import { builtMain, type Ran, runHere, runMain } from '../run-main.js'
import { tempFolder } from '../temp-folder.js'

const pages = {
  'specs/openapi/v3/library/loans.md': pageText(),
  'specs/openapi/v3/library/returned.md': pageText(),
  'specs/webhook/v3/LOAN.OVERDUE.md': webhookText(),
}
/** Without the SDK, whose runtime is many files. */
const outputs = '--outputs=docs,api,model,llms,openapi'

/** Starts the built program; resolves when it has ended. */
function start(cwd: string, ...args: readonly string[]): Promise<Ran> {
  const env = { ...process.env, NO_COLOR: '1', GITHUB_ACTIONS: '', XDG_CACHE_HOME: join(cwd, 'cache') }
  const child = spawn(process.execPath, [builtMain, ...args], { cwd, env })
  const texts = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', text => {
    texts.out += String(text)
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    texts.err += String(text)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', code => resolve({ code, ...texts }))
  })
}

describe('processes that run at once on one cache', { timeout: 180_000 }, () => {
  it('leave a good one, and the outputs of a run alone', async () => {
    const cwd = tempFolder(pages)
    for (const text of ['书号', '图书编号', '编号']) {
      writeFileSync(join(cwd, 'specs/openapi/v3/library/loans.md'), pageText().replace('书号', text))
      const all = await Promise.all([
        start(cwd, 'generate', outputs),
        start(cwd, 'lint'),
        start(cwd, 'generate', outputs, '--check'),
        start(cwd, 'lint'),
      ])
      const [generated, , , linted] = all
      expect([generated?.code, linted?.code, generated?.out, generated?.err]).toEqual([
        0,
        0,
        '',
        expect.stringContaining('files written'),
      ])
      expect((await runHere(cwd, 'generate', outputs, '--out', 'cold', '--no-cache')).code).toBe(0)
      expect(contentsBelow(join(cwd, 'generated'))).toEqual(contentsBelow(join(cwd, 'cold')))
      // Whoever wrote last: its cache is whole, and what it says is so.
      const after = runMain(cwd, ['generate', outputs, '--check', '--verbose'])
      expect([after.code, after.err]).toEqual([
        0,
        expect.stringMatching(/has an entry for this run|has 3 pages/),
      ])
      expect(readdirSync(join(cwd, 'cache/pagewright')).every(name => name.endsWith('.json'))).toBe(true)
    }
  })

  it('each with an output of its own share nothing but the folder', async () => {
    const cwd = tempFolder(pages)
    const [a, b] = await Promise.all([
      start(cwd, 'generate', outputs, '--out', 'a'),
      start(cwd, 'generate', outputs, '--out', 'b'),
    ])
    expect([a.code, b.code]).toEqual([0, 0])
    expect(contentsBelow(join(cwd, 'a'))).toEqual(contentsBelow(join(cwd, 'b')))
    cpSync(join(cwd, 'a'), join(cwd, 'c'), { recursive: true })
    for (const out of ['a', 'b', 'c'])
      expect(runMain(cwd, ['generate', outputs, '--out', out, '--check']).code, out).toBe(0)
  })
})
