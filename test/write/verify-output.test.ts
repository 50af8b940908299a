import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Disk, nodeDisk } from '../../generator/write/disk.js'
import { encodeFile, entryOf } from '../../generator/write/manifest.js'
import { isLasting, type LeftFile, stampsOf, verifyOutput } from '../../generator/write/verify-output.js'
import { tempFolder } from '../cli/temp-folder.js'

const texts = { 'a.ts': 'a', 'sdk/b.ts': 'b', 'sdk/c/d.ts': 'd' }
const later = Date.now() + 3_600_000

/** The files as they were written long ago: any edit gives them another stamp. */
function oldOutput(): string {
  const out = tempFolder(texts)
  for (const path of Object.keys(texts)) utimesSync(join(out, path), 1, 1)
  return out
}

/** The files as a run left them; with their stamps as a later process would remember them. */
function left(out: string, stamped: boolean): readonly LeftFile[] {
  const entries = Object.entries(texts).map(([path, content]) => entryOf(encodeFile({ path, content })))
  const stamps = stampsOf(out, Object.keys(texts), nodeDisk, later)
  return entries.map(entry => (stamped ? { ...entry, stamp: stamps.get(entry.path) } : entry))
}

/** A disk that tells which files are read. */
function telling(out: string, read: string[]): Disk {
  return {
    ...nodeDisk,
    read: path => {
      read.push(path.slice(nodeDisk.realPath(out).length + 1))
      return nodeDisk.read(path)
    },
  }
}

describe('a verification', () => {
  it('reads nothing whose stamp is the same, and everything without one', () => {
    const out = oldOutput()
    const read: string[] = []
    const disk = telling(out, read)
    expect(verifyOutput(out, left(out, true), disk).broken.size).toBe(0)
    expect(read).toEqual([])
    expect(verifyOutput(out, left(out, false), disk).broken.size).toBe(0)
    expect(read).toEqual(Object.keys(texts))
  })

  it.each<readonly [string, (path: string) => void, boolean]>([
    ['edited in the same length', path => writeFileSync(path, 'B'), false],
    ['longer', path => writeFileSync(path, 'bb'), false],
    ['gone', path => rmSync(path), false],
    ['a folder', path => [rmSync(path), mkdirSync(path)], false],
    [
      'a link to the same bytes',
      path => {
        renameSync(path, `${path}.moved`)
        symlinkSync('b.ts.moved', path)
      },
      false,
    ],
    [
      'behind a link',
      path => {
        renameSync(join(path, '..'), join(path, '../../moved'))
        symlinkSync('moved', join(path, '..'))
      },
      false,
    ],
    [
      'below a file',
      path => {
        rmSync(join(path, '..'), { recursive: true })
        writeFileSync(join(path, '..'), '')
      },
      false,
    ],
    ['touched', path => utimesSync(path, 2, 2), true],
    [
      'another file of the same bytes',
      path => {
        rmSync(path)
        writeFileSync(path, 'b')
      },
      true,
    ],
  ])('of a file that is now %s', (_, act, holds) => {
    const out = oldOutput()
    const files = left(out, true)
    act(join(out, 'sdk/b.ts'))
    const { broken } = verifyOutput(out, files)
    expect(broken.has('sdk/b.ts')).toBe(!holds)
    expect(broken.has('a.ts')).toBe(false)
  })

  it('gives the new stamps of what it read and found to be right', () => {
    const out = oldOutput()
    const files = left(out, true)
    utimesSync(join(out, 'a.ts'), 2, 2)
    writeFileSync(join(out, 'sdk/b.ts'), 'B')
    // Not an hour later, the disk's clock may still be in the tick in which both files were written.
    const entry = (path: string) => {
      const found = nodeDisk.entry(path)
      return found && { ...found, changed: 0 }
    }
    const { broken, stamps } = verifyOutput(out, files, { ...nodeDisk, entry })
    expect([...broken]).toEqual(['sdk/b.ts'])
    expect([...stamps]).toEqual([['a.ts', nodeDisk.entry(join(out, 'a.ts'))?.stamp]])
  })

  it('of a folder that is not there finds nothing in its place', () => {
    const out = join(tempFolder(), 'none')
    expect([...verifyOutput(out, left(out, false)).broken]).toEqual(Object.keys(texts))
    expect(stampsOf(out, Object.keys(texts), nodeDisk, later).size).toBe(0)
  })

  it('of a file that cannot be read does not throw', () => {
    const out = oldOutput()
    const read = (path: string): Buffer => {
      if (path.endsWith('b.ts')) throw new Error('EACCES')
      return nodeDisk.read(path)
    }
    expect([...verifyOutput(out, left(out, false), { ...nodeDisk, read }).broken]).toEqual(['sdk/b.ts'])
  })
})

describe('a stamp', () => {
  it('is given of files alone', () => {
    const out = tempFolder(texts)
    symlinkSync('a.ts', join(out, 'link'))
    const given = stampsOf(out, ['a.ts', 'sdk', 'link', 'none', 'a.ts/below'], nodeDisk, later)
    expect([...given.keys()]).toEqual(['a.ts'])
  })

  it.each<readonly [string, number, number, boolean]>([
    ['in the tick of the change', 1_000_000.5, 1_000_010, false],
    ['later', 1_000_000.5, 1_000_050, true],
    ['in the second of a coarse clock', 1_000_000, 1_001_500, false],
    ['past it', 1_000_000, 1_003_000, true],
    ['of a change yet to come', 9_000_000.5, 1_000_000, false],
  ])('taken %s', (_, changed, now, want) => expect(isLasting({ changed }, now)).toBe(want))

  it('is not given of what has just been written', () => {
    const out = tempFolder(texts)
    const changed = nodeDisk.entry(join(out, 'a.ts'))?.changed ?? 0
    expect(stampsOf(out, ['a.ts'], nodeDisk, changed).size).toBe(0)
  })
})
