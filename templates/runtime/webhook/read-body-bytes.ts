import { joinBytes } from '../client/read-body.js'
import { WebhookError } from '../errors/webhook-error.js'
import { isBytes } from '../files/is-bytes.js'
import { startClock } from './start-clock.js'
import type { BodyLimits, FetchRequestLike, NodeRequestLike, WebhookRequest } from './webhook-request.js'

type Limits = Required<BodyLimits>

/**
 * The body of a request as it arrived, byte for byte.
 *
 * Throws `WebhookError`: `BODY_ALREADY_PARSED` where only data made of it is left, `BODY_TOO_LARGE`, `BODY_TOO_SLOW`,
 * `BODY_UNREADABLE` where the connection broke. The request is left open, so that it can be answered.
 */
export async function readBodyBytes(
  request: WebhookRequest,
  { maxBytes = 1024 * 1024, timeout = 10_000 }: BodyLimits = {},
): Promise<Uint8Array> {
  const limits = { maxBytes, timeout }
  if (isFetchRequest(request)) return readFetchBody(request, limits)
  const kept = bytesOf(request.rawBody) ?? bytesOf(request.body)
  if (kept !== undefined) return checkSize(kept, limits)
  const iterator = isUnread(request) ? request[Symbol.asyncIterator]?.() : undefined
  if (iterator === undefined) throw alreadyParsed()
  return readChunks(() => iterator.next(), limits)
}

function isFetchRequest(request: WebhookRequest): request is FetchRequestLike {
  return 'arrayBuffer' in request && typeof request.arrayBuffer === 'function'
}

async function readFetchBody(request: FetchRequestLike, limits: Limits): Promise<Uint8Array> {
  if (request.bodyUsed) throw alreadyParsed()
  if (request.body === null) return new Uint8Array()
  const reader = request.body.getReader()
  try {
    return await readChunks(() => reader.read(), limits)
  } catch (error) {
    // Whatever comes of the rest is of no interest; the error at hand is.
    reader.cancel().catch(() => undefined)
    throw error
  }
}

/** A body parser that found nothing to parse leaves an empty object and the stream as it is. */
function isUnread({ body, readableDidRead }: NodeRequestLike): boolean {
  if (readableDidRead === true) return false
  return body === undefined || body === null || (typeof body === 'object' && Object.keys(body).length === 0)
}

function bytesOf(value: unknown): Uint8Array | undefined {
  if (isBytes(value)) return value
  if (value instanceof ArrayBuffer) return new Uint8Array(value)
  return typeof value === 'string' ? new TextEncoder().encode(value) : undefined
}

interface ChunkResult {
  readonly done?: boolean | undefined
  readonly value?: unknown
}

async function readChunks(next: () => Promise<ChunkResult>, limits: Limits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  const clock = startClock(limits.timeout, tooSlow)
  try {
    for (;;) {
      const { done, value } = await clock.race(nextChunk(next))
      if (done === true) return joinBytes(chunks, size)
      const chunk = bytesOf(value)
      if (chunk === undefined) throw unreadable('holds a chunk that is no bytes', undefined)
      size += chunk.length
      if (size > limits.maxBytes) throw tooLarge(limits)
      chunks.push(chunk)
    }
  } finally {
    clock.stop()
  }
}

async function nextChunk(next: () => Promise<ChunkResult>): Promise<ChunkResult> {
  try {
    return await next()
  } catch (error) {
    throw unreadable('broke off', error)
  }
}

function checkSize(bytes: Uint8Array, limits: Limits): Uint8Array {
  if (bytes.length > limits.maxBytes) throw tooLarge(limits)
  return bytes
}

function tooLarge({ maxBytes }: Limits): WebhookError {
  const message = `The body has more than ${maxBytes} bytes.`
  return new WebhookError(
    'BODY_TOO_LARGE',
    message,
    'Refuse it; notices are small. Raise maxBytes if they are not.',
  )
}

function tooSlow(milliseconds: number): WebhookError {
  const message = `The body did not arrive within ${milliseconds} ms.`
  return new WebhookError('BODY_TOO_SLOW', message, 'Refuse it; a genuine notice comes again.')
}

function unreadable(what: string, cause: unknown): WebhookError {
  const advice = 'Refuse it; a genuine notice comes again.'
  return new WebhookError('BODY_UNREADABLE', `The body ${what}.`, advice, { cause })
}

function alreadyParsed(): WebhookError {
  return new WebhookError(
    'BODY_ALREADY_PARSED',
    'The body was read or parsed before; the signature is over its bytes as they arrived, which JSON.stringify does not make again.',
    rawBodyAdvice,
  )
}

/** How the bytes of a body are kept, framework by framework. */
export const rawBodyAdvice =
  "Express: express.raw({ type: '*/*' }) on this route, before express.json(). Fastify: addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => done(null, body)) around this route. Koa: no body parser on this route, and pass ctx.req. NestJS: NestFactory.create(AppModule, { rawBody: true }), and pass the request. Next.js pages: bodyParser: false. Hono and Fetch handlers: pass the Request before json() or text() is called. Cloud functions: pass the whole event."
