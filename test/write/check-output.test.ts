import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkOutput, firstDifference } from '../../generator/write/check-output.js'
import { nodeDisk } from '../../generator/write/disk.js'
import { writeOutput } from '../../generator/write/write-output.js'
import { tempFolder } from '../cli/temp-folder.js'
import { type Files, facts, make } from './write-files.js'

const command = 'pagewright generate'

/** What a check finds after the first files were written and something was done to them. */
async function found(first: Files, act: (out: string) => void, second: Files = first, partial = false) {
  const out = tempFolder()
  await writeOutput(out, make(first), { facts })
  act(out)
  const { diagnostics, ...counts } = await checkOutput(out, make(second), { facts, command, partial })
  return {
    ...counts,
    lines: diagnostics.map(({ code, message, help = '' }) => [code, message, help].join(' | ')),
  }
}

const files = { 'a.ts': 'a', 'sdk/b.ts': 'b', 'sdk/c/d.ts': 'd' }
const nothing = (): void => undefined
const run = `Run \`${command}\`.`

describe('what a check counts', () => {
  it('nothing but unchanged files, the manifest among them', async () =>
    expect(await found(files, nothing)).toEqual({
      missing: 0,
      changed: 0,
      extra: 0,
      unchanged: 4,
      lines: [],
    }))

  it('one of each, each with the command that mends it', async () => {
    const act = (out: string): void => {
      writeFileSync(join(out, 'a.ts'), 'A')
      writeFileSync(join(out, 'sdk/foreign.ts'), '')
    }
    const got = await found(files, act, { 'a.ts': 'a', 'sdk/b.ts': 'b', 'sdk/new.ts': 'n' })
    expect(got).toMatchObject({ missing: 1, changed: 2, extra: 2, unchanged: 1 })
    expect(got.lines).toEqual([
      `PW030 | sdk/new.ts is missing. | ${run}`,
      `PW031 | a.ts is stale from line 1 on:\n- A\n+ a | ${run}`,
      expect.stringMatching(/^PW031 \| manifest\.json is stale from line /),
      `PW032 | sdk/c/d.ts is no longer generated. | ${run}`,
      expect.stringMatching(/^PW033 \| sdk\/foreign\.ts was not generated/),
    ])
  })

  it('of some pages their files alone', async () => {
    const act = (out: string): void => writeFileSync(join(out, 'sdk/foreign.ts'), '')
    const got = await found(files, act, { 'a.ts': 'A', 'sdk/b.ts': 'b', 'n.ts': '' }, true)
    expect(got).toMatchObject({ missing: 1, changed: 1, extra: 0, unchanged: 1 })
    expect(got.lines.map(line => line.slice(0, 5))).toEqual(['PW030', 'PW031'])
  })

  it('one that cannot be made as a diagnostic, not as an exception', async () => {
    const disk = {
      ...nodeDisk,
      realPath: () => {
        throw Object.assign(new Error('no'), { code: 'EACCES' })
      },
    }
    const report = await checkOutput(tempFolder(), make(files), { facts, command, disk })
    expect(report).toMatchObject({ missing: 0, changed: 0, extra: 0, unchanged: 0 })
    expect(report.diagnostics.map(({ code }) => code)).toEqual(['PW035'])
  })
})

describe('what stands where a file belongs', () => {
  it.each<readonly [string, (path: string) => void]>([
    ['folder', path => mkdirSync(path)],
    ['link', path => symlinkSync('a.ts', path)],
  ])('a %s', async (kind, act) => {
    // The link is as long as the file, and what it leads to holds the same bytes.
    const got = await found({ 'a.ts': 'same' }, out => act(join(out, 'b.ts')), {
      'a.ts': 'same',
      'b.ts': 'same',
    })
    expect(got.lines).toContain(`PW031 | b.ts is a ${kind}, not a file. | ${run}`)
  })

  it('a link is replaced when files are written, and what it leads to stays', async () => {
    const out = tempFolder({ mine: 'same' })
    symlinkSync('mine', join(out, 'b.ts'))
    const { written } = await writeOutput(out, make({ 'b.ts': 'same' }), { facts })
    expect(written).toEqual(['b.ts'])
    expect(nodeDisk.entry(join(out, 'b.ts'))?.kind).toBe('file')
  })
})

