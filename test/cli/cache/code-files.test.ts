import { renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import { codeContents, codeStats } from '../../../generator/cli/cache/code-files.js'
import { openFileDigests } from '../../../generator/cli/cache/file-digests.js'
import { inputStamps } from '../../../generator/cli/cache/input-stamps.js'
import { pagesKey, runKey } from '../../../generator/cli/cache/run-key.js'
import { pageText } from '../../pages/page-text.js'
import { tempFolder } from '../temp-folder.js'
import { cachedJob } from './cached-job.js'

const files = {
  'package/package.json': '{}',
  'package/dist/index.js': 'one',
  'package/dist/cli/main.js': 'run()',
  'package/dist/cli/main.d.ts': 'export {}',
  'package/templates/sdk/list.hbs': '{{list}}',
  'project/yarn.lock': 'lock',
  'project/specs/openapi/loans.md': pageText(),
}

/** All that tells one state of the generator from another: both keys, and the stamps. */
function keysOf(folder: string): Readonly<Record<'run' | 'pages' | 'stamps', string | undefined>> {
  const cwd = join(folder, 'project')
  const own = { root: join(folder, 'package'), built: join(folder, 'package/dist') }
  const io = {
    cwd,
    out: () => undefined,
    err: () => undefined,
    isTerminal: false,
    colors: pc.createColors(false),
  }
  const job = { ...cachedJob, settings: { ...cachedJob.settings, specs: join(cwd, 'specs') } }
  // Whatever is on the disk counts as settled.
  const digests = openFileDigests(join(folder, 'digests'), Number.POSITIVE_INFINITY)
  const code = codeContents(codeStats(cwd, own), digests)
  digests.write()
  return {
    run: runKey(job, { pages: [], diagnostics: [] }, undefined, code),
    pages: pagesKey(job, {}, undefined, code),
    stamps: inputStamps(job, io, own)?.digest,
  }
}

/** A generator and a project whose files are old, so that each has a stamp. */
async function place(): Promise<string> {
  const folder = tempFolder(files)
  await new Promise(resolve => setTimeout(resolve, 40))
  return folder
}

const code = 'package/dist/cli/main.js'

describe('the code of the generator', () => {
  it.each<readonly [string, (folder: string) => void]>([
    ['a file has other bytes', folder => writeFileSync(join(folder, code), 'run(1)')],
    ['a file has other bytes of the same length', folder => writeFileSync(join(folder, code), 'ran()')],
    [
      'and their time is the one from before',
      folder => {
        writeFileSync(join(folder, code), 'ran()')
        utimesSync(join(folder, code), 1, 1)
      },
    ],
    ['a file comes', folder => writeFileSync(join(folder, 'package/dist/cli/other.js'), '')],
    ['a file goes', folder => rmSync(join(folder, code))],
    [
      'a file has another name',
      folder => renameSync(join(folder, code), join(folder, 'package/dist/cli/b.js')),
    ],
    [
      'a link leads to other bytes',
      folder => {
        writeFileSync(join(folder, 'elsewhere.js'), 'ran()')
        rmSync(join(folder, code))
        symlinkSync(join(folder, 'elsewhere.js'), join(folder, code))
      },
    ],
    ['a template changes', folder => writeFileSync(join(folder, 'package/templates/sdk/list.hbs'), '')],
    ['package.json changes', folder => writeFileSync(join(folder, 'package/package.json'), '{ }')],
    [
      'a lock file of the project changes',
      folder => writeFileSync(join(folder, 'project/yarn.lock'), 'more'),
    ],
    ['a lock file above the package comes', folder => writeFileSync(join(folder, 'pnpm-lock.yaml'), '')],
  ])('gives other keys and stamps when %s', async (_, change) => {
    const folder = await place()
    const before = keysOf(folder)
    expect(before.stamps).toMatch(/^[0-9a-f]{64}$/)
    change(folder)
    await new Promise(resolve => setTimeout(resolve, 40))
    const after = keysOf(folder)
    expect(after.run).not.toBe(before.run)
    expect(after.pages).not.toBe(before.pages)
    expect(after.stamps).toMatch(/^[0-9a-f]{64}$/)
    expect(after.stamps).not.toBe(before.stamps)
  })

  it('gives the same keys as before, read or remembered, and whatever declarations say', async () => {
    const folder = await place()
    const before = keysOf(folder)
    expect(keysOf(folder)).toEqual(before)
    writeFileSync(join(folder, 'package/dist/cli/main.d.ts'), '')
    expect(keysOf(folder)).toEqual(before)
    // Touched, so that it is read again.
    utimesSync(join(folder, code), 1, 1)
    const { run, pages } = keysOf(folder)
    expect([run, pages]).toEqual([before.run, before.pages])
  })
})
