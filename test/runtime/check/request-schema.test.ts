import { describe, expect, it } from 'vitest'
import { requestSchema } from '../../../templates/runtime/check/request-schema.js'
import type { RequestSchema } from '../../../templates/runtime/index.js'
import { failureOf } from '../support/failure-of.js'
import { order, orderOperation, orderSchema, orderWith, uploadSchema, v2Schema } from './operations.js'

/** What a schema has against a request, as `field: issue`. */
function told(schema: RequestSchema<unknown>, request: unknown): readonly string[] {
  const { issues = [] } = schema['~standard'].validate(request)
  return issues.map(({ path, message }) => `/${path.join('/')}: ${message}`)
}

type Row = readonly [name: string, request: unknown, want: readonly string[]]

describe('a schema says of a request', () => {
  it.each<Row>([
    ['nothing where it fits', order, []],
    ['what is no object', 'x', ['/: must be an object of groups']],
    ['that null is none', null, ['/: must be an object of groups']],
    [
      'everything at once, in the order of the groups',
      { id: 'long id', query: { limit: 0 }, json: { out_trade_no: 'x', total: '1', scene: 'app' } },
      [
        '/id: has 7 characters, more than 4',
        '/query/limit: must be at least 1',
        '/headers/Idempotency-Key: value is required',
        '/json/a: one of a, b is required',
        '/json/out_trade_no: has 1 characters, fewer than 2',
        '/json/total: must be an integer',
        '/json/scene: must be one of APP, H5',
      ],
    ],
    ['that the body is missing', { ...order, json: undefined }, ['/json: value is required']],
    [
      'that undefined members are absent',
      orderWith({ total: undefined }),
      ['/json/total: value is required'],
    ],
    ['nothing of optional members that are undefined', orderWith({ scene: undefined }), []],
    ['that two of a group are too many', orderWith({ b: '2' }), ['/json/b: only one of a, b may be given']],
    ['nothing of a bigint for an integer', orderWith({ total: 2n ** 60n }), []],
    ['nothing of a fraction where they are taken', orderWith({ rate: 0.5 }), []],
    ['that a text is no truth', orderWith({ split: 'true' }), ['/json/split: must be true or false']],
    ['nothing of the data inside of a text', orderWith({ detail: { goods: [{ count: 1 }] } }), []],
    ['nothing of the text of such data', orderWith({ detail: '{"goods":[{"count":1}]}' }), []],
    ['that a text holds no data', orderWith({ detail: '{' }), ['/json/detail: must be JSON text']],
    [
      'what is wrong inside of such data',
      orderWith({ detail: { goods: [{ count: 1 }, {}] } }),
      ['/json/detail/goods/1/count: value is required'],
    ],
    ['nothing of numbers in a query, which are texts', { ...order, query: { limit: '10', ids: 'a' } }, []],
    [
      'that a query value is no number',
      { ...order, query: { limit: 'x', ids: ['abc', 'a', 'b'] } },
      ['/query/limit: must be an integer', '/query/ids: has 3 items, more than 2'],
    ],
    [
      'which group is unknown',
      { ...order, xml: {} },
      ['/xml: is not a group of this operation, which takes id, json, query, headers'],
    ],
    [
      'which name is meant in another style',
      orderWith({ out_trade_no: undefined, outTradeNo: 'SO42' }),
      [
        '/json/out_trade_no: value is required',
        '/json/outTradeNo: is not in the tables; did you mean out_trade_no?',
      ],
    ],
    [
      'which name is misspelt',
      orderWith({ out_trade_no: undefined, out_trade_on: 'SO42' }),
      [
        '/json/out_trade_no: value is required',
        '/json/out_trade_on: is not in the tables; did you mean out_trade_no?',
      ],
    ],
    ['nothing of a field that is newer than its page', orderWith({ brand_new: 1 }), []],
    ['nothing of a field that is like one that is given', orderWith({ totals: 1 }), []],
  ])('%s', (_, request, want) => expect(told(orderSchema, request)).toEqual(want))

  it.each<Row>([
    [
      'that a date cannot be sent, beside other problems',
      orderWith({ out_trade_no: new Date(0), total: 0 }),
      [
        expect.stringMatching(/^\/json\/out_trade_no: is an instance of Date\. Give the time as the page/),
        '/json/total: must be at least 1',
      ],
    ],
    [
      'that a fraction is none of cents, with what to do',
      orderWith({ total: 19.9 * 100 }),
      [expect.stringMatching(/^\/json\/total: is almost a whole number.*Round it: Math\.round/)],
    ],
    [
      'that a character would not arrive',
      orderWith({ a: '😀' }),
      [expect.stringMatching(/^\/json\/a: holds a character outside the Basic/)],
    ],
    [
      'that a getter throws',
      {
        ...order,
        get json() {
          throw new Error('secret')
        },
      },
      [expect.stringMatching(/^\/: cannot be read/)],
    ],
  ])('%s', (_, request, want) => expect(told(orderSchema, request)).toEqual(want))

  it.each<Row>([
    [
      'nothing of a file, whose digest the client fills in',
      { body: { file: { filename: 'a', content: new Uint8Array(1) } } },
      [],
    ],
    ['nothing of a stream', { body: { file: { filename: 'a', content: (async function* () {})() } } }, []],
    ['nothing of a File', { body: { file: new File(['a'], 'a.png') } }, []],
    ['that the file is missing', { body: { meta: {} } }, ['/body/file: file is required']],
    ['that a text is no file', { body: { file: 'a.png' } }, ['/body/file: must be a file']],
    [
      'that a given digest is too long',
      { body: { file: new File(['a'], 'a.png'), meta: { sha256: 'a'.repeat(65) } } },
      ['/body/meta/sha256: has 65 characters, more than 64'],
    ],
  ])('of an upload %s', (_, request, want) => expect(told(uploadSchema, request)).toEqual(want))

  it.each<Row>([
    ['nothing of numbers and their texts', { xml: { body: 1, total_fee: '1', coupon_id_0: 'a' } }, []],
    ['that an empty text is absent', { xml: { body: '', total_fee: 1 } }, ['/xml/body: value is required']],
    [
      'which value is too large',
      { xml: { body: 'a', total_fee: '10' } },
      ['/xml/total_fee: must be at most 9'],
    ],
    [
      'which numbered value is too long',
      { xml: { body: '😀', total_fee: 1, coupon_id_7: 'abc' } },
      ['/xml/coupon_id_7: has 3 characters, more than 2'],
    ],
  ])('of v2 %s', (_, request, want) => expect(told(v2Schema, request)).toEqual(want))
})

