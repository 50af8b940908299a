import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { checkOutput, firstDifference } from '../../generator/write/check-output.js'
import { type Disk, makeFolders, nodeDisk } from '../../generator/write/disk.js'
import { lookAtOutput } from '../../generator/write/left-output.js'
import {
  digestPages,
  makeManifest,
  parseManifest,
  printManifest,
  sha256,
} from '../../generator/write/manifest.js'
import { isOutputThere, type OutputMemory } from '../../generator/write/output-memory.js'
import { isSafePath } from '../../generator/write/safe-path.js'
import { findLeftovers } from '../../generator/write/staging.js'
import { writeOutput } from '../../generator/write/write-output.js'
import { tempFolder } from '../cli/temp-folder.js'
import { type Files, facts, make, write } from './write-files.js'

const codes = (report: { readonly diagnostics: readonly { readonly code: string }[] }): readonly string[] =>
  report.diagnostics.map(({ code }) => code)

/** A disk whose named operation fails from its nth call on. */
function failing(operation: 'create' | 'rename', from: number, code: string): Disk {
  let calls = 0
  return {
    ...nodeDisk,
    [operation]: (first: string, second: string & Buffer) => {
      calls++
      if (calls >= from) throw Object.assign(new Error(code), { code })
      nodeDisk[operation](first, second)
    },
  }
}

describe('writing', () => {
  it('writes what changed, removes what is gone, prunes folders, and keeps the rest', async () => {
    const out = tempFolder({ 'mine.txt': 'mine' })
    const first = await write(out, { 'sdk/a.ts': 'a', 'sdk/deep/er/b.ts': 'b', 'c.json': 'c' })
    expect(first.written).toEqual(['c.json', 'sdk/a.ts', 'sdk/deep/er/b.ts'])
    const second = await write(out, { 'sdk/a.ts': 'A', 'c.json': 'c' })
    expect([second.written, second.unchanged, second.removed]).toEqual([
      ['sdk/a.ts'],
      1,
      ['sdk/deep/er/b.ts'],
    ])
    expect(readdirSync(out).sort()).toEqual(['c.json', 'manifest.json', 'mine.txt', 'sdk'])
    expect(existsSync(join(out, 'sdk/deep'))).toBe(false)
    expect(lookAtOutput(out, second).isUntouched).toBe(true)
    const third = await write(out, { 'sdk/a.ts': 'A', 'c.json': 'c' })
    expect([third.written, third.unchanged]).toEqual([[], 2])
  })

  it('keeps a file that was edited and is no longer generated', async () => {
    const out = tempFolder()
    await write(out, { 'a.ts': 'a', 'b.ts': 'b' })
    writeFileSync(join(out, 'b.ts'), 'edited')
    expect(codes(await write(out, { 'a.ts': 'a' }))).toEqual(['PW037'])
    expect(readFileSync(join(out, 'b.ts'), 'utf8')).toBe('edited')
  })

  it('turns a file into a folder and back', async () => {
    const out = tempFolder()
    await write(out, { 'sdk/a': 'file' })
    expect(codes(await write(out, { 'sdk/a/b': 'inner' }))).toEqual([])
    expect(codes(await write(out, { 'sdk/a': 'file' }))).toEqual([])
    expect(readFileSync(join(out, 'sdk/a'), 'utf8')).toBe('file')
  })

  it('removes nothing in a partial run', async () => {
    const out = tempFolder()
    await write(out, { 'a.ts': 'a', 'b.ts': 'b' })
    const report = await writeOutput(out, make({ 'a.ts': 'A' }), { facts, partial: true })
    expect([report.written, report.removed]).toEqual([['a.ts'], []])
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toContain('"b.ts"')
  })

  it('takes a broken manifest for none', async () => {
    const out = tempFolder({ 'manifest.json': '<<<<<<< ours', 'old.ts': 'x' })
    expect(codes(await write(out, { 'a.ts': 'a' }))).toEqual(['PW034'])
    expect(existsSync(join(out, 'old.ts'))).toBe(true)
  })
})

