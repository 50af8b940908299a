import { isBytes } from '../client/check-argument.js'
import type { Complete } from '../client/complete.js'
import { joinBytes } from '../client/read-body.js'
import { decodeBase64 } from '../crypto/base64.js'
import { WebhookError } from '../errors/errors.js'
import type { MessageFault } from '../v3/signature-fault.js'
import type { BodyLimits, FetchRequestLike, NodeRequestLike, WebhookRequest } from './webhook-request.js'

type Limits = Complete<BodyLimits>

/**
 * The body of a request as it arrived, byte for byte.
 *
 * Throws `WebhookError`: `BODY_ALREADY_PARSED` if only parsed data is left, `BODY_TOO_LARGE`, `BODY_TOO_SLOW`,
 * `BODY_UNREADABLE` for a broken connection. The request stays open, so that you can answer it.
 */
export async function readBodyBytes(
  request: WebhookRequest,
  { maxBytes = 1024 * 1024, timeout = 10_000 }: BodyLimits = {},
): Promise<Uint8Array> {
  const limits = { maxBytes, timeout }
  if (isFetchRequest(request)) return readFetchBody(request, limits)
  const kept = bytesOf(request.rawBody) ?? bytesOf(request.body)
  if (kept !== undefined && kept.length > maxBytes) throw tooLarge(limits)
  if (kept !== undefined) return kept
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
    // The error at hand matters, not how the rest ends.
    reader.cancel().catch(() => undefined)
    throw error
  }
}

/** A body parser that found nothing to parse leaves an empty object and an unread stream. */
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
      if (chunk === undefined) throw unreadable('holds a chunk that is not bytes', undefined)
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

function tooLarge({ maxBytes }: Limits): WebhookError {
  const message = `The body has more than ${maxBytes} bytes.`
  const advice = 'Refuse it; notices are small. Raise maxBytes if they are not.'
  return new WebhookError('BODY_TOO_LARGE', message, advice)
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
  const message =
    'The body was read or parsed before; the signature is over its bytes as they arrived, which JSON.stringify does not make again.'
  return new WebhookError('BODY_ALREADY_PARSED', message, rawBodyAdvice)
}

/** How to keep the bytes of a body, by framework. */
const rawBodyAdvice =
  "Express: express.raw({ type: '*/*' }) on this route, before express.json(). Fastify: addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => done(null, body)) around this route. Koa: no body parser on this route, and pass ctx.req. NestJS: NestFactory.create(AppModule, { rawBody: true }), and pass the request. Next.js pages: bodyParser: false. Hono and Fetch handlers: pass the Request before json() or text() is called. Cloud functions: pass the whole event."

/** What is visibly wrong with a body that is not as WeChat Pay sent it: something on the way changed it. */
export function bodyFault(body: Uint8Array): MessageFault | undefined {
  const what = changeOf(new TextDecoder().decode(body).trim())
  return what === undefined ? undefined : { what: `The body ${what}.`, advice: rawBodyAdvice }
}

function changeOf(text: string): string | undefined {
  if (text === '') return 'is empty: something read it before, or dropped it on the way'
  if (text === '[object Object]') return 'is the text of an object: it was parsed before, and not stringified'
  if (text.startsWith('"')) return 'is JSON inside a JSON string: it was stringified twice'
  if (startsInBase64(text)) {
    return 'is base64, as events of cloud functions hold it: pass the whole event, whose isBase64Encoded is honoured, or Buffer.from(body, "base64")'
  }
  return undefined
}

/** Whether a text is base64 of JSON or XML. */
function startsInBase64(text: string): boolean {
  const [first] = decodeBase64(text.slice(0, 4)) ?? []
  return (first === 0x7b || first === 0x3c) && /^[\w+/-]+={0,2}$/.test(text)
}

/** A time limit for work. */
interface Clock {
  /** Settles as `work` does, or fails as soon as the time is over. */
  race<T>(work: Promise<T>): Promise<T>
  /** Removes the timer. Call it when the work is over. */
  stop(): void
}

/** Timers take no more milliseconds, some 25 days; with more they fire at once. */
const longest = 2_147_483_647

/** Starts a clock; `failure` makes its error. */
export function startClock(milliseconds: number, failure: (milliseconds: number) => Error): Clock {
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(failure(milliseconds)), Math.min(milliseconds, longest))
  })
  // Only races need to hear of it.
  over.catch(() => undefined)
  return {
    race: work => Promise.race([work, over]),
    stop() {
      clearTimeout(timer)
    },
  }
}
