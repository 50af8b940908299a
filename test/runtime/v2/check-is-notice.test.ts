import { describe, expect, it } from 'vitest'
import type { WebhookDescriptor } from '../../../templates/runtime/descriptors.js'
import { checkIsNotice } from '../../../templates/runtime/v2/check-is-notice.js'
import { failureOf } from '../support/failure-of.js'
import { distrust, next } from '../support/next.js'
import { noticeKinds, otherMessages } from './signed-kinds.js'

type Fields = Readonly<Record<string, string>>

/** A descriptor that its author wrote without the fields of a page. */
const bare: WebhookDescriptor = {
  id: 'v2/bare',
  protocol: 'v2',
  eventTypes: ['bare'],
  mediaType: 'application/xml',
  reply: { statuses: [], mediaType: 'application/xml', body: 'optional' },
}

const kinds = noticeKinds.map(kind => [kind.descriptor.id, kind] as const)

function without(fields: Fields, name: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([each]) => each !== name))
}

describe('checkIsNotice', () => {
  it.each(kinds)('takes %s, with and without a descriptor of its fields', (_, { descriptor, fields }) => {
    expect(() => checkIsNotice({ ...fields, sign: 'x&total_fee=' }, descriptor)).not.toThrow()
    expect(() => checkIsNotice(fields, bare)).not.toThrow()
  })

  it.each(kinds)(
    'takes %s with fields that nobody knows, and any value of attach',
    (_, { descriptor, fields }) => {
      const given = { ...fields, sign: 'S', brand_new: 'x&y=z', extra_url: 'https://a/?b=1&c=2' }
      for (const attach of [
        '',
        'a&b',
        'a=1&b=2',
        '&',
        '&&=',
        'a& total_fee=1',
        'a&amp;total_fee=1',
        'a&key=1',
        'a=total_fee',
      ]) {
        expect(() => checkIsNotice({ ...given, attach }, descriptor), attach).not.toThrow()
      }
    },
  )

  it.each(kinds)(
    'refuses %s without any one of the fields that its page requires, or with it empty',
    (_, { descriptor, fields }) => {
      const whole = { ...fields, sign: 'S' }
      for (const name of descriptor.notice?.required ?? []) {
        for (const texts of [without(whole, name), { ...whole, [name]: '' }]) {
          expect(failureOf(() => checkIsNotice(texts, descriptor), next.correctPageOfNotice)).toMatchObject({
            code: 'SIGNATURE_INVALID',
            operation: descriptor.id,
            field: `/${name}`,
          })
        }
      }
    },
  )

  it.each(kinds)('refuses %s with a value that makes it another event', (_, { descriptor, fields }) => {
    for (const name of Object.keys(descriptor.notice?.values ?? {})) {
      const error = failureOf(
        () => checkIsNotice({ ...fields, sign: 'S', [name]: 'OTHER' }, descriptor),
        next.correctPageOfNotice,
      )
      expect(error).toMatchObject({ code: 'SIGNATURE_INVALID', field: `/${name}` })
      expect(error.message).not.toContain('OTHER')
    }
  })

  it('passes over a field of values that is empty, for no sign covers it', () => {
    const notice = { required: ['return_code'], optional: ['state'], values: { state: ['GOOD'] } }
    const check = (state: string) => checkIsNotice({ return_code: 'SUCCESS', state }, { ...bare, notice })
    for (const state of ['', 'GOOD']) expect(() => check(state)).not.toThrow()
    for (const state of ['BAD', 'good', ' GOOD', 'GOODx'])
      expect(failureOf(() => check(state), next.correctPageOfNotice).field).toBe('/state')
  })

  it('asks for what every notice has where a page requires nothing, and for nothing else where it does', () => {
    const check = (...required: string[]) =>
      checkIsNotice({ a: '1' }, { ...bare, notice: { required, optional: [] } })
    expect(failureOf(() => check(), next.misusedSign).message).toContain(
      'it has none of return_code, mch_id, event_type',
    )
    expect(() => check('a')).not.toThrow()
  })

  it('leaves a payment that failed what its page says', () => {
    const [payment] = noticeKinds
    if (payment === undefined) throw new Error('No kind.')
    const failed = { ...payment.fields, sign: 'S', result_code: 'FAIL', trade_state: 'PAY_FAIL' }
    expect(() => checkIsNotice(failed, payment.descriptor)).not.toThrow()
  })

  const crossed = kinds.flatMap(([id, { descriptor }]) =>
    otherMessages.map(([what, fields]) => [id, what, descriptor, fields] as const),
  )

  it.each(crossed)('refuses as %s: %s', (id, _, descriptor, fields) => {
    const error = failureOf(() => checkIsNotice({ ...fields, sign: 'S' }, descriptor), distrust)
    expect(error).toMatchObject({ name: 'VerificationError', code: 'SIGNATURE_INVALID', operation: id })
    expect(error.message).toContain('not a notice')
  })

  const names = {
    'what only others have': [
      'paySign',
      'package',
      'prepayid',
      'prepayId',
      'partnerid',
      'partnerId',
      'nonceStr',
      'noncestr',
      'timeStamp',
      'timestamp',
      'appId',
      'signType',
      'time_stamp',
      'notify_url',
      'return_app',
      'return_appid',
      'return_web',
      'redirect_uri',
      'spbill_create_ip',
      'contract_notify_url',
      'auth_code',
      'prepay_id',
      'code_url',
      'mweb_url',
      'trade_state_desc',
    ],
    'what notices have': [
      'return_code',
      'return_msg',
      'result_code',
      'err_code',
      'err_code_des',
      'appid',
      'mch_id',
      'sub_appid',
      'sub_mch_id',
      'combine_appid',
      'combine_mch_id',
      'combine_openid',
      'combine_out_trade_no',
      'sub_order_list',
      'nonce_str',
      'sign',
      'sign_type',
      'openid',
      'sub_openid',
      'is_subscribe',
      'out_trade_no',
      'transaction_id',
      'trade_type',
      'trade_state',
      'bank_type',
      'fee_type',
      'total_fee',
      'settlement_total_fee',
      'cash_fee',
      'cash_fee_type',
      'coupon_fee',
      'coupon_count',
      'time_end',
      'attach',
      'req_info',
      'contract_id',
      'contract_code',
      'plan_id',
      'change_type',
      'operate_time',
      'request_serial',
      'contract_display_account',
      'user_repaid',
      'event_id',
      'event_type',
      'event_ciphertext',
    ],
  }

  it.each(names['what only others have'])('knows that no notice has %s, unless the page lists it', name => {
    const fields = { return_code: 'SUCCESS', [name]: 'x' }
    expect(failureOf(() => checkIsNotice(fields, bare), next.misusedSign)).toMatchObject({
      field: `/${name}`,
    })
    const listing = { ...bare, notice: { required: [], optional: [name] } }
    expect(() => checkIsNotice(fields, listing)).not.toThrow()
  })

  it.each(Object.values(names).flat())('finds %s in a value', name => {
    const error = failureOf(
      () => checkIsNotice({ return_code: 'SUCCESS', z: `a&b=1&${name}=5` }, bare),
      next.ownValue,
    )
    expect(error).toMatchObject({ code: 'SIGNATURE_INVALID', field: '/z' })
  })

  it('finds the fields of its page in a value, by their numbers, too', () => {
    const notice = { required: ['return_code', 'mine'], optional: ['yours_$n', 'theirs_$n_$m'] }
    const check = (z: string) => checkIsNotice({ return_code: 'SUCCESS', mine: '1', z }, { ...bare, notice })
    for (const z of ['&mine=2', 'a&yours_12=3', '&yours_$n=3', '&theirs_1_23=4'])
      expect(failureOf(() => check(z), next.ownValue).field).toBe('/z')
    for (const z of ['&yours_x=3', '&theirs_1=4', '&=', 'a&=1', '&mine', 'mine=1', '&Mine=1'])
      expect(() => check(z)).not.toThrow()
  })

  it.each(['return_code', 'mch_id', 'event_type'])(
    'takes a notice that begins with %s alone, where nothing is known',
    name => {
      expect(() => checkIsNotice({ [name]: 'x' }, bare)).not.toThrow()
      expect(failureOf(() => checkIsNotice({ [name]: '' }, bare), next.misusedSign).code).toBe(
        'SIGNATURE_INVALID',
      )
    },
  )

  it.each(['MICROPAY', 'FACEPAY'])('knows that payments by %s are never notified', trade_type => {
    expect(
      failureOf(() => checkIsNotice({ return_code: 'SUCCESS', trade_type }, bare), next.misusedSign).field,
    ).toBe('/trade_type')
  })
})
