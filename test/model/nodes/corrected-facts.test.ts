import { describe, expect, test } from 'vitest'
import { readModel } from '../../../generator/generate/read-pages.js'
import type { AnyDeclared } from '../../../generator/model/nodes/node.js'
import { nodes } from '../../../generator/model/nodes/nodes.js'
import { pageText } from '../../pages/page-text.js'
import { changesOf, valueAt } from './every-change.js'

const rows = [
  '| query {data-required} | object | 查询',
  '| shelf {data-indent=1} | string | 书架',
  '| json {data-required} | object | 请求',
  '| text {data-indent=1} | string | 文字',
  '| amount {data-indent=1} | number | 比例',
  '| flag {data-indent=1} | boolean | 开关',
  '| inner {data-indent=1} | object | 对象',
  '| id {data-indent=2} | string | 编号',
  '| many {data-indent=1} | string[] | 列表',
  '| listed {data-indent=1} | string | 值<br/>`1` 枚举值',
]

/** A field of the page for each kind of node that corrections change. */
const fields: Readonly<Record<string, string>> = {
  Property: 'json.text',
  Parameter: 'query.shelf',
  StringSchema: 'json.text',
  NumberSchema: 'json.amount',
  BooleanSchema: 'json.flag',
  ObjectSchema: 'json.inner',
  ArraySchema: 'json.many',
  EnumValue: 'json.listed',
}

interface Correction {
  /** The member that changes: `StringSchema.default`. */
  readonly fact: string
  readonly how: readonly ('added' | 'changed' | 'removed')[]
  readonly field: string
  /** Type and description cell of the field on the page, where they differ from the above. */
  readonly cells?: string
  /** What is corrected: the name of a fact in `patches.yaml`, and its value. */
  readonly name: string
  readonly value: string
}

/** A correction for each fact of which a declaration says that it may be corrected. */
const declared: readonly Correction[] = Object.entries<AnyDeclared>(nodes).flatMap(([node, own]) =>
  Object.entries('members' in own ? own.members : {}).flatMap(([key, { corrected = {} }]) =>
    Object.entries(corrected).map(([name, value]) => ({
      fact: `${node}.${key}`,
      how: ['added', 'changed'] as const,
      field: fields[node] ?? '',
      name,
      value,
    })),
  ),
)

/** Corrections of what the page says already. */
const further: readonly Correction[] = [
  ...values('StringSchema', 'json.text', 'string', '1', '2'),
  ...values('NumberSchema', 'json.amount', 'number', '1', '2'),
  ...values('BooleanSchema', 'json.flag', 'boolean', 'true', 'false'),
  ...Object.entries({ content: 'encoded', encryption: 'encrypted', signature: 'signed' }).map(
    ([key, name]): Correction => {
      const value = declared.find(one => one.fact === `StringSchema.${key}`)?.value ?? ''
      const cells = `string {data-${name}=${value}} | 文字`
      return {
        fact: `StringSchema.${key}`,
        how: ['removed'],
        field: 'json.text',
        cells,
        name,
        value: 'false',
      }
    },
  ),
  {
    fact: 'NumberSchema.fractions',
    how: ['removed'],
    field: 'json.amount',
    cells: 'float | 比例',
    name: 'type',
    value: 'number',
  },
  {
    fact: 'EnumValue.description',
    how: ['changed'],
    field: 'json.text',
    cells: 'string | 枚举值:<br/>`A`：one<br/>`B`：two',
    name: 'enum',
    value: '{ A: other, B: two }',
  },
]

/** Enumeration, constant and default that become another and go. */
function values(
  node: string,
  field: string,
  type: string,
  one: string,
  other: string,
): readonly Correction[] {
  const facts = [
    ['enum', `\`${one}\` 枚举值`, `['${other}']`, '[]'],
    ['const', `固定为\`${one}\``, `'${other}'`, 'null'],
    ['default', `默认为\`${one}\``, `'${other}'`, 'null'],
  ] as const
  return facts
    .filter(([name]) => name !== 'enum' || type !== 'boolean')
    .flatMap(([name, said, another, none]) => {
      const same = { fact: `${node}.${name}`, field, cells: `${type} | 值<br/>${said}`, name }
      return [
        { ...same, how: ['changed'], value: another },
        { ...same, how: ['removed'], value: none },
      ] as const
    })
}

const file = 'openapi/v3/library/loans'

/** The operation of the page, with a row of other cells, and with a correction. */
function operation({ field, cells }: Correction, set?: string): unknown {
  const row = field.split('.').at(-1)
  const request = rows.map(line =>
    cells !== undefined && line.startsWith(`| ${row} `) ? `${line.split(' | ')[0]} | ${cells}` : line,
  )
  const pages = [{ file: `${file}.md`, text: pageText({ request: request.join('\n') }) }]
  const patch = `- page: ${file}\n  field: ${field}\n  reason: why\n  set: { ${set} }\n`
  const patches = set === undefined ? undefined : { file: 'patches.yaml', text: patch }
  const { model, diagnostics } = readModel({ pages, patches })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return model.operations[0]
}

describe('corrections', () => {
  test('know a field for each kind of node', () => {
    expect(declared.filter(({ field }) => field === '')).toEqual([])
  })

  test.each([...declared, ...further].map(one => [`${one.fact} by ${one.name}: ${one.value}`, one] as const))(
    'change %s',
    (_, one) => {
      const [old, next] = [operation(one), operation(one, `${one.name}: ${one.value}`)]
      expect(changesBetween(old, next, one.fact)).toEqual(
        expect.arrayContaining([expect.toBeOneOf([...one.how])]),
      )
      expect(JSON.stringify(valueAt(next, ['corrections']))).toContain(`"facts":["${one.name}"`)
    },
  )
})

/** How a fact of a node differs between two operations. */
function changesBetween(old: unknown, next: unknown, fact: string): readonly string[] {
  const [node = '', key = ''] = fact.split('.')
  return changesOf('Operation', old, { way: [], schema: undefined, above: [] })
    .filter(change => change.fact.startsWith(`${node}.`))
    .map(({ way }) => [...way.slice(0, -1), key])
    .map(way => nature(valueAt(old, way), valueAt(next, way)))
}

function nature(old: unknown, next: unknown): string {
  if (JSON.stringify(old) === JSON.stringify(next)) return 'same'
  return old === undefined ? 'added' : next === undefined ? 'removed' : 'changed'
}
