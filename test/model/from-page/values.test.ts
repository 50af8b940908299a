import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRow } from '../../../generator/model/from-page/read-row.js'
import { statedValues, unreadValues } from '../../../generator/model/from-page/values.js'
import { readRow as readLine } from '../../../generator/parse/table/read-table.js'

function stated(description: string) {
  const row = readRow(readLine(`| a | string | ${description}`, 3), () => {})
  if (row?.kind !== 'field') throw new Error('no field')
  return statedValues(row)
}

describe('enumerations', () => {
  const cases: readonly (readonly [string, string, readonly (string | readonly [string, string])[]])[] = [
    ['none', '说明', []],
    ['E1: bars', '说明<br/>`A` \\| `B` \\| `C` 枚举值之一', ['A', 'B', 'C']],
    ['E1: one value', '说明<br/>`A` 枚举值', ['A']],
    ['E1: blanks', '`20X` `4XX` 枚举值之一', ['20X', '4XX']],
    ['E1: commas and others', '`A`,`B`，`C`、`D`/`E`枚举值之一', ['A', 'B', 'C', 'D', 'E']],
    [
      'E1: lines with words',
      '`A`：甲<br/>`B`：乙',
      [
        ['A', '甲'],
        ['B', '乙'],
      ],
    ],
    [
      'E1: lines with numbers',
      '种类<br/>1、`A`: 甲<br />2. `B`:乙 ',
      [
        ['A', '甲'],
        ['B', '乙'],
      ],
    ],
    [
      'E1: bare lines below 枚举值',
      '枚举值：<br/>A：甲<br>B：乙',
      [
        ['A', '甲'],
        ['B', '乙'],
      ],
    ],
    ['E1: bare lines below 枚举值如下', '枚举值如下：<br/>A：甲', [['A', '甲']]],
    ['bare lines below anything else', '说明：<br/>A：甲', []],
    ['E2: words before the run', '如`x`所述，<br/>`A` \\| `B` 枚举值之一', ['A', 'B']],
    ['E2: a run without the word', '`A` \\| `B`', []],
    ['E3: blanks, dots, digits, Chinese', '`a b` \\| `1.0` \\| `中文` 枚举值之一', ['a b', '1.0', '中文']],
    ['E3: a bar in a value', '`a\\|b` 枚举值', ['a|b']],
    ['a run whose values have lines of their own', '`A` \\| `B` 枚举值之一<br/>`A`：甲', [['A', '甲'], 'B']],
    ['two runs', '`A` 枚举值 或 `B` 枚举值', ['A', 'B']],
    ['the word alone', '枚举值', []],
    ['two backticks', '``A`` \\| `B` 枚举值之一', ['A', 'B']],
    ['a backtick inside', '`` A`B `` 枚举值', ['A`B']],
    ['a blank on both sides', '` A ` \\| `B ` 枚举值之一', ['A', 'B ']],
    ['a comment', '<!-- `A` 枚举值 -->', []],
    ['a comment in the middle', '`A` <!-- \\| `X` --> \\| `B` 枚举值之一', ['A', 'B']],
    ['a comment that is never closed', '`A` 枚举值 <!-- x', ['A']],
    ['escaped backticks', '\\`A\\` 枚举值', []],
    ['a break in capitals', '枚举值：<BR/>A：甲', [['A', '甲']]],
    ['crossed out', '~~`A`~~ \\| `B` 枚举值之一', ['B']],
    [
      'a value of each line twice: the first words count',
      '`A`：甲<br/>`A`：乙',
      [
        ['A', '甲'],
        ['A', '乙'],
      ],
    ],
    [
      'words of a listed value that stand twice: the first count',
      '`A` \\| `B` 枚举值之一<br/>`A`：甲<br/>`A`：乙',
      [['A', '甲'], 'B'],
    ],
  ]
  it.each(cases)('%s', (_, description, want) => {
    const { enumeration } = stated(description)
    expect(
      enumeration.map(one => (one.description === undefined ? one.text : [one.text, one.description])),
    ).toEqual(want)
    const line = `| a | string | ${description}`
    for (const { text, span } of enumeration)
      expect(line.slice(span.column - 1, span.endColumn - 1).replaceAll('\\|', '|')).toBe(text)
  })

  it('finds the runs that the plain expression finds', () => {
    const plain = /(`[^`]+`(?:[\s\\|,，、/]*`[^`]+`)*)\s*枚举值/g
    const unit = fc.constantFrom('`', '`', 'a', 'B', ' ', ',', '\\|', '、', '枚举值', '枚举值', '`A`', '/')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 24 }), text => {
        // The word as a value of its own list: the expression begins at the first backtick, the reader ends at the word.
        fc.pre(!/`\s*枚举值[^`]*`/.test(text))
        // Two backticks are a mark of their own, which the expression does not know; nor does it know a blank inside of both.
        fc.pre(!/``|` [^`]* `|\\`/.test(text))
        const want = [...text.trim().matchAll(plain)].flatMap(([, run = '']) =>
          [...run.matchAll(/`([^`]+)`/g)].map(([, value = '']) => value.replaceAll('\\|', '|')),
        )
        expect(stated(text).enumeration.map(one => one.text)).toEqual(want)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('unreadValues', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['a list', '`A` \\| `B` 枚举值之一', false],
    ['one value', '说明`A` 枚举值', false],
    ['values in lines', '枚举值：<br/>`A`：甲<br/>B：乙', false],
    ['the word in prose', '类型枚举值对应的描述', false],
    ['the word at the end of prose', '并非枚举值。', false],
    ['the word alone', '枚举值', false],
    ['stress inside of the words', '**注意**`A` \\| `B` 枚举值之一', false],
    ['a link in the words', '[说明](/x)`A` \\| `B` 枚举值之一', false],
    ['strong values', '**`A`** \\| **`B`** 枚举值之一', true],
    ['emphasised values', '*`A`* 枚举值', true],
    ['the first one strong', '**`A`** \\| `B` 枚举值之一', true],
    ['crossed out', '~~`A`~~ \\| `B` 枚举值之一', true],
    ['linked values', '[`A`](/x) \\| [`B`](/y) 枚举值之一', true],
    ['the first one linked', '[`A`](/x) \\| `B` 枚举值之一', true],
    ['values in HTML', '<code>A</code> \\| <code>B</code> 枚举值之一', true],
    ['values in HTML and backticks', '<b>`A`</b> \\| `B` 枚举值之一', true],
    ['no backticks', 'A \\| B 枚举值之一', true],
    ['the last without backticks', '`A` \\| B 枚举值之一', true],
    ['escaped backticks', '\\`A\\` 枚举值', true],
    ['lines that are no values', '枚举值：<br/>**A**：甲<br/>**B**：乙', true],
    ['in a comment', '<!-- A 枚举值之一 -->', false],
  ]
  it.each(cases)('%s', (_, description, want) => {
    const row = readRow(readLine(`| a | string | ${description}`, 3), () => {})
    if (row?.kind !== 'field') throw new Error('no field')
    expect(unreadValues(row) !== undefined).toBe(want)
  })
})

