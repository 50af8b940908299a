import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { inlineText } from '../../../generator/model/from-page/inline-text.js'

/** The kinds of nodes in a paragraph, and its text. */
function read(source: string): unknown {
  const [paragraph, ...others] = fromMarkdown(source).children
  if (paragraph?.type !== 'paragraph') return paragraph
  return [...paragraph.children.map(node => [node.type, 'value' in node ? node.value : '']), ...others]
}

describe('the text of a cell', () => {
  test.each([
    ['a name', 'out_trade_no', 'out_trade_no'],
    ['a name in bold', '__proto__', 'proto'],
    ['a word in italics', '_a_', 'a'],
    ['an underscore at an end', 'a_', 'a_'],
    ['code', '`a_b`', 'a_b'],
    ['an escape', 'a\\_b', 'a_b'],
  ])('of %s', (_, source, text) => {
    expect(inlineText(source)).toEqual({ text, isStruck: false, isPartial: false })
  })

  test('a name of words and underscores is what Markdown makes of it: text', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9]{1,3}$/)
    const line = fc.stringMatching(/^_{1,3}$/)
    const name = fc
      .tuple(word, fc.array(fc.tuple(line, word), { maxLength: 4 }))
      .map(parts => parts.flat(2).join(''))
    fc.assert(
      fc.property(name, source => {
        expect(inlineText(source).text).toBe(source)
        expect(read(source)).toEqual([['text', source]])
      }),
    )
  })
})
