import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareOutput } from '../../generator/write/compare-output.js'
import { nodeDisk } from '../../generator/write/disk.js'
import { lookAtOutput } from '../../generator/write/left-output.js'
import {
  digestPages,
  encodeFile,
  entryOf,
  makeManifest,
  parseManifest,
  printManifest,
  sha256,
} from '../../generator/write/manifest.js'
import type { OutputMemory } from '../../generator/write/output-memory.js'
import { isSafePath } from '../../generator/write/safe-path.js'
import { openStaging } from '../../generator/write/staging.js'
import { writeOutput } from '../../generator/write/write-output.js'
import { tempFolder } from '../cli/temp-folder.js'
import { facts, make, write } from './write-files.js'

describe('an output that is believed', () => {
  it.each<readonly [string, (out: string) => void]>([
    ['a file edited', out => writeFileSync(join(out, 'sdk/a.ts'), 'A')],
    ['a file less', out => nodeDisk.removeFile(join(out, 'sdk/a.ts'))],
    ['the manifest edited', out => writeFileSync(join(out, 'manifest.json'), '{}')],
    [
      'a link to a file of the same bytes',
      out => {
        nodeDisk.rename(join(out, 'sdk/a.ts'), join(out, 'moved.ts'))
        symlinkSync('../moved.ts', join(out, 'sdk/a.ts'))
      },
    ],
    [
      'a link to a folder of the same files',
      out => {
        nodeDisk.rename(join(out, 'sdk'), join(out, 'moved'))
        symlinkSync('moved', join(out, 'sdk'))
      },
    ],
    ['all gone', out => nodeDisk.removeTree(out)],
  ])('not with %s', async (_, act) => {
    const out = join(tempFolder(), 'out')
    const { entries, manifestSha256 } = await write(out, { 'sdk/a.ts': 'a' })
    expect(lookAtOutput(out, { entries, manifestSha256 }).isUntouched).toBe(true)
    act(out)
    expect(lookAtOutput(out, { entries, manifestSha256 }).isUntouched).toBe(false)
  })
})

describe('the report of a run', () => {
  it('lists what was produced, also where some of it was remembered', async () => {
    const out = tempFolder()
    const memory: OutputMemory = new Map()
    const first = await writeOutput(out, make({ 'b.ts': 'b', 'a.ts': 'ä' }), { facts, memory })
    expect(first.entries).toEqual([
      { path: 'b.ts', bytes: 1, sha256: sha256('b') },
      { path: 'a.ts', bytes: 2, sha256: sha256('ä') },
    ])
    expect(first.manifestSha256).toBe(sha256(readFileSync(join(out, 'manifest.json'))))
    expect([...memory.keys()].sort()).toEqual(['a.ts', 'b.ts'])
    const second = await writeOutput(out, make({ 'b.ts': 'b' }), { facts, memory })
    expect(second.entries).toEqual([first.entries[0]])
    expect([...memory.keys()]).toEqual(['b.ts'])
  })

  it('of some pages keeps what the manifest lists and replaces what it had of them', async () => {
    const out = tempFolder()
    await write(out, { 'a.ts': 'a', 'b.ts': 'b' })
    await writeOutput(out, make({ 'a.ts': 'longer' }), { facts, partial: true })
    const { files } = parseManifest(readFileSync(join(out, 'manifest.json'), 'utf8')) ?? { files: [] }
    expect(files).toEqual(make({ 'a.ts': 'longer', 'b.ts': 'b' }).map(file => entryOf(encodeFile(file))))
  })

  it.each<readonly [string, readonly string[], string, string]>([
    [
      'out of the folder',
      ['../x'],
      'The output path "../x" leads outside the output folder.',
      'Rename the page, or remove the link.',
    ],
    ['twice', ['a', 'a'], 'The output path a is produced twice.', 'Rename one of the pages that produce it.'],
  ])('names a path that leads %s', (_, paths, message, help) => {
    const files = paths.map(path => ({ path, content: '' }))
    const { diagnostics } = compareOutput(nodeDisk, tempFolder(), files)
    expect(diagnostics.map(found => [found.code, found.message, found.help])).toEqual([
      ['PW036', message, help],
    ])
  })
})

describe('texts', () => {
  it('of a manifest without and with files', () => {
    const head = '{\n  "format": 1,\n  "generator": "pagewright 0",\n  "package": "x",\n  "inputs": "0",\n'
    expect(printManifest(makeManifest(facts, []))).toBe(`${head}  "files": []\n}\n`)
    const entries = ['a', 'b'].map(path => ({ path, bytes: 1, sha256: '0' }))
    const line = (path: string): string => `    {"path":"${path}","bytes":1,"sha256":"0"}`
    expect(printManifest(makeManifest(facts, entries))).toBe(
      `${head}  "files": [\n${line('a')},\n${line('b')}\n  ]\n}\n`,
    )
  })

  it.each(['generator', 'package', 'inputs', 'files', 'format'])('of no manifest: %s is missing', name => {
    const whole: Record<string, unknown> = { ...makeManifest(facts, []) }
    expect(parseManifest(JSON.stringify(whole))).toEqual(whole)
    expect(parseManifest(JSON.stringify({ ...whole, [name]: undefined }))).toBeUndefined()
    expect(parseManifest(JSON.stringify({ ...whole, [name]: 7 }))).toBeUndefined()
  })

  it('of a page are digested once', () => {
    let reads = 0
    const page = {
      file: 'a',
      get text(): string {
        reads++
        return 'x'
      },
    }
    expect(digestPages([page])).toBe(digestPages([page]))
    expect(reads).toBe(1)
  })

  it('of a staging folder are numbered', () => {
    const out = tempFolder()
    const staging = openStaging(nodeDisk, out, [encodeFile({ path: 'a', content: 'b' })])
    expect(staging.folder).toBe(join(out, `.pagewright-${process.pid}`))
    const places = ['x', 'y'].map(text => staging.put(Buffer.from(text)))
    expect(places.map(path => readFileSync(path, 'utf8'))).toEqual(['x', 'y'])
    expect(readFileSync(join(staging.folder, 'journal.json'), 'utf8')).toBe(
      JSON.stringify([{ path: 'a', bytes: 1, sha256: sha256('b') }]),
    )
  })
})

describe('paths that stay', () => {
  const long = `${'x/'.repeat(2047)}y`
  it.each([
    [`${long}y`, true],
    [`${long}yy`, false],
    ['\u0000', false],
    ['a\u001f', false],
    ['a\u007fb', false],
    ['a\u0020b', true],
    ['a/./b', false],
    ['a/..', false],
    ['./a', false],
    ['a/', false],
    ['..a/a../.a', true],
    ['z:', false],
    ['Z:x', false],
    ['ab:c/x:y', true],
    ['1:x', true],
  ])('%j: %s', (path, want) => expect(isSafePath(path)).toBe(want))
})
