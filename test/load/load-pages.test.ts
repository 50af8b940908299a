import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePage } from '../../generator/load/decode-page.js'
import { decodeFiles, loadFiles } from '../../generator/load/load-pages.js'
import { tempFolder } from '../cli/temp-folder.js'

const page = '# title {#get}\n'

describe('which pages are found', () => {
  const table: readonly [name: string, files: readonly string[], want: readonly string[]][] = [
    ['both folders', ['webhook/b.md', 'openapi/a.md'], ['openapi/a.md', 'webhook/b.md']],
    [
      'code-unit order',
      ['openapi/b.md', 'openapi/B.md', 'openapi/{x}.md'],
      ['openapi/B.md', 'openapi/b.md', 'openapi/{x}.md'],
    ],
    [
      'other folders of a site',
      ['openapi/a.md', 'guide/x.md', 'node_modules/openapi/y.md'],
      ['openapi/a.md'],
    ],
    ['pages below docs', ['docs/openapi/a.md', 'README.md'], ['openapi/a.md']],
    [
      'products and common errors',
      ['openapi/a.md', 'catalogue/v3/b.md', 'errors/v3.md'],
      ['catalogue/v3/b.md', 'errors/v3.md', 'openapi/a.md'],
    ],
    [
      'a folder of a site that is called like that of the products',
      ['catalogue/x.md', 'docs/openapi/a.md'],
      ['openapi/a.md'],
    ],
    ['hidden folders', ['openapi/.vitepress/a.md', 'openapi/b.md'], ['openapi/b.md']],
  ]
  it.each(table)('%s', (_, files, want) => {
    const root = tempFolder(Object.fromEntries(files.map(file => [file, page])))
    const loaded = decodeFiles(loadFiles(root))
    expect(loaded.pages.map(({ file }) => file)).toEqual(want)
    expect(loaded.diagnostics).toEqual([])
  })
})

describe('nothing that is a page', () => {
  it('is an error, also where a warning names a file', () => {
    const { diagnostics } = decodeFiles(loadFiles(tempFolder({ 'openapi/x.MD': page })))
    expect(diagnostics.map(({ code }) => code).sort()).toEqual(['PW006', 'PW011'])
  })
})

describe('what is wrong with the input', () => {
  const table: readonly [name: string, make: (root: string) => void, want: readonly string[]][] = [
    ['a folder named like a page', root => mkdirSync(join(root, 'openapi/x.md')), ['PW007 openapi/x.md']],
    ['a dangling link', root => symlinkSync('nowhere', join(root, 'openapi/x.md')), ['PW001 openapi/x.md']],
    ['a link to itself', root => symlinkSync('x.md', join(root, 'openapi/x.md')), ['PW001 openapi/x.md']],
    ['a folder loop', root => symlinkSync('..', join(root, 'openapi/deep')), ['PW004 openapi/deep']],
    ['a link out', root => symlinkSync('/', join(root, 'openapi/out')), ['PW005 openapi/out']],
  ]
  it.each(table)('%s', (_, make, want) => {
    const root = tempFolder({ 'openapi/a.md': page })
    make(root)
    const loaded = decodeFiles(loadFiles(root))
    expect(loaded.diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual(want)
    expect(loaded.pages).toHaveLength(1)
  })

  it.each([
    ['nothing at all', {}, 'PW011'],
    ['no page', { 'openapi/readme.txt': '' }, 'PW011'],
    ['two candidates', { 'a/openapi/x.md': page, 'b/webhook/x.md': page }, 'PW012'],
    ['a page with another ending', { 'openapi/x.MD': page, 'openapi/a.md': page }, 'PW006'],
    ['UTF-16', { 'openapi/x.md': Buffer.from('\uFEFFx', 'utf16le') }, 'PW002'],
    ['a NUL', { 'openapi/x.md': 'a\n\u0000' }, 'PW003'],
  ])('%s', (_, files, want) => {
    const loaded = decodeFiles(loadFiles(tempFolder(files)))
    expect(loaded.diagnostics.map(({ code }) => code)).toEqual([want])
  })

  it('a folder that does not exist', () => {
    const loaded = decodeFiles(loadFiles(join(tempFolder(), 'none')))
    expect(loaded.diagnostics.map(({ code }) => code)).toEqual(['PW010'])
  })
})

describe('bytes to text', () => {
  it.each([
    ['BOM', '\uFEFFa\n', 'a\n'],
    ['CRLF', 'a\r\nb\r\n', 'a\nb\n'],
    ['CR alone', 'a\rb', 'a\nb'],
    ['nothing to do', '中\n', '中\n'],
  ])('%s', (_, given, want) => {
    const decoded = decodePage('openapi/a.md', Buffer.from(given))
    expect(decoded.kind === 'page' && decoded.page.text).toBe(want)
  })

  it('names the place of the first bad byte, wherever it is', () => {
    const bad = fc.constantFrom([0xff], [0xc0, 0x80], [0xe4, 0xb8], [0xed, 0xa0, 0x80], [0x80])
    const rest = fc.constantFrom('', 'x', '中', '\n', '中'.repeat(9))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), bad, rest, (before, bytes, after) => {
        const clean = before

          .replaceAll('\u0000', '')
          .replace(/^\uFEFF/, '')
          .replace(/\r\n?/g, '\n')
        const decoded = decodePage(
          'x.md',
          Buffer.concat([Buffer.from(clean), Buffer.from(bytes), Buffer.from(after)]),
        )
        const lines = clean.split('\n')
        const span = decoded.kind === 'refused' ? decoded.diagnostic.span : undefined
        expect([span?.line, span?.column]).toEqual([lines.length, (lines.at(-1) ?? '').length + 1])
      }),
    )
  })
})