describe('a schema', () => {
  it('gives a copy of what fits, which nobody else changes', () => {
    const result = orderSchema['~standard'].validate(order)
    expect(result).toEqual({ value: order })
    expect('value' in result && result.value).not.toBe(order)
  })

  it('names elements of arrays by numbers', () => {
    const { issues } = orderSchema['~standard'].validate({ ...order, query: { ids: ['a', 'abc'] } })
    expect(issues?.[0]?.path).toEqual(['query', 'ids', 1])
  })

  it('throws one error that names every field and no value', () => {
    const request = {
      ...orderWith({ a: 'secret'.repeat(9), out_trade_no: 'secret secret', scene: 'secret' }),
      id: 'secret',
    }
    const error = failureOf(() => orderSchema.check(request), /^Correct what `problems` lists\./)
    expect(error).toMatchObject({
      name: 'RequestError',
      code: 'CHECK_FAILED',
      outcome: 'not-sent',
      operation: orderOperation.id,
      field: '/id',
      problems: [
        { field: '/id', issue: 'has 6 characters, more than 4' },
        { field: '/json/out_trade_no', issue: 'has 13 characters, more than 8' },
        { field: '/json/scene', issue: 'must be one of APP, H5' },
      ],
    })
    expect(error.message).toMatch(/in 3 fields: \/id: has 6 characters, more than 4; \/json\/out_trade_no: /)
    expect(JSON.stringify(error)).not.toContain('secret')
    expect(JSON.parse(JSON.stringify(error)).problems).toHaveLength(3)
  })

  it('counts in its message what it does not list there', () => {
    const json = { out_trade_no: 1, total: '', scene: 1, split: 1, detail: 1, rate: '' }
    const error = failureOf(() => orderSchema.check({ json }), /^Correct what `problems` lists\./)
    expect(error.message).toMatch(/; and 4 more\./)
  })

  it('lets the options of a call add headers and fractions', () => {
    const bare = { id: '1', json: { ...order.json, weight: 1.5 } }
    const options = { headers: { 'Idempotency-Key': 'k1' }, fractions: ['/json/weight'] }
    expect(orderSchema.check(bare, options)).toEqual(bare)
  })

  it('makes its table once, when it is asked', () => {
    let made = 0
    const schema = requestSchema<object>(orderOperation, () => {
      made++
      return {}
    })
    expect(made).toBe(0)
    for (let count = 0; count < 3; count++) schema['~standard'].validate(order)
    expect(made).toBe(1)
  })

  it.each<[name: string, make: () => unknown]>([
    [
      'is nested deeper than anything',
      () => ({ ...order, json: JSON.parse(`${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`) }),
    ],
    [
      'has ten thousand names',
      () => orderWith(Object.fromEntries(Array.from({ length: 1e4 }, (_, at) => [`out_trade_nr_${at}`, 1]))),
    ],
    ['has a name of a megabyte', () => orderWith({ ['x'.repeat(1e6)]: 1 })],
    [
      'holds itself',
      () => {
        const circle: Record<string, unknown> = {}
        circle.json = circle
        return circle
      },
    ],
    [
      'has a prototype as a name',
      () => ({ ...order, json: JSON.parse('{"__proto__": {"a": 1}, "constructor": 1}') }),
    ],
  ])('stands a request that %s', (_, make) => {
    const started = performance.now()
    expect(() => orderSchema['~standard'].validate(make())).not.toThrow()
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
