export { combineHooks } from '../client/combine-hooks.js'
export type { NoticeEvent } from '../client/hook-events.js'
export type { Hooks } from '../client/hooks.js'
export { parseWebhook } from './parse-webhook.js'
export { fail, ok, type Reply, type ReplyOptions, reply } from './reply.js'
export {
  type FunctionReply,
  type NodeResponseLike,
  sendReply,
  toFunctionReply,
  toResponse,
} from './send-reply.js'
export { UnknownEventError } from './unknown-event-error.js'
export { fitsVariant, type VariantFields } from './variant.js'
export type { HeadersInput } from './webhook-headers.js'
export { type BrandKeysConfig, createWebhookKeys, type WebhookKeysConfig } from './webhook-keys.js'
export type {
  BodyLimits,
  ChunkReader,
  ChunkStream,
  FetchRequestLike,
  FunctionEvent,
  NodeRequestLike,
  WebhookInput,
  WebhookOptions,
  WebhookRequest,
} from './webhook-request.js'
export type { EventOf, OpenedEvent, OpenedNotice, ReplyOf, ResourceOf, WebhookKeys } from './webhook-types.js'
