import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from '../../generator/diagnostics/catalogue.js'
import { tarballRules } from '../../release/pack/tarball-rules.js'
import { runMain } from '../cli/run-main.js'
import { tempFolder } from '../cli/temp-folder.js'
import { pageText } from '../pages/page-text.js'
import { root, run } from './packed.js'

/** What the package is made from. */
const sources = [
  'package.json',
  'tsconfig.base.json',
  'generator',
  'templates',
  'docs',
  'examples',
  'CHANGELOG.md',
  'CODE_OF_CONDUCT.md',
  'CONTRIBUTING.md',
  'CONTRIBUTING.zh-CN.md',
  'README.md',
  'README.zh-CN.md',
  'SECURITY.md',
  'LICENSE',
]

// A copy is packed: packing empties `dist`, which other tests run.
const folder = mkdtempSync(join(tmpdir(), 'pagewright-pack-'))
const unpacked = join(folder, 'package')

beforeAll(() => {
  const copy = join(folder, 'repository')
  mkdirSync(copy)
  for (const name of sources) cpSync(join(root, name), join(copy, name), { recursive: true })
  // Something that an earlier build left behind, and must not be packed.
  cpSync(join(root, 'LICENSE'), join(copy, 'dist/left.js'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  run('npm', ['pack', '--offline', '--silent', '--pack-destination', folder], copy)
  const tarball = readdirSync(folder).find(name => name.endsWith('.tgz')) ?? ''
  run('tar', ['-xzf', tarball], folder)
}, 240_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function packed(): readonly string[] {
  return readdirSync(unpacked, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(unpacked.length + 1))
}

describe('the package of the generator', () => {
  it('holds programs, declarations, templates, documents and examples, and nothing else', () => {
    const { kinds, needed } = tarballRules.generator
    expect(packed().filter(name => !kinds.some(kind => kind.test(name)))).toEqual([])
    expect(packed()).toEqual(expect.arrayContaining([...needed]))
  })

  it('holds a program for each source of the generator, and no other', () => {
    const of = (names: readonly string[], ending: RegExp): readonly string[] =>
      names
        .filter(name => ending.test(name))
        .map(name => name.replace(ending, ''))
        .sort()
    const programs = packed().flatMap(name => (name.startsWith('dist/') ? [name.slice('dist/'.length)] : []))
    const sources = readdirSync(join(root, 'generator'), { recursive: true, encoding: 'utf8' })
    expect(of(programs, /\.js$/)).toEqual(of(sources, /\.ts$/))
    expect(of(programs, /\.d\.ts$/)).toEqual(of(sources, /\.ts$/))
  })

  it('has no program that leads to a map', () => {
    const mapped = packed().filter(
      name =>
        name.startsWith('dist/') && readFileSync(join(unpacked, name), 'utf8').includes('sourceMappingURL'),
    )
    expect(mapped).toEqual([])
  })

  it('has the file of every link in its documents', () => {
    const links = packed()
      .filter(name => name.endsWith('.md'))
      .flatMap(name => {
        // Code shows pages, whose links are not the document's own.
        const text = readFileSync(join(unpacked, name), 'utf8')
          .replace(/^ *```[\s\S]*?^ *```/gm, '')
          .replace(/`[^`\n]*`/g, '')
        return [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => ({ name, target }))
      })
      .filter(({ target }) => !/^[a-z]+:/.test(target))
    expect(links.length).toBeGreaterThan(30)
    // The documents of the SDK's pages are 19 MB: guides lead to them in the repository.
    const isOfPage = ({ target }: { readonly target: string }): boolean => target.includes('/generated/docs/')
    const lost = links.filter(link => {
      const folder = isOfPage(link) ? root : unpacked
      return !existsSync(join(folder, dirname(link.name), link.target))
    })
    expect(lost).toEqual([])
  })

  it('has every document that a finding names', () => {
    const named = Object.values(catalogue).flatMap(({ cause, fix }) => [
      ...`${cause} ${fix}`.matchAll(/docs\/[\w-]+\.md/g),
    ])
    expect(named.length).toBeGreaterThan(0)
    for (const [name] of named) expect([name, existsSync(join(unpacked, name))]).toEqual([name, true])
  })

  it('generates in a folder that has nothing but pages', () => {
    const main = join(unpacked, 'dist/cli/main.js')
    expect(runMain(tempFolder(), ['generate'], { main })).toMatchObject({
      code: 1,
      out: expect.stringContaining('PW010'),
    })
    const cwd = tempFolder({ 'specs/openapi/v3/library/loans.md': pageText() })
    expect(runMain(cwd, ['generate'], { main })).toMatchObject({ code: 0, out: '' })
    expect(existsSync(join(cwd, 'generated/sdk/v3/library/loans.ts'))).toBe(true)
  })
})
