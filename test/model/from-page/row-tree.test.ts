import { describe, expect, it } from 'vitest'
import { readRow } from '../../../generator/model/from-page/read-row.js'
import type { RowNode } from '../../../generator/model/from-page/row-tree.js'
import { nestRows } from '../../../generator/model/from-page/row-tree.js'
import { readRow as readLine } from '../../../generator/parse/table/read-table.js'

const json = 'data-encoded=by-json_encode'
const LINE = '| {colspan=3 .im-table-line}'

/** `a 1 object mark words` as a row, `a*` for a required one; `---` as a separator. */
function row(short: string): string {
  if (short === '---') return LINE
  const [label = '', indent = '0', type = 'string', mark = '-', words = 'words'] = short.split(' ')
  const name = label.replace('*', '')
  const required = label.endsWith('*') ? 'data-required ' : ''
  return `| ${name} {${required}data-indent=${indent}} | ${type}${mark === '-' ? '' : ` {${mark}}`} | ${words}`
}

function outline({ facts, children, content, alternatives }: RowNode): string {
  const inner = children.length > 0 ? `{${children.map(outline).join(' ')}}` : ''
  const payload = content.length > 0 ? `(${content.map(outline).join(' ')})` : ''
  return [`${facts.name}${inner}${payload}`, ...alternatives.map(outline)].join('|')
}

type Case = readonly [name: string, rows: readonly string[], want: string, codes: readonly string[]]

/** Where two readings are possible, and which one is refused. */
const guards: readonly Case[] = [
  ['T7: no parent, twice', ['a 2', 'b 1', 'c 0'], 'a b c', ['PW214', 'PW214']],
  ['T8: back to the level between', ['a 0 object', 'b 2', 'c 1'], 'a{b c}', ['PW213']],
  [
    'T8: several levels up',
    ['a 0 object', 'b 1 object', 'c 2 object', 'd 3', 'e 1', 'f'],
    'a{b{c{d}} e} f',
    [],
  ],
  ['T9: under a list of texts', ['a 0 string[]', 'b 1'], 'a b', ['PW215']],
  ['T9: under a constant', ['a 0 `x`', 'b 1'], 'a b', ['PW215']],
  ['T9: under a marked number', [`a 0 integer ${json}`, 'b 1'], 'a b', ['PW215']],
  ['T9: under a marked list', [`a 0 string[] ${json}`, 'b 1'], 'a b', ['PW215']],
  ['T9: below a separator under a number', ['a 0 integer', '---', 'b 1'], 'a b', ['PW215', 'PW218']],
  ['T9: below a separator under a list of texts', ['a 0 string[]', '---', 'b 1'], 'a b', ['PW215', 'PW218']],
  [
    'T9: below a separator under a marked number',
    [`a 0 integer ${json}`, '---', 'b 1'],
    'a b',
    ['PW215', 'PW218'],
  ],
  ['T9: below a separator under an object', ['a 0 object', '---', 'b 1'], 'a{b}', ['PW218']],
  ['T9: below an object that has members', ['a 0 object', 'x 1', 'b 0', 'c 1'], 'a{x} b c', ['PW215']],
  [
    'T9: below a list of objects without members',
    ['a 0 object[]', 'b 0', 'c 1', 'd 1'],
    'a{b c d}',
    ['PW215'],
  ],
  [
    'T9: below an empty object that is not directly above',
    ['a 0 object', 'x', 'b', 'c 1'],
    'a x b c',
    ['PW215'],
  ],
  ['T9: below a row that counts once', ['a', 'o 0 object', 'x', 'a', 'c 1'], 'a o x c', ['PW216', 'PW215']],
  ['T10: one is required', ['a', 'a*'], 'a|a', ['PW217']],
  ['T10: one is a list', ['a', 'a 0 string[]'], 'a|a', ['PW217']],
  ['T10: other words', ['a 0 string - x', 'a 0 string - y'], 'a|a', ['PW217']],
  ['T10: another mark', ['a', 'a 0 string data-encrypted=by-rsa-pubkey'], 'a|a', ['PW217']],
  ['T10: another encoding', [`a 0 string ${json}`, 'a 0 string data-encoded=by-urlencode'], 'a|a', ['PW217']],
  ['T10: another constant', ['a 0 `x`', 'a 0 `y`'], 'a|a', ['PW217']],
  ['T10: two objects', ['a 0 object', 'b 1', 'a 0 object', 'c 1'], 'a{b}|a{c}', ['PW217']],
  ['T10: three', ['a', 'a 0 integer', 'a 0 boolean'], 'a|a|a', ['PW217', 'PW217']],
  ['T10: not among cousins', ['a 0 object', 'x 1', 'b 0 object', 'x 1'], 'a{x} b{x}', []],
  ['C1: not marked, further rows', ['a', '---', 'b 1', 'c 1'], 'a(b c)', ['PW220']],
  [
    'C1: two marked strings, and neither is chosen',
    [`a 0 string ${json}`, `b 0 string ${json}`, 'x', '---', 'c 1'],
    'a b x(c)',
    ['PW220'],
  ],
  [
    'C1: two marked strings, one with content',
    [`a 0 string ${json}`, '---', 'k 1', `b 0 string ${json}`, 'x', '---', 'c 1'],
    'a(k) b(c) x',
    ['PW219'],
  ],
  ['C1: a marked number is none to choose', [`a 0 integer ${json}`, 'x', '---', 'c 1'], 'a x(c)', ['PW220']],
  [
    'C1: a marked string of another object',
    ['o 0 object', `a 1 string ${json}`, 'x', '---', 'c 1'],
    'o{a} x(c)',
    ['PW220'],
  ],
  ['C1: the part of a form that needs no mark', ['meta', '---', 'c 1'], 'meta(c)', []],
  [
    'C1: back to the level of the string',
    ['o 0 object', `a 1 string ${json}`, '---', 'b 2', 'c 1', 'd'],
    'o{a(b) c} d',
    [],
  ],
  ['C1: a name for the content', [`a 0 string ${json}`, '---', 'o 0 object', 'c 1'], 'a(o{c})', ['PW219']],
  [
    'C1: two shapes of that name',
    [`a 0 string ${json}`, '---', 'o 0 object', 'c 1', '---', 'o 0 object', 'd 1'],
    'a(o{c}|o{d})',
    ['PW219'],
  ],
  ['C1: no name for a string without a mark', ['a', '---', 'o 0 object', 'c 1'], 'a o{c}', ['PW218']],
  [
    'C1: no name for the content where it is no object',
    [`a 0 string ${json}`, '---', 'n 0 integer'],
    'a n',
    ['PW218'],
  ],
  [
    'C1: no name for a string further up',
    [`a 0 string ${json}`, 'x', '---', 'o 0 object', 'c 1'],
    'a x o{c}',
    ['PW218'],
  ],
  [
    'C1: no name below a row that counts once',
    ['x', `a 0 string ${json}`, 'x', '---', 'o 0 object', 'c 1'],
    'x a o{c}',
    ['PW216', 'PW218'],
  ],
  [
    'C1: no second name for the content',
    [`a 0 string ${json}`, '---', 'b 1', `a 0 string ${json}`, '---', 'o 0 object', 'c 1'],
    'a(b) o{c}',
    ['PW216', 'PW218'],
  ],
  [
    'C2: three alternatives',
    ['a 0 object', 'b 1', '---', 'a 0 object', 'c 1', '---', 'a', 'd'],
    'a{b}|a{c}|a d',
    [],
  ],
  ['C2: an alternative of the parent', ['o 0 object', 'a 1', '---', 'o 0 object', 'b 1'], 'o{a}|o{b}', []],
  [
    'C2: a group of alternatives is opened',
    ['x', '---', 'a 0 object', 'b 1', '---', 'a 0 object', 'c 1'],
    'x a{b}|a{c}',
    [],
  ],
  ['C6: no row of that name', ['a 0 object', 'b 1', '---', 'c 0 object', 'd 1'], 'a{b} c{d}', ['PW218']],
  ['C6: at the top', ['---', 'a'], 'a', ['PW218']],
  ['C6: alone', ['---'], '', ['PW218']],
]

