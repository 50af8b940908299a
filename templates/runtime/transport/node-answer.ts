import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { ResponseHeaders } from '../caller.js'
import { ResponseError } from '../errors/errors.js'
import { chunksOf } from './node-chunks.js'
import type { TransportResponse } from './transport.js'

/** An answer of `node:http` with its content decoded. Throws `ResponseError` for an unknown encoding. */
export async function answerOf(incoming: IncomingMessage): Promise<TransportResponse> {
  const { statusCode: status = 0 } = incoming
  // What follows belongs to another protocol.
  if (status === 101) incoming.socket.destroy()
  const encoding = incoming.headers['content-encoding']?.trim().toLowerCase() || 'identity'
  const plain = status === 101 ? nothing() : encoding === 'identity' ? chunksOf(incoming) : undefined
  return {
    status,
    headers: new ReadableHeaders(incoming.headers),
    body: plain ?? (await decoded(incoming, encoding)),
    cancel: () => void incoming.destroy(),
  }
}

async function* nothing(): AsyncGenerator<never, void, undefined> {}

async function decoded(incoming: IncomingMessage, encoding: string): Promise<AsyncIterable<Uint8Array>> {
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

class ReadableHeaders implements ResponseHeaders {
  readonly #headers: IncomingHttpHeaders

  constructor(headers: IncomingHttpHeaders) {
    this.#headers = headers
  }

  get(name: string): string | null {
    const key = name.toLowerCase()
    return (Object.hasOwn(this.#headers, key) ? textOf(this.#headers[key]) : undefined) ?? null
  }

  has(name: string): boolean {
    return this.get(name) !== null
  }

  *[Symbol.iterator](): IterableIterator<[string, string]> {
    for (const [name, value] of Object.entries(this.#headers)) {
      const text = textOf(value)
      if (text !== undefined) yield [name, text]
    }
  }
}

function textOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value
}
