export { createTestV2Response, type TestV2ResponseOptions } from './create-test-v2-response.js'
export { createTestV2Webhook, type TestV2WebhookOptions } from './create-test-v2-webhook.js'
