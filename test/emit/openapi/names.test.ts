import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wireNamePattern } from '../../../generator/emit/escape/numbered-name.js'
import { operationId, webhookOperationId } from '../../../generator/emit/openapi/operation-id.js'
import { cellText, pageText } from '../../../generator/emit/openapi/page-text.js'
import { statusKey } from '../../../generator/emit/openapi/response-objects.js'

describe('operationId', () => {
  test.each([
    ['v3/pay/transactions/jsapi#post', 'v3.pay.transactions.jsapi.post'],
    ['v3/pay/transactions/id/{transaction_id}#get', 'v3.pay.transactions.id._transaction_id_.get'],
    ['v3/pay/out-trade-no/#get', 'v3.pay.out-trade-no..get'],
    ['v2/a/_b_#get', 'v2.a.~5fb_.get'],
    ['v2/a.b/c d#get', 'v2.a~2eb.c~20d.get'],
    ['v2/商户#get', 'v2.~u5546~u6237.get'],
  ])('of %s', (given, want) => {
    expect(operationId(given)).toBe(want)
  })

  test.each([
    ['v3/COUPON.USE', 'webhook.v3.COUPON.USE'],
    ['v2/transaction-success', 'webhook.v2.transaction-success'],
    ['v2/a/b.c', 'webhook.v2.a~2fb~2ec'],
  ])('of the webhook %s', (given, want) => {
    expect(webhookOperationId(given)).toBe(want)
  })

  const segment = fc.oneof(fc.string({ unit: fc.constantFrom(...'ab_{}.~-2e') }), fc.string())
  const id = fc.array(segment, { minLength: 1, maxLength: 4 }).map(parts => parts.join('/'))

  test.each([
    ['operations', (page: string) => operationId(`${page}#get`)],
    ['webhooks', (page: string) => webhookOperationId(`v3/${page}`)],
  ])('of two %s is never the same, and needs no escape', (_name, make) => {
    fc.assert(
      fc.property(id, id, (a, b) => {
        expect(make(a) === make(b)).toBe(a === b)
        expect(make(a)).toMatch(/^[A-Za-z0-9_.~-]*$/)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the pattern of a name', () => {
  test.each([
    ['stock_id', undefined],
    ['price$', undefined],
    ['$name', undefined],
    ['coupon_id_$n', '^coupon_id_[0-9]+$'],
    ['coupon_refund_id_$n_$m', '^coupon_refund_id_[0-9]+_[0-9]+$'],
    ['a.b(c)_$n', '^a\\.b\\(c\\)_[0-9]+$'],
  ])('%s', (given, want) => {
    expect(wireNamePattern(given)).toBe(want)
  })

  test('is anchored, and takes all other characters as they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (name, index) => {
        const text = name.replaceAll('$', '')
        const pattern = new RegExp(wireNamePattern(`${text}_$n`) ?? '', 'u')
        expect(pattern.test(`${text}_${index}`)).toBe(true)
        expect(pattern.test(`${text}_${index}x`)).toBe(false)
        expect(pattern.test(`x${text}_${index}`)).toBe(false)
      }),
    )
  })
})

test.each([
  ['20X', '2XX'],
  ['2xx', '2XX'],
  ['4XX', '4XX'],
  ['30x', '3XX'],
  [' 200 ', '200'],
  ['429', '429'],
  ['600', 'default'],
  ['ok', 'default'],
])('the status %s is the key %s', (given, want) => {
  expect(statusKey(given)).toBe(want)
})

test.each([
  ['State<br/> `A` \\| `B`', 'State\n`A` | `B`'],
  [' a <BR> b <br /> c ', 'a\nb\nc'],
  ['', ''],
])('the cell %j reads %j', (given, want) => {
  expect(cellText(given)).toBe(want)
})

test('a paragraph keeps its backslashes', () => {
  expect(pageText('a \\| b<br/>c')).toBe('a \\| b\nc')
})
