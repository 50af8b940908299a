import { joinBytes } from '../../client/read-body.js'
import type { Transport, TransportRequest, TransportResponse } from '../../transport/transport.js'

/** Bytes of an answer that are kept: enough for every page, and for a first look at a bill. */
const longestAnswer = 1024 * 1024

/** The head of an answer, and as much of its body as was read. */
export interface RecordedAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** A transport that keeps the last request and its answer. */
export class RecordingTransport implements Transport {
  readonly #transport: Transport
  #request: TransportRequest | undefined
  #head: TransportResponse | undefined
  #chunks: Uint8Array[] = []

  constructor(transport: Transport) {
    this.#transport = transport
  }

  /** What was sent; undefined if nothing was. */
  get request(): TransportRequest | undefined {
    return this.#request
  }

  /** What was answered; undefined if nothing was. */
  get answer(): RecordedAnswer | undefined {
    if (this.#head === undefined) return undefined
    const { status, headers } = this.#head
    const size = this.#chunks.reduce((sum, { length }) => sum + length, 0)
    return { status, headers: Object.fromEntries(headers), body: joinBytes(this.#chunks, size) }
  }

  async send(request: TransportRequest): Promise<TransportResponse> {
    this.#request = request
    this.#head = undefined
    this.#chunks = []
    const response = await this.#transport.send(request)
    this.#head = response
    const { status, headers, body } = response
    return { status, headers, body: this.#kept(body), cancel: () => response.cancel() }
  }

  async *#kept(body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    let size = 0
    for await (const chunk of body) {
      size += chunk.length
      if (size <= longestAnswer) this.#chunks.push(chunk)
      yield chunk
    }
  }
}