describe('files that nothing lists', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'in code-unit order, folders opened',
      ['sdk/z.ts', 'sdk/B/x.ts', 'sdk/a.ts'],
      ['sdk/B/x.ts', 'sdk/a.ts', 'sdk/z.ts'],
    ],
    [
      'not those of package managers and editors',
      ['sdk/node_modules/x/y.js', 'sdk/.idea/x', 'sdk/q/.swp'],
      [],
    ],
    [
      'but names like theirs',
      ['sdk/node_modules_/x.js', 'sdk/x.swp'],
      ['sdk/node_modules_/x.js', 'sdk/x.swp'],
    ],
    ['nor those beside the folder of the code', ['mine.txt', 'sdk2/x.ts', 'docs/x.md'], []],
  ])('%s', async (_, foreign, want) => {
    const act = (out: string): void => {
      for (const path of foreign) {
        mkdirSync(join(out, path, '..'), { recursive: true })
        writeFileSync(join(out, path), '')
      }
    }
    const got = await found(files, act)
    expect(got.lines.map(line => line.split(' ')[2])).toEqual(want)
    expect(got.extra).toBe(want.length)
  })

  it('are not looked for where the folder of the code is a file', async () => {
    const got = await found({ 'a.ts': 'a', sdk: 'file' }, nothing)
    expect(got.lines).toEqual([])
  })

  it('once listed and gone since are not reported', async () => {
    const act = (out: string): void => nodeDisk.removeFile(join(out, 'a.ts'))
    const got = await found(files, act, { 'sdk/b.ts': 'b', 'sdk/c/d.ts': 'd' })
    expect([got.extra, got.lines.length]).toEqual([0, 1])
  })
})

describe('the first difference', () => {
  const wide = 'x'.repeat(160)
  it.each<readonly [string, string, string, ReturnType<typeof firstDifference>]>([
    ['at the end', 'a\nb', 'a\nb\nc', { line: 3, found: ['(end of file)'], wanted: ['c'] }],
    [
      'of three lines at most',
      '1\n2\n3\n4',
      'a\nb\nc\nd',
      { line: 1, found: ['1', '2', '3'], wanted: ['a', 'b', 'c'] },
    ],
    ['to where both agree', 'x\n1\ny\n2', 'x\na\ny\nb', { line: 2, found: ['1'], wanted: ['a'] }],
    ['with tabs as blanks', '\ta', '  b', { line: 1, found: ['  a'], wanted: ['  b'] }],
    ['with every tab as blanks', '\ta\t\r\r', 'b', { line: 1, found: ['  a  ␍␍'], wanted: ['b'] }],
    ['of lines as wide as a screen', wide, `${wide}y`, { line: 1, found: [wide], wanted: [`${wide}…`] }],
    // Bytes that are not UTF-8 may read like the wanted text.
    ['of none', 'a', 'a', { line: 2, found: ['(end of file)'], wanted: ['(end of file)'] }],
    ['of nothing', '', 'a', { line: 1, found: [''], wanted: ['a'] }],
  ])('%s', (_, a, b, want) => expect(firstDifference(a, b)).toEqual(want))
})

it('a check of what is not there reads and makes nothing', async () => {
  const out = join(tempFolder(), 'none')
  const report = await checkOutput(out, make(files), { facts, command })
  expect(report).toMatchObject({ missing: 4, changed: 0, extra: 0, unchanged: 0 })
  expect(existsSync(out)).toBe(false)
})

it('a manifest of another generator lists nothing that could be left over', async () => {
  const out = tempFolder({ 'manifest.json': '{}', 'old.ts': '' })
  const report = await checkOutput(out, [], { facts, command })
  expect(report.diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual(['PW031 manifest.json'])
  expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe('{}')
})
