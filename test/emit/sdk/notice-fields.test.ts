import { describe, expect, test } from 'vitest'
import { noticeFieldsView } from '../../../generator/emit/sdk/notice-fields.js'
import type { Discriminator, Variant } from '../../../generator/model/model.js'
import { contentOf, emitModel } from './emit-model.js'
import {
  array,
  integer,
  model,
  object,
  property,
  span,
  string,
  values,
  webhook,
  xmlBody,
} from './fixtures.js'

const state = property('state?', string({ enum: values('GOOD', 'BAD') }))
const sometimes = property('contract', string())
const body = object(
  property('sign', string()),
  property('algorithm', string({ const: 'HMAC-SHA256' })),
  property('sign_type', string({ enum: values('HMAC-SHA256') })),
  property('version?', string({ enum: values('1.0') })),
  property('trade_type', string({ enum: values('JSAPI', 'APP') })),
  property('level', integer({ enum: values(1, 2) })),
  property('list', array(string())),
  property('coupon_$n', string()),
  sometimes,
  state,
)

function variant(...discriminators: readonly Discriminator[]): Variant {
  return { kind: 'variant', name: 'A', text: '', discriminators, span }
}

function view(variants: readonly Variant[], id = 'v2/PAID') {
  const notice = webhook(id, body, { requestBody: xmlBody(body), variants })
  return noticeFieldsView(notice, new Set([sometimes]))
}

describe('the fields that tell a v2 notice', () => {
  test('rows that only some variants have, and one per number, are not required', () => {
    const { required, optional } = view([]) ?? {}
    expect(required?.items).toEqual(['sign', 'algorithm', 'sign_type', 'trade_type', 'level', 'list'])
    expect(optional?.items).toEqual(['version', 'coupon_$n', 'contract', 'state'])
  })

  test.each<[string, readonly Variant[], Record<string, readonly string[]>]>([
    ['of a required field that has one', [], {}],
    [
      'by which a variant is told',
      [variant({ field: 'state', value: 'GOOD', path: ['state'] })],
      { state: ['GOOD', 'BAD'] },
    ],
    [
      'of a field that a variant brings',
      [variant({ field: 'state', path: ['state'] })],
      { state: ['GOOD', 'BAD'] },
    ],
    ['as text', [variant({ field: 'level', value: '1', path: ['level'] })], { level: ['1', '2'] }],
    ['but none of a place within', [variant({ field: 'state', path: ['list', 'state'] })], {}],
    ['but none of a field that no row has', [variant({ field: 'state' })], {}],
  ])('values count: %s', (_, variants, more) => {
    const lists = view(variants)?.values.map(({ key, items }) => [key, items])
    expect(Object.fromEntries(lists ?? [])).toEqual({
      algorithm: ['HMAC-SHA256'],
      sign_type: ['HMAC-SHA256'],
      ...more,
    })
  })

  test('those of v3 say by their signature what they are', () => {
    expect(view([], 'v3/PAID')).toBeUndefined()
  })

  test('stand in the descriptor, and the comment says what is checked', () => {
    const path = 'sdk/webhooks/v2/PAID.ts'
    const notice = webhook('v2/PAID', body, { requestBody: xmlBody(body) })
    const content = contentOf(emitModel(model([], [notice])), path)
    expect(content).toContain("      sign_type: ['HMAC-SHA256'],\n")
    expect(content).toContain('Checked before it is handed over: the sign,')
    expect(content).not.toContain('query before acting')
  })

  test('without a sign, with a cipher that proves nothing, the comment says so', () => {
    const encryption = {
      kind: 'encryption',
      algorithm: 'aes-256-ecb',
      key: 'apiv2',
      direction: 'decrypt',
    } as const
    const content = object(property('mch_id', string()), property('req_info', string({ encryption })))
    const notice = webhook('v2/REFUND', content, { requestBody: xmlBody(content) })
    const text = contentOf(emitModel(model([], [notice])), 'sdk/webhooks/v2/REFUND.ts')
    expect(text).toContain('query before acting on it')
    expect(text).not.toContain('Checked before')
  })
})
