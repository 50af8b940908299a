import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createClient, jsapiParametersV2, parseWebhook } from '../../../templates/runtime/index.js'
import { createTestPlatform } from '../../../templates/runtime/testing/index.js'
import { parseV2Webhook } from '../../../templates/runtime/v2/webhook.js'
import { failureOf, rejectionOf } from '../support/failure-of.js'
import { makeCertificate } from '../support/make-certificate.js'
import { next } from '../support/next.js'

const platform = createTestPlatform()
const { v2: _, ...v3Only } = platform.config
const own = makeCertificate()
const other = makeCertificate({ serial: '6157F09EFDC096DE15EBE81A47057A7232F1B8E2' })
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
const mine = { ...v3Only, serial: own.serial, privateKey: own.privateKey }
const order = { appId: 'wx8888888888888888', prepayId: 'wx2011' }

describe('the field of an error names the setting', () => {
  it.each<[string, object, string, string, RegExp]>([
    [
      'a key of another certificate',
      { ...mine, certificate: other.pem },
      'KEY_MISMATCH',
      'privateKey',
      /Take both from one apiclient_cert archive/,
    ],
    [
      'a serial number of another',
      { ...mine, serial: other.serial, certificate: own.pem },
      'SERIAL_MISMATCH',
      'serial',
      /^Set `serial` to [0-9A-F]{40}\.$/,
    ],
    [
      "the merchant's own key",
      { ...mine, publicKeys: { PUB_KEY_ID_01: own.publicKey } },
      'OWN_SERIAL',
      'publicKeys.PUB_KEY_ID_01',
      next.wechatPayKeys,
    ],
    [
      "the merchant's own certificate",
      { ...mine, certificates: [own.pem] },
      'OWN_SERIAL',
      'certificates.0',
      next.wechatPayKeys,
    ],
    [
      'a certificate by another name',
      { ...mine, certificates: { [`${other.serial.slice(0, -1)}A`]: other.pem } },
      'SERIAL_MISMATCH',
      `certificates.${other.serial.slice(0, -1)}A`,
      /^Name it [0-9A-F]{40}, or give the certificates as a list/,
    ],
    [
      'a client certificate without its key',
      {
        ...platform.config,
        v2: {
          ...platform.config.v2,
          clientCertificate: { cert: own.pem, key: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }) },
        },
      },
      'KEY_MISMATCH',
      'v2.clientCertificate.key',
      /Take both from one apiclient_cert archive/,
    ],
  ])('%s', (_name, config, code, field, advice) => {
    const error = failureOf(() => Reflect.apply(createClient, undefined, [config]), advice)
    expect(error).toMatchObject({ code, field, outcome: 'not-sent' })
  })

  it('that a function needs', async () => {
    const client = createClient(v3Only)
    expect(
      failureOf(() => jsapiParametersV2(client, order), /Set v2: \{ apiV2Key \} in the configuration/),
    ).toMatchObject({
      code: 'MISSING_V2_SETTING',
      field: 'v2.apiV2Key',
    })
    const notice = { headers: {}, body: '<xml/>' }
    expect(
      await rejectionOf(
        parseV2Webhook(client, notice, []),
        /Set v2: \{ apiV2Key \} in the configuration of the client or of the webhook keys/,
      ),
    ).toMatchObject({
      field: 'v2.apiV2Key',
    })
  })

  it('or the argument', async () => {
    const none = { headers: {}, body: '' }
    expect(
      await rejectionOf(Reflect.apply(parseWebhook, undefined, [undefined, none, []]), next.giveClientOrKeys),
    ).toMatchObject({
      code: 'NOT_A_CLIENT',
      field: 'client',
    })
    const client = createClient(v3Only)
    expect(
      await rejectionOf(Reflect.apply(client.request, client, [1]), /descriptor of a page.s module/),
    ).toMatchObject({
      code: 'UNKNOWN_OPERATION',
      field: 'operation',
    })
  })
})
