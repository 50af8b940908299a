import { subscribe } from 'node:diagnostics_channel'
import { checkArgument, withOwnErrors } from '../client/check-argument.js'
import type { FetchLike } from '../client/client-config.js'
import { ConfigurationError } from '../errors/errors.js'
import { WechatPayError } from '../errors/wechatpay-error.js'
import { connectionProblem } from './connection-problem.js'
import type { Transport, TransportRequest, TransportResponse } from './transport.js'

/**
 * A transport on `fetch`: the global one of Node, Bun and Deno, or another of the same shape.
 *
 * It cannot present client certificates: operations that need one go through `certificates`, or fail with
 * `ConfigurationError` (`MISSING_CLIENT_CERTIFICATE`) before anything is sent.
 */
export function createFetchTransport(fetch: FetchLike, certificates?: Transport): Transport {
  checkArgument(typeof fetch === 'function', 'fetch', 'a function like fetch', fetch)
  const canSend =
    certificates === undefined ||
    typeof withOwnErrors('certificates', () => certificates?.send) === 'function'
  checkArgument(canSend, 'certificates', 'a transport, such as createNodeTransport()', certificates)
  noteConnectErrors()
  return {
    close: async () => certificates?.close?.(),
    async send(request) {
      if (request.clientCertificate !== undefined) return viaCertificates(request, certificates)
      try {
        return toResponse(await fetch(request.url, initOf(request)))
      } catch (error) {
        if (request.signal.aborted && request.signal.reason instanceof WechatPayError)
          throw request.signal.reason
        throw connectionProblem(error, isConnectError(error) ? false : undefined)
      }
    },
  }
}

function viaCertificates(
  request: TransportRequest,
  certificates: Transport | undefined,
): Promise<TransportResponse> {
  if (certificates !== undefined) return certificates.send(request)
  throw new ConfigurationError(
    'MISSING_CLIENT_CERTIFICATE',
    'This operation needs a client certificate, which fetch cannot present; nothing was sent.',
    'Set transport in place of fetch: createNodeTransport(), or in tests one of your own with a method send.',
    { field: 'fetch' },
  )
}

function initOf({ method, headers, body, signal }: TransportRequest): RequestInit {
  const init: RequestInit = { method, headers: { ...headers }, signal, redirect: 'manual' }
  // The types of fetch ask for an ArrayBuffer of its own; bodies are small.
  return body === undefined ? init : { ...init, body: new Uint8Array(body) }
}

function toResponse(response: Response): TransportResponse {
  const reader = response.body?.getReader()
  return {
    status: response.status,
    headers: response.headers,
    body: chunksOf(reader),
    cancel() {
      // The answer may have failed already; that failure is reported elsewhere.
      reader?.cancel().catch(() => undefined)
    },
  }
}

async function* chunksOf(
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (reader === undefined) return
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}

/** Errors of connections that were never made. */
const errors = /* @__PURE__ */ new WeakSet<object>()
let isListening = false

/**
 * Begins to note connections that Node's `fetch` could not make. Only this channel tells: `fetch` throws the same error
 * for a failed handshake and for a connection that breaks later.
 */
function noteConnectErrors(): void {
  if (isListening) return
  isListening = true
  subscribe('undici:client:connectError', message => {
    if (typeof message !== 'object' || message === null || !('error' in message)) return
    if (typeof message.error === 'object' && message.error !== null) errors.add(message.error)
  })
}

/** Whether `fetch` failed before there was a connection: then nothing was sent. */
function isConnectError(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('cause' in error)) return false
  return typeof error.cause === 'object' && error.cause !== null && errors.has(error.cause)
}
