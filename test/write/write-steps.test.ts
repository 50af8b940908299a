import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Disk, nodeDisk } from '../../generator/write/disk.js'
import { encodeFile, entryOf, makeManifest, printManifest } from '../../generator/write/manifest.js'
import type { OutputMemory } from '../../generator/write/output-memory.js'
import { readJournals } from '../../generator/write/staging.js'
import { writeOutput } from '../../generator/write/write-output.js'
import { contentsBelow } from '../cli/files-below.js'
import { tempFolder } from '../cli/temp-folder.js'
import { type Files, facts, make, write } from './write-files.js'

const gone = '.pagewright-999999999'

/** A disk that tells what is done to the output; reading the names of a folder is not told. */
function telling(out: string, told: string[], failAt?: string): Disk {
  const tell = <Result>(doing: string, path: string, act: () => Result): Result => {
    const shown = `${doing} ${relative(out, path).replace(/^\.pagewright-\d+/, '~')}`
    told.push(shown)
    if (shown === failAt) throw Object.assign(new Error('EIO'), { code: 'EIO' })
    return act()
  }
  return {
    ...nodeDisk,
    read: path => tell('read', path, () => nodeDisk.read(path)),
    holds: (path, content) => tell('read', path, () => nodeDisk.holds(path, content)),
    create: (path, content) => tell('create', path, () => nodeDisk.create(path, content)),
    rename: (from, to) => tell('move to', to, () => nodeDisk.rename(from, to)),
    makeFolder: path => tell('folder', path, () => nodeDisk.makeFolder(path)),
    removeFile: path => tell('remove', path, () => nodeDisk.removeFile(path)),
    removeFolder: path => tell('prune', path, () => nodeDisk.removeFolder(path)),
    removeTree: path => tell('clear', path, () => nodeDisk.removeTree(path)),
  }
}

async function steps(first: Files, second: Files, act: (out: string) => void = () => undefined) {
  const out = tempFolder()
  await write(out, first)
  act(out)
  const told: string[] = []
  const report = await write(out, second, telling(out, told))
  return { out, report, told: told.filter(step => !step.startsWith('read ') && step !== 'folder ') }
}

