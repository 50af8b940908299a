import { aPositiveNumber, eitherOf, type Rules } from '../client/rules.js'
import type { HeadersInput } from './webhook-headers.js'

/**
 * A request that brings a notice: what the web framework hands over, or its parts.
 *
 * - Node.js (`node:http`, Express, Koa's `ctx.req`, …): the request, with its body unread, or kept as bytes in `body` or
 *   `rawBody`;
 * - Fastify: the request, with its body parsed as a buffer;
 * - Fetch (Next.js routes, Hono's `c.req.raw`, Deno, Bun, workers): the `Request`, with its body unread;
 * - anything else: `{ headers, body }` with the body as it arrived, as bytes or as text.
 */
export type WebhookRequest = FetchRequestLike | NodeRequestLike

/** What receivers of notices take: a request, or the event of a cloud function, also as bytes that hold it as JSON. */
export type WebhookInput = WebhookRequest | FunctionEvent | Uint8Array

/**
 * The part of a cloud function's event that is used, as HTTP triggers and API gateways make it: Tencent Cloud, Aliyun,
 * AWS, Netlify, uniCloud.
 */
export interface FunctionEvent {
  readonly headers?: HeadersInput | null
  /** Where some gateways put the headers, alone or beside `headers`. */
  readonly multiValueHeaders?: HeadersInput | null
  readonly body?: unknown
  /** What some middleware keeps of the body that it parsed. */
  readonly rawBody?: unknown
  /** Whether the text of the body is base64. Some gateways write `'true'` and `'false'`. */
  readonly isBase64Encoded: boolean | string
}

/** The part of a Fetch `Request` that is used. */
export interface FetchRequestLike {
  readonly headers: HeadersInput
  readonly body: ChunkStream | null
  readonly bodyUsed: boolean
  arrayBuffer(): Promise<ArrayBuffer>
}

/** The part of a `ReadableStream` that is used. */
export interface ChunkStream {
  getReader(): ChunkReader
}

/** The part of a `ReadableStreamDefaultReader` that is used. */
export interface ChunkReader {
  read(): Promise<{ readonly done: boolean; readonly value?: unknown }>
  cancel(): Promise<unknown>
}

/** The part of Node's `IncomingMessage`, and of what frameworks make of it, that is used. */
export interface NodeRequestLike {
  readonly headers: HeadersInput
  /** What the framework made of the body: bytes or text will do, an object will not. */
  readonly body?: unknown
  /** The bytes that some frameworks keep beside what they parsed. */
  readonly rawBody?: unknown
  /** Whether something has read from the stream. */
  readonly readableDidRead?: boolean
  [Symbol.asyncIterator]?(): AsyncIterator<unknown>
}

/** How much of a request is read, and for how long. */
export interface BodyLimits {
  /** Bytes that the body may have (1 MiB; 64 KiB for a v2 notice). */
  readonly maxBytes?: number
  /** Milliseconds in which the body must have arrived (10,000). WeChat Pay waits five seconds for an answer. */
  readonly timeout?: number
}

/** The rules for `BodyLimits`. */
export const bodyLimitRules: Rules<BodyLimits> = { maxBytes: aPositiveNumber, timeout: aPositiveNumber }

/** How a v3 notice is received. */
export interface WebhookOptions extends BodyLimits {
  /**
   * What becomes of a notice that these keys opened before: it is refused as `SIGNATURE_REPLAYED` (`refuse`, the
   * standard), or opened again (`allow`), for queues that may deliver a notice twice: remember `body.id` there. Notices
   * are remembered by this process alone, and only once they were opened: one that could not be opened, or that no
   * descriptor is for, can be parsed again.
   */
  readonly replay?: 'refuse' | 'allow'
}

/** The rules for `WebhookOptions`. */
export const webhookOptionRules: Rules<WebhookOptions> = {
  maxBytes: aPositiveNumber,
  timeout: aPositiveNumber,
  replay: /* @__PURE__ */ eitherOf('refuse', 'allow'),
}
