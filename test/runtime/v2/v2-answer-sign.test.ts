import { randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Hash, Transformer } from 'wechatpay-axios-plugin'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { factualXml, signedXml, success } from './facts.js'
import { answerOf, apiV2Key } from './v2-client.js'

const signed = { kind: 'object', status: 200, mediaType: 'application/xml', signed: true } as const

describe('the sign of an answer', () => {
  const hmac = { sign_type: 'HMAC-SHA256' }

  it.each<[string, object, string]>([
    ['MD5', {}, signedXml(success, apiV2Key)],
    ['MD5, stated', {}, signedXml({ ...success, sign_type: 'MD5' }, apiV2Key)],
    ['MD5 where sign_type is empty', {}, signedXml({ ...success, sign_type: '' }, apiV2Key)],
    ['HMAC-SHA256 by its length', hmac, signedXml(success, apiV2Key, 'HMAC-SHA256')],
    ['HMAC-SHA256, stated', hmac, signedXml({ ...success, ...hmac }, apiV2Key, 'HMAC-SHA256')],
    ['HMAC-SHA256 where MD5 was asked', {}, signedXml(success, apiV2Key, 'HMAC-SHA256')],
    [
      'fields that no page knows, and empty ones',
      {},
      signedXml({ ...success, new_field: '中', empty: '' }, apiV2Key),
    ],
  ])('is right: %s', async (_, xml, body) => {
    expect(await answerOf({ body }, { response: signed }, xml)).toMatchObject(success)
  })

  it('covers a list of one, which is text, and no list of two', async () => {
    const facts = { response: signed, responseFields: { arrays: ['/item'] } }
    const body = signedXml({ ...success, item: 'a' }, apiV2Key)
    expect(await answerOf({ body }, facts)).toMatchObject({ item: ['a'] })
    const two = body.replace('</xml>', '<item>b</item></xml>')
    expect((await rejectionOf(answerOf({ body: two }, facts), next.compareV2KeyThenQuery)).code).toBe(
      'SIGNATURE_INVALID',
    )
  })

  it.each(['return_code', 'result_code', 'trade_state'])(
    'is not believed where %s was folded into a value',
    async name => {
      const fields = { ...success, a: `x&y=1&${name}=FAIL`, attach: 'b&c=1' }
      const error = await rejectionOf(
        answerOf({ body: signedXml(fields, apiV2Key) }, { response: signed }),
        /not act .*query what became of the call/,
      )
      expect(error).toMatchObject({
        name: 'VerificationError',
        code: 'SIGNATURE_INVALID',
        field: '/a',
        operation: 'v2/pay/orderquery#post',
      })
      const other = { ...success, mweb_url: 'https://w/?prepay_id=1&package=2&total_fee=3', attach: 'b&c=1' }
      expect(await answerOf({ body: signedXml(other, apiV2Key) }, { response: signed })).toMatchObject(other)
    },
  )

  const right = signedXml(success, apiV2Key)
  it.each<[string, object, string, string]>([
    ['is missing', {}, factualXml(success), 'SIGNATURE_MISSING'],
    ['is empty', {}, factualXml({ ...success, sign: '' }), 'SIGNATURE_MISSING'],
    [
      'was made with another key',
      {},
      signedXml(success, randomBytes(16).toString('hex')),
      'SIGNATURE_INVALID',
    ],
    [
      'does not cover a changed field',
      {},
      right.replace('<![CDATA[n]]>', '<![CDATA[m]]>'),
      'SIGNATURE_INVALID',
    ],
    [
      'does not cover an added field',
      {},
      right.replace('</xml>', '<total_fee>1</total_fee></xml>'),
      'SIGNATURE_INVALID',
    ],
    [
      'does not cover added elements',
      {},
      right.replace('</xml>', '<a><b>1</b></a></xml>'),
      'SIGNATURE_INVALID',
    ],
    [
      'is in small letters',
      {},
      right.replace(/[0-9A-F]{32}/, sign => sign.toLowerCase()),
      'SIGNATURE_INVALID',
    ],
    ['is MD5 where HMAC-SHA256 was asked', hmac, right, 'SIGNATURE_INVALID'],
    [
      'says MD5 where HMAC-SHA256 was asked',
      hmac,
      signedXml({ ...success, sign_type: 'MD5' }, apiV2Key),
      'SIGNATURE_INVALID',
    ],
    [
      'says what is not known',
      {},
      signedXml({ ...success, sign_type: 'NONE' }, apiV2Key),
      'SIGNATURE_INVALID',
    ],
    [
      'says what it is not',
      {},
      signedXml({ ...success, sign_type: 'MD5' }, apiV2Key, 'HMAC-SHA256'),
      'SIGNATURE_INVALID',
    ],
    [
      'of a failed business is missing',
      {},
      factualXml({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'X' }),
      'SIGNATURE_MISSING',
    ],
  ])('%s', async (_, xml, body, code) => {
    const error = await rejectionOf(answerOf({ body }, { response: signed }, xml), next.compareV2KeyThenQuery)
    expect(error).toMatchObject({
      name: 'VerificationError',
      code,
      outcome: 'unknown',
      status: 200,
      requestId: 'R1',
    })
    expect(inspect(error)).not.toContain(apiV2Key)
  })

  it('is not asked of a repeated element: the message is refused before', async () => {
    const body = right.replace('</xml>', '<result_code>FAIL</result_code></xml>')
    expect(await rejectionOf(answerOf({ body }, { response: signed }), next.onceOnly)).toMatchObject({
      code: 'BODY_UNREADABLE',
    })
  })

  it('is right where the peer made it', async () => {
    const value = fc.stringMatching(/^[A-Za-z0-9<>&"'中=|-]{1,20}$/)
    const names = fc.stringMatching(/^[a-z]_[a-z0-9_]{0,11}$/)
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, value), fc.boolean(), async (given, isHmac) => {
        const fields = { ...given, ...success }
        const sign = Hash.sign(isHmac ? 'HMAC-SHA256' : 'MD5', fields, apiV2Key)
        const body = Transformer.toXml({ ...fields, sign })
        expect(await answerOf({ body }, { response: signed }, isHmac ? hmac : {})).toEqual({
          ...fields,
          sign,
        })
      }),
    )
  })
})
