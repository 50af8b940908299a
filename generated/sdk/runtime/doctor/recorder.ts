import type { ResponseHeaders } from '../caller.js'
import type { Transport, TransportRequest, TransportResponse } from '../transport/transport.js'

/** An answer as it came, of an attempt that was answered. */
export interface RecordedAnswer {
  readonly status: number
  readonly headers: ResponseHeaders
  /** What was read of the body. */
  readonly body: Uint8Array
}

/** A transport that remembers the last answer: errors of the client do not hold the bytes that the service signed. */
export class Recorder implements Transport {
  readonly #transport: Transport
  #head: Pick<TransportResponse, 'status' | 'headers'> | undefined
  #chunks: Uint8Array[] = []

  constructor(transport: Transport) {
    this.#transport = transport
  }

  get last(): RecordedAnswer | undefined {
    return this.#head && { ...this.#head, body: Buffer.concat(this.#chunks) }
  }

  async send(request: TransportRequest): Promise<TransportResponse> {
    this.#head = undefined
    this.#chunks = []
    const response = await this.#transport.send(request)
    const { status, headers } = response
    this.#head = { status, headers }
    return { ...response, body: this.#watched(response.body), cancel: () => response.cancel() }
  }

  async close(): Promise<void> {
    await this.#transport.close?.()
  }

  async *#watched(body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
    for await (const chunk of body) {
      this.#chunks.push(chunk)
      yield chunk
    }
  }
}
