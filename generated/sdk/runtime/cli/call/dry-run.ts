import { maskSignatures } from '../../transport/mask-signatures.js'
import type { Transport, TransportRequest, TransportResponse } from '../../transport/transport.js'

/** A transport that keeps the request instead of sending it. Platform certificates are downloaded, for they encrypt. */
export class DryRunTransport implements Transport {
  readonly #transport: Transport
  #request: TransportRequest | undefined

  constructor(transport: Transport) {
    this.#transport = transport
  }

  /** The request that would have been sent. */
  get request(): TransportRequest | undefined {
    return this.#request
  }

  async send(request: TransportRequest): Promise<TransportResponse> {
    if (new URL(request.url).pathname.endsWith('/certificates')) return await this.#transport.send(request)
    this.#request = request
    throw new Error('A dry run sends nothing.')
  }

  async close(): Promise<void> {
    await this.#transport.close?.()
  }
}

/** A request as text, with its signature masked. Bytes of files are counted. */
export function requestText({ method, url, headers, body }: TransportRequest): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${maskSignatures(value)}`)
  const text = body === undefined ? '' : bodyText(body)
  return [`${method} ${maskSignatures(url)}`, ...lines, '', ...(text === '' ? [] : [text, ''])].join('\n')
}

function bodyText(body: Uint8Array): string {
  try {
    return maskSignatures(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    // A file: its head shows the parts, and the bytes would not be text.
    const head = Buffer.from(body.subarray(0, 2048)).toString('latin1').split('\r\n\r\n')[0] ?? ''
    return `${/^[\x20-\x7e\r\n]*$/.test(head) ? `${head}\n` : ''}(${body.length} bytes)`
  }
}
