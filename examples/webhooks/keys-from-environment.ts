import { readFileSync } from 'node:fs'
import { createWebhookKeys, type WebhookKeys } from 'wechatpay-sdk/webhook'

/**
 * The keys of a service that only receives notices. A service that also makes calls passes its client instead.
 *
 * You find both keys on the merchant platform, 账户中心 → API安全.
 */
export function keysFromEnvironment(variables: NodeJS.ProcessEnv): WebhookKeys {
  const { WECHATPAY_APIV3_KEY = '', WECHATPAY_PUBLIC_KEY_ID = '', WECHATPAY_PUBLIC_KEY_FILE = '' } = variables
  return createWebhookKeys({
    apiV3Key: WECHATPAY_APIV3_KEY,
    publicKeys: { [WECHATPAY_PUBLIC_KEY_ID]: readFileSync(WECHATPAY_PUBLIC_KEY_FILE, 'utf8') },
  })
}
