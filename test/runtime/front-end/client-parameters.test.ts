import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createClient } from '../../../templates/runtime/client/create-client.js'
import { verifyMessage } from '../../../templates/runtime/crypto/index.js'
import {
  appParameters,
  appParametersV2,
  jsapiParameters,
  jsapiParametersV2,
  signAppV2,
  signJsapiV2,
} from '../../../templates/runtime/front-end/index.js'
import { failureOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

const merchant = generateKeyPairSync('rsa', { modulusLength: 2048 })
const platform = generateKeyPairSync('rsa', { modulusLength: 2048 })
const apiV2Key = '192006250b4c09247ec02edce69f6a2d'
const settings = {
  mchid: '1900000109',
  serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
  privateKey: merchant.privateKey,
  publicKeys: { PUB_KEY_ID_0119000001092024: platform.publicKey },
  now: () => 1_554_208_460_999,
}
const client = createClient({ ...settings, v2: { apiV2Key } })
const appId = 'wx2421b1c4370ec43b'
const prepayId = 'wx201410272009395522657a690389285100'
const timestamp = '1554208460'

describe('parameters that a client signs', () => {
  test('jsapiParameters: by its key, its clock in whole seconds, a fresh nonce', () => {
    const { nonceStr, paySign, ...rest } = jsapiParameters(client, { appId, prepayId })
    expect(rest).toEqual({ appId, timeStamp: timestamp, package: `prepay_id=${prepayId}`, signType: 'RSA' })
    expect(nonceStr).toMatch(/^[A-Za-z0-9]{32}$/)
    const message = `${appId}\n${timestamp}\n${nonceStr}\nprepay_id=${prepayId}\n`
    expect(verifyMessage(message, paySign, merchant.publicKey)).toBe(true)
    expect(jsapiParameters(client, { appId, prepayId }).nonceStr).not.toBe(nonceStr)
  })

  test('appParameters: the merchant number is the client’s', () => {
    const { noncestr, sign, ...rest } = appParameters(client, { appid: appId, prepayid: prepayId })
    expect(rest).toEqual({
      appid: appId,
      partnerid: '1900000109',
      prepayid: prepayId,
      package: 'Sign=WXPay',
      timestamp,
    })
    const message = `${appId}\n${timestamp}\n${noncestr}\n${prepayId}\n`
    expect(verifyMessage(message, sign, merchant.publicKey)).toBe(true)
  })

  test('appParameters: another merchant number', () => {
    const order = { appid: appId, prepayid: prepayId, partnerid: '1900000110' }
    expect(appParameters(client, order).partnerid).toBe('1900000110')
    expect(appParametersV2(client, order).partnerid).toBe('1900000110')
  })

  test.each([undefined, 'MD5', 'HMAC-SHA256'] as const)('of APIv2, sign type %s', signType => {
    const choice = signType === undefined ? {} : { signType }
    const page = jsapiParametersV2(client, { appId, prepayId, ...choice })
    expect(page).toEqual(
      signJsapiV2({ appId, prepayId, timestamp, nonce: page.nonceStr, ...choice }, apiV2Key),
    )
    const app = appParametersV2(client, { appid: appId, prepayid: prepayId, ...choice })
    const parts = { appid: appId, prepayid: prepayId, partnerid: '1900000109', timestamp, ...choice }
    expect(app).toEqual(signAppV2({ ...parts, nonce: app.noncestr }, apiV2Key))
  })

  test.each([
    ['jsapiParametersV2', () => jsapiParametersV2(createClient(settings), { appId, prepayId })],
    ['appParametersV2', () => appParametersV2(createClient(settings), { appid: appId, prepayid: prepayId })],
  ])('%s takes a client with v2 settings', (_name, act) => {
    expect(failureOf(act, /Set v2: \{ apiV2Key \} in the configuration/)).toMatchObject({
      name: 'ConfigurationError',
      code: 'MISSING_V2_SETTING',
    })
  })

  test.each([
    [
      'an empty prepayId',
      () => jsapiParameters(client, { appId, prepayId: '' }),
      'prepayId',
      next.asAnswered,
    ],
    [
      'an empty prepayid',
      () => appParameters(client, { appid: appId, prepayid: '' }),
      'prepayid',
      next.asAnswered,
    ],
    [
      'an empty partnerid',
      () => appParameters(client, { appid: appId, prepayid: prepayId, partnerid: '' }),
      'partnerid',
      next.giveMerchantNumber,
    ],
    [
      '& in an appId of APIv2',
      () => jsapiParametersV2(client, { appId: 'a&b=1', prepayId }),
      'appId',
      /as the service gave it/,
    ],
    [
      '& in a prepayId of APIv2',
      () => jsapiParametersV2(client, { appId, prepayId: 'p&x=1' }),
      'package',
      /as the service gave it/,
    ],
    [
      '& in a prepayid of APIv2',
      () => appParametersV2(client, { appid: appId, prepayid: 'p&' }),
      'prepayid',
      /as the service gave it/,
    ],
    [
      '& in a partnerid of APIv2',
      () => appParametersV2(client, { appid: appId, prepayid: prepayId, partnerid: '&' }),
      'partnerid',
      /as the service gave it/,
    ],
  ])('%s is refused', (_name, act, field, advice) => {
    expect(failureOf(act, advice)).toMatchObject({ name: 'RequestError', code: 'INVALID_PARAMETER', field })
  })

  test.each<[string, (...given: never[]) => unknown, object, RegExp, RegExp]>([
    [
      'the appid under its other name',
      jsapiParameters,
      { appid: appId, prepayId },
      /^appid is not a known option\. Did you mean appId\?/,
      /^Write `appId` instead\.$/,
    ],
    [
      'no prepay id',
      jsapiParameters,
      { appId },
      /^prepayId is missing\. Give it as the service answered it/,
      next.asAnswered,
    ],
    [
      'an appid that is a number',
      appParameters,
      { appid: 1, prepayid: prepayId },
      /^appid is of the type number, not text/,
      next.giveAppId,
    ],
    [
      'a partnerid that is a number',
      appParameters,
      { appid: appId, prepayid: prepayId, partnerid: 1 },
      /merchant number, as text/,
      next.giveMerchantNumber,
    ],
  ])('%s is told as what it is', (_name, make, order, says, advice) => {
    const error = failureOf(() => Reflect.apply(make, undefined, [client, order]), advice)
    expect(error).toMatchObject({ code: 'INVALID_PARAMETER', message: expect.stringMatching(says) })
  })

  test.each([
    ['jsapiParameters', jsapiParameters],
    ['appParameters', appParameters],
    ['jsapiParametersV2', jsapiParametersV2],
    ['appParametersV2', appParametersV2],
  ])('%s takes nothing but a client', (_name, make) => {
    const error = failureOf(() => Reflect.apply(make, undefined, [{}, { appId, prepayId }]), next.giveClient)
    expect(error).toMatchObject({ name: 'ConfigurationError', code: 'NOT_A_CLIENT' })
  })
})
