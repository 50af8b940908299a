import { describe, expect, it } from 'vitest'
import { completeAnswer } from '../../../templates/runtime/local/answer/answer.js'
import { integer, list, object, row, text } from '../check/small-tables.js'
import { answering, asked, facts } from './asked.js'

describe('a completed answer has', () => {
  const choice = { rule: 'exactly-one', group: 'g' } as const
  const schema = object(
    row('id!', text),
    row('note', text),
    row('amount!', object(row('total!', integer), row('currency!', text), row('rate', integer))),
    row('goods!', list(object(row('goods_id!', text), row('price!', integer), row('remark', text)))),
    row('left', text, { choice }),
    row('right', text, { choice }),
  )
  const example = {
    id: 'A',
    note: 'optional',
    amount: { total: 1, currency: 'CNY', rate: 2 },
    goods: [{ goods_id: 'G', price: 3, remark: 'optional' }],
    left: 'L',
  }
  const whole = {
    id: 'A',
    amount: { total: 1, currency: 'CNY' },
    goods: [{ goods_id: 'G', price: 3 }],
    left: 'L',
  }

  it.each<[name: string, own: Readonly<Record<string, unknown>>, want: unknown]>([
    ['all that is required, and nothing else', {}, whole],
    ['the own members', { id: 'B', note: 'own' }, { ...whole, id: 'B', note: 'own' }],
    [
      'the own members inside, beside others',
      { amount: { total: 9 } },
      { ...whole, amount: { total: 9, currency: 'CNY' } },
    ],
    [
      'the own list, its objects completed',
      { goods: [{ price: 8 }, { goods_id: 'H' }] },
      {
        ...whole,
        goods: [
          { price: 8, goods_id: 'G' },
          { goods_id: 'H', price: 3 },
        ],
      },
    ],
    ['the own list, even an empty one', { goods: [] }, { ...whole, goods: [] }],
    ['the own member of a group', { right: 'R' }, { ...whole, left: undefined, right: 'R' }],
    ['what is required in the place of undefined', { id: undefined }, whole],
    ['own members that no row has', { more: 1 }, { ...whole, more: 1 }],
    ['null', { id: null }, { ...whole, id: null }],
  ])('%s', (_, own, want) => {
    const operation = answering(schema, example)
    expect(completeAnswer(operation, own, asked(operation), facts)).toEqual(want)
  })
})
