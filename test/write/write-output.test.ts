import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkOutput, firstDifference } from '../../generator/write/check-output.js'
import type { Disk } from '../../generator/write/disk.js'
import { nodeDisk } from '../../generator/write/disk.js'
import { isSafePath } from '../../generator/write/safe-path.js'
import { verifyOutput } from '../../generator/write/verify-output.js'
import { writeOutput } from '../../generator/write/write-output.js'
import { tempFolder } from '../cli/temp-folder.js'

const facts = { generator: 'pagewright 0', package: 'x', inputs: '0' }
const make = (files: Readonly<Record<string, string>>): { path: string; content: string }[] =>
  Object.entries(files).map(([path, content]) => ({ path, content }))
const write = (out: string, files: Readonly<Record<string, string>>, disk: Disk = nodeDisk) =>
  writeOutput(out, make(files), { facts, disk })
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
    expect(verifyOutput(out, second.entries, second.manifestSha256)).toBe(true)
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
    // b.ts stands in no manifest, but in the journal of the failed run.
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

describe('checking', () => {
  const check = (out: string, files: Readonly<Record<string, string>>) =>
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
