import type { ApiResponse, CallOptions } from '../caller.js'
import type { OperationDescriptor } from '../descriptors.js'
import { ConnectionError } from '../errors/connection-error.js'
import { completeFacts, settleOutcome, WechatPayError } from '../errors/wechatpay-error.js'
import { connectionProblem } from '../transport/connection-problem.js'
import type { TransportRequest, TransportResponse } from '../transport/transport.js'
import { startDeadline } from './deadline.js'
import { type RequestEvent, tell } from './hooks.js'
import { hostsOf } from './hosts.js'
import type { Merchant } from './merchant.js'
import type { PreparedCall } from './prepared-call.js'
import { retryDelay } from './retry-delay.js'
import { watchBody } from './watch-body.js'

/** Milliseconds for which calls go to the backup host after the first host could not be reached. */
const backupTime = 60_000

/** Sends a prepared call, repeats it by the protocol's rules, and reads the answer. */
export async function performCall<Output>(
  merchant: Merchant,
  call: PreparedCall<Output>,
  options: CallOptions,
): Promise<ApiResponse<Output>> {
  merchant.state.calls += 1
  try {
    return await attempts(merchant, call, options)
  } finally {
    merchant.state.calls -= 1
  }
}

async function attempts<Output>(
  merchant: Merchant,
  call: PreparedCall<Output>,
  options: CallOptions,
): Promise<ApiResponse<Output>> {
  const hosts = hostsOf(merchant, call.operation, options)
  const order = hosts.length > 1 && merchant.now() < merchant.state.backupUntil ? [...hosts].reverse() : hosts
  let turn = 0
  let mayHaveArrived = false
  for (let number = 1; ; number += 1) {
    const host = order[turn % order.length] ?? ''
    const event: RequestEvent = eventOf(call.operation, host, number)
    try {
      return await attempt(merchant, call, options, host, event)
    } catch (error) {
      if (!(error instanceof WechatPayError)) throw error
      const delay = retryDelay(error, call.operation, merchant.retry, options, number)
      if (delay === undefined) throw mayHaveArrived ? afterDoubt(error) : error
      mayHaveArrived ||= error.outcome === 'unknown'
      if (isUnreachable(error)) {
        turn += 1
        if (host === hosts[0]) merchant.state.backupUntil = merchant.now() + backupTime
      }
      const nextHost = originOf(order[turn % order.length] ?? '')
      tell(merchant.hooks.onRetry, { ...event, error, delay, nextHost })
      await pause(delay, options.signal, call.operation.id)
    }
  }
}

/** What the last attempt says of itself holds for the call only if no earlier one can have arrived. */
function afterDoubt(error: WechatPayError): WechatPayError {
  if (error.outcome === 'unknown') return error
  settleOutcome(
    error,
    'unknown',
    'An earlier attempt may have arrived: query what became of it before repeating a write.',
  )
  return error
}

function eventOf(operation: OperationDescriptor, host: string, attempt: number): RequestEvent {
  return { operation: operation.id, method: operation.method, host: originOf(host), attempt }
}

function originOf(host: string): string {
  return new URL(host).origin
}

function isUnreachable(error: WechatPayError): boolean {
  return error instanceof ConnectionError || error.status === 502 || error.status === 503
}

async function attempt<Output>(
  merchant: Merchant,
  call: PreparedCall<Output>,
  options: CallOptions,
  host: string,
  event: RequestEvent,
): Promise<ApiResponse<Output>> {
  const { operation } = call
  const deadline = startDeadline(timeoutOf(merchant, operation, options), options.signal, operation.id)
  let streams = false
  try {
    if (deadline.signal.aborted) throw notSent(operation.id)
    const headers = await call.headers()
    tell(merchant.hooks.onRequest, event)
    const startedAt = performance.now()
    const sending = send(merchant, {
      method: operation.method,
      url: host + call.target,
      headers,
      body: call.body,
      signal: deadline.signal,
      onConnected: deadline.connected,
      clientCertificate: call.clientCertificate ? merchant.v2?.clientCertificate : undefined,
    })
    const response = await deadline.race(sending)
    streams = isStream(operation, response)
    // A stream that nobody begins to read must not hold its connection and the caller's signal for ever.
    if (streams) deadline.restart()
    const watched = { ...response, body: watchBody(response, deadline, streams, operation.id) }
    const reading = readAnswer(call, watched, () => {
      const requestId = response.headers.get('Request-ID') ?? undefined
      const milliseconds = Math.round(performance.now() - startedAt)
      tell(merchant.hooks.onResponse, { ...event, status: response.status, requestId, milliseconds })
    })
    // Reading can wait for a platform certificate, too.
    return await deadline.race(reading)
  } catch (error) {
    streams = false
    throw error
  } finally {
    if (!streams) deadline.stop()
  }
}

/** Milliseconds; descriptors tell theirs in seconds. */
function timeoutOf(merchant: Merchant, { timeout }: OperationDescriptor, options: CallOptions): number {
  return options.timeout ?? (timeout ? timeout * 1000 : merchant.timeout)
}

/** A transport of the caller's own may throw anything. */
async function send({ transport }: Merchant, request: TransportRequest): Promise<TransportResponse> {
  try {
    return await transport.send(request)
  } catch (error) {
    throw error instanceof WechatPayError ? error : connectionProblem(error)
  }
}

/** What was not read of an answer is given up, so that its connection is free. */
async function readAnswer<Output>(
  call: PreparedCall<Output>,
  response: TransportResponse,
  onResponse: () => void,
): Promise<ApiResponse<Output>> {
  try {
    onResponse()
    return await call.read(response)
  } catch (error) {
    response.cancel()
    if (error instanceof WechatPayError) completeFailure(error, response)
    throw error
  }
}

/** The service has answered: whatever is wrong with the answer or lacks for reading it, the call was sent. */
function completeFailure(error: WechatPayError, { status, headers }: TransportResponse): void {
  completeFacts(error, { status, requestId: headers.get('Request-ID') ?? undefined })
  if (error.outcome === 'not-sent') settleOutcome(error, 'unknown')
}

function isStream({ response }: OperationDescriptor, { status }: TransportResponse): boolean {
  return status < 300 && (response.kind === 'stream' || response.kind === 'error-only')
}

function notSent(operation: string): ConnectionError {
  const advice = 'Nothing was sent; the call can be made again.'
  return new ConnectionError('ABORTED', "The caller's signal ended the call.", advice, 'not-sent', {
    operation,
  })
}

/**
 * Work before anything of the call is sent, such as fetching the first platform certificate, within the call's time and
 * under its signal. Throws `ConnectionError` (`TIMEOUT`, `ABORTED`), `not-sent`.
 */
export async function prepare<T>(
  merchant: Merchant,
  operation: OperationDescriptor,
  options: CallOptions,
  work: () => Promise<T>,
): Promise<T> {
  if (options.signal?.aborted === true) throw notSent(operation.id)
  const deadline = startDeadline(timeoutOf(merchant, operation, options), options.signal, operation.id)
  deadline.connected(false)
  try {
    return await deadline.race(work())
  } finally {
    deadline.stop()
  }
}

async function pause(
  milliseconds: number,
  signal: AbortSignal | undefined,
  operation: string,
): Promise<void> {
  const deadline = startDeadline(Number.POSITIVE_INFINITY, signal, operation)
  let timer: ReturnType<typeof setTimeout> | undefined
  const waited = new Promise<void>(resolve => {
    timer = setTimeout(resolve, milliseconds)
  })
  try {
    await deadline.race(waited)
  } finally {
    clearTimeout(timer)
    deadline.stop()
  }
}
