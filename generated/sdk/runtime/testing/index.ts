export {
  createTestBrand,
  createTestPlatform,
  type TestBrand,
  type TestConfig,
  type TestPlatform,
} from './create-test-platform.js'
export { createTestResponse, type TestResponseOptions } from './create-test-response.js'
export { createTestWebhook, type TestWebhookOptions } from './create-test-webhook.js'
export type { TestRequest, TestSigner } from './test-signer.js'
