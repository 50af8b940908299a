import { describe, expect, test } from 'vitest'
import { generate } from '../../../generator/index.js'
import type { AnyDeclared } from '../../../generator/model/nodes/node.js'
import { nodes } from '../../../generator/model/nodes/nodes.js'
import { tempFolder } from '../../cli/temp-folder.js'
import { pageText } from '../../pages/page-text.js'
import { changesOf, valueAt, type Way } from './every-change.js'

const rows = [
  '| query {data-required} | object | 查询',
  '| shelf {data-indent=1} | string | 书架',
  '| json {data-required} | object | 请求',
  '| text {data-required data-indent=1} | string | 文字',
  '| whole {data-indent=1} | integer | 数量',
  '| part {data-indent=1} | number | 比例',
  '| flag {data-indent=1} | boolean | 开关',
  '| inner {data-indent=1} | object | 对象',
  '| id {data-indent=2} | string | 编号',
  '| many {data-indent=1} | string[] | 列表',
]

interface Correction {
  /** A fact and the kind of its change. */
  readonly fact: string
  readonly field: string
  /** Type and description cell of the field on the page, where they differ from the above. */
  readonly cells?: string
  /** What is corrected, in the words of `patches.yaml`. */
  readonly set: string
}

const ways = ['added', 'changed', 'removed'] as const

/** A correction for each change that the declarations allow. */
const corrections: readonly Correction[] = [
  { fact: 'Property.name changed', field: 'json.text', set: 'name: words' },
  { fact: 'Property.required changed', field: 'json.text', set: 'required: false' },
  { fact: 'Property.description changed', field: 'json.text', set: 'description: 词语' },
  { fact: 'Parameter.name changed', field: 'query.shelf', set: 'name: rack' },
  { fact: 'Parameter.required changed', field: 'query.shelf', set: 'required: true' },
  { fact: 'Parameter.description changed', field: 'query.shelf', set: 'description: 架子' },
  { fact: 'StringSchema.kind changed', field: 'json.text', set: 'type: integer' },
  { fact: 'NumberSchema.kind changed', field: 'json.whole', set: 'type: number' },
  { fact: 'BooleanSchema.kind changed', field: 'json.flag', set: 'type: string' },
  { fact: 'ObjectSchema.kind changed', field: 'json.inner', set: "type: 'object[]'" },
  { fact: 'ArraySchema.kind changed', field: 'json.many', set: 'type: string' },
  { fact: 'NumberSchema.fractions added', field: 'json.part', set: 'type: float' },
  { fact: 'NumberSchema.fractions removed', field: 'json.part', cells: 'float | 比例', set: 'type: number' },
  { fact: 'EnumValue.value changed', field: 'json.text', cells: 'string | `A` 枚举值', set: 'enum: [C]' },
  {
    fact: 'EnumValue.description added',
    field: 'json.text',
    cells: 'string | `A` 枚举值',
    set: 'enum: { A: one }',
  },
  {
    fact: 'EnumValue.description changed',
    field: 'json.text',
    cells: 'string | 枚举值:<br/>`A`：one<br/>`B`：two',
    set: 'enum: { A: other, B: two }',
  },
  ...ways.flatMap(way => values('StringSchema', 'json.text', 'string', ['A', 'B'], way)),
  ...ways.flatMap(way => values('NumberSchema', 'json.whole', 'integer', ['1', '2'], way)),
  ...ways.flatMap(way => values('BooleanSchema', 'json.flag', 'boolean', ['true', 'false'], way)),
  ...marks('content', 'encoded', 'by-json_encode'),
  ...marks('encryption', 'encrypted', 'by-rsa-pubkey'),
  ...marks('signature', 'signed', 'by-rsa-privatekey'),
]

/** Corrections of enumeration, constant and default, each in one way. */
function values(
  node: string,
  field: string,
  type: string,
  [one, other]: readonly [string, string],
  way: (typeof ways)[number],
): readonly Correction[] {
  const facts = [
    ['enum', `\`${one}\` 枚举值`, '[]'],
    ['const', `固定为\`${one}\``, 'null'],
    ['default', `默认为\`${one}\``, 'null'],
  ] as const
  return facts
    .filter(([name]) => name !== 'enum' || type !== 'boolean')
    .map(([name, said, none]) => ({
      fact: `${node}.${name} ${way}`,
      field,
      ...(way === 'added' ? {} : { cells: `${type} | 值<br/>${said}` }),
      set: `${name}: ${way === 'removed' ? none : name === 'enum' ? `['${other}']` : `'${other}'`}`,
    }))
}

function marks(member: string, name: string, value: string): readonly Correction[] {
  const field = 'json.text'
  return [
    { fact: `StringSchema.${member} added`, field, set: `${name}: ${value}` },
    {
      fact: `StringSchema.${member} removed`,
      field,
      cells: `string {data-${name}=${value}} | 文字`,
      set: `${name}: false`,
    },
  ]
}

const file = 'openapi/v3/library/loans'

/** The operation of the page, with a row of other cells, and with a correction. */
async function operation({ field, cells }: Correction, set?: string): Promise<unknown> {
  const name = field.split('.').at(-1)
  const request = rows.map(row =>
    cells !== undefined && row.startsWith(`| ${name} `) ? `${row.split(' | ')[0]} | ${cells}` : row,
  )
  const patch = `- page: ${file}\n  field: ${field}\n  reason: why\n  set: { ${set} }\n`
  const specs = tempFolder({
    [`${file}.md`]: pageText({ request: request.join('\n') }),
    ...(set === undefined ? {} : { 'patches.yaml': patch }),
  })
  const { model, diagnostics } = await generate({ specs })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return model.operations[0]
}

/** What the declarations say that a correction may change, as `corrections` names it, without the kind of change. */
const allowed = Object.entries<AnyDeclared>(nodes).flatMap(([name, declared]) =>
  'members' in declared
    ? Object.entries(declared.members)
        .filter(([, { corrected }]) => corrected !== undefined)
        .map(([key, member]) => [`${name}.${key}`, member] as const)
    : [],
)

describe('corrections', () => {
  test('are tried for each fact that may be corrected', () => {
    const tried = new Set(corrections.map(({ fact }) => fact.split(' ')[0]))
    expect([...tried].sort()).toEqual(allowed.map(([fact]) => fact).sort())
  })

  test.each(corrections.map(one => [one.fact, one] as const))('%s', async (fact, one) => {
    const [old, next] = [await operation(one), await operation(one, one.set)]
    expect(places(old, next, fact)).not.toEqual([])
    const names = allowed.find(([name]) => fact.startsWith(`${name} `))?.[1].corrected
    expect(JSON.stringify(valueAt(next, ['corrections']))).toContain(`"facts":["${names?.[0]}"`)
  })
})

/** Where two operations differ in a fact: the ways to it. */
function places(old: unknown, next: unknown, fact: string): readonly Way[] {
  const [name = '', how] = fact.split(' ')
  const key = name.split('.')[1] ?? ''
  return changesOf('Operation', old, { way: [], schema: undefined, above: [] })
    .filter(change => change.fact.split('.')[0] === name.split('.')[0])
    .map(({ way }) => [...way.slice(0, -1), key])
    .filter(way => nature(valueAt(old, way), valueAt(next, way)) === how)
}

function nature(old: unknown, next: unknown): string {
  if (JSON.stringify(old) === JSON.stringify(next)) return 'same'
  return old === undefined ? 'added' : next === undefined ? 'removed' : 'changed'
}