describe('nestRows', () => {
  const cases: readonly (readonly [string, readonly string[], string, readonly string[]])[] = [
    ['nothing', [], '', []],
    ['siblings', ['a', 'b'], 'a b', []],
    ['members', ['a 0 object', 'b 1', 'c 1 object', 'd 2', 'e'], 'a{b c{d}} e', []],
    ['T8: a jump', ['a 0 object', 'b 2', 'c 2'], 'a{b c}', ['PW213', 'PW213']],
    ['T7: no parent', ['a 1', 'b 0'], 'a b', ['PW214']],
    ['T9: under a number', ['a 0 integer', 'b 1'], 'a b', ['PW215']],
    ['T9: below an empty object', ['a 0 object', 'b 0', 'c 1'], 'a{b c}', ['PW215']],
    ['T10: equal', ['a', 'a'], 'a', ['PW216']],
    ['T10: unequal', ['a', 'a 0 integer'], 'a|a', ['PW217']],
    [
      'C1: decoded content',
      [`a 0 string ${json}`, '---', 'b 1', 'c 1 object', 'd 2', 'e'],
      'a(b c{d}) e',
      [],
    ],
    ['C3: without a separator', [`a 0 string ${json}`, 'b 1', 'c'], 'a(b) c', []],
    ['C3: not marked', ['a', '---', 'b 1'], 'a(b)', ['PW220']],
    ['C2: alternatives', ['a 0 object', 'b 1', '---', 'a 0 object', 'c 1', 'd'], 'a{b}|a{c} d', []],
    ['C6: nothing below', ['a', '---'], 'a', ['PW218']],
    ['C6: twice', [`a 0 string ${json}`, '---', '---', 'b 1'], 'a(b)', ['PW218']],
    [
      'C1: under the wrong row',
      [`a 0 string ${json}`, 'x', '---', 'b 1', 'c 1', 'd'],
      'a(b c) x d',
      ['PW219'],
    ],
    ...guards,
    [
      'names of every object',
      ['__proto__ 0 object', 'constructor 1', '__proto__ 1', 'toString'],
      '__proto__{constructor __proto__} toString',
      [],
    ],
  ]
  it.each(cases)('%s', (_, rows, want, codes) => {
    const found: string[] = []
    const facts = rows.flatMap((short, index) => readRow(readLine(row(short), index + 1), () => {}) ?? [])
    expect(
      nestRows(facts, ({ code }) => found.push(code))
        .map(outline)
        .join(' '),
    ).toBe(want)
    expect(found).toEqual(codes)
  })
})
