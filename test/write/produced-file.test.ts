import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkOutput } from '../../generator/write/check-output.js'
import { type Disk, nodeDisk } from '../../generator/write/disk.js'
import { encodeFile } from '../../generator/write/manifest.js'
import type { OutputMemory } from '../../generator/write/output-memory.js'
import { isKept, keepSame, keptFile, type ProducedFile } from '../../generator/write/produced-file.js'
import { writeOutput } from '../../generator/write/write-output.js'
import { tempFolder } from '../cli/temp-folder.js'
import { facts, make } from './write-files.js'

/** The same file as a text, as bytes of this thread, as bytes that came from another, and as one that stays. */
const forms: readonly (readonly [string, (path: string, content: string) => ProducedFile])[] = [
  ['a text', (path, content) => ({ path, content })],
  ['encoded', (path, content) => encodeFile({ path, content })],
  ['encoded in another thread', (path, content) => structuredClone(encodeFile({ path, content }))],
  ['kept', (path, content) => keptFile(encodeFile({ path, content }))],
]

const texts = { 'a.ts': '支付\n', 'sdk/b.ts': 'b\n', 'sdk/c/d.ts': '' }

describe('files that lie in the output already', () => {
  const verified = new Map(
    produce((path, content) => keptFile(encodeFile({ path, content }))).flatMap(file =>
      isKept(file) ? [[file.path, file] as const] : [],
    ),
  )

  it.each(forms)('are kept, whatever form they come in: %s', (_, form) => {
    expect(keepSame(produce(form), verified)).toEqual([...verified.values()])
  })

  it.each(forms.filter(([name]) => name !== 'kept'))('are made anew where they differ: %s', (_, form) => {
    const others = [form('a.ts', '支付'), form('new.ts', '支付\n')]
    expect(keepSame(others, verified).map(isKept)).toEqual([false, false])
    expect(keepSame(others, new Map())).toBe(others)
  })
})

function produce(form: (path: string, content: string) => ProducedFile): readonly ProducedFile[] {
  return Object.entries(texts).map(([path, content]) => form(path, content))
}

/** A disk on which the named operations of files of the output are counted. */
function counting(): { readonly disk: Disk; readonly count: { read: number; create: number } } {
  const count = { read: 0, create: 0 }
  const disk: Disk = {
    ...nodeDisk,
    read: path => {
      if (path.endsWith('.ts')) count.read++
      return nodeDisk.read(path)
    },
    holds: (path, content) => {
      count.read++
      return nodeDisk.holds(path, content)
    },
    create: (path, content) => {
      count.create++
      nodeDisk.create(path, content)
    },
  }
  return { disk, count }
}

describe.each(forms)('a file that is %s', (name, form) => {
  it('is listed like its text, and over the same output nothing is written', async () => {
    const out = tempFolder()
    await writeOutput(out, make(texts), { facts })
    const manifest = readFileSync(join(out, 'manifest.json'), 'utf8')
    const { disk, count } = counting()
    const report = await writeOutput(out, produce(form), { facts, disk })
    expect(report).toMatchObject({ written: [], removed: [], unchanged: 3, diagnostics: [] })
    expect(count).toEqual({ read: name === 'kept' ? 0 : 3, create: 0 })
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(manifest)
    const checked = await checkOutput(out, produce(form), { facts, command: 'x' })
    expect(checked).toEqual({ missing: 0, changed: 0, extra: 0, unchanged: 4, diagnostics: [] })
  })

  it('is not read again while the writer remembers it', async () => {
    const out = tempFolder()
    await writeOutput(out, make(texts), { facts })
    const memory: OutputMemory = new Map()
    await writeOutput(out, produce(form), { facts, memory })
    expect([...memory.keys()]).toEqual(Object.keys(texts))
    for (const [, next] of forms) {
      const { disk, count } = counting()
      const report = await writeOutput(out, produce(next), { facts, memory, disk })
      expect([report.unchanged, count]).toEqual([3, { read: 0, create: 0 }])
    }
  })

  it('blocks the run if another takes its path, or its path leads out', async () => {
    const doubled = [form('a.ts', 'a'), ...make({ 'a.ts': 'a' })]
    for (const files of [doubled, [form('../a.ts', 'a')]]) {
      const out = tempFolder()
      const report = await writeOutput(out, files, { facts })
      expect(report.diagnostics.map(({ code }) => code)).toEqual(['PW036'])
      expect(nodeDisk.list(out)).toEqual([])
    }
  })
})

describe.each(forms.filter(([name]) => name !== 'kept'))('a file that is %s', (_, form) => {
  it('is written in the same bytes', async () => {
    const out = tempFolder({ 'a.ts': 'stale' })
    const report = await writeOutput(out, produce(form), { facts })
    expect(report.written).toEqual(Object.keys(texts))
    for (const [path, text] of Object.entries(texts)) expect(readFileSync(join(out, path), 'utf8')).toBe(text)
  })

  it('is shown where it differs', async () => {
    const out = tempFolder()
    await writeOutput(out, make({ ...texts, 'a.ts': '支給\n' }), { facts })
    const { diagnostics } = await checkOutput(out, produce(form), { facts, command: 'x' })
    expect(diagnostics[0]?.message).toBe('a.ts is stale from line 1 on:\n- 支給\n+ 支付')
  })
})

describe('kept files', () => {
  it('stay beside new ones, and what neither names goes', async () => {
    const out = tempFolder()
    await writeOutput(out, make({ 'kept.ts': 'k', 'old.ts': 'o', 'x/new.ts': 'before' }), { facts })
    const files = [keptFile(encodeFile({ path: 'kept.ts', content: 'k' })), ...make({ 'x/new.ts': 'n' })]
    const report = await writeOutput(out, files, { facts })
    expect(report).toMatchObject({ written: ['x/new.ts'], removed: ['old.ts'], unchanged: 1 })
    expect(report.entries.map(({ path }) => path)).toEqual(['kept.ts', 'x/new.ts'])
    const whole = await checkOutput(out, make({ 'kept.ts': 'k', 'x/new.ts': 'n' }), { facts, command: 'x' })
    expect(whole.diagnostics).toEqual([])
  })

  it('are told from the others', () => {
    expect(forms.map(([, form]) => isKept(form('a', 'b')))).toEqual([false, false, false, true])
  })

  it('do not hide that a new file would go through a link', async () => {
    const out = tempFolder()
    mkdirSync(join(out, 'real'))
    writeFileSync(join(out, 'real/a.ts'), 'a')
    symlinkSync('real', join(out, 'sdk'))
    const files = [keptFile(encodeFile({ path: 'sdk/a.ts', content: 'a' })), ...make({ 'sdk/b.ts': 'b' })]
    const report = await writeOutput(out, files, { facts })
    expect(report.diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual(['PW036 sdk/b.ts'])
  })
})
