import { describe, expect, it } from 'vitest'
import { readRow } from '../../../generator/model/build/read-row.js'
import type { RowNode } from '../../../generator/model/build/row-tree.js'
import { nestRows } from '../../../generator/model/build/row-tree.js'
import { readRow as readLine } from '../../../generator/parse/table/read-table.js'

const LINE = '| {colspan=3 .im-table-line}'

/** `a 1 object` as a row; `---` as a separator. */
function row(short: string): string {
  if (short === '---') return LINE
  const [name = '', indent = '0', type = 'string', mark] = short.split(' ')
  return `| ${name} {data-indent=${indent}} | ${type}${mark === undefined ? '' : ` {${mark}}`} | ${name}`
}

function outline({ facts, children, content, alternatives }: RowNode): string {
  const inner = children.length > 0 ? `{${children.map(outline).join(' ')}}` : ''
  const payload = content.length > 0 ? `(${content.map(outline).join(' ')})` : ''
  return [`${facts.name}${inner}${payload}`, ...alternatives.map(outline)].join('|')
}

const json = 'data-encoded=by-json_encode'

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
