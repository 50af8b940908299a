import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { plainLines, plainParagraph, plainText } from '../../../generator/emit/llms/plain-text.js'
import { hostileText } from '../escape/hostile.js'
import { kindsOf } from './markdown-kinds.js'

describe('text of a page', () => {
  test.each([
    ['words', '批次号', '批次号'],
    ['code stays', '见`loan_id`', '见`loan_id`'],
    ['code with a backtick', '``a`b``', '``a`b``'],
    ['a backtick that closes nothing', 'a`b', 'a\\`b'],
    ['stress stays', '**注意**', '**注意**'],
    ['lines', 'a<br/>b<br />c', 'a b c'],
    ['line ends', 'a\r\nb\u2028c', 'a b c'],
    ['a tag', '<script>x</script>', '\\<script>x\\</script>'],
    ['a link to another site', '见[文档](https://example.com/a_b)', '见[文档](https://example.com/a_b)'],
    [
      'a link within the site',
      '见[借阅](/openapi/v3/library/loans#post)',
      '见借阅 (`v3/library/loans#post`)',
    ],
    ['a link that runs a program', '[x](javascript:x)', 'x'],
    ['an image', '![图](https://example.com/a.png)', '图'],
    ['brackets', '[x]', '\\[x\\]'],
    ['what is escaped stays so', 'a\\*b\\[', 'a\\*b\\['],
    ['a backslash at the end', 'a\\', 'a\\\\'],
    ['a comparison', 'a < b', 'a \\< b'],
    ['something invisible', 'a\u200bb', 'a\\u{200b}b'],
  ])('%s', (_, given, want) => expect(plainText(given)).toBe(want))

  test.each([
    ['a heading', '# x', '\\# x'],
    ['a list', '- x', '\\- x'],
    ['a numbered list', '1. x', '1\\. x'],
    ['a fence', '~~~', '\\~~~'],
    ['a quotation', '> x', '\\> x'],
  ])('a paragraph that looks like %s', (_, given, want) => expect(plainParagraph(given)).toBe(want))

  test('lines of a cell', () => expect(plainLines('a<br/><br/>b\nc')).toEqual(['a', 'b', 'c']))

  test('any text is a paragraph of text, code, stress and links to other sites', () =>
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const paragraph = plainParagraph(`${one}[${other}](${one})`)
        expect(paragraph).not.toMatch(/[\n\r\p{Cc}\p{Cf}\u2028\u2029]/u)
        const tree = fromMarkdown(`# x\n\n${paragraph}\n\n- y: ${plainText(other)}\n`)
        const allowed = [
          'root',
          'heading',
          'paragraph',
          'list',
          'listItem',
          'text',
          'inlineCode',
          'emphasis',
          'strong',
          'link',
        ]
        expect(kindsOf(tree).filter(kind => !allowed.includes(kind))).toEqual([])
        expect(tree.children.map(({ type }) => type)).toEqual(
          paragraph === '' ? ['heading', 'list'] : ['heading', 'paragraph', 'list'],
        )
      }),
      { numRuns: 500 },
    ))
})