describe('paths', () => {
  it.each([
    ['a/b.ts', true],
    ['{id}/COUPON.USE.ts', true],
    ['../a', false],
    ['a/../../b', false],
    ['/etc/x', false],
    ['C:/x', false],
    ['a\\b', false],
    ['a//b', false],
    ['a\nb', false],
    ['', false],
  ])('%j', (path, want) => expect(isSafePath(path)).toBe(want))

  it('writes nothing at all if one path leads out or is doubled', async () => {
    const out = tempFolder()
    expect(codes(await write(out, { 'a.ts': 'a', '../b.ts': 'b' }))).toEqual(['PW036'])
    const doubled = [...make({ 'a.ts': 'a' }), ...make({ 'a.ts': 'b' })]
    expect(codes(await writeOutput(out, doubled, { facts }))).toEqual(['PW036'])
    expect(readdirSync(out)).toEqual([])
  })

  it('never follows a link out of the output folder', async () => {
    const outside = tempFolder({ 'a.ts': 'outside' })
    const out = tempFolder()
    symlinkSync(outside, join(out, 'sdk'))
    expect(codes(await write(out, { 'sdk/a.ts': 'new' }))).toEqual(['PW036'])
    symlinkSync(join(outside, 'a.ts'), join(out, 'b.ts'))
    expect(codes(await write(out, { 'b.ts': 'new' }))).toEqual([])
    expect(lstatSync(join(out, 'b.ts')).isFile()).toBe(true)
    expect(readFileSync(join(outside, 'a.ts'), 'utf8')).toBe('outside')
  })

  it.each(['sdk', 'sdk/a', 'sdk/a/b'])(
    'never follows a link among the folders above a file: %s',
    async link => {
      const outside = tempFolder({ 'a/b/c.ts': 'outside', 'b/c.ts': 'outside', 'c.ts': 'outside' })
      const out = tempFolder()
      mkdirSync(join(out, link, '..'), { recursive: true })
      symlinkSync(outside, join(out, link))
      expect(codes(await write(out, { 'sdk/a/b/c.ts': 'new', 'x.ts': 'x' }))).toEqual(['PW036'])
      expect(
        codes(await checkOutput(out, make({ 'sdk/a/b/c.ts': 'new' }), { facts, command: '' })),
      ).toContain('PW036')
      expect(['a/b/c.ts', 'b/c.ts', 'c.ts'].map(path => readFileSync(join(outside, path), 'utf8'))).toEqual(
        Array(3).fill('outside'),
      )
      expect(existsSync(join(out, 'x.ts'))).toBe(false)
      // What stands behind the link is nothing that an earlier run left.
      const entries = [{ path: 'sdk/a/b/c.ts', bytes: 7, sha256: sha256('outside') }]
      writeFileSync(join(out, 'manifest.json'), printManifest(makeManifest(facts, entries)))
      expect(
        lookAtOutput(out, { entries, manifestSha256: sha256(readFileSync(join(out, 'manifest.json'))) })
          .isUntouched,
      ).toBe(false)
      const listed = await write(out, { 'x.ts': 'x' })
      expect([listed.removed, readFileSync(join(outside, 'c.ts'), 'utf8')]).toEqual([[], 'outside'])
    },
  )

  it('does not remove what a manifest lists outside', async () => {
    const base = tempFolder({ 'victim.txt': 'a', 'out/x': '' })
    const digest = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'
    const files = [{ path: '../victim.txt', bytes: 1, sha256: digest }]
    writeFileSync(join(base, 'out/manifest.json'), JSON.stringify({ format: 1, ...facts, files }))
    await write(join(base, 'out'), { 'a.ts': 'a' })
    expect(existsSync(join(base, 'victim.txt'))).toBe(true)
  })
})

