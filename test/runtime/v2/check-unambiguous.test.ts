import { describe, expect, it } from 'vitest'
import { refuseAmpersands, refuseHiddenFields } from '../../../templates/runtime/v2/check-unambiguous.js'
import { hiddenFields } from '../../../templates/runtime/v2/hidden-fields.js'
import { failureOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

/** Fields of requests that come back in notices as they were given. */
const returned = [
  'attach',
  'contract_code',
  'contract_display_account',
  'device_info',
  'out_trade_no',
  'request_serial',
  'sub_order_list',
]

describe('fields in the values of others', () => {
  it.each<[string, string, readonly string[]]>([
    ['one', 'x&a=1', ['a']],
    ['one at the beginning', '&a=1', ['a']],
    ['one without a value', 'x&a=', ['a']],
    ['several', 'x&a=1&b=2&a=3', ['a', 'b', 'a']],
    ['one with = in its value', 'x&a=b=c', ['a']],
    ['none at the beginning', 'a=1', []],
    ['none without =', 'x&a', []],
    ['none without a name', 'x&=1', []],
    ['none between signs alone', '&&&', []],
    ['nothing', '', []],
  ])('are %s', (_, text, names) => {
    expect(hiddenFields({ within: text, sign: '&a=1' })).toEqual(
      names.map(name => ({ within: 'within', name })),
    )
  })

  it('are found in every value', () => {
    expect(hiddenFields({ a: '&b=1', c: 'x', d: '&e=' })).toEqual([
      { within: 'a', name: 'b' },
      { within: 'd', name: 'e' },
    ])
  })
})

describe('values that come back in a notice', () => {
  it.each(returned)('%s must not hold a known field', name => {
    for (const known of ['total_fee', 'prepay_id']) {
      const texts = { appid: 'wx1', [name]: `x&other=1&${known}=2` }
      const error = failureOf(
        () => refuseHiddenFields(texts, '/xml'),
        /in another form, such as JSON or with commas/,
      )
      expect(error).toMatchObject({ name: 'RequestError', code: 'INVALID_FIELD', field: `/xml/${name}` })
      expect(error.message).toContain(`/xml/${name} holds &${known}=,`)
    }
  })

  it.each(returned)('%s may hold what nobody knows', name => {
    for (const text of ['x&other=1', 'total_fee=1', 'a&total_fee', '&=', 'a&b'])
      expect(() => refuseHiddenFields({ [name]: text }, '/xml'), text).not.toThrow()
  })

  it('are no others', () => {
    for (const name of ['body', 'notify_url', 'sign', 'detail'])
      expect(() => refuseHiddenFields({ [name]: 'x&total_fee=1' }, '/xml')).not.toThrow()
  })
})

describe('links', () => {
  it('must not hold & in any value but the sign', () => {
    expect(
      failureOf(() => refuseAmpersands({ a: 'x', b: '&' }, '/query'), next.takeOutOfAddress),
    ).toMatchObject({
      code: 'INVALID_FIELD',
      field: '/query/b',
    })
    expect(() => refuseAmpersands({ a: 'x=y', sign: '&' }, '/query')).not.toThrow()
  })
})
