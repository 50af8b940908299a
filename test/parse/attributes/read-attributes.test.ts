import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findId, findKey, hasClass } from '../../../generator/model/from-page/attributes.js'
import type { AttributeList } from '../../../generator/parse/attributes/attribute.js'
import { readTrailingAttributes } from '../../../generator/parse/attributes/read-attributes.js'

/** A list in short: `key`, `key=value`, `.class`, `#id`, each with its columns. */
function brief(list: AttributeList | undefined): readonly string[] | undefined {
  return list?.attributes.map(({ kind, name, value, span }) => {
    const sign = kind === 'class' ? '.' : kind === 'id' ? '#' : ''
    return `${sign}${name}${value === undefined ? '' : `=${value}`} ${span.column}-${span.endColumn}`
  })
}

describe('the text and its list', () => {
  const cases: readonly (readonly [string, string, string, readonly string[] | undefined])[] = [
    ['no list', 'loan_id', 'loan_id', undefined],
    ['nothing', '', '', undefined],
    ['blanks only', '   ', '', undefined],
    ['a flag', 'a {data-required}', 'a', ['data-required 4-17']],
    ['two attributes', 'a {data-required data-indent=2}', 'a', ['data-required 4-17', 'data-indent=2 18-31']],
    ['double quotes', 'x {data-tooltip="a b"}', 'x', ['data-tooltip=a b 4-22']],
    ['single quotes', "x {data-tooltip='a b'}", 'x', ['data-tooltip=a b 4-22']],
    ['an empty value', 'x {data-tooltip=""}', 'x', ['data-tooltip= 4-19']],
    ['a value without quotes in Chinese', 'x {data-tooltip=图书}', 'x', ['data-tooltip=图书 4-19']],
    ['classes and an id', '{.im-table #request}', '', ['.im-table 2-11', '#request 12-20']],
    ['a heading', '登记借阅 {#post}', '登记借阅', ['#post 7-12']],
    ['an id in Chinese', '一 {#中文}', '一', ['#中文 4-7']],
    ['no blank before the brace', 'a{data-required}', 'a', ['data-required 3-16']],
    ['blanks inside', 'a {  data-required   }', 'a', ['data-required 6-19']],
    ['blanks around', '  a {data-required}  ', 'a', ['data-required 6-19']],
    ['a misspelt list that stands alone', 'a {data_required}', 'a', ['data_required 4-17']],
    ['several words that stand alone', 'a {required indent=1}', 'a', ['required 4-12', 'indent=1 13-21']],
    ['a placeholder in a path', '/v3/loans/{loan_id}', '/v3/loans/{loan_id}', undefined],
    ['part of a word', 'coupon_{n}', 'coupon_{n}', undefined],
    ['an interpolation', '{{ $frontmatter.title }}', '{{ $frontmatter.title }}', undefined],
    [
      'an interpolation and a method',
      '{{ $frontmatter.title }} {#get}',
      '{{ $frontmatter.title }}',
      ['#get 27-31'],
    ],
    ['an expression of another template', 'x {{#if y}}', 'x {{#if y}}', undefined],
    ['JSON as text', 'x {"a": 1}', 'x {"a": 1}', undefined],
    ['an empty group', 'x {}', 'x {}', undefined],
    ['text behind the group', 'x {data} y', 'x {data} y', undefined],
    ['text behind a list', 'x {data-required} y', 'x {data-required} y', undefined],
    ['a list in code', 'x `{data-required}`', 'x `{data-required}`', undefined],
    ['an escaped list', 'x \\{data-required}', 'x \\{data-required}', undefined],
  ]
  it.each(cases)('%s', (_, source, text, list) => {
    const read = readTrailingAttributes(source, 1, 1)
    expect(read.text).toBe(text)
    expect(brief(read.list)).toEqual(list)
    expect(read.list?.problems ?? []).toEqual([])
  })
})