describe('a disk that fails', () => {
  it('a full disk leaves the old output as it was', async () => {
    const out = tempFolder()
    await write(out, { 'a.ts': 'old a', 'b.ts': 'old b', 'c.ts': 'old c' })
    const before = readFileSync(join(out, 'manifest.json'), 'utf8')
    const report = await write(out, { 'a.ts': 'new a', 'b.ts': 'new b' }, failing('create', 3, 'ENOSPC'))
    expect(report.diagnostics.map(({ code, message }) => [code, message.includes('disk is full')])).toEqual([
      ['PW035', true],
    ])
    expect(['a.ts', 'b.ts', 'c.ts'].map(name => readFileSync(join(out, name), 'utf8'))).toEqual([
      'old a',
      'old b',
      'old c',
    ])
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(before)
    expect(readdirSync(out).filter(name => name.startsWith('.'))).toEqual([])
  })

  it('a failure between two moves leaves whole files, and the next run knows all of them', async () => {
    const out = tempFolder()
    await write(out, { 'a.ts': 'old' })
    const report = await write(
      out,
      { 'a.ts': 'new', 'b.ts': 'new', 'c.ts': 'new' },
      failing('rename', 3, 'EIO'),
    )
    expect([codes(report), report.written]).toEqual([['PW035'], ['a.ts', 'b.ts']])
    // No manifest lists b.ts, only the journal of the failed run.
    const next = await write(out, { 'a.ts': 'new' })
    expect([codes(next), next.removed]).toEqual([[], ['b.ts']])
    expect(readdirSync(out).sort()).toEqual(['a.ts', 'manifest.json'])
  })

  it.each(['EACCES', 'EROFS', 'EDQUOT', 'ENAMETOOLONG', 'EWHATEVER'])(
    '%s is a diagnostic with help',
    async code => {
      const report = await write(tempFolder(), { 'a.ts': 'a' }, failing('create', 1, code))
      expect(codes(report)).toEqual(['PW035'])
      expect(report.diagnostics[0]?.help).not.toBe('')
    },
  )

  it('the output folder is a file', async () => {
    const folder = tempFolder({ out: 'file' })
    expect(codes(await write(join(folder, 'out'), { 'a.ts': 'a' }))).toEqual(['PW035'])
  })

  it('a folder stands where a file is needed', async () => {
    const out = tempFolder({ 'a.ts/mine': 'mine' })
    expect(codes(await write(out, { 'a.ts': 'a' }))).toEqual(['PW035'])
    expect(existsSync(join(out, 'a.ts/mine'))).toBe(true)
  })

  it('clears up after a killed run, not after one that goes on', async () => {
    const out = tempFolder({ '.pagewright-999999999/0': 'half', '.pagewright-1/0': 'other' })
    mkdirSync(join(out, '.pagewright-notes'))
    await write(out, { 'a.ts': 'a' })
    expect(readdirSync(out).sort()).toEqual(['.pagewright-1', '.pagewright-notes', 'a.ts', 'manifest.json'])
  })
})

describe('what is remembered between runs of one process', () => {
  const again = async (act: (out: string) => void, second: Files) => {
    const out = tempFolder()
    const memory: OutputMemory = new Map()
    await writeOutput(out, make({ 'sdk/a.ts': 'a', 'sdk/b.ts': 'b' }), { facts, memory })
    act(out)
    const isThere = isOutputThere(nodeDisk, out, memory)
    const { written, unchanged, diagnostics } = await writeOutput(out, make(second), { facts, memory })
    return { isThere, written, unchanged, codes: codes({ diagnostics }) }
  }
  const same = { 'sdk/a.ts': 'a', 'sdk/b.ts': 'b' }
  const table: readonly [
    name: string,
    act: (out: string) => void,
    second: Files,
    want: Awaited<ReturnType<typeof again>>,
  ][] = [
    ['nothing', () => undefined, same, { isThere: true, written: [], unchanged: 2, codes: [] }],
    [
      'another text',
      () => undefined,
      { ...same, 'sdk/b.ts': 'B' },
      { isThere: true, written: ['sdk/b.ts'], unchanged: 1, codes: [] },
    ],
    [
      'a file removed',
      out => rmSync(join(out, 'sdk/a.ts')),
      same,
      { isThere: false, written: ['sdk/a.ts'], unchanged: 1, codes: [] },
    ],
    [
      'a file edited',
      out => writeFileSync(join(out, 'sdk/a.ts'), 'x'),
      same,
      { isThere: true, written: ['sdk/a.ts'], unchanged: 1, codes: [] },
    ],
    [
      'a file written anew with the same text',
      out => writeFileSync(join(out, 'sdk/a.ts'), 'a'),
      same,
      { isThere: true, written: [], unchanged: 2, codes: [] },
    ],
    [
      'all removed',
      out => rmSync(out, { recursive: true }),
      same,
      { isThere: false, written: ['sdk/a.ts', 'sdk/b.ts'], unchanged: 0, codes: [] },
    ],
    [
      'a link to the folder that was there',
      out => {
        renameSync(join(out, 'sdk'), join(out, 'moved'))
        symlinkSync(join(out, 'moved'), join(out, 'sdk'))
      },
      same,
      { isThere: true, written: [], unchanged: 0, codes: ['PW036', 'PW036'] },
    ],
  ]
  it.each(table)('%s', async (_, act, second, want) => expect(await again(act, second)).toEqual(want))
})

