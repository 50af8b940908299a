export { createTestV2Webhook, type TestV2WebhookOptions } from './create-test-v2-webhook.js'