describe('columns and lines', () => {
  it('counts from the column that it is told', () => {
    const read = readTrailingAttributes('  name {data-indent=1} ', 7, 10)
    expect(read.column).toBe(12)
    expect(read.list?.span).toEqual({ line: 7, column: 17, endLine: 7, endColumn: 32 })
    expect(read.list?.attributes[0]?.span).toEqual({ line: 7, column: 18, endLine: 7, endColumn: 31 })
  })
})

describe('malformed lists keep what can be read', () => {
  const cases: readonly (readonly [
    string,
    string,
    readonly string[],
    readonly (readonly [string, number, number])[],
  ])[] = [
    ['not closed', 'a {data-required', ['data-required 4-17'], [['the list is not closed with }', 3, 17]]],
    [
      'quotes not closed',
      'a {data-indent=1 data-tooltip="x}',
      ['data-indent=1 4-17'],
      [['"data-tooltip=\\"x" cannot be read', 17, 32]],
    ],
    ['a lone equals sign', 'a {data-indent=1 =}', ['data-indent=1 4-17'], [['"=" cannot be read', 17, 18]]],
  ]
  it.each(cases)('%s', (_, source, attributes, problems) => {
    const { list } = readTrailingAttributes(source, 1, 1)
    expect(brief(list)).toEqual(attributes)
    expect(list?.problems.map(({ message, span }) => [message, span.column, span.endColumn])).toEqual(
      problems,
    )
  })
})

describe('looking into a list', () => {
  const { list } = readTrailingAttributes('{.im-table #request a=1 b}', 1, 1)
  it.each([
    ['a value', findKey(list, 'a')?.value, '1'],
    ['a flag', findKey(list, 'b')?.name, 'b'],
    ['an absent key', findKey(list, 'c')?.value, undefined],
    ['no key of that name, but a class', findKey(list, 'im-table'), undefined],
    ['a class', hasClass(list, 'im-table'), true],
    ['no class of that name, but an id', hasClass(list, 'request'), false],
    ['an id', findId(list)?.name, 'request'],
    ['no list', findId(undefined), undefined],
    ['no list, no class', hasClass(undefined, 'a'), false],
    ['no list, no value', findKey(undefined, 'a')?.value, undefined],
  ])('%s', (_, given, want) => {
    expect(given).toBe(want)
  })
})

describe('properties', () => {
  const key = fc.stringMatching(/^data-[a-z]{1,8}$/)
  const value = fc.string({ unit: fc.constantFrom('a', ' ', '图', '=', "'", '.', '#', '|', '1') })

  it('gives back what was written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { minLength: 1, maxLength: 5 }), pairs => {
        const source = `name {${pairs.map(([name, text]) => `${name}="${text}"`).join(' ')}}`
        const { list, text } = readTrailingAttributes(source, 1, 1)
        expect(text).toBe('name')
        expect(list?.problems).toEqual([])
        expect(list?.attributes.map(({ name, value: own }) => [name, own])).toEqual(pairs)
        for (const { name, span } of list?.attributes ?? [])
          expect(source.slice(span.column - 1, span.column - 1 + name.length)).toBe(name)
      }),
    )
  })

  it('never throws, and never places anything outside of the line', () => {
    const unit = fc.constantFrom('{', '}', '"', "'", '=', '.', '#', ' ', 'a', 'data-', '\\', '用', '\u2028')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), source => {
        const { list, text, column } = readTrailingAttributes(source, 1, 1)
        expect(source.slice(column - 1, column - 1 + text.length)).toBe(text)
        const spans = [
          ...(list?.attributes.map(({ span }) => span) ?? []),
          ...(list?.problems.map(({ span }) => span) ?? []),
        ]
        for (const { column: from, endColumn } of spans) {
          expect(from).toBeGreaterThan(0)
          expect(endColumn).toBeGreaterThanOrEqual(from)
          expect(endColumn).toBeLessThanOrEqual(source.length + 1)
        }
      }),
    )
  })
})