describe('the manifest', () => {
  const entry = (path: string) => ({ path, bytes: 1, sha256: '0' })

  it('lists files in code-unit order, one per line, whatever the order they come in', () => {
    const paths = ['b.ts', 'a/z.ts', 'B.ts', 'a.ts', '支付.ts']
    const want = ['B.ts', 'a.ts', 'a/z.ts', 'b.ts', '支付.ts']
    for (const order of [paths, [...paths].reverse()])
      expect(makeManifest(facts, order.map(entry)).files.map(({ path }) => path)).toEqual(want)
    const text = printManifest(makeManifest(facts, paths.map(entry)))
    expect(text.split('\n').filter(line => line.includes('"path"'))).toHaveLength(paths.length)
    expect(parseManifest(text)).toEqual(makeManifest(facts, paths.map(entry)))
  })

  it.each([
    ['no JSON', '<<<<<<<'],
    ['a list', '[]'],
    ['null', 'null'],
    ['another format', JSON.stringify({ ...makeManifest(facts, []), format: 2 })],
    ['no inputs', JSON.stringify({ ...makeManifest(facts, []), inputs: undefined })],
    ['no files', JSON.stringify({ ...makeManifest(facts, []), files: {} })],
    [
      'a file without digest',
      JSON.stringify({ ...makeManifest(facts, []), files: [{ path: 'a', bytes: 1 }] }),
    ],
    [
      'a file of another kind',
      JSON.stringify({ ...makeManifest(facts, []), files: [{ ...entry('a'), bytes: '1' }] }),
    ],
  ])('of %s is refused', (_, text) => expect(parseManifest(text)).toBeUndefined())

  it('of a partial run states what the other files come from; a whole run what all do', async () => {
    const out = tempFolder()
    const inputs = (): string => parseManifest(readFileSync(join(out, 'manifest.json'), 'utf8'))?.inputs ?? ''
    const step = async (own: string, partial: boolean): Promise<string> => {
      await writeOutput(out, make({ 'a.ts': own }), { facts: { ...facts, inputs: own }, partial })
      return inputs()
    }
    expect([
      await step('1', true),
      await step('2', true),
      await step('3', false),
      await step('4', true),
    ]).toEqual(['1', '1', '3', '3'])
  })

  it('digests names and texts of pages, in their order', () => {
    const page = (file: string, text: string) => ({ file, text })
    const digests = [
      [page('a', '1'), page('b', '2')],
      [page('a', '2'), page('b', '1')],
      [page('b', '2'), page('a', '1')],
      [page('a', '1')],
      [page('c', '1'), page('b', '2')],
    ].map(pages => digestPages(pages))
    expect(new Set(digests).size).toBe(digests.length)
  })
})

