import { generateKeyPairSync } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Formatter, Hash, Rsa } from 'wechatpay-axios-plugin'
import { verifyMessage } from '../../../templates/runtime/crypto/index.js'
import { signApp, signAppV2, signJsapi, signJsapiV2 } from '../../../templates/runtime/front-end/index.js'
import { failureOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const apiV2Key = '192006250b4c09247ec02edce69f6a2d'
const jsapi = {
  appId: 'wx2421b1c4370ec43b',
  prepayId: 'wx201410272009395522657a690389285100',
  timestamp: 1554208460,
  nonce: '593BEC0C930BF1AFEB40B4A08C8FB242',
}
const app = {
  appid: 'wx2421b1c4370ec43b',
  partnerid: '1900000109',
  prepayid: 'wx201410272009395522657a690389285100',
  timestamp: 1554208460,
  nonce: '593BEC0C930BF1AFEB40B4A08C8FB242',
}
const word = fc.string({ unit: fc.constantFrom(...'aZ09_-=&张'), minLength: 1, maxLength: 32 })
const few = { numRuns: 30 }

describe('signJsapi', () => {
  test('gives what the page needs, with a signature over four lines', () => {
    const { paySign, ...parameters } = signJsapi(jsapi, privateKey)
    expect(parameters).toEqual({
      appId: 'wx2421b1c4370ec43b',
      timeStamp: '1554208460',
      nonceStr: '593BEC0C930BF1AFEB40B4A08C8FB242',
      package: 'prepay_id=wx201410272009395522657a690389285100',
      signType: 'RSA',
    })
    const message =
      'wx2421b1c4370ec43b\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\nprepay_id=wx201410272009395522657a690389285100\n'
    expect(verifyMessage(message, paySign, publicKey)).toBe(true)
  })

  test('signs as an independent implementation does', () => {
    fc.assert(
      fc.property(word, word, fc.nat(), word, (appId, prepay, timestamp, nonce) => {
        const reference = { package: `prepay_id=${prepay}` }
        const { paySign } = signJsapi({ appId, ...reference, timestamp, nonce }, privateKey)
        const message = Formatter.joinedByLineFeed(appId, `${timestamp}`, nonce, reference.package)
        expect(paySign).toBe(Rsa.sign(message, privateKey))
      }),
      few,
    )
  })

  test('a whole package is taken as it is, a timestamp as text', () => {
    const { prepayId, timestamp, ...rest } = jsapi
    const whole = { ...rest, package: `prepay_id=${prepayId}`, timestamp: `${timestamp}` }
    expect(signJsapi(whole, privateKey)).toEqual(signJsapi(jsapi, privateKey))
  })

  test('takes the key as PEM', () => {
    const pem = String(privateKey.export({ type: 'pkcs1', format: 'pem' }))
    expect(signJsapi(jsapi, pem)).toEqual(signJsapi(jsapi, privateKey))
  })
})

describe('signApp', () => {
  test('gives what the app needs, with a signature over four lines', () => {
    const { sign, ...parameters } = signApp(app, privateKey)
    expect(parameters).toEqual({
      appid: 'wx2421b1c4370ec43b',
      partnerid: '1900000109',
      prepayid: 'wx201410272009395522657a690389285100',
      package: 'Sign=WXPay',
      noncestr: '593BEC0C930BF1AFEB40B4A08C8FB242',
      timestamp: '1554208460',
    })
    const message =
      'wx2421b1c4370ec43b\n1554208460\n593BEC0C930BF1AFEB40B4A08C8FB242\nwx201410272009395522657a690389285100\n'
    expect(verifyMessage(message, sign, publicKey)).toBe(true)
  })

  test('signs as an independent implementation does', () => {
    fc.assert(
      fc.property(word, word, fc.nat(), word, (appid, prepayid, timestamp, nonce) => {
        const { sign } = signApp({ appid, partnerid: '1', prepayid, timestamp, nonce }, privateKey)
        const message = Formatter.joinedByLineFeed(appid, `${timestamp}`, nonce, prepayid)
        expect(sign).toBe(Rsa.sign(message, privateKey))
      }),
      few,
    )
  })
})

describe('signJsapiV2 and signAppV2', () => {
  test.each([undefined, 'MD5', 'HMAC-SHA256'] as const)('a page, sign type %s', signType => {
    const choice = signType === undefined ? {} : { signType }
    const { paySign, ...signed } = signJsapiV2({ ...jsapi, ...choice }, apiV2Key)
    expect(signed).toEqual({
      appId: 'wx2421b1c4370ec43b',
      timeStamp: '1554208460',
      nonceStr: '593BEC0C930BF1AFEB40B4A08C8FB242',
      package: 'prepay_id=wx201410272009395522657a690389285100',
      signType: signType ?? 'MD5',
    })
    expect(paySign).toBe(Hash.sign(signed.signType, signed, apiV2Key))
  })

  test.each([undefined, 'MD5', 'HMAC-SHA256'] as const)('an app, sign type %s', signType => {
    const choice = signType === undefined ? {} : { signType }
    const { sign, ...signed } = signAppV2({ ...app, ...choice }, apiV2Key)
    expect(signed).toEqual({
      appid: 'wx2421b1c4370ec43b',
      partnerid: '1900000109',
      prepayid: 'wx201410272009395522657a690389285100',
      package: 'Sign=WXPay',
      noncestr: '593BEC0C930BF1AFEB40B4A08C8FB242',
      timestamp: '1554208460',
    })
    expect(sign).toBe(Hash.sign(signType ?? 'MD5', signed, apiV2Key))
  })

  test.each([
    ['a page', () => signJsapiV2(jsapi, 'short-key')],
    ['an app', () => signAppV2(app, 'short-key')],
  ])('%s is not signed with a wrong key, which is not repeated', (_name, act) => {
    const error = failureOf(act, next.secretAsItIs)
    expect(error).toMatchObject({ name: 'ConfigurationError', code: 'INVALID_KEY' })
    expect(inspect(error)).not.toContain('short-key')
  })
})

describe('parts that would sign something else', () => {
  test.each([
    ['no appId', { appId: '' }, 'appId', next.giveAppId],
    ['no prepayId', { prepayId: '' }, 'prepayId', next.asAnswered],
    [
      'prepayId that is a package',
      { prepayId: 'prepay_id=wx1' },
      'prepayId',
      /without prepay_id=.*as package/,
    ],
    ['a line end in a nonce', { nonce: 'a\nb' }, 'nonce', next.createNonce],
    ['a line end in prepayId', { prepayId: 'a\r' }, 'prepayId', next.asAnswered],
    ['no timestamp', { timestamp: '' }, 'timestamp', next.secondsNow],
    ['milliseconds', { timestamp: 1554208460123 }, 'timestamp', next.secondsNow],
    ['half a second', { timestamp: 1.5 }, 'timestamp', next.secondsNow],
    ['no number', { timestamp: Number.NaN }, 'timestamp', next.secondsNow],
  ])('a page: %s', (_name, change, field, advice) => {
    for (const act of [
      () => signJsapi({ ...jsapi, ...change }, privateKey),
      () => signJsapiV2({ ...jsapi, ...change }, apiV2Key),
    ]) {
      expect(failureOf(act, advice)).toMatchObject({
        name: 'RequestError',
        code: 'INVALID_PARAMETER',
        field,
      })
    }
  })

  test.each([
    ['no appid', { appid: '' }, 'appid', next.giveAppId],
    ['no prepayid', { prepayid: '' }, 'prepayid', next.asAnswered],
    ['no partnerid', { partnerid: '' }, 'partnerid', next.giveMerchantNumber],
    ['a line end in a nonce', { nonce: 'a\nb' }, 'nonce', next.createNonce],
    ['no timestamp', { timestamp: '' }, 'timestamp', next.secondsNow],
    ['milliseconds', { timestamp: 1554208460123 }, 'timestamp', next.secondsNow],
    ['half a second', { timestamp: 1.5 }, 'timestamp', next.secondsNow],
    ['no number', { timestamp: Number.NaN }, 'timestamp', next.secondsNow],
  ])('an app: %s', (_name, change, field, advice) => {
    for (const act of [
      () => signApp({ ...app, ...change }, privateKey),
      () => signAppV2({ ...app, ...change }, apiV2Key),
    ]) {
      expect(failureOf(act, advice)).toMatchObject({
        name: 'RequestError',
        code: 'INVALID_PARAMETER',
        field,
      })
    }
  })

  test.each([
    ['prepayId', signJsapi, { ...jsapi, prepayId: undefined }, privateKey, next.asAnswered],
    ['package', signJsapi, { ...jsapi, prepayId: undefined, package: '' }, privateKey, next.asAnswered],
    ['package', signJsapiV2, { ...jsapi, prepayId: undefined, package: null }, apiV2Key, next.asAnswered],
    ['prepayId', signJsapi, { ...jsapi, prepayId: 5 }, privateKey, next.asAnswered],
    ['appId', signJsapi, { ...jsapi, appId: undefined }, privateKey, next.giveAppId],
    ['nonce', signJsapiV2, { ...jsapi, nonce: undefined }, apiV2Key, next.createNonce],
    ['prepayid', signApp, { ...app, prepayid: undefined }, privateKey, next.asAnswered],
    ['partnerid', signAppV2, { ...app, partnerid: 1900000109 }, apiV2Key, next.giveMerchantNumber],
    ['timestamp', signJsapi, { ...jsapi, timestamp: undefined }, privateKey, next.secondsNow],
    ['timestamp', signApp, { ...app, timestamp: 1554208460123.5 }, privateKey, next.secondsNow],
  ])('JavaScript that gives no %s', (field, sign, parts, key, advice) => {
    const error = failureOf(() => Reflect.apply(sign, undefined, [parts, key]), advice)
    expect(error).toMatchObject({ name: 'RequestError', code: 'INVALID_PARAMETER', field })
  })
})
