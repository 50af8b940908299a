import { describe, expect, it } from 'vitest'
import { sampleForms } from '../../../generator/dialect/sample-forms.js'
import { attributeText } from '../../../generator/model/document/attribute-text.js'
import { sourceTable } from '../../../generator/model/document/source-table.js'
import { parsePage } from '../../../generator/parse/parse-page.js'
import { span } from '../../emit/sdk/fixtures.js'

function table(head: string, marker = '') {
  const text = [
    '# T {#post}',
    '',
    `| ${head} | 类型 {.type} | 描述`,
    '| --- | :-: | ---',
    '| a | string | x',
    marker,
    '',
  ].join('\n')
  const { page } = parsePage({ file: 'openapi/v3/a.md', text })
  const [block] = page.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap(own => (own.kind === 'table-block' ? [own] : []))
  return block && sourceTable(block.table, page.lines)
}

describe('a table as rows of facts', () => {
  it.each([
    ['请求参数', '.im-table #request', 'field-row'],
    ['返回字典', '.im-table #response', 'field-row'],
    ['应答规范', '.im-table #response', 'field-row'],
    ['异常字典', '.im-table #response', 'field-row'],
    ['请求参数表', '', 'cells-row'],
    ['其他', '', 'cells-row'],
  ])('below %s stands {%s}', (head, marker, kind) => {
    const found = table(head)
    expect([found?.marker, found?.rows[0]?.kind]).toEqual([marker, kind])
    expect(found?.head).toEqual([head, '类型 {.type}', '描述'])
    expect(found?.delimiter).toEqual(['---', ':-:', '---'])
  })

  it('keeps the marker that the page has', () =>
    expect(table('请求参数', '{.im-table #x}')?.marker).toBe('.im-table #x'))
})

describe('a list of attributes as written', () => {
  it.each<readonly [kind: 'key' | 'class' | 'id', name: string, value: string | undefined, want: string]>([
    ['class', 'a', undefined, '.a'],
    ['id', 'a', undefined, '#a'],
    ['key', 'a', undefined, 'a'],
    ['key', 'a', 'b', 'a=b'],
    ['key', 'a', '', 'a=""'],
    ['key', 'a', 'b c', 'a="b c"'],
    ['key', 'a', 'b\tc', 'a="b\tc"'],
    ['key', 'a', '{b', 'a="{b"'],
    ['key', 'a', 'b}', 'a="b}"'],
    ['key', 'a', "b'c", 'a="b\'c"'],
    ['key', 'a', 'b"c', "a='b\"c'"],
  ])('%s %s %j: %s', (kind, name, value, want) => {
    const attribute = { kind, name, span, ...(value === undefined ? {} : { value }) }
    expect(attributeText({ attributes: [attribute, attribute], span, problems: [] })).toBe(`${want} ${want}`)
  })

  it('is nothing where there is none', () => expect(attributeText(undefined)).toBe(''))
})

it('the six forms have their labels in the order of the pages', () =>
  expect(sampleForms.map(({ label, style, async }) => `${label} ${style} ${async}`)).toEqual([
    '异步纯链式 chain true',
    '异步声明式 declaration true',
    '异步属性式 property true',
    '同步纯链式 chain false',
    '同步声明式 declaration false',
    '同步属性式 property false',
  ]))
