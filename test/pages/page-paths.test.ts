import { describe, expect, it } from 'vitest'
import { runPages } from '../hostile/run-pages.js'
import { pageText, readPages, webhookText } from './page-text.js'

const text = pageText()

/** Segments that URLs do not allow as they are, or that name no parameter. */
const refused: readonly (readonly [segment: string, code: string, reason: RegExp])[] = [
  ['%2e%2e', 'PW707', /folder above/],
  ['%2F', 'PW707', /"%"/],
  ['100%', 'PW707', /"%"/],
  ['a#b', 'PW707', /"#"/],
  ['#', 'PW707', /"#"/],
  ['a b', 'PW707', /blank/],
  ['a\u3000b', 'PW707', /blank/],
  ['é', 'PW707', /ASCII/],
  ['借阅', 'PW707', /ASCII/],
  ['a\u0301', 'PW707', /ASCII/],
  ['😀', 'PW707', /ASCII/],
  ['a^b', 'PW707', /character/],
  ['a`b', 'PW707', /character/],
  ['[id]', 'PW707', /character/],
  ['x{id}', 'PW708', /with other text/],
  ['{id}x', 'PW708', /with other text/],
  ['{id}.csv', 'PW708', /with other text/],
  ['{a}{b}', 'PW708', /with other text/],
  ['{{id}}', 'PW708', /with other text/],
  ['{}', 'PW708', /without a name/],
  ['{a b}', 'PW708', /letters, digits/],
  ['{loan-id}', 'PW708', /letters, digits/],
  ['{借}', 'PW708', /letters, digits/],
  ['{id', 'PW708', /outside of a placeholder/],
  ['id}', 'PW708', /outside of a placeholder/],
  ['}{', 'PW708', /outside of a placeholder/],
  ['a?b', 'PW701', /file names/],
  ['a\\b', 'PW701', /file names/],
  ['a\u0007b', 'PW701', /file names/],
  ['a:b', 'PW701', /file names/],
  ['a\u200bb', 'PW701', /file names/],
  ['..', 'PW701', /another folder/],
  ['...', 'PW701', /dot/],
  ['a.', 'PW701', /dot/],
  ['CON', 'PW701', /Windows/],
  ['aux.txt', 'PW701', /Windows/],
  ['a'.repeat(201), 'PW701', /200 bytes/],
]

describe('a path is the path of one URL, or its page is refused', () => {
  it.each(refused)('%j as a file: %s', async (segment, code, reason) => {
    const file = `openapi/v3/library/${segment}.md`
    const { files, diagnostics, counts, model } = await runPages([
      { file, text },
      { file: 'openapi/v3/library/sound.md', text },
    ])
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    expect(errors.map(found => [found.code, found.file])).toEqual([[code, file]])
    expect(errors[0]?.message).toMatch(reason)
    expect(errors[0]?.message).toContain(JSON.stringify(segment))
    // The page is in no output, and the other is in all of them.
    expect(counts).toMatchObject({ operations: 1, pagesLeftOut: 1 })
    expect(model.operations.map(({ page }) => page)).toEqual(['v3/library/sound'])
    const documents = files.map(({ path }) => path).filter(path => /^docs\//.test(path))
    expect(documents).toEqual(['docs/openapi/v3/library/sound.md'])
  })

  it.each(refused)('%j as a folder: %s', async (segment, code) => {
    const file = `openapi/v3/${segment}/loans.md`
    const { diagnostics, counts } = await runPages([{ file, text }])
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(found => found.code)).toEqual([
      code,
    ])
    expect(counts.operations).toBe(0)
  })

  it.each([
    ['a placeholder that stands twice', 'openapi/v3/{id}/loans/{id}.md', text, 'PW708'],
    ['a page of v2', 'openapi/v2/library/a b.md', text.replace('json', 'xml'), 'PW707'],
    ['a notice', 'webhook/v3/LOAN%2FOVERDUE.md', webhookText(), 'PW707'],
    ['a page that only leads on', 'openapi/v3/a#b.md', '---\ntitle: Moved to /openapi/v3/a\n---\n', 'PW707'],
  ])('%s', (_, file, page, code) => {
    const { diagnostics } = readPages([{ file, text: page }])
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(found => found.code)).toEqual([
      code,
    ])
  })

  it.each(['a~b', 'a.b', 'a_b', 'A-b', 'x.d', 'then', '3ds', '{_id}', '{0}', 'index', "it's", 'a@b,c;d=e'])(
    '%j is an ordinary path',
    async segment => {
      const { diagnostics, counts } = await runPages([{ file: `openapi/v3/library/${segment}.md`, text }])
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(counts).toMatchObject({ operations: 1, pagesLeftOut: 0 })
    },
  )
})

describe('pages that differ in capitals alone', () => {
  it('are both generated, and a warning says what they are called', async () => {
    const { diagnostics, files } = await runPages(
      ['Loans', 'loans'].map(name => ({ file: `openapi/v3/library/${name}.md`, text })),
    )
    expect(diagnostics.filter(({ code }) => code === 'PW703')).toMatchObject([
      { file: 'openapi/v3/library/loans.md', severity: 'warning' },
    ])
    const modules = files.map(({ path }) => path).filter(path => path.startsWith('sdk/v3/library/'))
    expect(modules).toEqual(expect.arrayContaining(['sdk/v3/library/Loans.ts', 'sdk/v3/library/loans_.ts']))
  })
})

describe('an address that calls go to is a plain one, or is not taken', () => {
  const read = (cell: string) =>
    readPages([
      {
        file: 'openapi/v3/library/loans.md',
        text: pageText({ request: `| base_uri | string | 声明接入点${cell}` }),
      },
    ])

  it.each([
    '`https://api.example.com/?a=b`',
    '`https://api.example.com/#x`',
    '`https://api.example.com/?`',
    '`https://user:word@api.example.com/`',
    '`https://api.example.com/%2e%2e/hk/`',
    '`https://api.example.com/hk/../`',
    '`https://api.example.com\\hk/`',
    '`https://api.example.com/a b/`',
    '`https://API.example.com/`',
    '`https:///`',
    '`https://api.例子.com/`',
  ])('%s', cell => {
    const { model, diagnostics } = read(cell)
    expect(diagnostics.filter(({ severity }) => severity !== 'hint').map(({ code }) => code)).toEqual([
      'PW310',
    ])
    expect(model.operations[0]?.options.baseUri).toBeUndefined()
  })

  it.each([
    ['`https://api.example.com`', 'https://api.example.com/'],
    ['`https://api.example.com/hk/`', 'https://api.example.com/hk/'],
    ['`http://127.0.0.1:8080/global`', 'http://127.0.0.1:8080/global/'],
  ])('%s is %s', (cell, want) => {
    const { model, diagnostics } = read(cell)
    expect(diagnostics.filter(({ severity }) => severity !== 'hint')).toEqual([])
    expect(model.operations[0]?.options.baseUri).toBe(want)
  })
})
