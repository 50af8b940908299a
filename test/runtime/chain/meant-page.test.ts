import { describe, expect, test } from 'vitest'
import { meantPage, shownPath } from '../../../templates/runtime/chain/meant-page.js'

const paths = [
  'brand/coupons/{coupon_code}/use',
  'v2/pay/unifiedorder',
  'v2/secapi/pay/refund',
  'v3/pay/partner/transactions/jsapi',
  'v3/pay/transactions/h5',
  'v3/pay/transactions/id/{transaction_id}',
  'v3/pay/transactions/jsapi',
  'v3/pay/transactions/out-trade-no/{out_trade_no}',
  'v3/pay/transactions/out-trade-no/{out_trade_no}/close',
  'v3/tax/',
]
const jsapi = 'v3/pay/transactions/jsapi'
const byId = 'v3/pay/transactions/id/{transaction_id}'

describe('the page that was meant', () => {
  test.each<readonly [string, string, string | undefined]>([
    ['a slip of the pen', 'v3/pay/transaction/jsapi', jsapi],
    ['a URL', 'https://api.mch.weixin.qq.com/v3/pay/transactions/jsapi', jsapi],
    ['a URL of another host', 'http://127.0.0.1:8080/v3/pay/transactions/jsapi', jsapi],
    ['a URL with a slip', 'https://api.mch.weixin.qq.com/v3/pay/transactons/jsapi', jsapi],
    ['the path of a URL', '/v3/pay/transactions/jsapi', jsapi],
    ['a path of the overseas host', 'https://apihk.mch.weixin.qq.com/hk/v3/pay/transactions/jsapi', jsapi],
    ['without its protocol', 'pay/transactions/jsapi', jsapi],
    ['a URL of v2', 'https://api.mch.weixin.qq.com/pay/unifiedorder', 'v2/pay/unifiedorder'],
    ['a path of v2', '/secapi/pay/refund', 'v2/secapi/pay/refund'],
    ['a slash at its end', 'v3/pay/transactions/jsapi/', jsapi],
    ['no slash at its end', 'v3/tax', 'v3/tax/'],
    ['capitals', 'V3/Pay/Transactions/JSAPI', jsapi],
    ['a query', 'v3/pay/transactions/jsapi?mchid=1900000109', jsapi],
    ['names of a chain', 'v3/pay/transactions/outTradeNo/_out_trade_no_/close', paths[8]],
    ['another name of a placeholder', 'v3/pay/transactions/id/{id}', byId],
    ['a placeholder of Express', 'v3/pay/transactions/id/:transaction_id', byId],
    ['a value', 'v3/pay/transactions/id/4200000000202611280000000001', byId],
    ['a value and a query', '/v3/pay/transactions/out-trade-no/SO20261128?mchid=1', paths[7]],
    ['a value in the middle', 'brand/coupons/8812345/use', paths[0]],
    ['nothing like it', 'v3/entirely/different/things', undefined],
    ['the beginning of paths', 'v3/pay/transactions', undefined],
    ['no text', '', undefined],
    ['only slashes', '///', undefined],
  ])('%s', (_, wanted, want) => expect(meantPage(wanted, paths)?.path).toBe(want))

  test('knows the method before it', () =>
    expect(meantPage('POST /v3/pay/transaction/jsapi', paths)).toEqual({ path: jsapi, method: 'post' }))

  test('a long text is judged fast', () => {
    const begin = performance.now()
    expect(meantPage(`v3/${'a/'.repeat(50_000)}`, paths)).toBeUndefined()
    expect(meantPage(`v3/pay/${'a'.repeat(50_000)}`, paths)).toBeUndefined()
    expect(performance.now() - begin).toBeLessThan(1_000)
  })
})

test.each([
  ['v3/pay/transaction/jsapi', 'v3/pay/transaction/jsapi'],
  [
    'https://api.mch.weixin.qq.com/v3/pay/transactions/h5?openid=oUpF8',
    'https://api.mch.weixin.qq.com/v3/pay/transactions/h5',
  ],
  ['POST /v3/pay/transactions/id/4200000000202611280000000001', '/v3/pay/transactions/id/…'],
  ['v3/pay/transactions/id/{id}', 'v3/pay/transactions/id/{id}'],
  ['v3/users/oUpF8uDemo0000000000000000A1', 'v3/users/…'],
  [`v3/users/${'oUpFuDemo'.repeat(5)}`, 'v3/users/…'],
])('%s is shown as %s', (wanted, want) => expect(shownPath(wanted, paths)).toBe(want))
