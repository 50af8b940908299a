import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KeptLists } from '../../../generator/emit/docs/site/site-text.js'
import {
  siteAttributes,
  siteFrontMatter,
  siteIncludes,
  siteLine,
  siteText,
} from '../../../generator/emit/docs/site/site-text.js'

describe('text for the site', () => {
  it.each([
    ['plain text', '预付款 & 订单 > 0'],
    ['a line break', 'a<br/>b<br>c<br />d'],
    ['a badge', 'a<Badge type="warning" text="特殊申请" />'],
    ['the front matter', '{{ $frontmatter.title }} {{$frontmatter.description}}'],
    ['a placeholder', '[x](/openapi/v3/loans/{loan_id}) {a}{b} 号'],
    ['braces without a group', '} a {b { c'],
    ['code', '`<script>{{ x }}{onclick=1}` ``a`<b>``'],
    ['an emoji', ':closed_lock_with_key: ~~a~~'],
  ])('keeps %s', (_, text) => expect(siteLine(text)).toBe(text))

  it.each<[name: string, text: string, kept: KeptLists]>([
    ['a name of a variant', '1. a {#PARTNER}', 'names'],
    ['a name of a nested item', '  - a {#甲-1}', 'names'],
    ['a name at the end of a longer item', '   b {#COMBINE}', 'names'],
    ['a cell with its list', '业务 {data-protocol=v3 rowspan=3} {colspan=2 .im-table-line}', 'marks'],
    ['the lines of a fence', 'php {1,3}', 'lines'],
  ])('keeps %s where the dialect has it', (_, text, kept) => expect(siteText([text], kept)).toEqual([text]))

  it.each<[name: string, text: string, kept: KeptLists, want: string]>([
    ['a name in a paragraph', 'a {#x}', 'names', 'a &#123;#x}'],
    ['no name in an item', '- a {n}', 'names', '- a &#123;n}'],
    ['marks in an item', '- a {.x}', 'names', '- a &#123;.x}'],
    ['no marks in a head', '类型 {n}', 'marks', '类型 &#123;n}'],
    ['marks in a description', '编码 {#x}', 'none', '编码 &#123;#x}'],
    ['the last of several', 'a {n}{m}', 'none', 'a {n}&#123;m}'],
    ['nothing but a group', '{n}', 'none', '&#123;n}'],
    ['behind emphasis', '**a**{n} b', 'none', '**a**&#123;n} b'],
    ['behind code', '`a`{n} b', 'none', '`a`&#123;n} b'],
    ['behind a link', '[a](/b){n} c', 'none', '[a](/b)&#123;n} c'],
    ['code itself', 'a `{n}`', 'none', 'a `{n}`'],
  ])('shows %s', (_, text, kept, want) => expect(siteText([text], kept)).toEqual([want]))

  it.each([
    ['a script', '<script setup>x</script>', '&lt;script setup>x&lt;/script>'],
    ['a comment', '<!-- x -->', '&lt;!-- x -->'],
    ['a line break with an attribute', '<br onclick=x>', '&lt;br onclick=x>'],
    ['a badge with an expression', '<Badge :text="x" />', '&lt;Badge :text="x" />'],
    ['an expression', '{{ constructor }}', '{ { constructor }}'],
    [
      'an expression that begins like one of ours',
      '{{ $frontmatter.title + x }}',
      '{ { $frontmatter.title + x }}',
    ],
    ['more braces', '{{{x}}}', '{ { {x}}}'],
    ['an event', '**a**{onclick="x"}', '**a**&#123;onclick="x"}'],
    ['a directive', 'a {v-html=x}', 'a &#123;v-html=x}'],
    ['a short directive', 'a {@click.x}', 'a &#123;@click.x}'],
    ['a style', 'a {.b style=x}', 'a &#123;.b style=x}'],
    ['a snippet of a file', '<<< @/../../secret', '&lt;&lt;&lt; @/../../secret'],
    ['code that is not closed', '`<b>', '`&lt;b>'],
    ['code with an escaped backtick', '\\`<b>`', '\\`&lt;b>`'],
  ])('shows %s', (_, text, want) => expect(siteLine(text)).toBe(want))

  it('takes nothing for code where another line may decide it', () => {
    expect(siteText(['a `', '` <b> `'])).toEqual(['a `', '` &lt;b> `'])
    expect(siteText(['- a', '- ` <b> `'])).toEqual(['- a', '- ` <b> `'])
  })

  it('is stable, and leaves no tag and no expression outside of backticks', () =>
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(...'ab<>{}`\\ =@:-/"#.$', 'br', 'v-', '{{') }), {
          maxLength: 3,
        }),
        lines => {
          const out = siteText(lines)
          expect(siteText(out)).toEqual(out)
          if (lines.some(line => line.includes('`'))) return
          for (const line of out) expect(line.replace(/<br ?\/?>/g, '')).not.toMatch(/<|\{\{/)
        },
      ),
    ))

  it.each([
    ['marks', '#post .im-deprecated data-a=1 rowspan=2', '#post .im-deprecated data-a=1 rowspan=2'],
    ['events', '#post onclick="a b" .x', '#post .x'],
    ['directives', ':is=x @click=y v-html=z', ''],
  ])('attributes: %s', (_, text, want) => expect(siteAttributes(text)).toBe(want))

  it.each([
    ['nothing of it', ['title: a'], ['title: a']],
    [
      'meta',
      ['head:', '  - - meta', '    - name: k', '      content: a, b', 'prev: x'],
      ['head:', '  - - meta', '    - name: k', '      content: a, b', 'prev: x'],
    ],
    [
      'a redirect to a path with placeholders',
      ['head:', '  - - meta', '    - http-equiv: refresh', '      content: 0;url=/a/{loan_id}/b/{page}'],
      ['head:', '  - - meta', '    - http-equiv: refresh', '      content: 0;url=/a/{loan_id}/b/{page}'],
    ],
    ['an expression in meta', ['head:', '  - - meta', '    - name: k', '      content: a {{ x }}'], []],
    ['a script', ['title: a', 'head:', '  - - script', '    - src: x', 'next: b'], ['title: a', 'next: b']],
    ['a script in one line', ['head: [[script, {}, x]]', 'title: a'], ['title: a']],
    [
      'a script behind meta',
      ['head:', '- - meta', '  - name: k', '- - script', '  - {}', 'title: a'],
      ['title: a'],
    ],
    ['an alias', ['head:', '  - *a'], []],
    ['a quoted key', ['"head":', '  - - script'], []],
  ])('front matter: %s', (_, lines, want) => expect(siteFrontMatter(lines)).toEqual(want))

  it('another file is never put in the place of a comment', () =>
    expect(siteIncludes('<!-- @include: ./x.md --> <!--@include: y-->')).toBe(
      '<!-- @ include: ./x.md --> <!--@ include: y-->',
    ))
})
