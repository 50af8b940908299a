import { describe, expect, it } from 'vitest'
import { ApiError } from '../../../templates/runtime/index.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { factualXml, signedXml, success } from './facts.js'
import { answerOf, apiV2Key } from './v2-client.js'

const signed = { kind: 'object', status: 200, mediaType: 'application/xml', signed: true } as const

describe('a failure of v2', () => {
  const uncertain = [
    'SYSTEMERROR',
    'BANKERR',
    'BANK_ERR',
    'USERPAYING',
    'PROCESSING',
    'BIZERR_NEED_RETRY',
    'TIMEOUT',
    'TIME_OUT',
    'ACCEPTED',
    'UNKNOWN',
    'INTERNAL_FAULT',
    'accepted',
    '系统繁忙',
    '请求超时',
    '订单处理中',
    '请稍后再试',
  ]

  it.each(uncertain)('may have acted: %s', async text => {
    for (const fields of [
      { err_code: 'A', err_code_des: text },
      { err_code: text },
      { error_code: 'A', error_code_des: text },
    ]) {
      const body = factualXml({ ...success, result_code: 'FAIL', ...fields })
      expect((await rejectionOf(answerOf({ body }), next.queryOrRepeatSame)).outcome).toBe('unknown')
    }
    const body = factualXml({ return_code: 'FAIL', return_msg: text })
    expect((await rejectionOf(answerOf({ body }), next.queryOrRepeatSame)).outcome).toBe('unknown')
  })

  it.each(['SIGNERROR', 'INVALID_SIGN', 'sign error', '签名错误', '签名失败'])(
    'is of the key: %s',
    async text => {
      const fields = [
        { return_code: 'FAIL', return_msg: text },
        { ...success, result_code: 'FAIL', err_code: 'A', err_code_des: text },
      ]
      for (const each of fields) {
        const { advice, outcome } = await rejectionOf(
          answerOf({ body: factualXml(each) }),
          next.compareV2KeyAndMerchant,
        )
        expect([advice, outcome]).toEqual([expect.stringContaining('v2.apiV2Key'), 'rejected'])
      }
    },
  )

  it('of a missing sign_type is no failure of the key', async () => {
    const body = factualXml({ return_code: 'FAIL', return_msg: 'sign_type missing' })
    await rejectionOf(answerOf({ body }), next.seeErrorCodes)
  })

  it.each(['PARAM_ERROR_x', 'xPARAM', 'ABC', 'A'.repeat(65), '1ABCD'])(
    'has no code in the sentence %s',
    async text => {
      const body = factualXml({ return_code: 'FAIL', return_msg: text })
      expect((await rejectionOf(answerOf({ body }), next.seeErrorCodes)).code).toBe('RETURN_FAIL')
    },
  )

  it.each<[string, Record<string, string>, string, string, string, RegExp]>([
    [
      'return_code with a sentence',
      { return_code: 'FAIL', return_msg: '签名失败' },
      'RETURN_FAIL',
      'rejected',
      '签名失败',
      next.compareV2KeyAndMerchant,
    ],
    [
      'return_code with a code',
      { return_code: 'FAIL', return_msg: 'PARAM_ERROR' },
      'PARAM_ERROR',
      'rejected',
      'PARAM_ERROR',
      next.seeErrorCodes,
    ],
    [
      'return_code with error_code',
      { return_code: 'FAIL', return_msg: 'No Bill Exist', error_code: '20002' },
      '20002',
      'rejected',
      'No Bill Exist',
      next.seeErrorCodes,
    ],
    [
      'return_code alone',
      { return_code: 'FAIL' },
      'RETURN_FAIL',
      'rejected',
      'no message',
      next.seeErrorCodes,
    ],
    [
      'return_code and a busy service',
      { return_code: 'FAIL', return_msg: 'SYSTEMERROR' },
      'SYSTEMERROR',
      'unknown',
      'SYSTEMERROR',
      next.queryOrRepeatSame,
    ],
    [
      'an empty return_code',
      { return_code: '', return_msg: '系统繁忙' },
      'RETURN_FAIL',
      'unknown',
      '系统繁忙',
      next.queryOrRepeatSame,
    ],
    [
      'result_code',
      { ...success, result_code: 'FAIL', err_code: 'ORDERPAID', err_code_des: '该订单已支付' },
      'ORDERPAID',
      'rejected',
      '该订单已支付',
      next.seeErrorCodes,
    ],
    [
      'result_code with error_code',
      { ...success, result_code: 'FAIL', error_code: 'X_Y', error_code_des: 'd' },
      'X_Y',
      'rejected',
      'd',
      next.seeErrorCodes,
    ],
    [
      'result_code with result_msg',
      { ...success, result_code: 'FAIL', err_code: 'A', result_msg: 'm' },
      'A',
      'rejected',
      'm',
      next.seeErrorCodes,
    ],
    [
      'result_code without a code',
      { ...success, result_code: 'FAIL' },
      'RESULT_FAIL',
      'unknown',
      'OK',
      next.queryOrRepeatSame,
    ],
    [
      'SYSTEMERROR',
      { ...success, result_code: 'FAIL', err_code: 'SYSTEMERROR' },
      'SYSTEMERROR',
      'unknown',
      'OK',
      next.queryOrRepeatSame,
    ],
    [
      'BANKERROR',
      { ...success, result_code: 'FAIL', err_code: 'BANKERROR', err_code_des: 'b' },
      'BANKERROR',
      'unknown',
      'b',
      next.queryOrRepeatSame,
    ],
    [
      'USERPAYING',
      { ...success, result_code: 'FAIL', err_code: 'USERPAYING', err_code_des: 'p' },
      'USERPAYING',
      'unknown',
      'p',
      next.queryOrRepeatSame,
    ],
    [
      'PROCESSING',
      { ...success, result_code: 'FAIL', err_code: 'PROCESSING', err_code_des: 'p' },
      'PROCESSING',
      'unknown',
      'p',
      next.queryOrRepeatSame,
    ],
    [
      'BIZERR_NEED_RETRY',
      { ...success, result_code: 'FAIL', err_code: 'BIZERR_NEED_RETRY', err_code_des: 'r' },
      'BIZERR_NEED_RETRY',
      'unknown',
      'r',
      next.queryOrRepeatSame,
    ],
    [
      'NOTENOUGH',
      { ...success, result_code: 'FAIL', err_code: 'NOTENOUGH', err_code_des: '余额不足' },
      'NOTENOUGH',
      'rejected',
      '余额不足',
      next.seeErrorCodes,
    ],
  ])('%s', async (_, fields, code, outcome, message, advice) => {
    const error = await rejectionOf(answerOf({ body: factualXml(fields) }), advice)
    expect(error).toMatchObject({ name: 'ApiError', code, outcome, status: 200, requestId: 'R1' })
    expect(error.message).toContain(`${code}: ${message}`)
    expect(error).toBeInstanceOf(ApiError)
    expect(error instanceof ApiError && error.detail).toEqual(fields)
    expect(JSON.stringify(error)).not.toContain('nonce_str')
  })

  it('of a signed operation is believed with its sign alone, unless the request was not taken up', async () => {
    const failed = { ...success, result_code: 'FAIL', err_code: 'ORDERPAID' }
    const facts = { response: signed }
    expect(
      await rejectionOf(answerOf({ body: signedXml(failed, apiV2Key) }, facts), next.seeErrorCodes),
    ).toMatchObject({
      code: 'ORDERPAID',
    })
    const body = factualXml({ return_code: 'FAIL', return_msg: '签名失败' })
    const error = await rejectionOf(answerOf({ body }, facts), next.compareV2KeyAndMerchant)
    expect(error).toMatchObject({ code: 'RETURN_FAIL', outcome: 'rejected' })
    expect(error.advice).toContain('v2.apiV2Key')
  })

  it.each<[string, number, string, string, string, string, RegExp]>([
    [
      'a page of a gateway',
      502,
      '<html><br></html>',
      '/pay/unifiedorder',
      'HTTP_502',
      'unknown',
      next.queryOrRepeatSame,
    ],
    ['nothing', 500, '', '/pay/unifiedorder', 'HTTP_500', 'unknown', next.queryOrRepeatSame],
    [
      'a message',
      400,
      factualXml({ return_code: 'FAIL', return_msg: 'PARAM_ERROR' }),
      '/pay/unifiedorder',
      'PARAM_ERROR',
      'rejected',
      next.seeErrorCodes,
    ],
    ['too many', 429, '', '/pay/unifiedorder', 'HTTP_429', 'rejected', next.wait],
    ['too many refunds', 429, '', '/secapi/pay/refund', 'HTTP_429', 'unknown', next.queryOrRepeatSame],
    ['a timeout', 408, '', '/pay/unifiedorder', 'HTTP_408', 'unknown', next.queryOrRepeatSame],
    ['not found', 404, 'not found', '/pay/unifiedorder', 'HTTP_404', 'rejected', next.gateway],
  ])('by status: %s', async (_, status, body, path, code, outcome, advice) => {
    const error = await rejectionOf(answerOf({ status, body }, { path }), advice)
    expect(error).toMatchObject({ name: 'ApiError', code, outcome, status, requestId: 'R1' })
  })

  it('by redirect', async () => {
    const error = await rejectionOf(
      answerOf({ status: 302, headers: { location: 'https://x.example/' }, body: '' }),
      next.checkBaseUri,
    )
    expect(error).toMatchObject({ code: 'REDIRECTED', status: 302 })
  })
})
