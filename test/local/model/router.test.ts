import { expect, it } from 'vitest'
import { createRouter } from '../../../templates/runtime/local/model/router.js'

const find = createRouter([
  ['post', '/v3/pay/transactions/jsapi', 'jsapi'],
  ['get', '/v3/pay/transactions/id/{transaction_id}', 'query'],
  ['get', '/v3/pay/transactions/{kind}/latest', 'latest'],
  ['get', '/v3/users/{openid}/coupons/{coupon_id}', 'coupon'],
  ['get', '/v3/users/{openid}/coupons/counts', 'counts'],
  ['post', '/v3/applyment/', 'slash'],
  ['get', '/v3/things', 'without'],
  ['get', '/v3/things/', 'with'],
  ['post', '/v3/cancel/{id}', 'by id'],
  ['post', '/v3/cancel/{code}', 'by code'],
  ['post', '/v3/orders', 'order of Hong Kong', '/hk'],
  ['get', '/v3/orders', 'orders of all', '/global'],
  ['delete', '/v3/orders', 'delete'],
  ['post', '/pay/unifiedorder', 'v2'],
])

const one = (id: string, path: Record<string, string> = {}) => [{ id, path }]

it.each<[name: string, method: string, path: string, want: unknown]>([
  ['a path', 'POST', '/v3/pay/transactions/jsapi', one('jsapi')],
  ['a method in small letters', 'post', '/v3/pay/transactions/jsapi', one('jsapi')],
  ['a path of v2', 'POST', '/pay/unifiedorder', one('v2')],
  ['a placeholder', 'GET', '/v3/pay/transactions/id/42', one('query', { transaction_id: '42' })],
  [
    'a decoded placeholder',
    'GET',
    '/v3/pay/transactions/id/a%2Fb%20%E5%80%BC',
    one('query', { transaction_id: 'a/b 值' }),
  ],
  [
    'a literal segment in front of a placeholder',
    'GET',
    '/v3/users/o1/coupons/counts',
    one('counts', { openid: 'o1' }),
  ],
  ['an encoded literal segment', 'GET', '/v3/users/o1/coupons/coun%74s', one('counts', { openid: 'o1' })],
  [
    'a placeholder beside a literal',
    'GET',
    '/v3/users/o1/coupons/7',
    one('coupon', { openid: 'o1', coupon_id: '7' }),
  ],
  [
    'the other branch where the literal one ends',
    'GET',
    '/v3/pay/transactions/id/latest',
    one('query', { transaction_id: 'latest' }),
  ],
  [
    'a branch of the placeholder',
    'GET',
    '/v3/pay/transactions/jsapi/latest',
    one('latest', { kind: 'jsapi' }),
  ],
  ['HEAD where there is GET', 'HEAD', '/v3/pay/transactions/id/42', one('query', { transaction_id: '42' })],
  ['a slash at the end that the page lacks', 'POST', '/v3/pay/transactions/jsapi/', one('jsapi')],
  ['no slash at the end where the page has one', 'POST', '/v3/applyment', one('slash')],
  ['the page without slash', 'GET', '/v3/things', one('without')],
  ['the page with slash', 'GET', '/v3/things/', one('with')],
  [
    'both of two placeholders of one place',
    'POST',
    '/v3/cancel/7',
    [
      { id: 'by id', path: { id: '7' } },
      { id: 'by code', path: { code: '7' } },
    ],
  ],
  ['a prefix of its own', 'POST', '/hk/v3/orders', one('order of Hong Kong')],
  ['a prefix that the page lacks', 'DELETE', '/hk/v3/orders', one('delete')],
  ['a prefix in front of v2', 'POST', '/global/pay/unifiedorder', one('v2')],
  ['an empty placeholder', 'GET', '/v3/pay/transactions/id/', undefined],
  ['a percent sign that encodes nothing', 'GET', '/v3/pay/transactions/id/%E5', undefined],
  ['an unknown path', 'GET', '/v3/nothing', undefined],
  ['a path that only begins like one', 'GET', '/v3/pay', undefined],
  ['a prefix that no page has', 'POST', '/eu/v3/orders', undefined],
  ['a prefix that is missing', 'POST', '/v3/orders', ['DELETE']],
  ['another method', 'PUT', '/v3/pay/transactions/jsapi', ['POST']],
  ['HEAD where there is no GET', 'HEAD', '/v3/pay/transactions/jsapi', ['POST']],
  ['a name of Object', 'GET', '/__proto__/constructor', undefined],
])('finds %s', (_, method, path, want) => {
  const found = find(method, path)
  expect(found?.kind === 'operations' ? found.candidates : found?.allowed).toEqual(want)
})
