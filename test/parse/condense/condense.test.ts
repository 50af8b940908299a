import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { nestBlocks } from '../../../generator/parse/blocks/nest-blocks.js'
import { readBlocks } from '../../../generator/parse/blocks/read-blocks.js'
import type { CondensedText } from '../../../generator/parse/condense/condense.js'
import { condense, uncondensed } from '../../../generator/parse/condense/condense.js'
import { noFrontMatter } from '../../../generator/parse/front-matter/read-front-matter.js'
import { remarkLineConstructs } from '../../../generator/parse/line-constructs/remark-line-constructs.js'

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkLineConstructs).freeze()

/** The blocks, or nothing where a stretch that was left out is not taken back. */
function blocksOf(lines: readonly string[], condensed: CondensedText) {
  let claimed = 0
  const flat = readBlocks(processor.parse(condensed.kept.join('\n')).children, {
    lines,
    condensed,
    frontMatter: noFrontMatter(),
    missing: () => {},
    claim: () => {
      claimed += 1
    },
  })
  return claimed === condensed.gaps ? nestBlocks(flat, lines) : undefined
}

describe('condense', () => {
  it.each([
    ['prose', 'a\n\nb', 'a\n\nb', 0],
    ['a fence', '```php\na\nb\n```\nc', '```php\n```\nc', 1],
    ['an empty fence', '```\n```', '```\n```', 0],
    ['a fence that is not closed', '```\na\nb', '```\na\nb', 0],
    ['a longer fence', '````\n```\n````', '````\n````', 1],
    ['rows', '| a\n| b\n| c\n\nd', '|\n\nd', 1],
    ['a single row', '| a', '| a', 0],
    ['rows in a fence', '```\n| a\n| b\n```', '```\n```', 1],
  ])('%s', (_, text, want, gaps) => {
    const condensed = condense(text.split('\n'))
    expect(condensed.kept.join('\n')).toBe(want)
    expect(condensed.gaps).toBe(gaps)
    expect(condensed.lines).toHaveLength(want.split('\n').length + 2)
  })

  it('blots out what nests without end, and nothing else', () => {
    const deep = `${'> '.repeat(150)}- [x] word`
    expect(condense([deep]).kept[0]).toHaveLength(deep.length)
    expect(condense([deep]).kept[0]).not.toContain('word')
    const rule = '- '.repeat(150)
    expect(condense([rule]).kept[0]).toBe(rule)
  })

  it('gives the blocks that the whole page gives', () => {
    const line = fc.constantFrom(
      'text',
      '',
      '',
      '| a | b',
      '  | c',
      '    | d',
      '```',
      '```php',
      '````',
      '~~~',
      ' ```',
      '    ```',
      '<!--',
      '-->',
      '<div>',
      '> quote',
      '> ```',
      '> | row',
      '- item',
      '  ```',
      '1. one {#A}',
      '# head {#get}',
      '::: tip',
      ':::',
      '{.im-table #request}',
      '---',
      '`a',
      '``` `',
      '\t| e',
      '===',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), lines => {
        const short = blocksOf(lines, condense(lines))
        if (short !== undefined) expect(short).toEqual(blocksOf(lines, uncondensed(lines)))
      }),
      { numRuns: 3000 },
    )
  })
})
