import { createPublicKey } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { keysFromEnvironment } from '../../../examples/webhooks/keys-from-environment.js'
import { createTestPlatform, createTestWebhook } from '../../../templates/runtime/testing/index.js'
import { parseWebhook } from '../../../templates/runtime/webhook/index.js'
import { failureOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { payment } from './events.js'

const folder = mkdtempSync(join(tmpdir(), 'keys-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('reads the keys that the examples need', async () => {
  const { config, signer } = createTestPlatform()
  const file = join(folder, 'pub_key.pem')
  const key = createPublicKey(Object(signer.platformPrivateKey))
  writeFileSync(file, key.export({ type: 'spki', format: 'pem' }))
  const variables = {
    WECHATPAY_APIV3_KEY: config.apiV3Key,
    WECHATPAY_PUBLIC_KEY_ID: signer.platformSerial,
    WECHATPAY_PUBLIC_KEY_FILE: file,
  }
  const resource = { out_trade_no: '1', amount: { total: 1 } }
  const sent = createTestWebhook({ ...signer, descriptor: payment, resource })
  await expect(parseWebhook(keysFromEnvironment(variables), sent, payment)).resolves.toMatchObject({
    resource,
  })
  const { WECHATPAY_APIV3_KEY: _, ...others } = variables
  expect(failureOf(() => keysFromEnvironment(others), next.secretAsItIs).code).toBe('INVALID_KEY')
})
