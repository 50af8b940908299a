export { parseV2Webhook } from './parse-v2-webhook.js'
export { v2Fail, v2Ok } from './v2-reply.js'
