import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { remarkLineConstructs } from '../../../generator/parse/line-constructs/remark-line-constructs.js'
import type { BlockNode, NodePlace } from '../../../generator/parse/scan/block-node.js'
import { scanBlocks } from '../../../generator/parse/scan/scan-blocks.js'

const remark = unified().use(remarkParse).use(remarkFrontmatter).use(remarkLineConstructs).freeze()

function place(position: NodePlace | undefined): string {
  if (position === undefined) return ''
  const { start, end } = position
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}

/** What readers use of a node. */
function facts(node: BlockNode): string {
  const { type, depth = '', lang, meta, ordered, children = [] } = node
  const isList = type === 'list'
  const items = isList ? children.map(({ position }) => place(position)).join(' ') : ''
  const own = type === 'code' ? [lang ?? '', (meta ?? '').trim()] : isList ? [ordered === true, items] : []
  return [type, place(node.position), depth, ...own].join(' | ')
}

function scanned(lines: readonly string[]): readonly string[] | undefined {
  return scanBlocks(lines)?.map(facts)
}

function parsed(lines: readonly string[]): readonly string[] {
  const nodes: readonly BlockNode[] = remark.parse(lines.join('\n')).children
  return nodes.filter(({ type }) => type !== 'yaml').map(facts)
}

/** Lines of all kinds, whole and broken, with what may stand at their end. */
const lineKinds = [
  ...['', ' ', '\t', '   ', 'text', 'text **b** `c`', '测试 | a', '=', '===', '=x', '\u3000text', '\\', '$a'],
  ...['# a', '## a {#b}', '#', '#a', '####### a', '###### a #', '| a | b |', '|', '||', 'a | b'],
  ...[
    '```',
    '```php [a]',
    '````',
    '``` php',
    '```a`b',
    '```a``` b',
    '~~~',
    '`a`',
    '``',
    '``` a  b c ',
    '`````',
  ],
  ...[
    '::: warning {.a}',
    ':::',
    '::',
    ':',
    '::::',
    ':::a',
    ':a:',
    '{.a #b}',
    '{',
    '{}',
    '{{ a }}',
    '{a',
    '{a} b',
    '{a}}',
  ],
  ...[
    '> a',
    '>',
    '>a',
    '> ```',
    '> - a',
    '>> a',
    '> # a',
    '> | a',
    '> <div>',
    '> ',
    '>     a',
    '> {.a}',
    '> [a]: b',
  ],
  ...[
    '- a',
    '- ',
    '-',
    '* a',
    '+ a',
    '1. a',
    '2. a',
    '1) a',
    '01. a',
    '10. a',
    '1.a',
    '-a',
    '*a*',
    '-     a',
    '-    a',
  ],
  ...[
    '- - a',
    '- # a',
    '- ```',
    '- > a',
    '- [a]: b',
    '- [a](b)',
    '- | a',
    '- {.a}',
    '- 1. a',
    '- `a`',
    '-\ta',
    '- \ta',
  ],
  ...[
    '---',
    '***',
    '* * *',
    '- - -',
    '___',
    '--',
    '----',
    '--- a',
    '+++',
    '**a**',
    '**',
    '*',
    '+',
    '1.',
    '1. 2. a',
  ],
  ...[
    ' a',
    '  a',
    '    a',
    '\ta',
    ' - a',
    '  - a',
    ' # a',
    ' | a',
    '    | a',
    ' ```',
    '    ```',
    ' > a',
    ' {.a}',
    ' :::',
  ],
  ...[
    '<div>',
    '<!-- a',
    '-->',
    '</div>',
    '<a',
    '[a]: b',
    '[a',
    'b]: c',
    '[a](b)',
    '[a][b]: c',
    '[a\\]b]: c',
    '[a\\]',
    '[a]',
  ],
  ...[
    'title: a',
    'a: b',
    '\ufeffa',
    'a\rb',
    'a\0b',
    '1234567890. a',
    '| a\u2028b',
    '{a\u2028}',
    '{.a}\u3000',
    '_a_',
    '__',
  ],
]
const line = fc
  .tuple(fc.constantFrom(...lineKinds), fc.constantFrom('', '', '', ' ', '  ', '\t'))
  .map(parts => parts.join(''))
const plainLine = fc.constantFrom(
  ...[
    '',
    '',
    'text',
    '# a {#b}',
    '| a |',
    '```php [a]',
    '```',
    '::: a',
    ':::',
    '{.a}',
    '> a',
    '- a',
    '- b',
    '2. a',
    '1. a',
  ],
)

test('whatever is scanned is what remark finds', () => {
  const pages = fc.oneof(
    fc.array(line, { maxLength: 7 }),
    fc.array(plainLine, { maxLength: 12 }),
    fc.array(line, { maxLength: 5 }).map(lines => ['---', 'title: a', '---', ...lines]),
  )
  fc.assert(
    fc.property(pages, lines => {
      const found = scanned(lines)
      if (found !== undefined) expect(found).toEqual(parsed(lines))
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['an indented line', ['text', '  more']],
  ['HTML', ['<div>']],
  ['a definition', ['[a]: https://example.com']],
  ['a nested list', ['- a', '  - b']],
  ['a lazy line', ['> a', 'b']],
  ['an unclosed fence', ['```php', 'a']],
  ['a rule', ['---', 'a']],
])('leaves %s to the parser', (_, lines) => {
  expect(scanBlocks(lines)).toBeUndefined()
})

test('pages as they are written are scanned', () => {
  const page = [
    '---',
    'title: a',
    '---',
    '',
    '# a {#get}',
    'text',
    '',
    '| ',
    '{.im-table #request}',
    '',
    '::: a',
  ]
  const rest = ['```php [a]', '```', ':::', '', '> [!NOTE] a', '> b', '', '- a', '- b', '', '1. a', '2. b']
  expect(scanned([...page, ...rest])).toHaveLength(10)
})