describe('the steps of writing', () => {
  it('none where nothing changed, and only files of the same size are read', async () => {
    const out = tempFolder()
    await write(out, { 'a.ts': 'a', 'b.ts': 'bb' })
    const told: string[] = []
    await write(out, { 'a.ts': 'a', 'b.ts': 'bb' }, telling(out, told))
    expect(told).toEqual(['folder ', 'read manifest.json', 'read a.ts', 'read b.ts'])
    told.length = 0
    await write(out, { 'a.ts': 'a', 'b.ts': 'longer' }, telling(out, told))
    expect(told).not.toContain('read b.ts')
  })

  it('all waits beside the output before the first file moves; the manifest is last', async () => {
    const { told } = await steps({ 'sdk/a.ts': 'a', 'sdk/x/old.ts': 'o' }, { 'sdk/b.ts': 'b', 'a.ts': 'n' })
    expect(told).toEqual([
      'folder ~',
      'create ~/journal.json',
      'create ~/0',
      'create ~/1',
      'create ~/2',
      'move to a.ts',
      'folder sdk',
      'move to sdk/b.ts',
      'remove sdk/a.ts',
      'remove sdk/x/old.ts',
      'prune sdk/x',
      'move to manifest.json',
      'clear ~',
    ])
  })

  it('what stands in the way goes before the move, the rest behind it', async () => {
    const { told } = await steps(
      { 'sdk/a': 'file', 'sdk/b/c/d': 'deep', 'sdk/z': 'other' },
      { 'sdk/a/b': 'inner', 'sdk/b': 'file' },
    )
    expect(told.filter(step => /^(?:remove|prune|move)/.test(step))).toEqual([
      'remove sdk/a',
      'remove sdk/b/c/d',
      'prune sdk/b/c',
      'prune sdk/b',
      'move to sdk/a',
      'move to sdk/b',
      'remove sdk/z',
      'move to manifest.json',
    ])
  })

  it('a folder that was not there moves as a whole, whatever was not there above it', async () => {
    const { out, told } = await steps(
      { 'sdk/a.ts': 'a' },
      { 'docs/x.md': 'x', 'docs/y/z.md': 'z', 'sdk/a.ts': 'a', 'sdk/b/c/d.ts': 'd', 'sdk/b/e.ts': 'e' },
    )
    expect(told).toEqual([
      'folder ~',
      'create ~/journal.json',
      'folder ~/tree/docs',
      'create ~/tree/docs/x.md',
      'folder ~/tree/docs/y',
      'create ~/tree/docs/y/z.md',
      'folder ~/tree/sdk/b/c',
      'create ~/tree/sdk/b/c/d.ts',
      'create ~/tree/sdk/b/e.ts',
      'create ~/0',
      'move to docs',
      'folder sdk',
      'move to sdk/b',
      'move to manifest.json',
      'clear ~',
    ])
    expect(Object.keys(contentsBelow(out))).toEqual([
      'docs/x.md',
      'docs/y/z.md',
      'manifest.json',
      'sdk/a.ts',
      'sdk/b/c/d.ts',
      'sdk/b/e.ts',
    ])
  })

  /** Writes where no folder can be renamed. */
  const writeApart = async (out: string, told: string[], failAt?: string) => {
    const disk = telling(out, told, failAt)
    const rename: Disk['rename'] = (from, to) => {
      if (nodeDisk.entry(from)?.kind === 'folder') throw Object.assign(new Error('EPERM'), { code: 'EPERM' })
      disk.rename(from, to)
    }
    return await write(out, { 'docs/x.md': 'x', 'docs/y/z.md': 'z' }, { ...disk, rename })
  }

  it('where a folder cannot move, its files do', async () => {
    const out = tempFolder()
    const told: string[] = []
    const report = await writeApart(out, told)
    expect([report.written, report.diagnostics]).toEqual([['docs/x.md', 'docs/y/z.md'], []])
    expect(told.slice(-6)).toEqual([
      'folder docs',
      'move to docs/x.md',
      'folder docs/y',
      'move to docs/y/z.md',
      'move to manifest.json',
      'clear ~',
    ])
    expect(Object.keys(contentsBelow(out))).toEqual(['docs/x.md', 'docs/y/z.md', 'manifest.json'])
  })

  it.each([
    ['folder docs', 'docs/x.md', []],
    ['folder docs/y', 'docs/y/z.md', ['docs/x.md']],
    ['move to docs/y/z.md', 'docs/y/z.md', ['docs/x.md']],
  ])('if that fails, too, at "%s", the failure names %s', async (step, file, written) => {
    const out = tempFolder()
    const report = await writeApart(out, [], step)
    expect(report.diagnostics.map(found => [found.code, found.file])).toEqual([['PW035', file]])
    expect(report.written).toEqual(written)
    expect(readdirSync(out).some(name => name.startsWith('.pagewright-'))).toBe(true)
    expect((await write(out, {})).removed).toEqual(written)
    expect(Object.keys(contentsBelow(out))).toEqual(['manifest.json'])
  })

  it('a folder that holds something else stays', async () => {
    const { out, report } = await steps({ 'sdk/x/y/a.ts': 'a' }, {}, path =>
      writeFileSync(join(path, 'sdk/x/mine'), ''),
    )
    expect(report.removed).toEqual(['sdk/x/y/a.ts'])
    expect(readdirSync(join(out, 'sdk/x'))).toEqual(['mine'])
  })

  it('the manifest stays where it says the same: a file was edited, or a killed run left one', async () => {
    const edited = await steps({ 'a.ts': 'a' }, { 'a.ts': 'a' }, out => writeFileSync(join(out, 'a.ts'), 'A'))
    expect(edited.told).toEqual([
      'folder ~',
      'create ~/journal.json',
      'create ~/0',
      'move to a.ts',
      'clear ~',
    ])
    const killed = await steps({ 'a.ts': 'a' }, { 'a.ts': 'a' }, out => {
      writeFileSync(join(out, 'left.ts'), 'left')
      mkdirSync(join(out, gone))
      const journal = [entryOf(encodeFile({ path: 'left.ts', content: 'left' }))]
      writeFileSync(join(out, gone, 'journal.json'), JSON.stringify(journal))
    })
    expect(killed.told).toEqual(['clear ~', 'folder ~', 'create ~/journal.json', 'remove left.ts', 'clear ~'])
    expect(killed.report).toMatchObject({ written: [], removed: ['left.ts'], unchanged: 1 })
  })

  it.each([
    ['folder ', 'the output folder itself', undefined],
    ['folder ~', '.', false],
    ['create ~/0', 'a.ts', false],
    ['folder ~/tree/sdk', 'sdk/b.ts', false],
    ['create ~/tree/sdk/b.ts', 'sdk/b.ts', false],
    ['create ~/1', 'manifest.json', false],
    ['move to a.ts', 'a.ts', true],
    ['remove old.ts', 'old.ts', true],
    ['move to manifest.json', 'manifest.json', true],
  ])(
    'a failure of "%s" names %s; only what is half moved is left to the next run',
    async (step, file, left) => {
      const out = tempFolder()
      await write(out, { 'old.ts': 'o' })
      const memory: OutputMemory = new Map([
        ['x', { content: '', entry: { path: 'x', bytes: 0, sha256: '' }, stamp: '' }],
      ])
      const disk = telling(out, [], step)
      const report = await writeOutput(out, make({ 'a.ts': 'a', 'sdk/b.ts': 'b' }), { facts, disk, memory })
      expect(report.diagnostics.map(found => [found.code, found.file])).toEqual([
        ['PW035', left === undefined ? out : file],
      ])
      expect(memory.size).toBe(0)
      expect(readdirSync(out).some(name => name.startsWith('.pagewright-'))).toBe(left ?? false)
      const next = await write(out, { 'a.ts': 'a', 'sdk/b.ts': 'b' })
      expect(next.diagnostics).toEqual([])
      expect(readdirSync(out).sort()).toEqual(['a.ts', 'manifest.json', 'sdk'])
    },
  )
})

