import { describe, expect, it } from 'vitest'
import { lineSpan } from '../../../generator/diagnostics/span.js'
import { readFrontMatter } from '../../../generator/parse/front-matter/read-front-matter.js'
import type { MissingName } from '../../../generator/parse/interpolation/interpolate.js'
import { interpolate } from '../../../generator/parse/interpolation/interpolate.js'

const span = lineSpan(6, 1, 20)
const frontMatter = readFrontMatter(
  [
    'title: 登记',
    'description: ""',
    'sidebar: false',
    'head: [a]',
    'n: 7',
    'odd: "$& $1 {{ x }}"',
    'none:',
  ].join('\n'),
  2,
  lineSpan(1, 1, 3),
)

describe('interpolate', () => {
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['text without braces', 'a b', 'a b', []],
    ['a value', '# {{ $frontmatter.title }}', '# 登记', []],
    ['no blanks', '{{$frontmatter.title}}', '登记', []],
    ['many blanks', '{{   $frontmatter.title   }}', '登记', []],
    ['twice', '{{ $frontmatter.title }}{{ $frontmatter.title }}', '登记登记', []],
    ['an empty value', '[{{ $frontmatter.description }}]', '[]', []],
    ['a key without value', '[{{ $frontmatter.none }}]', '[]', []],
    ['a boolean', '{{ $frontmatter.sidebar }}', 'false', []],
    ['a number', '{{ $frontmatter.n }}', '7', []],
    [
      'replacement signs are text, and a value is not read again',
      '{{ $frontmatter.odd }}',
      '$& $1 {{ x }}',
      [],
    ],
    ['a list has no text', '{{ $frontmatter.head }}', '{{ $frontmatter.head }}', ['head']],
    ['a missing name', 'a {{ $frontmatter.titel }}', 'a {{ $frontmatter.titel }}', ['titel']],
    [
      'a name of every object',
      '{{ $frontmatter.constructor }}',
      '{{ $frontmatter.constructor }}',
      ['constructor'],
    ],
    ['the prototype', '{{ $frontmatter.__proto__ }}', '{{ $frontmatter.__proto__ }}', ['__proto__']],
    ['another expression', '{{ title }}', '{{ title }}', []],
    ['not closed', '{{ $frontmatter.title', '{{ $frontmatter.title', []],
  ]
  it.each(cases)('%s', (_, text, want, names) => {
    const missing: MissingName[] = []
    expect(interpolate(text, frontMatter, span, name => missing.push(name))).toBe(want)
    expect(missing.map(({ name }) => name)).toEqual(names)
    for (const one of missing) expect(one.span).toBe(span)
  })
})
