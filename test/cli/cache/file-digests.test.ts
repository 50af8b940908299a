import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type FileDigests, fileDigest, openFileDigests } from '../../../generator/cli/cache/file-digests.js'
import { EditedPageError, loadTexts } from '../../../generator/cli/cache/load-texts.js'
import { findPageFiles } from '../../../generator/load/find-page-files.js'
import { sha256 } from '../../../generator/write/manifest.js'
import { tempFolder } from '../temp-folder.js'

const late = Number.POSITIVE_INFINITY

/** Digests that know the content of one file. */
function knowing(folder: string): FileDigests {
  const first = openFileDigests(join(folder, 'digests'), late)
  const path = join(folder, 'a')
  first.keep(path, statSync(path), 'd'.repeat(64))
  first.write()
  return openFileDigests(join(folder, 'digests'), late)
}

describe('digests of files', () => {
  it('are known as long as the stamp is the same', () => {
    const folder = tempFolder({ a: 'one' })
    const path = join(folder, 'a')
    const digests = knowing(folder)
    expect(fileDigest(digests, path, statSync(path))).toBe('d'.repeat(64))
    expect(digests.known(join(folder, 'b'), statSync(path))).toBeUndefined()
    utimesSync(path, 1, 1)
    expect(fileDigest(digests, path, statSync(path))).toBe(sha256('one'))
  })

  it('are not kept of a file that changed a moment ago', () => {
    const folder = tempFolder({ a: 'one' })
    const path = join(folder, 'a')
    const stats = statSync(path)
    const digests = openFileDigests(join(folder, 'digests'), stats.mtimeMs + 1)
    expect(fileDigest(digests, path, stats)).toBe(sha256('one'))
    digests.write()
    expect(openFileDigests(join(folder, 'digests'), late).known(path, stats)).toBeUndefined()
  })

  it('are those of the last run alone', () => {
    const folder = tempFolder({ a: 'one', b: 'two' })
    const digests = knowing(folder)
    fileDigest(digests, join(folder, 'b'), statSync(join(folder, 'b')))
    digests.write()
    const next = openFileDigests(join(folder, 'digests'), late)
    expect(next.known(join(folder, 'a'), statSync(join(folder, 'a')))).toBeUndefined()
    expect(next.known(join(folder, 'b'), statSync(join(folder, 'b')))).toBe(sha256('two'))
  })

  it.each<readonly [string, (path: string, text: string) => void]>([
    ['cut off', (path, text) => writeFileSync(path, text.slice(0, -1))],
    ['with another digest', (path, text) => writeFileSync(path, text.replaceAll('dddd', 'eeee'))],
    ['empty', path => writeFileSync(path, '')],
    ['without its lines', (path, text) => writeFileSync(path, text.slice(0, 65))],
  ])('are unknown where the file is %s', (_, damage) => {
    const folder = tempFolder({ a: 'one' })
    knowing(folder)
    damage(join(folder, 'digests'), readFileSync(join(folder, 'digests'), 'utf8'))
    const path = join(folder, 'a')
    expect(openFileDigests(join(folder, 'digests'), late).known(path, statSync(path))).toBeUndefined()
  })

  it('throw what the disk says where a folder stands in the place of the file', () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'digests'))
    expect(() => openFileDigests(join(folder, 'digests'))).toThrow('EISDIR')
  })
})

describe('pages that a run before has read', () => {
  const page = 'openapi/a.md'
  const load = (root: string): ReturnType<typeof loadTexts> => {
    const digests = openFileDigests(join(root, 'digests'), late)
    const loaded = loadTexts(root, findPageFiles(root), digests)
    digests.write()
    return loaded
  }

  it('have their digest without being read, and the same text when it is asked for', () => {
    const root = tempFolder({ [page]: '\uFEFFone\r\ntwo' })
    const [first] = load(root).pages
    expect(first).toEqual({ file: page, text: 'one\ntwo' })
    const [again] = load(root).pages
    expect(again?.digest).toBe(sha256('one\ntwo'))
    expect(again?.text).toBe('one\ntwo')
  })

  it('are refused every time if they are not text', () => {
    const root = tempFolder({ [page]: Buffer.from([0xff]) })
    expect(load(root).diagnostics.map(({ code }) => code)).toEqual(['PW002'])
    expect(load(root)).toEqual({ pages: [], diagnostics: [expect.objectContaining({ code: 'PW002' })] })
  })

  it('stop the run if they are edited before their text is asked for', () => {
    const root = tempFolder({ [page]: 'one' })
    load(root)
    const [again] = load(root).pages
    writeFileSync(join(root, page), 'two')
    expect(() => again?.text).toThrow(EditedPageError)
  })
})
