import { describe, expect, test } from 'vitest'
import type { Discriminator } from '../../../generator/model/model.js'
import { readPages, webhookText } from '../../pages/page-text.js'

const envelope = [
  '| headers {data-required} | object | 头',
  '| Wechatpay-Serial {data-required data-indent=1} | string | 序列号',
  '| body {data-required} | object | `JSON`',
  '| event_type {data-required data-indent=1} | string | 类型<br/>`LOAN.OVERDUE` 枚举值',
  '| resource {data-required data-indent=1} | object | 资源',
  '| original_type {data-required data-indent=2} | string | 原始类型',
  '| state {data-indent=2} | string | 状态',
  '| ciphertext {data-required data-indent=2} | string {data-encrypted=by-aes-gcm} | 密文',
  '| {colspan=3 .im-table-line}',
  '| state {data-required data-indent=3} | string | 状态',
  '| branch_id {data-required data-indent=3} | string | 分馆',
  '| fee {data-indent=3} | object | 费用',
  '| rate {data-indent=4} | object | 汇率',
  '| currency {data-indent=4} | string | 币种',
  '| books {data-indent=3} | object[] | 书',
  '| isbn {data-indent=4} | string | 书号',
  '| currency {data-indent=4} | string | 币种',
].join('\n')

function read(text: string, request = envelope) {
  const page = webhookText({ request, middle: text })
  const { model, diagnostics } = readPages([{ file: 'webhook/v3/LOAN.OVERDUE.md', text: page }])
  const [variant] = model.webhooks[0]?.variants ?? []
  return {
    variant,
    messages: diagnostics.filter(({ code }) => code === 'PW319').map(({ message }) => message),
  }
}

/** `path` or `path = value`, a path with dots; a field without a place in brackets. */
function inShort({ field, value, path }: Discriminator): string {
  const place = path === undefined ? `(${field})` : path.join('.')
  return value === undefined ? place : `${place} = ${value}`
}

const inside = 'resource.ciphertext'

describe('the fields of a variant', () => {
  test.each([
    ['one', '会返回**branch_id**字段', [`${inside}.branch_id`]],
    ['two in one stretch', '会带上(**state及branch_id**)', [`${inside}.state`, `${inside}.branch_id`]],
    [
      'three with blanks',
      '**state branch_id fee**',
      [`${inside}.state`, `${inside}.branch_id`, `${inside}.fee`],
    ],
    ['several stretches', '**state**、**branch_id**', [`${inside}.state`, `${inside}.branch_id`]],
    ['a deeper one', '会返回**rate**字典', [`${inside}.fee.rate`]],
    ['inside an array', '会返回**isbn**', [`${inside}.books.isbn`]],
    ['with dots', '会返回**fee.currency**', [`${inside}.fee.currency`]],
    ['of the body', '**original_type**', ['resource.original_type']],
    ['of the body with dots', '**resource.state**', ['resource.state']],
    ['in the content before the body', '**state**', [`${inside}.state`]],
    ['an equation', '(**state=OVERDUE**)', [`${inside}.state = OVERDUE`]],
    ['an equation with two signs', '(**state == "OVERDUE"**)', [`${inside}.state = OVERDUE`]],
    ['a value behind', '(**state**)为固定值"**OVERDUE**"', [`${inside}.state = OVERDUE`]],
    ['a value in small letters', '(**original_type**)为"**loan**"', ['resource.original_type = loan']],
    ['a value that is a field too', '(**original_type**)为"**state**"', ['resource.original_type = state']],
    ['a value with a dot', '**state**等于**A.B-1**', [`${inside}.state = A.B-1`]],
    ['two values', '**state**为**LATE**或**LOST**', [`${inside}.state = LATE`, `${inside}.state = LOST`]],
    [
      'a value and a field',
      '**state**为**LATE**，并带上**branch_id**',
      [`${inside}.state = LATE`, `${inside}.branch_id`],
    ],
    ['Chinese in bold', '**分馆**的通知会带上**branch_id**', [`${inside}.branch_id`]],
  ])('%s', (_, text, want) => {
    const { variant, messages } = read(`1. ${text} {#LATE}`)
    expect(variant?.discriminators.map(inShort)).toEqual(want)
    expect(messages).toEqual([])
  })

  test('of a notice without an encrypted string', () => {
    const request = envelope.split('\n').slice(0, 4).join('\n')
    const { variant } = read('1. 类型(**event_type=LOAN.OVERDUE**) {#LATE}', request)
    expect(variant?.discriminators.map(inShort)).toEqual(['event_type = LOAN.OVERDUE'])
  })
})

describe('a variant that nothing tells apart', () => {
  test.each([
    ['an unknown field', '会返回**library_id**', ['(library_id)'], '`library_id`'],
    ['two places', '会返回**currency**', ['(currency)'], '`currency`'],
    ['a path that leads nowhere', '会返回**fee.isbn**', ['(fee.isbn)'], '`fee.isbn`'],
    [
      'one of two unknown',
      '**branch_id及library_id**',
      [`${inside}.branch_id`, '(library_id)'],
      '`library_id`',
    ],
    ['a word without a field before it', '为**LATE**', ['(LATE)'], '`LATE`'],
    ['nothing in bold', '会返回分馆', [], 'names no field'],
  ])('%s', (_, text, want, said) => {
    const { variant, messages } = read(`1. ${text} {#LATE}`)
    expect(variant?.discriminators.map(inShort)).toEqual(want)
    expect(messages).toEqual([expect.stringContaining(said)])
  })

  test('is fine without a name', () => expect(read('1. 会返回**library_id**').messages).toEqual([]))
})
