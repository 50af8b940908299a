import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textLinks } from '../../../generator/parse/links/text-links.js'

describe('textLinks', () => {
  const cases: readonly (readonly [
    string,
    string,
    readonly (readonly [string, string, number, number])[],
  ])[] = [
    ['no link', 'text [a] (b)', []],
    ['one link', '参阅 [文档](https://example.com/a)', [['文档', 'https://example.com/a', 4, 31]]],
    [
      'two links',
      '[a](/x) | [b](/y)',
      [
        ['a', '/x', 1, 8],
        ['b', '/y', 11, 18],
      ],
    ],
    [
      'braces in the address',
      '[a](/openapi/v3/loans/{id}#get)',
      [['a', '/openapi/v3/loans/{id}#get', 1, 32]],
    ],
    ['brackets in the title', '[a [b] c](/x)', [['a [b] c', '/x', 1, 14]]],
    ['an empty title', '[](/x)', [['', '/x', 1, 7]]],
    ['an empty address', '[a]()', [['a', '', 1, 6]]],
    ['an address in angle brackets', '[a](</x>)', [['a', '/x', 1, 10]]],
    ['a link title', '[a](/x "words, and more")', [['a', '/x', 1, 26]]],
    ['blanks around the address', '[a]( /x )', [['a', '/x', 1, 10]]],
    ['a blank between brackets and address', '[a] (/x)', []],
    ['an open bracket before', '[ [a](/x)', [['a', '/x', 3, 10]]],
    ['a link around an image', '[![a](/i.png)](/x)', [['![a](/i.png)', '/x', 1, 19]]],
    ['a link in brackets', '[see [a](/x)]', [['a', '/x', 6, 13]]],
    ['a closing bracket too many', 'a] [b](/x)', [['b', '/x', 4, 11]]],
    ['no closing parenthesis', '[a](/x', []],
    ['a blank in the address', '[a](/x y)', []],
  ]
  it.each(cases)('%s', (_, text, links) => {
    const found = textLinks(text, 1, 1)
    expect(found.map(({ title, url, span }) => [title, url, span.column, span.endColumn])).toEqual(links)
  })

  it('counts from the line and column that it is told', () => {
    expect(textLinks('x [a](/b)', 9, 5)[0]?.span).toEqual({ line: 9, column: 7, endLine: 9, endColumn: 14 })
  })

  it('finds every link between other text', () => {
    const word = fc.stringMatching(/^[a-z用]{0,6}$/)
    const link = fc.record({ title: word, url: fc.stringMatching(/^\/[a-z/{}#.-]{0,12}$/) })
    fc.assert(
      fc.property(fc.array(fc.tuple(word, link), { maxLength: 6 }), parts => {
        const text = parts.map(([before, { title, url }]) => `${before}[${title}](${url})`).join(' ')
        expect(textLinks(text, 1, 1).map(({ title, url }) => ({ title, url }))).toEqual(
          parts.map(([, own]) => own),
        )
      }),
    )
  })

  it('never throws, and every span holds its link', () => {
    const unit = fc.constantFrom('[', ']', '(', ')', '<', '>', '"', ' ', 'a', '](')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), text => {
        for (const { title, url, span } of textLinks(text, 1, 1)) {
          const written = text.slice(span.column - 1, span.endColumn - 1)
          expect(written.startsWith(`[${title}](`)).toBe(true)
          expect(written).toContain(url)
          expect(written.endsWith(')')).toBe(true)
        }
      }),
    )
  })
})
