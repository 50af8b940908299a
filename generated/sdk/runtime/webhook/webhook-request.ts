import { aPositiveNumber, eitherOf, type Rules } from '../client/rules.js'
import type { HeadersInput } from './webhook-headers.js'

/**
 * A request with a notice: the web framework's request, or its parts.
 *
 * - Node.js (`node:http`, Express, Koa's `ctx.req`, …): the request, with its body unread, or as bytes in `body` or
 *   `rawBody`;
 * - Fastify: the request, with its body parsed as a buffer;
 * - Fetch (Next.js routes, Hono's `c.req.raw`, Deno, Bun, workers): the `Request`, with its body unread;
 * - anything else: `{ headers, body }` with the body as it arrived, as bytes or as text.
 */
export type WebhookRequest = FetchRequestLike | NodeRequestLike

/** A request, or the event of a cloud function as an object or as bytes of JSON. */
export type WebhookInput = WebhookRequest | FunctionEvent | Uint8Array

/**
 * The used part of a cloud function's event from an HTTP trigger or an API gateway: Tencent Cloud, Aliyun, AWS, Netlify,
 * uniCloud.
 */
export interface FunctionEvent {
  readonly headers?: HeadersInput | null | undefined
  /** Headers from some gateways, alone or beside `headers`. */
  readonly multiValueHeaders?: HeadersInput | null | undefined
  readonly body?: unknown | undefined
  /** The original body, which some middleware keeps. */
  readonly rawBody?: unknown | undefined
  /** Whether the text of the body is base64. Some gateways write `'true'` and `'false'`. */
  readonly isBase64Encoded: boolean | string
}

/** The used part of a Fetch `Request`. */
export interface FetchRequestLike {
  readonly headers: HeadersInput
  readonly body: ChunkStream | null
  readonly bodyUsed: boolean
  arrayBuffer(): Promise<ArrayBuffer>
}

/** The used part of a `ReadableStream`. */
export interface ChunkStream {
  getReader(): ChunkReader
}

/** The used part of a `ReadableStreamDefaultReader`. */
export interface ChunkReader {
  read(): Promise<{ readonly done: boolean; readonly value?: unknown }>
  cancel(): Promise<unknown>
}

/** The used part of Node's `IncomingMessage` and of framework requests built on it. */
export interface NodeRequestLike {
  readonly headers: HeadersInput
  /** The body from the framework: bytes or text, not a parsed object. */
  readonly body?: unknown | undefined
  /** The raw bytes, which some frameworks keep. */
  readonly rawBody?: unknown | undefined
  /** Whether the stream was read. */
  readonly readableDidRead?: boolean | undefined
  [Symbol.asyncIterator]?(): AsyncIterator<unknown>
}

/** Limits for reading a request. */
export interface BodyLimits {
  /** Bytes of the body (1 MiB; 64 KiB for a v2 notice). */
  readonly maxBytes?: number | undefined
  /** Milliseconds until the body must have arrived (10,000). WeChat Pay waits five seconds for an answer. */
  readonly timeout?: number | undefined
}

/** The rules for `BodyLimits`. */
export const bodyLimitRules: Rules<BodyLimits> = { maxBytes: aPositiveNumber, timeout: aPositiveNumber }

/** How a v3 notice is received. */
export interface WebhookOptions extends BodyLimits {
  /**
   * What to do with a notice that these keys opened before: refuse it as `SIGNATURE_REPLAYED` (`refuse`, the default), or
   * open it again (`allow`), for queues that may deliver twice: remember `body.id` there. Only this process remembers, and
   * only opened notices: one that failed, or has no descriptor, can be parsed again.
   */
  readonly replay?: 'refuse' | 'allow' | undefined
}

/** The rules for `WebhookOptions`. */
export const webhookOptionRules: Rules<WebhookOptions> = {
  maxBytes: aPositiveNumber,
  timeout: aPositiveNumber,
  replay: /* @__PURE__ */ eitherOf('refuse', 'allow'),
}
