import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { createTestWebhook } from '../../templates/runtime/testing/index.js'
import { closedAddress } from '../runtime/server/closed-address.js'
import { type TestParties, testParties } from '../runtime/server/parties.js'
import { type StrictServer, startStrictServer } from '../runtime/server/strict-server.js'
import type { Answer, ReceivedRequest } from '../runtime/server/wire.js'
import type { SmokeStep } from './smoke-steps.js'

/** The service that the smoke program calls, from any runtime and bundle. */
export interface SmokeService {
  /** What the program reads: keys, addresses, a notice, and the steps to run. */
  readonly settings: (steps: readonly SmokeStep[]) => object
  readonly close: () => Promise<void>
}

const bill = '\ufeff交易时间,商户订单号\r\n`2026-08-01 12:00:00,`SO1\r\n总交易单数\r\n`1\r\n'

/** Starts a strict server without and one with TLS on loopback. */
export async function startSmokeService(): Promise<SmokeService> {
  const parties = await testParties()
  const plain = await startStrictServer(parties)
  const mutual = await startStrictServer(parties, { mutualTls: true })
  for (const server of [plain, mutual]) server.answer(request => answerTo(request, plain.url))
  const facts = { ...factsOf(parties), servers: await addresses(plain, mutual) }
  return {
    settings: steps => ({ ...facts, notice: noticeOf(parties), steps }),
    close: async () => {
      await Promise.all([plain.close(), mutual.close()])
    },
  }
}

function answerTo({ method, url }: ReceivedRequest, plainUrl: string): Answer {
  const [path = ''] = url.split('?')
  const success = { return_code: 'SUCCESS', result_code: 'SUCCESS' }
  const answers: Readonly<Record<string, Answer>> = {
    'POST /v3/pay/transactions/jsapi': { body: { prepay_id: 'wx1' } },
    'POST /v3/merchant/media/upload': { body: { media_id: 'M1' } },
    'GET /v3/bill/tradebill': {
      body: {
        hash_type: 'SHA1',
        hash_value: createHash('sha1').update(bill).digest('hex'),
        download_url: `${plainUrl}/v3/billdownload/file?token=abc`,
      },
    },
    'GET /v3/billdownload/file': { sign: false, body: gzipSync(bill) },
    'POST /pay/orderquery': { xml: { ...success, trade_state: 'SUCCESS' } },
    'POST /secapi/pay/refund': { xml: { ...success, refund_id: 'R1' } },
  }
  const none = { status: 404, body: { code: 'RESOURCE_NOT_EXISTS', message: 'none' } }
  return answers[`${method} ${path}`] ?? none
}

async function addresses(plain: StrictServer, mutual: StrictServer): Promise<object> {
  return { plain: plain.url, mutual: mutual.url, closed: await closedAddress() }
}

function factsOf({ merchant, publicKey, apiV3Key, apiV2Key, mchid, host }: TestParties): object {
  const clientCertificate = { cert: merchant.certificatePem, key: merchant.privateKeyPem }
  return {
    config: {
      mchid,
      serial: merchant.serial,
      privateKey: merchant.privateKeyPem,
      apiV3Key,
      publicKeys: { [publicKey.serial]: publicKey.publicKeyPem },
      v2: { apiV2Key, clientCertificate },
    },
    environment: {
      WECHATPAY_MCHID: mchid,
      WECHATPAY_SERIAL: merchant.serial,
      WECHATPAY_PRIVATE_KEY: merchant.privateKeyPem,
      WECHATPAY_APIV3_KEY: apiV3Key,
      WECHATPAY_PUBLIC_KEY_ID: publicKey.serial,
      WECHATPAY_PUBLIC_KEY: publicKey.publicKeyPem,
    },
    certificate: merchant.certificatePem,
    ca: host.certificatePem,
    local: 'wechatpay-sdk/local',
  }
}

function noticeOf({ publicKey, apiV3Key }: TestParties): object {
  const { headers, body } = createTestWebhook({
    eventType: 'TRANSACTION.SUCCESS',
    resource: { out_trade_no: 'SO1' },
    apiV3Key,
    platformPrivateKey: publicKey.privateKey,
    platformSerial: publicKey.serial,
  })
  return { headers, body }
}