describe('constants and defaults', () => {
  it.each([
    ['E4: 固定值是', '固定值是`x`', 'x', undefined],
    ['E7: 默认值是', '默认值是`x`', undefined, 'x'],
    ['E7: 默认值为', '默认值为 `x`', undefined, 'x'],
    ['in a comment', '<!-- 固定值`x`，默认值`y` -->', undefined, undefined],
    ['a strong literal', '**`x`**', undefined, undefined],
    ['E4: a lone literal', '`application/json`', 'application/json', undefined],
    ['E4: 固定值', '说明，固定值`x`', 'x', undefined],
    ['E4: 固定值为', '固定值为：`x`', 'x', undefined],
    ['E4: 固定为', '固定为 `x`', 'x', undefined],
    ['E7: 默认', '默认`x`', undefined, undefined],
    ['E7: 默认值', '默认值`x`', undefined, 'x'],
    ['E7: 默认为', '默认为：`x`', undefined, 'x'],
    ['E7: without backticks', '默认为x', undefined, undefined],
    ['a constant beside an enumeration', '`A` \\| `B` 枚举值之一，固定值`A`', undefined, undefined],
  ])('%s', (_, description, constant, byDefault) => {
    const read = stated(description)
    expect([read.constant?.text, read.default?.text]).toEqual([constant, byDefault])
  })
})
