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
export interface WebhookOptions {
  /** Bytes that the body may have (1 MiB). */
  readonly maxBytes?: number
  /** Milliseconds in which the body must have arrived (10,000). WeChat Pay waits five seconds for an answer. */
  readonly timeout?: number
}
