import { mkdirSync, readFileSync, renameSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { errorCode } from '../../generator/diagnostics/thrown.js'
import { fileStamp, makeFolders, nodeDisk } from '../../generator/write/disk.js'
import { tempFolder } from '../cli/temp-folder.js'

describe('what stands at a path', () => {
  it('is told by its kind, links not followed', () => {
    const folder = tempFolder({ 'file.txt': '支付', 'folder/x': '' })
    symlinkSync(join(folder, 'folder'), join(folder, 'link'))
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'))
    const kind = (name: string): string | undefined => nodeDisk.entry(join(folder, name))?.kind
    expect(['file.txt', 'folder', 'link', 'dangling', 'none', 'file.txt/below'].map(kind)).toEqual([
      'file',
      'folder',
      'link',
      'link',
      undefined,
      undefined,
    ])
    expect(nodeDisk.entry(join(folder, 'file.txt'))?.size).toBe(6)
  })

  it.skipIf(process.platform === 'win32')('may be something else', async () => {
    const path = join(tempFolder(), 's')
    const server = createServer()
    onTestFinished(() => void server.close())
    await new Promise<void>(resolve => server.listen(path, resolve))
    expect(nodeDisk.entry(path)?.kind).toBe('other')
  })

  it('is unknown if the system refuses, which does not mean that nothing is there', () => {
    const path = join(tempFolder(), 'x'.repeat(5000))
    expect(() => nodeDisk.entry(path)).toThrow(/ENAMETOOLONG/)
  })

  it('has another stamp once it was edited or replaced', () => {
    const folder = tempFolder({ a: 'one', b: 'one' })
    const stamp = (): string | undefined => nodeDisk.entry(join(folder, 'a'))?.stamp
    const stamps = [stamp(), stamp()]
    expect(stamps[1]).toBe(stamps[0])
    renameSync(join(folder, 'b'), join(folder, 'a'))
    stamps.push(stamp())
    writeFileSync(join(folder, 'a'), 'longer')
    stamps.push(stamp())
    utimesSync(join(folder, 'a'), 1, 1)
    stamps.push(stamp())
    expect(new Set(stamps).size).toBe(4)
  })

  it.each(['ino', 'size', 'mtimeMs', 'ctimeMs'] as const)('has a stamp that %s changes', name => {
    const stats = { ino: 1, size: 2, mtimeMs: 3, ctimeMs: 4 }
    expect(fileStamp({ ...stats, [name]: 9 })).not.toBe(fileStamp(stats))
  })
})

describe('operations of the disk', () => {
  it('make no file where one is', () => {
    const folder = tempFolder({ a: 'mine' })
    expect(() => nodeDisk.create(join(folder, 'a'), Buffer.from('new'))).toThrow(/EEXIST/)
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('mine')
  })

  it('remove a folder only when it is empty, a tree with all it holds, and a tree that is gone without a word', () => {
    const folder = tempFolder({ 'a/b/c': '' })
    expect(() => nodeDisk.removeFolder(join(folder, 'a'))).toThrow()
    nodeDisk.removeTree(join(folder, 'a'))
    nodeDisk.removeTree(join(folder, 'a'))
    expect(nodeDisk.list(folder)).toEqual([])
    expect(() => nodeDisk.removeFile(join(folder, 'a'))).toThrow(/ENOENT/)
  })

  it('make folders through a link to a folder, and not where a file or a link to nothing is', () => {
    const folder = tempFolder({ file: '' })
    mkdirSync(join(folder, 'real'))
    symlinkSync(join(folder, 'real'), join(folder, 'link'))
    makeFolders(join(folder, 'link/a/b'))
    expect(nodeDisk.entry(join(folder, 'real/a/b'))?.kind).toBe('folder')
    symlinkSync(join(folder, 'none'), join(folder, 'dangling'))
    expect(() => makeFolders(join(folder, 'dangling'))).toThrow()
  })
})

describe('the code of an error', () => {
  it.each<readonly [string, unknown, string]>([
    ["Node's", Object.assign(new Error(), { code: 'ENOSPC' }), 'ENOSPC'],
    ['none', new Error(), ''],
    ['a number', Object.assign(new Error(), { code: 5 }), ''],
    ['of no error', { code: 'ENOSPC' }, ''],
    ['of nothing', undefined, ''],
  ])('%s', (_, error, want) => expect(errorCode(error)).toBe(want))
})
