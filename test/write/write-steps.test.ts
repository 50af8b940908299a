import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { OutputMemory } from '../../generator/write/compare-output.js'
import { compareOutput } from '../../generator/write/compare-output.js'
import type { Disk } from '../../generator/write/disk.js'
import { nodeDisk } from '../../generator/write/disk.js'
import {
  digestPages,
  encodeFile,
  entryOf,
  makeManifest,
  parseManifest,
  printManifest,
  sha256,
} from '../../generator/write/manifest.js'
import { isSafePath } from '../../generator/write/safe-path.js'
import { openStaging, readJournals } from '../../generator/write/staging.js'
import { verifyOutput } from '../../generator/write/verify-output.js'
import { writeOutput } from '../../generator/write/write-output.js'
import { tempFolder } from '../cli/temp-folder.js'

const facts = { generator: 'pagewright 0', package: 'x', inputs: '0' }
type Files = Readonly<Record<string, string>>
const make = (files: Files): { path: string; content: string }[] =>
  Object.entries(files).map(([path, content]) => ({ path, content }))
const write = (out: string, files: Files, disk: Disk = nodeDisk) =>
  writeOutput(out, make(files), { facts, disk })
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
      'move to sdk/a/b',
      'move to sdk/b',
      'remove sdk/z',
      'move to manifest.json',
    ])
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
    ['create ~/1', 'sdk/b.ts', false],
    ['create ~/2', 'manifest.json', false],
    ['move to a.ts', 'a.ts', true],
    ['folder sdk', 'sdk/b.ts', true],
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

describe('what an earlier run left', () => {
  it('and cannot be cleared is a finding of the folder', async () => {
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
    ['nothing in its place is no finding', out => nodeDisk.removeFile(join(out, 'old.ts')), []],
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
    ['a path that is none', '[{"path":1,"bytes":1,"sha256":"0"}]', 0],
    ['bytes that are none', '[{"path":"a","bytes":"1","sha256":"0"}]', 0],
    ['a digest that is none', '[{"path":"a","bytes":1,"sha256":0}]', 0],
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
    expect(verifyOutput(out, entries, manifestSha256)).toBe(true)
    act(out)
    expect(verifyOutput(out, entries, manifestSha256)).toBe(false)
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
      'The output path "../x" does not stay in the output folder.',
      'Rename the page, or remove the link.',
    ],
    ['twice', ['a', 'a'], 'The output path a is produced twice.', 'Rename one of the pages that yield it.'],
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