describe('what killed runs left', () => {
  const gone = 999_999_999

  it('is in the way of believing that nothing changed', async () => {
    const out = tempFolder()
    const { entries, manifestSha256 } = await write(out, { 'a.ts': 'a' })
    expect(lookAtOutput(out, { entries, manifestSha256 }).isUntouched).toBe(true)
    mkdirSync(join(out, `.pagewright-${gone}`))
    expect(lookAtOutput(out, { entries, manifestSha256 }).isUntouched).toBe(false)
    rmSync(join(out, `.pagewright-${gone}`), { recursive: true })
    expect(lookAtOutput(out, { entries, manifestSha256 }).isUntouched).toBe(true)
    rmSync(join(out, 'manifest.json'))
    expect(lookAtOutput(out, { entries, manifestSha256 }).isUntouched).toBe(false)
  })

  it.each([
    ['ESRCH', ['.pagewright-5']],
    ['EPERM', []],
    ['', []],
  ])('of a process that answers %j: %j', (code, want) => {
    const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
      if (code !== '') throw Object.assign(new Error(code), { code })
      return true
    })
    onTestFinished(() => kill.mockRestore())
    expect(findLeftovers(nodeDisk, tempFolder({ '.pagewright-5/0': '', 'x-5/0': '' }))).toEqual(want)
  })

  it.each([
    '.pagewright-',
    '.pagewright-0',
    '.pagewright--5',
    '.pagewright-1.5',
    '.pagewright-x',
    'pagewright-5',
  ])('%s is not ours', name => expect(findLeftovers(nodeDisk, tempFolder({ [`${name}/0`]: '' }))).toEqual([]))

  it('of this very process is cleared up, too', () =>
    expect(findLeftovers(nodeDisk, tempFolder({ [`.pagewright-${process.pid}/0`]: '' }))).toHaveLength(1))
})

describe('folders', () => {
  it('are made with those above', () => {
    const folder = tempFolder({ file: '' })
    makeFolders(join(folder, 'a/b/c'))
    makeFolders(join(folder, 'a/b/c'))
    expect(existsSync(join(folder, 'a/b/c'))).toBe(true)
    expect(() => makeFolders(join(folder, 'file'))).toThrow(/EEXIST/)
    expect(() => makeFolders(join(folder, 'file/x'))).toThrow(/ENOTDIR|EEXIST/)
  })

  it.skipIf(!existsSync('/proc/self'))('are refused, not tried for ever, where the system makes none', () =>
    expect(() => makeFolders('/proc/none/x')).toThrow(/ENOENT|EACCES/),
  )
})

describe('checking', () => {
  const check = (out: string, files: Files) =>
    checkOutput(out, make(files), { facts, command: 'pagewright generate --out x' })

  it('finds nothing right after writing', async () => {
    const out = tempFolder()
    await write(out, { 'sdk/a.ts': 'a' })
    expect((await check(out, { 'sdk/a.ts': 'a' })).diagnostics).toEqual([])
  })

  it('lists missing, changed, left-over and foreign files, and writes nothing', async () => {
    const out = tempFolder({ 'sdk/foreign.ts': '', 'mine.txt': '' })
    await write(out, { 'sdk/a.ts': 'one\ntwo\nthree\n', 'sdk/gone.ts': 'x' })
    const report = await check(out, { 'sdk/a.ts': 'one\n2\nthree\n', 'sdk/new.ts': 'n' })
    const found = report.diagnostics.map(({ code, file }) => `${code} ${file}`)
    expect(found.sort()).toEqual([
      'PW030 sdk/new.ts',
      'PW031 manifest.json',
      'PW031 sdk/a.ts',
      'PW032 sdk/gone.ts',
      'PW033 sdk/foreign.ts',
    ])
    const changed = report.diagnostics.find(({ file }) => file === 'sdk/a.ts')
    expect(changed?.message).toContain('- two\n+ 2')
    expect(changed?.span.line).toBe(2)
    expect(changed?.help).toContain('pagewright generate --out x')
    expect(readdirSync(join(out, 'sdk')).sort()).toEqual(['a.ts', 'foreign.ts', 'gone.ts'])
  })

  it('an output that is not there is missing as a whole', async () => {
    const out = join(tempFolder(), 'none')
    expect(codes(await check(out, { 'a.ts': 'a' }))).toEqual(['PW030', 'PW030'])
    expect(existsSync(out)).toBe(false)
  })

  it.each([
    ['a\nb', 'a\nc', { line: 2, found: ['b'], wanted: ['c'] }],
    ['a', 'a\nb', { line: 2, found: ['(end of file)'], wanted: ['b'] }],
    ['a\r\n', 'a\n', { line: 1, found: ['a␍'], wanted: ['a'] }],
  ])('first difference of %j and %j', (found, wanted, want) => {
    expect(firstDifference(found, wanted)).toEqual(want)
  })
})
