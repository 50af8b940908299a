import { describe, expect, it } from 'vitest'
import { plausibleAnswer } from '../../../templates/runtime/local/answer/answer.js'
import type { SchemaModel, StringModel } from '../../../templates/runtime/local/model/page-model.js'
import type { LocalRequest } from '../../../templates/runtime/local/service/local-request.js'
import { forMerchant, forPlatform, integer, json, list, object, row, text } from '../check/small-tables.js'
import { answering, asked, facts } from './asked.js'

type Case = readonly [
  name: string,
  schema: SchemaModel,
  example: unknown,
  parts: Partial<LocalRequest>,
  want: unknown,
]

describe('a plausible answer has', () => {
  it.each<Case>([
    [
      'a value of the body',
      object(row('out_trade_no', text)),
      { out_trade_no: 'A' },
      { body: { out_trade_no: 'B' } },
      { out_trade_no: 'B' },
    ],
    [
      'a value of the path',
      object(row('out_trade_no', text)),
      { out_trade_no: 'A' },
      { path: { out_trade_no: 'B' } },
      { out_trade_no: 'B' },
    ],
    [
      'a value of the query',
      object(row('limit', integer)),
      { limit: 1 },
      { query: { limit: 20 } },
      { limit: 20 },
    ],
    [
      'a number of v2, which came as text',
      object(row('total_fee', integer)),
      { total_fee: 1 },
      { body: { total_fee: '100' } },
      { total_fee: 100 },
    ],
    [
      'the value of the same object first',
      object(row('amount', object(row('currency', text)))),
      { amount: { currency: 'A' } },
      { body: { currency: 'B', amount: { currency: 'C' } } },
      { amount: { currency: 'C' } },
    ],
    [
      'the value of another object',
      object(row('payer', object(row('openid', text)))),
      { payer: { openid: 'A' } },
      { body: { openid: 'B' } },
      { payer: { openid: 'B' } },
    ],
    [
      'no common word of another object',
      object(row('status', text)),
      { status: 'A' },
      { body: { goods: { status: 'B' } } },
      { status: 'A' },
    ],
    [
      'no value of another type',
      object(row('count', integer)),
      { count: 1 },
      { body: { count: 'many' } },
      { count: 1 },
    ],
    [
      'no value that its row refuses',
      object(row('kind', { ...text, enum: [{ value: 'A' }] })),
      { kind: 'A' },
      { body: { kind: 'B' } },
      { kind: 'A' },
    ],
    [
      'a truth',
      object(row('is_new', { kind: 'boolean' })),
      { is_new: true },
      { body: { is_new: false } },
      { is_new: false },
    ],
    [
      'nothing that is empty',
      object(row('attach', text)),
      { attach: 'A' },
      { body: { attach: '' } },
      { attach: 'A' },
    ],
    ['the caller', object(row('mchid', text)), { mchid: '1900000109' }, {}, { mchid: '1900007291' }],
    [
      'what the request says in the place of the caller',
      object(row('mchid', text)),
      { mchid: 'A' },
      { body: { mchid: '1900000001' } },
      { mchid: '1900000001' },
    ],
    [
      'an item for each of the request',
      object(row('orders', list(object(row('id', text), row('state', text))))),
      { orders: [{ id: 'A', state: 'OK' }] },
      { body: { orders: [{ id: '1' }, { id: '2' }] } },
      {
        orders: [
          { id: '1', state: 'OK' },
          { id: '2', state: 'OK' },
        ],
      },
    ],
    [
      'no more items than its row allows',
      object(row('orders', list(object(row('id', text)), { maxItems: 1 }))),
      { orders: [{ id: 'A' }] },
      { body: { orders: [{ id: '1' }, { id: '2' }] } },
      { orders: [{ id: '1' }] },
    ],
    [
      'values inside of strings',
      object(row('detail', json(object(row('goods_id', text))))),
      { detail: { goods_id: 'A' } },
      { body: { goods_id: 'B' } },
      { detail: { goods_id: 'B' } },
    ],
    [
      'a time of now',
      object(row('create_time', text)),
      { create_time: '2026-08-01T10:30:00+08:00' },
      {},
      { create_time: '2031-02-03T12:05:06+08:00' },
    ],
    [
      'times as far from each other as in the example',
      object(row('a', text)),
      { a: '2026-08-01T10:00:00.120+08:00' },
      {},
      { a: '2031-02-03T11:35:06.120+08:00' },
    ],
    ['a day of now', object(row('a', text)), { a: '2026-08-02' }, {}, { a: '2031-02-04' }],
    [
      'a time with a blank',
      object(row('a', text)),
      { a: '2026-08-01 10:30:00' },
      {},
      { a: '2031-02-03 12:05:06' },
    ],
    [
      'a time of v2',
      object(row('time_end', text)),
      { time_end: '20260801103000' },
      {},
      { time_end: '20310203120506' },
    ],
    ['a day of v2', object(row('bill_date', text)), { bill_date: '20260801' }, {}, { bill_date: '20310203' }],
    [
      'seconds',
      object(row('begin_time', integer)),
      { begin_time: 1785551400 },
      {},
      { begin_time: 1927857906 },
    ],
    [
      'a birthday as it is',
      object(row('birthday', text)),
      { birthday: '1990-01-02' },
      {},
      { birthday: '1990-01-02' },
    ],
    [
      'a new number',
      object(row('transaction_id', text)),
      { transaction_id: '4200002026080112300000000042' },
      {},
      { transaction_id: '4200002031020377777777777777' },
    ],
    [
      'a new number that says the year in two digits',
      object(row('prepay_id', text)),
      { prepay_id: 'wx26080112300000demo42' },
      {},
      { prepay_id: 'wx31020377777777demo77' },
    ],
    [
      'no new number in the place of a constant',
      object(row('a', { ...text, const: '20260801' })),
      { a: '20260801' },
      {},
      { a: '20260801' },
    ],
    [
      'an address of its own',
      object(row('download_url', text)),
      { download_url: 'https://pay.example.com/page?a=1' },
      {},
      { download_url: 'http://127.0.0.1:8790/page?a=1' },
    ],
    [
      'no address of others',
      object(row('url', text)),
      { url: 'https://pay.example.com.evil.test/' },
      {},
      { url: 'https://pay.example.com.evil.test/' },
    ],
    [
      'the values of the shape that fits',
      object(
        row('a', {
          kind: 'one-of',
          alternatives: [
            { description: '', schema: object(row('x', integer)) },
            { description: '', schema: object(row('y', text)) },
          ],
        }),
      ),
      { a: { y: 'A' } },
      { body: { y: 'B' } },
      { a: { y: 'B' } },
    ],
    [
      'keys with an index',
      object(row('coupon_id_$n', text)),
      { coupon_id_0: 'A' },
      { body: { coupon_id_0: 'B' } },
      { coupon_id_0: 'B' },
    ],
    [
      'nothing of a name of Object',
      object(row('a', text)),
      { a: 'A' },
      { body: JSON.parse('{"__proto__":{"a":"B"}}') },
      { a: 'B' },
    ],
  ])('%s', (_, schema, example, parts, want) => {
    const operation = answering(schema, example)
    expect(plausibleAnswer(operation, asked(operation, parts), facts)).toEqual(want)
  })

  it.each<[name: string, answered: StringModel, want: string]>([
    ['an encrypted value only where it is encrypted again', { ...text, encryption: forMerchant }, '陈小舟'],
    ['no encrypted value in the open', text, '示例'],
  ])('%s', (_, answered, want) => {
    const operation = answering(
      object(row('name', answered)),
      { name: '示例' },
      {
        requestBody: {
          kind: 'json',
          required: true,
          schema: object(row('name', { ...text, encryption: forPlatform })),
        },
      },
    )
    const request = asked(operation, { body: { name: '陈小舟' } })
    expect(plausibleAnswer(operation, request, facts)).toEqual({ name: want })
  })

  it('nothing where there is no object', () => {
    const operation = answering(object(), undefined)
    expect(plausibleAnswer(operation, asked(operation), facts)).toEqual({})
  })

  it('other numbers each time', () => {
    const operation = answering(object(row('id', text)), { id: '1020260801000042' })
    const { now, url } = facts
    const [a, b] = [0, 1].map(() => plausibleAnswer(operation, asked(operation), { now, url }).id)
    expect(a).toMatch(/^1020310203\d{6}$/)
    expect(a).not.toBe(b)
  })
})
