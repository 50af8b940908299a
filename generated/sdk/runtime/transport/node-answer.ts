import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { ResponseHeaders } from '../caller.js'
import { ResponseError } from '../errors/errors.js'
import type { TransportResponse } from './transport.js'

/** An answer of `node:http` with its content decoded. Throws `ResponseError` for an unknown encoding. */
export async function answerOf(incoming: IncomingMessage): Promise<TransportResponse> {
  const { statusCode: status = 0 } = incoming
  // What follows belongs to another protocol.
  if (status === 101) incoming.socket.destroy()
  return {
    status,
    headers: readableHeaders(incoming.headers),
    body: status === 101 ? nothing() : await decoded(incoming),
    cancel: () => void incoming.destroy(),
  }
}

async function* nothing(): AsyncGenerator<never, void, undefined> {}

async function decoded(incoming: IncomingMessage): Promise<AsyncIterable<Uint8Array>> {
  const encoding = incoming.headers['content-encoding']?.trim().toLowerCase() || 'identity'
  if (encoding === 'identity') return incoming
  const { createBrotliDecompress, createGunzip, createInflate } = await import('node:zlib')
  const { pipeline } = await import('node:stream')
  const decoders = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  }
  for (const [name, create] of Object.entries(decoders)) {
    // The reader of the decoded stream sees failures of both.
    if (name === encoding) return pipeline(incoming, create(), () => undefined)
  }
  incoming.destroy()
  const message = 'The answer has an unknown content encoding.'
  throw new ResponseError('BODY_UNREADABLE', message, 'Look for a proxy that compresses answers.')
}

function readableHeaders(headers: IncomingHttpHeaders): ResponseHeaders {
  const pairs = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  )
  const known = new Map(pairs)
  return {
    get: name => known.get(name.toLowerCase()) ?? null,
    has: name => known.has(name.toLowerCase()),
    [Symbol.iterator]: () => pairs[Symbol.iterator](),
  }
}
