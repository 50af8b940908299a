import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { encryptOaep, type FieldMarks } from '../../../templates/runtime/index.js'
import { advised, rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { factualXml, signedXml, success } from './facts.js'
import { answerOf, apiV2Key, config, merchantKeys, operationOf, recordedClient } from './v2-client.js'

const signed = { kind: 'object', status: 200, mediaType: 'application/xml', signed: true } as const

describe('an answer of v2', () => {
  it('is data, with the response around it', async () => {
    const body = signedXml({ ...success, mch_id: '1900000109', total_fee: '1' }, apiV2Key)
    const answer = await answerOf({ body }, { response: signed }).withResponse()
    expect(answer).toMatchObject({
      data: { ...success, mch_id: '1900000109', total_fee: '1' },
      status: 200,
      requestId: 'R1',
    })
    expect(new TextDecoder().decode(answer.bytes)).toBe(body)
  })

  it('has the types that the page describes', async () => {
    const responseFields: FieldMarks = {
      numbers: ['/total_fee', '/rate', '/empty', '/coupon_fee_$n', '/list/item/*/amount'],
      booleans: ['/yes', '/no'],
      arrays: ['/list/item', '/names', '/none'],
      numbered: ['/coupon_fee_$n', '/coupon_id_$n_$m'],
      encoded: [{ encoding: 'json', mediaType: 'application/json', paths: ['/detail', '/nothing'] }],
    }
    const body = `<xml><return_code>SUCCESS</return_code><total_fee>100</total_fee><rate>-0.5</rate><empty></empty>
      <coupon_fee_0>1</coupon_fee_0><coupon_fee_12>2</coupon_fee_12><coupon_id_0_1>7</coupon_id_0_1>
      <yes>TRUE</yes><no>0</no><names>a</names><none/>
      <list><item><amount>3</amount><id>007</id></item></list>
      <detail><![CDATA[{"price":1,"half":0.5}]]></detail><nothing/></xml>`
    expect(await answerOf({ body }, { responseFields })).toEqual({
      return_code: 'SUCCESS',
      total_fee: 100,
      rate: -0.5,
      coupon_fee_0: 1,
      coupon_fee_12: 2,
      coupon_id_0_1: '7',
      yes: true,
      no: false,
      names: ['a'],
      none: [],
      list: { item: [{ amount: 3, id: '007' }] },
      detail: { price: 1, half: 0.5 },
    })
  })

  it('repeats an element where the page says that it is an array', async () => {
    const body = '<xml><return_code>SUCCESS</return_code><a>1</a><a>2</a><b><c>3</c><c/></b></xml>'
    const data = await answerOf({ body }, { responseFields: { arrays: ['/a', '/b/c'], numbers: ['/a/*'] } })
    expect(data).toEqual({ return_code: 'SUCCESS', a: [1, 2], b: { c: ['3', ''] } })
  })

  it('touches no prototype', async () => {
    const body = '<xml><return_code>SUCCESS</return_code><__proto__><polluted>1</polluted></__proto__></xml>'
    const data = await answerOf<object>({ body })
    expect(Object.getOwnPropertyNames(data)).toEqual(['return_code', '__proto__'])
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('is decrypted where the page says so', async () => {
    const responseFields: FieldMarks = {
      encrypted: [
        { algorithm: 'rsa-oaep', key: 'merchant', direction: 'decrypt', paths: ['/name', '/empty'] },
      ],
    }
    const name = encryptOaep('张三', merchantKeys.publicKey)
    expect(await answerOf({ body: factualXml({ ...success, name, empty: '' }) }, { responseFields })).toEqual(
      {
        ...success,
        name: '张三',
      },
    )
  })

  it('is read as JSON up to 65,536 characters: nothing proves where it comes from', async () => {
    const data = { retcode: 0, retmsg: '' }
    const room = 65_536 - JSON.stringify(data).length
    const body = JSON.stringify({ ...data, retmsg: 'x'.repeat(room) })
    expect(await answerOf({ body })).toMatchObject({ retcode: 0 })
    for (const long of [`${body} `, '{"a":'.repeat(1_000_000), `{"a":${'1'.repeat(8_000_000)}}`]) {
      expect((await rejectionOf(answerOf({ body: long }), next.checkAnsweringProxy)).code).toBe(
        'BODY_UNEXPECTED',
      )
    }
  })

  it('may be JSON, as of appauth/getaccesstoken', async () => {
    const data = { retcode: 0, retmsg: 'ok', access_token_expire_in: 7200 }
    for (const before of ['', ' ', '\r\n\t', '\ufeff '])
      expect(await answerOf({ body: `${before}${JSON.stringify(data)}` })).toEqual(data)
    const error = await rejectionOf(
      answerOf({ body: '{"retcode":-1,"retmsg":"invalid code"}' }),
      next.seeErrorCodes,
    )
    expect(error).toMatchObject({ code: 'RETCODE_-1', outcome: 'rejected' })
    expect(
      await rejectionOf(answerOf({ body: '{"access_token":"x"}' }), next.checkAnsweringProxy),
    ).toMatchObject({
      code: 'BODY_UNEXPECTED',
    })
    const unsigned = await rejectionOf(
      answerOf({ body: JSON.stringify(data) }, { response: signed }),
      next.compareV2KeyThenQuery,
    )
    expect(unsigned).toMatchObject({ code: 'SIGNATURE_MISSING' })
  })

  it.each<[string, 'refuse' | 'bigint', string, unknown]>([
    ['refused', 'refuse', '9007199254740993', 'UNSAFE_INTEGER'],
    ['given as bigint where asked', 'bigint', '9007199254740993', 9007199254740993n],
    ['a number where it fits', 'bigint', '9007199254740991', 9007199254740991],
  ])('has integers beyond 2^53 %s', async (_, largeIntegers, text, want) => {
    const { client } = recordedClient(
      { body: factualXml({ ...success, n: text }) },
      { ...config, largeIntegers },
    )
    const result = client.request<{ n: unknown }>(operationOf({ responseFields: { numbers: ['/n'] } }), {
      xml: {},
    })
    if (typeof want !== 'string') expect((await result).n).toBe(want)
    else
      expect(await rejectionOf(result, next.receiveBigint)).toMatchObject({
        code: want,
        field: '/n',
        outcome: 'unknown',
      })
  })

  it.each<[string, FieldMarks, string, string, RegExp]>([
    ['a number that is none', { numbers: ['/n'] }, '12a', 'BODY_UNEXPECTED', next.correctPage],
    ['a number with an exponent', { numbers: ['/n'] }, '1e3', 'BODY_UNEXPECTED', next.correctPage],
    ['a boolean that is none', { booleans: ['/n'] }, 'maybe', 'BODY_UNEXPECTED', next.correctPage],
    [
      'JSON text that is none',
      { encoded: [{ encoding: 'json', mediaType: 'application/json', paths: ['/n'] }] },
      '{SECRET',
      'BODY_UNREADABLE',
      next.repeatOrReport,
    ],
  ])('is refused with %s', async (_, responseFields, text, code, advice) => {
    const error = await rejectionOf(
      answerOf({ body: factualXml({ ...success, n: text }) }, { responseFields }),
      advice,
    )
    expect(error).toMatchObject({ code, field: '/n', outcome: 'unknown', status: 200, requestId: 'R1' })
    expect(inspect(error)).not.toContain('SECRET')
  })

  it('is handed on where a field is no ciphertext, and the field is named', async () => {
    const { client } = recordedClient({ body: factualXml({ ...success, n: 'masked*' }) }, config)
    const responseFields: FieldMarks = {
      encrypted: [{ algorithm: 'rsa-oaep', key: 'merchant', direction: 'decrypt', paths: ['/n'] }],
    }
    const call = client.request(operationOf({ responseFields }), { xml: {} })
    const { data, undecrypted } = await call.withResponse()
    expect(data).toMatchObject({ n: 'masked*' })
    expect(undecrypted).toMatchObject([{ field: '/n', holds: 'plain' }])
    const error = advised(undecrypted?.[0]?.error, /sent no ciphertext/)
    expect(error).toMatchObject({ code: 'CIPHERTEXT_INVALID', field: '/n' })
  })

  it.each([
    [
      'a repeated field',
      '<xml><return_code>SUCCESS</return_code><a>1</a><a>2</a></xml>',
      'BODY_UNREADABLE',
      next.onceOnly,
    ],
    [
      'a repeated return_code',
      '<xml><return_code>SUCCESS</return_code><return_code>FAIL</return_code></xml>',
      'BODY_UNREADABLE',
      next.onceOnly,
    ],
    [
      'a repeated field inside',
      '<xml><return_code>SUCCESS</return_code><a><b>1</b><b>2</b></a></xml>',
      'BODY_UNREADABLE',
      next.onceOnly,
    ],
    ['XML of something else', '<html><body>x</body></html>', 'BODY_UNEXPECTED', next.checkAnsweringProxy],
    [
      'a document type',
      '<!DOCTYPE xml><xml><return_code>SUCCESS</return_code></xml>',
      'XML_REFUSED',
      next.oddXml,
    ],
    ['a cut message', '<xml><return_code>SUCCESS</return_code>', 'BODY_UNREADABLE', next.damagedXml],
    ['no body', '', 'BODY_UNREADABLE', next.damagedXml],
  ])('is refused: %s', async (_, body, code, advice) => {
    const error = await rejectionOf(answerOf({ body }), advice)
    expect(error).toMatchObject({
      code,
      outcome: 'unknown',
      operation: 'v2/pay/orderquery#post',
      status: 200,
    })
  })

  it('is refused where it is no UTF-8 or too large', async () => {
    expect(
      await rejectionOf(
        answerOf({ body: [Uint8Array.of(0x3c, 0xff)] }),
        /damaged on the way, or does not come from WeChat Pay/,
      ),
    ).toMatchObject({
      code: 'BODY_UNREADABLE',
    })
    const { client, cancelled } = recordedClient(
      { body: 'x'.repeat(101) },
      { ...config, maxResponseBytes: 100 },
    )
    const error = await rejectionOf(client.request(operationOf(), { xml: {} }), next.raiseMaxResponseBytes)
    expect(error).toMatchObject({ code: 'BODY_TOO_LARGE' })
    expect(cancelled()).toBeGreaterThan(0)
  })
})
