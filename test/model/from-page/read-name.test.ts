import { describe, expect, it } from 'vitest'
import { nameIn, readName } from '../../../generator/model/from-page/read-name.js'
import { readRow } from '../../../generator/parse/table/read-table.js'

/** What a name cell is read as, and the codes found; `nested` says that the row states its indent. */
function read(written: string, nested = false) {
  const codes: string[] = []
  const cell = readRow(`| ${written} | string | text`, 1).cells[0]
  if (cell === undefined) throw new Error('no cell')
  const name = readName(cell, nested, ({ code }) => codes.push(code))
  return [name, codes]
}

/** Every inline construct of Markdown in a name. */
const constructs: readonly (readonly [name: string, input: string, want: string])[] = [
  ['code', '`loan_id`', 'loan_id'],
  ['code of two backticks', '`` loan_id ``', 'loan_id'],
  ['strong', '**loan_id**', 'loan_id'],
  ['emphasis', '*loan_id*', 'loan_id'],
  ['strong emphasis', '***loan_id***', 'loan_id'],
  ['strong code', '**`loan_id`**', 'loan_id'],
  ['part of it strong', 'loan_**id**', 'loan_id'],
  ['an escaped underline', 'loan\\_id', 'loan_id'],
  ['two escapes', 'a\\_b\\_c', 'a_b_c'],
  ['an escaped dollar', 'id\\_\\$n', 'id_$n'],
  ['an escaped dash', 'X\\-Id', 'X-Id'],
  ['an entity by number', 'loan&#95;id', 'loan_id'],
  ['an entity in hexadecimal', 'loan&#x5f;id', 'loan_id'],
  ['an entity by name', 'loan&lowbar;id', 'loan_id'],
  ['a blank entity behind', 'loan_id&nbsp;', 'loan_id'],
  ['a link', '[loan_id](https://example.com/x_y)', 'loan_id'],
  ['a link with a title', '[loan_id](/x "title")', 'loan_id'],
  ['a link around code', '[`loan_id`](/x)', 'loan_id'],
  ['a comment', 'loan_id <!-- old -->', 'loan_id'],
  ['HTML around it', '<b>loan_id</b>', 'loan_id'],
  ['code in HTML', '<code>loan_id</code>', 'loan_id'],
  ['an anchor', '<a id="x"></a>loan_id', 'loan_id'],
  ['a break behind', 'loan_id<br/>', 'loan_id'],
  ['an address', '<https://example.com>', 'https://example.com'],
  ['an entity for a sign', 'a&amp;b', 'a&b'],
  ['an escaped bracket', 'a\\<b', 'a<b'],
  ['a list in a comment', 'loan_id <!-- {data-required} -->', 'loan_id'],
]

const kept: readonly (readonly [name: string, input: string, codes: readonly string[]])[] = [
  ['plain', 'loan_id', []],
  ['a dash', 'Wechatpay-Serial', []],
  ['a number', 'coupon_id_$n', []],
  ['a dot', 'a.b', []],
  ['Chinese', '借阅', []],
  ['an underline before', '_id', []],
  ['underlines inside', 'a__b_c', []],
  ['an underline behind', 'id_', []],
  ['underlines around', '__proto__', ['PW228']],
  ['one underline around', '_id_', ['PW228']],
  ['two words', 'loan id', ['PW221']],
  ['two words with a break', 'loan<br/>id', ['PW228']],
  ['wide letters', 'ｌｏａｎ', ['PW228']],
  ['braces', 'a{b}c', ['PW228']],
  ['a hard break', 'loan_id\\', ['PW228']],
  ['a sign that stays', 'a&b', []],
  ['an address of a namespace', '@xmlns:loan', []],
  ['quotation marks', '"loan_id"', ['PW228']],
  ['two names', 'loan_id,page', ['PW228']],
  ['a slash', 'loan_id/page', ['PW228']],
  ['a colon behind', 'loan_id:', ['PW228']],
  ['an emoji', 'loan_id🔒', ['PW228']],
  ['a sign for the row above', '^', ['PW228']],
  ['a zero-width blank', 'loan\u200bid', []],
  ['a mark of direction', '\u200floan_id', []],
]

const refused: readonly (readonly [name: string, input: string])[] = [
  ['crossed out', '~~loan_id~~'],
  ['crossed out by one', '~loan_id~'],
  ['crossed out in HTML', '<del>loan_id</del>'],
  ['a corner', '└ loan_id'],
  ['a corner without a blank', '└loan_id'],
  ['a bar and a line', '├─ loan_id'],
  ['a dash', '- loan_id'],
  ['two dashes', '-- loan_id'],
  ['an arrow', '→ loan_id'],
  ['a quotation sign', '> loan_id'],
  ['a bullet', '• loan_id'],
  ['a plus', '+ loan_id'],
  ['a wide blank', '\u3000loan_id'],
  ['a no-break blank', '\u00a0\u00a0loan_id'],
  ['blank entities', '&nbsp;&nbsp;loan_id'],
  ['a wide blank entity', '&emsp;loan_id'],
  ['a list', 'books[]'],
  ['a path', 'books[].isbn'],
  ['a numbered path', 'books[0].isbn'],
  ['a path further down', 'a.books[].isbn'],
  ['a path with escapes', 'books\\[\\].isbn'],
  ['a path in code', '`books[].isbn`'],
  ['a star before', '*loan_id'],
  ['a star behind', 'loan_id*'],
  ['an escaped star', 'loan_id\\*'],
  ['a star in HTML', 'loan_id <font color="red">*</font>'],
  ['a question mark', 'loan_id?'],
  ['a word in brackets', 'loan_id (required)'],
  ['a word in wide brackets', 'loan_id（必填）'],
  ['a word in square brackets', 'loan_id[必填]'],
  ['an image', '![loan_id](x.png)'],
  ['an image beside it', 'loan_id ![](x.png)'],
  ['a raised number', 'loan_id<sup>1</sup>'],
  ['a note', 'loan_id[^1]'],
  ['a list in code', 'loan_id `{data-required}`'],
  ['a list in bold', 'loan_id **{data-required}**'],
  ['a list with a word behind', 'loan_id {data-required} 必填'],
  ['an escaped list', 'loan_id \\{data-required\\}'],
  ['a list without its first brace', 'loan_id data-required}'],
  ['a list in wide braces', 'loan_id ｛data-required｝'],
  ['an empty list', 'loan_id {}'],
  ['two names with a bar', 'loan_id \\| page'],
  ['an escaped bar before', '\\| loan_id'],
  ['two lists of attributes', 'loan_id {data-required} {data-indent=1}'],
]

describe('readName', () => {
  it.each(constructs)('without Markdown: %s', (_, input, want) => {
    expect(read(input)).toEqual([want, ['PW228']])
  })

  it.each(kept)('as written: %s', (_, input, codes) => {
    expect(read(input)).toEqual([input, codes])
  })

  it.each(refused)('refused: %s', (_, input) => {
    expect(read(input)).toEqual([undefined, ['PW229']])
  })

  it('a row that states its indent may have blanks as well', () => {
    expect(read('\u3000loan_id', true)).toEqual(['loan_id', []])
    expect(read('&nbsp;loan_id', true)).toEqual(['loan_id', ['PW228']])
  })

  it('nameIn gives what is written where the name is a guess', () => {
    const [escaped, path] = ['loan\\_id', 'a[].b'].map(text => readRow(`| ${text} | string`, 1).cells[0])
    expect([nameIn(escaped), nameIn(path), nameIn(undefined)]).toEqual(['loan_id', 'a[].b', ''])
  })
})
