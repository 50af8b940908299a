export { parseWebhook } from './parse-webhook.js'
export { fail, ok, type Reply, type ReplyOptions, reply } from './reply.js'
export { type NodeResponseLike, sendReply, toResponse } from './send-reply.js'
export { UnknownEventError } from './unknown-event-error.js'
export { fitsVariant, type VariantFields } from './variant.js'
export type { HeadersInput } from './webhook-headers.js'
export { createWebhookKeys, type WebhookKeys, type WebhookKeysConfig } from './webhook-keys.js'
export type {
  BodyLimits,
  ChunkReader,
  ChunkStream,
  FetchRequestLike,
  NodeRequestLike,
  WebhookOptions,
  WebhookRequest,
} from './webhook-request.js'
export type { EventOf, OpenedEvent, OpenedNotice, ReplyOf, ResourceOf } from './webhook-types.js'
