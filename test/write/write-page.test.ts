import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createPage, replacePage } from '../../generator/write/write-page.js'
import { tempFolder } from '../cli/temp-folder.js'

const bytes = (text: string): Buffer => Buffer.from(text)

describe('a page that is replaced', () => {
  it('holds the new text and keeps its mode, and nothing stands beside it', () => {
    const folder = tempFolder({ 'a.md': 'old' })
    const path = join(folder, 'a.md')
    chmodSync(path, 0o600)
    expect(replacePage(path, bytes('old'), 'new 支付')).toEqual({ kind: 'written' })
    expect(readFileSync(path, 'utf8')).toBe('new 支付')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['a.md'])
  })

  it('stays as it is when it has become another since it was read', () => {
    const folder = tempFolder({ 'a.md': 'edited' })
    const path = join(folder, 'a.md')
    expect(replacePage(path, bytes('old'), 'new')).toEqual({
      kind: 'refused',
      reason: 'it changed in the meantime',
    })
    expect(readFileSync(path, 'utf8')).toBe('edited')
    expect(readdirSync(folder)).toEqual(['a.md'])
  })

  it('stays a link', () => {
    const folder = tempFolder({ 'real/a.md': 'old' })
    symlinkSync(join(folder, 'real/a.md'), join(folder, 'link.md'))
    expect(replacePage(join(folder, 'link.md'), bytes('old'), 'new')).toEqual({ kind: 'written' })
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'real/a.md'), 'utf8')).toBe('new')
    expect(readdirSync(join(folder, 'real'))).toEqual(['a.md'])
  })

  it('is refused when it is gone, and none is made', () => {
    const folder = tempFolder()
    expect(replacePage(join(folder, 'a.md'), bytes(''), 'new')).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('ENOENT'),
    })
    expect(readdirSync(folder)).toEqual([])
  })

  it('leaves what another process writes beside it', () => {
    const beside = `.a.md.pagewright-${process.pid}`
    const folder = tempFolder({ 'a.md': 'old', [beside]: "another's" })
    expect(replacePage(join(folder, 'a.md'), bytes('old'), 'new')).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('EEXIST'),
    })
    expect(readFileSync(join(folder, beside), 'utf8')).toBe("another's")
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('old')
  })
})

describe('a page that is made', () => {
  it('stands there with the folders above it', () => {
    const folder = tempFolder()
    expect(createPage(join(folder, 'v3/a/b.md'), 'new')).toEqual({ kind: 'written' })
    expect(readFileSync(join(folder, 'v3/a/b.md'), 'utf8')).toBe('new')
  })

  it.each<readonly [string, (path: string) => void]>([
    ['a folder', path => mkdirSync(path)],
    ['a link to nothing', path => symlinkSync(`${path}.none`, path)],
  ])('is refused where there is %s', (_, act) => {
    const path = join(tempFolder(), 'a.md')
    act(path)
    expect(createPage(path, 'new')).toEqual({
      kind: 'refused',
      reason: 'a file with this name exists already',
    })
    expect(existsSync(`${path}.none`)).toBe(false)
  })

  it('is refused where a file stands for a folder', () => {
    const folder = tempFolder({ v3: '' })
    expect(createPage(join(folder, 'v3/a/b.md'), 'new').kind).toBe('refused')
    expect(readFileSync(join(folder, 'v3'), 'utf8')).toBe('')
  })
})
