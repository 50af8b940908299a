import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valuesIn, withValues } from '../../../generator/model/patch/edit-values.js'

describe('the old statement goes, the rest stays', () => {
  const table: readonly [name: string, old: string, next: string | undefined][] = [
    ['no statement', '状态', '状态<br/>`X` \\| `Y` 枚举值之一'],
    ['nothing at all', '', '`X` \\| `Y` 枚举值之一'],
    ['a run on a line of its own', '状态<br/>`A` \\| `B` 枚举值之一', '状态<br/>`X` \\| `Y` 枚举值之一'],
    ['a run within a line', '状态，`A` \\| `B` 枚举值之一，见下', '状态，见下<br/>`X` \\| `Y` 枚举值之一'],
    ['one value', '状态<br/>`A` 枚举值', '状态<br/>`X` \\| `Y` 枚举值之一'],
    ['two runs', '甲`A` 枚举值<br/>乙`B` `C` 枚举值之一', '甲<br/>乙<br/>`X` \\| `Y` 枚举值之一'],
    ['two runs in a line', '甲`A` 枚举值 乙`B` 枚举值', '甲 乙<br/>`X` \\| `Y` 枚举值之一'],
    [
      'lines with meanings',
      '状态<br/>`A`：一<br/>`B`：二<br/>见下',
      '状态<br/>见下<br/>`X` \\| `Y` 枚举值之一',
    ],
    ['lines without backticks', '状态，枚举值：<br/>A：一<br/>B：二', '状态<br/>`X` \\| `Y` 枚举值之一'],
    ['a run and its meanings', '`A` \\| `B` 枚举值之一<br/>`A`：一<br/>`B`：二', '`X` \\| `Y` 枚举值之一'],
    ['a constant', '状态，固定值为`A`', '状态<br/>`X` \\| `Y` 枚举值之一'],
    ['nothing but a constant', '`A`', '`X` \\| `Y` 枚举值之一'],
    ['a default, which stays', '状态，默认为`A`', '状态，默认为`A`<br/>`X` \\| `Y` 枚举值之一'],
    [
      'a word in backticks, which is none',
      '见`loan_id`<br/>`A` 枚举值',
      '见`loan_id`<br/>`X` \\| `Y` 枚举值之一',
    ],
  ]
  it.each(table)('%s', (_, old, next) => {
    expect(withValues(old, { enum: [{ value: 'X' }, { value: 'Y' }] })).toBe(next)
  })

  it.each([
    [
      'meanings',
      { enum: [{ value: 'X', meaning: '一|二' }, { value: 'Y' }] },
      '状态<br/>`X`：一\\|二<br/>`Y`：',
    ],
    ['one value', { enum: [{ value: 'X' }] }, '状态<br/>`X` 枚举值'],
    ['a bar in a value', { enum: [{ value: 'X|Y' }] }, '状态<br/>`X\\|Y` 枚举值'],
    ['a constant and a default', { const: 'X', default: 'X' }, '状态<br/>固定值为`X`<br/>默认值为`X`'],
    ['nothing', {}, '状态'],
  ])('%s', (_, facts, next) => expect(withValues('状态', facts)).toBe(next))
})

const value = fc.stringMatching(/^[A-Za-z0-9_. |中]{0,6}[A-Za-z0-9中]$/)
const words = fc.constantFrom('状态', '见`loan_id`', 'a，b', '枚举', '<br/>', '`', '。')
const description = fc
  .array(
    fc.oneof(
      words,
      value.map(own => `\`${own.replaceAll('|', '\\|')}\` 枚举值<br/>`),
      value.map(own => `固定为\`${own}\``),
    ),
    { maxLength: 5 },
  )
  .map(parts => parts.join(''))

describe('for any description', () => {
  it('what is written is read, or nothing is written', () =>
    fc.assert(
      fc.property(
        description,
        fc.uniqueArray(value, { maxLength: 3 }),
        fc.option(value),
        (old, values, byDefault) => {
          const facts = { enum: values.map(own => ({ value: own })), default: byDefault }
          const next = withValues(old, facts)
          if (next === undefined) return
          const read = valuesIn(next)
          expect((read.enum ?? []).map(own => own.value)).toEqual(values)
          expect(read.default ?? null).toBe(byDefault)
          if (values.length === 0) expect(read.const).toBeUndefined()
          expect(withValues(next, facts)).toBe(next)
        },
      ),
    ))

  it('plain words are always there afterwards', () =>
    fc.assert(
      fc.property(fc.uniqueArray(value, { minLength: 1, maxLength: 3 }), values => {
        const next = withValues('借阅的状态<br/>见归还', { enum: values.map(own => ({ value: own })) })
        expect(next?.startsWith('借阅的状态<br/>见归还<br/>')).toBe(true)
      }),
    ))
})