describe('a run that remembers its output', () => {
  const remembering = async (
    files: Files,
    beforeLook: (told: readonly string[]) => void = () => undefined,
  ) => {
    const out = tempFolder()
    const memory: OutputMemory = new Map()
    await writeOutput(out, make(files), { facts, memory })
    const told: string[] = []
    const disk: Disk = {
      ...telling(out, told),
      entry: path => {
        told.push(`look at ${relative(out, path)}`)
        beforeLook(told)
        return nodeDisk.entry(path)
      },
    }
    const run = (next: Files) => writeOutput(out, make(next), { facts, memory, disk })
    return { out, told, run, memory }
  }
  const files = { 'a.ts': 'a', 'b.ts': 'b', 'c.ts': 'c' }

  it('looks at what stays as it is behind the last move, and reads nothing of the same size', async () => {
    const { told, run } = await remembering(files)
    await run({ ...files, 'b.ts': 'B' })
    const [before, after] = [told.slice(0, told.indexOf('move to manifest.json')), told]
    const looked = (steps: readonly string[]) => steps.filter(step => step.startsWith('look at'))
    expect(looked(before)).toEqual(['look at manifest.json', 'look at b.ts'])
    expect(looked(after).slice(-3)).toEqual(['look at a.ts', 'look at b.ts', 'look at c.ts'])
    expect(told.filter(step => step.startsWith('read'))).toEqual(['read manifest.json'])
  })

  it('writes again what was edited or removed meanwhile, and counts it once', async () => {
    const { out, run } = await remembering(files)
    writeFileSync(join(out, 'a.ts'), 'edited')
    nodeDisk.removeFile(join(out, 'c.ts'))
    writeFileSync(join(out, 'b.ts'), 'edited')
    const report = await run({ ...files, 'b.ts': 'B' })
    expect(report).toMatchObject({ written: ['a.ts', 'b.ts', 'c.ts'], unchanged: 0, diagnostics: [] })
    const texts = ['a.ts', 'b.ts', 'c.ts'].map(path => nodeDisk.read(join(out, path)).toString())
    expect(texts).toEqual(['a', 'B', 'c'])
    expect(await run({ ...files, 'b.ts': 'B' })).toMatchObject({ written: [], unchanged: 3 })
  })

  it('writes the manifest again where that alone was edited', async () => {
    const { out, run } = await remembering(files)
    const text = nodeDisk.read(join(out, 'manifest.json')).toString()
    writeFileSync(join(out, 'manifest.json'), text.replace('"a.ts"', '"x.ts"'))
    expect(await run(files)).toMatchObject({ written: [], unchanged: 3, removed: [], diagnostics: [] })
    expect(nodeDisk.read(join(out, 'manifest.json')).toString()).toBe(text)
  })

  it('reports once what it may not write', async () => {
    const { out, run } = await remembering(files)
    nodeDisk.removeFile(join(out, 'a.ts'))
    const { diagnostics } = await run({ ...files, '../x': '' })
    expect(diagnostics.map(({ code }) => code)).toEqual(['PW036'])
  })

  it('says what it wrote where the look behind the last move fails', async () => {
    const { memory, run } = await remembering(files, told => {
      if (told.at(-1) === 'look at a.ts') throw Object.assign(new Error('EIO'), { code: 'EIO' })
    })
    const report = await run({ 'a.ts': 'a', 'b.ts': 'B' })
    expect(report).toMatchObject({ written: ['b.ts'], removed: ['c.ts'], unchanged: 1 })
    expect(report.diagnostics.map(({ code }) => code)).toEqual(['PW035'])
    expect(memory.size).toBe(0)
  })

  it('removes what is no longer made, and what was edited of it stays', async () => {
    const { out, run } = await remembering(files)
    writeFileSync(join(out, 'b.ts'), 'edited')
    nodeDisk.removeFile(join(out, 'a.ts'))
    const report = await run({ 'a.ts': 'a' })
    expect(report).toMatchObject({ written: ['a.ts'], removed: ['c.ts'], unchanged: 0 })
    expect(report.diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual(['PW037 b.ts'])
  })
})

describe('what an earlier run left', () => {
  it('and cannot be cleared is reported for the folder', async () => {
    const out = tempFolder({ [`${gone}/0`]: '' })
    const report = await write(out, { 'a.ts': 'a' }, telling(out, [], 'clear ~'))
    expect(report.diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual(['PW035 .'])
    expect(existsSync(join(out, 'a.ts'))).toBe(false)
  })

  it.each<readonly [string, (out: string) => void, readonly string[]]>([
    [
      'a link with the same bytes is not removed',
      out => {
        nodeDisk.removeFile(join(out, 'old.ts'))
        writeFileSync(join(out, 'mine'), 'old')
        symlinkSync('mine', join(out, 'old.ts'))
      },
      ['PW037 old.ts'],
    ],
    [
      'a folder in its place is not removed',
      out => {
        nodeDisk.removeFile(join(out, 'old.ts'))
        mkdirSync(join(out, 'old.ts'))
      },
      ['PW037 old.ts'],
    ],
    ['nothing in its place is not reported', out => nodeDisk.removeFile(join(out, 'old.ts')), []],
  ])('%s', async (_, act, want) => {
    const { out, report } = await steps({ 'a.ts': 'a', 'old.ts': 'old' }, { 'a.ts': 'a' }, act)
    expect(report.diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual(want)
    expect(nodeDisk.entry(join(out, 'old.ts')) === undefined).toBe(want.length === 0)
    expect(report.removed).toEqual([])
  })

  it('is ours in the bytes of the manifest or of a journal, and a manifest lists itself in vain', async () => {
    const out = tempFolder({ 'x.ts': 'new', 'y.ts': 'other', 'manifest.json': '' })
    const entry = (path: string, content: string) => entryOf(encodeFile({ path, content }))
    const listed = [entry('x.ts', 'old'), entry('y.ts', 'old'), entry('manifest.json', 'm')]
    writeFileSync(join(out, 'manifest.json'), printManifest(makeManifest(facts, listed)))
    mkdirSync(join(out, gone))
    writeFileSync(
      join(out, gone, 'journal.json'),
      JSON.stringify([entry('x.ts', 'new'), entry('y.ts', 'new')]),
    )
    const report = await write(out, {})
    expect(report.removed).toEqual(['x.ts'])
    expect(report.diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual(['PW037 y.ts'])
    expect(existsSync(join(out, 'manifest.json'))).toBe(true)
  })

  it.each<readonly [string, string, number]>([
    ['lines of a manifest', JSON.stringify([{ path: 'a', bytes: 1, sha256: '0' }]), 1],
    ['half a text', '[{"path":', 0],
    ['no list', '{"path":"a","bytes":1,"sha256":"0"}', 0],
    ['a line without path', '[{"bytes":1,"sha256":"0"}]', 0],
    ['a line without bytes', '[{"path":"a","sha256":"0"}]', 0],
    ['a line without digest', '[{"path":"a","bytes":1}]', 0],
    ['a path that is a number', '[{"path":1,"bytes":1,"sha256":"0"}]', 0],
    ['bytes that are none', '[{"path":"a","bytes":"1","sha256":"0"}]', 0],
    ['a digest that is a number', '[{"path":"a","bytes":1,"sha256":0}]', 0],
    ['nothing and a text', '[null,"a",{"path":"a","bytes":1,"sha256":"0"}]', 1],
  ])('a journal of %s', (_, text, want) => {
    const out = tempFolder({ [`${gone}/journal.json`]: text })
    expect(readJournals(nodeDisk, out, ['none', gone])).toHaveLength(want)
  })

  it('a manifest that is a folder or a link counts as none', async () => {
    const out = tempFolder({ 'kept.ts': 'k' })
    writeFileSync(
      join(out, 'm.json'),
      printManifest(makeManifest(facts, [entryOf(encodeFile({ path: 'kept.ts', content: 'k' }))])),
    )
    symlinkSync('m.json', join(out, 'manifest.json'))
    const report = await write(out, { 'a.ts': 'a' })
    expect([report.removed, report.diagnostics]).toEqual([[], []])
    expect(nodeDisk.entry(join(out, 'manifest.json'))?.kind).toBe('file')
  })
})
