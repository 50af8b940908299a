import { describe, expect, it } from 'vitest'
import {
  appParameters,
  appParametersV2,
  type Caller,
  createClient,
  createNodeTransport,
  createStreamResponse,
  createWebhookKeys,
  downloadBill,
  downloadFile,
  downloadUnverifiedFile,
  jsapiParameters,
  jsapiParametersV2,
  parseWebhook,
  readBill,
  reply,
  signApp,
  signAppV2,
  signJsapi,
  signJsapiV2,
} from '../../templates/runtime/index.js'
import { startLocalService } from '../../templates/runtime/local/index.js'
import {
  createTestPlatform,
  createTestResponse,
  createTestWebhook,
} from '../../templates/runtime/testing/index.js'
import { createTestV2Response, createTestV2Webhook } from '../../templates/runtime/v2/testing.js'
import { parseV2Webhook } from '../../templates/runtime/v2/webhook.js'
import { rejectionOf } from './support/failure-of.js'

const { config, signer } = createTestPlatform()
const client: Caller = createClient(config)
const keys = createWebhookKeys(config)
const descriptor = {
  id: 'v3/TEST.EVENT',
  protocol: 'v3',
  eventTypes: ['TEST.EVENT'],
  mediaType: 'application/json',
  reply: { statuses: [], mediaType: 'application/json', body: 'optional' },
} as const
const notice = { headers: {}, body: '' }
const file = {
  download_url: 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=1',
  hash_type: 'SHA1',
  hash_value: 'a'.repeat(40),
}
const chunks = (async function* (): AsyncGenerator<Uint8Array> {})()

/** A function with options whose names a caller without a compiler got wrong. */
type Helper = (...options: readonly unknown[]) => unknown

/** The function with its options last, as a program without types calls it. */
function called(helper: (...parts: never[]) => unknown, ...before: readonly unknown[]): Helper {
  return (...options) => Reflect.apply(helper, undefined, [...before, ...options])
}

const appParts = { appid: 'wx', partnerid: '19', prepayid: 'wx1', timestamp: 1, nonce: 'n' }
const jsapiParts = { appId: 'wx', prepayId: 'wx1', timestamp: 1, nonce: 'n' }

describe('a helper refuses a name that it does not know', () => {
  it.each<[name: string, helper: Helper, options: object, unknown: string, meant: string]>([
    ['createTestResponse', called(createTestResponse), { ...signer, body: {} }, 'body', 'data'],
    [
      'createTestResponse',
      called(createTestResponse),
      { ...signer, statusCode: 200 },
      'statusCode',
      'status',
    ],
    [
      'createTestWebhook',
      called(createTestWebhook),
      { ...signer, resource: {}, evenType: 'X' },
      'evenType',
      'eventType',
    ],
    ['createTestWebhook', called(createTestWebhook), { ...signer, data: {} }, 'data', 'resource'],
    ['createTestV2Response', called(createTestV2Response), { ...signer, xml: {} }, 'xml', 'fields'],
    [
      'createTestV2Webhook',
      called(createTestV2Webhook),
      { ...signer, descriptor, body: {} },
      'body',
      'fields',
    ],
    ['createClient', called(createClient), { ...config, timeOut: 1 }, 'timeOut', 'timeout'],
    ['createWebhookKeys', called(createWebhookKeys), { ...config, publicKey: {} }, 'publicKey', 'publicKeys'],
    ['createNodeTransport', called(createNodeTransport), { agents: {} }, 'agents', 'agent'],
    ['createStreamResponse', called(createStreamResponse), { chunks, maxBytes: 1 }, 'maxBytes', ''],
    ['readBill', called(readBill, 'a'), { maxByte: 1 }, 'maxByte', 'maxBytes'],
    [
      'downloadBill',
      called(downloadBill, client, file),
      { maxLineLenght: 1 },
      'maxLineLenght',
      'maxLineLength',
    ],
    ['downloadFile', called(downloadFile, client, file), { maxByte: 1 }, 'maxByte', 'maxBytes'],
    [
      'downloadUnverifiedFile',
      called(downloadUnverifiedFile, client, file.download_url),
      { timeOut: 1 },
      'timeOut',
      'timeout',
    ],
    [
      'jsapiParameters',
      called(jsapiParameters, client),
      { appId: 'wx', prepay_id: 'wx1' },
      'prepay_id',
      'prepayId',
    ],
    [
      'jsapiParametersV2',
      called(jsapiParametersV2, client),
      { appid: 'wx', prepayId: 'wx1' },
      'appid',
      'appId',
    ],
    [
      'appParameters',
      called(appParameters, client),
      { appid: 'wx', prepayid: 'wx1', mchid: '19' },
      'mchid',
      'partnerid',
    ],
    [
      'appParametersV2',
      called(appParametersV2, client),
      { appid: 'wx', prepayid: 'wx1', sign_type: 'MD5' },
      'sign_type',
      'signType',
    ],
    ['signJsapi', called(signJsapi), { ...jsapiParts, nonceStr: 'n' }, 'nonceStr', 'nonce'],
    ['signJsapiV2', called(signJsapiV2), { ...jsapiParts, sign_type: 'MD5' }, 'sign_type', 'signType'],
    ['signApp', called(signApp), { ...appParts, noncestr: 'n' }, 'noncestr', 'nonce'],
    ['signAppV2', called(signAppV2), { ...appParts, timeStamp: 1 }, 'timeStamp', 'timestamp'],
    [
      'parseWebhook',
      called(parseWebhook, keys, notice, descriptor),
      { replays: 'allow' },
      'replays',
      'replay',
    ],
    [
      'parseV2Webhook',
      called(parseV2Webhook, keys, notice, descriptor),
      { maxByte: 1 },
      'maxByte',
      'maxBytes',
    ],
    ['reply', called(reply, descriptor, {}), { signwith: keys }, 'signwith', 'signWith'],
    ['startLocalService', called(startLocalService), { prot: 1 }, 'prot', 'port'],
    [
      'a call',
      called((options: never) => client.request(read, {}, options)),
      { validated: true },
      'validated',
      'validate',
    ],
  ])('%s', async (_, helper, options, unknown, meant) => {
    const advice =
      meant === '' ? new RegExp(`Remove \`${unknown}\``) : new RegExp(`Write \`${meant}\` instead`)
    const error = await rejectionOf((async () => helper(options))(), advice)
    expect(error.field).toBe(unknown)
    expect(error.message).toContain(`${unknown} is not a known option`)
    expect(error.outcome).toBe('not-sent')
  })

  it('takes the signer of the tests whole, with and without v2', () => {
    expect(createTestResponse({ ...signer, data: {} }).status).toBe(200)
    expect(createTestWebhook({ ...signer, descriptor, resource: {} }).body).toContain('TEST.EVENT')
    expect(createTestV2Response({ ...signer, fields: {} }).status).toBe(200)
  })
})

const read = {
  id: 'v3/test/things#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/test/things',
  response: { kind: 'object', status: 200, mediaType: 'application/json' },
} as const
