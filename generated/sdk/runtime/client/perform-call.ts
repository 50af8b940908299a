import type { ApiResponse } from '../caller.js'
import type { OperationDescriptor } from '../descriptors.js'
import { completeFacts, type Outcome, settleOutcome, WechatPayError } from '../errors/wechatpay-error.js'
import { connectionProblem } from '../transport/connection-problem.js'
import { type EndedRequest, endedSendOf } from '../transport/endings.js'
import type { TransportRequest, TransportResponse } from '../transport/transport.js'
import type { Account } from './account.js'
import type { CallOptions } from './call-options.js'
import type { CallWatch } from './call-watch.js'
import { type Deadline, startDeadline } from './deadline.js'
import { CallHosts } from './hosts.js'
import type { PreparedCall } from './prepared-call.js'
import { retryAfterOf, retryDelay } from './retry-delay.js'
import { watchBody } from './watch-body.js'

/** Sends a prepared call, repeats it by the rules, and reads the answer. `watch` hears of every attempt. */
export async function performCall<Output>(
  account: Account,
  call: PreparedCall<Output>,
  options: CallOptions,
  watch: CallWatch | undefined,
): Promise<ApiResponse<Output>> {
  account.state.calls += 1
  try {
    return await attempts(account, call, options, watch)
  } finally {
    account.state.calls -= 1
  }
}

async function attempts<Output>(
  account: Account,
  call: PreparedCall<Output>,
  options: CallOptions,
  watch: CallWatch | undefined,
): Promise<ApiResponse<Output>> {
  const { operation } = call
  const hosts = new CallHosts(account, operation, options)
  const timeout = timeoutOf(account, operation, options)
  const startedAt = performance.now()
  let before: Outcome = 'not-sent'
  for (let number = 1; ; number += 1) {
    watch?.begin(operation, hosts.current, number)
    try {
      const answer = await attempt(account, call, options, hosts.current, watch)
      const move = hosts.answered()
      if (move !== undefined) watch?.moved(move)
      return answer
    } catch (error) {
      if (!(error instanceof WechatPayError)) throw error
      const move = hosts.failed(error, timeout, options.signal)
      if (move !== undefined) watch?.moved(move)
      const left = timeout - (performance.now() - startedAt)
      const delay = retryDelay(error, operation, account.retry, options, number, left)
      if (delay === undefined) throw before === 'unknown' ? afterDoubt(error) : error
      before = worse(before, error.outcome)
      watch?.retry(error, delay, hosts.current)
      await pause(delay, options.signal, operation.id, before)
    }
  }
}

const outcomes: readonly Outcome[] = ['not-sent', 'rejected', 'unknown']

function worse(one: Outcome, other: Outcome): Outcome {
  return outcomes.indexOf(one) > outcomes.indexOf(other) ? one : other
}

/** The outcome of the last attempt is that of the call only if no earlier attempt can have arrived. */
function afterDoubt(error: WechatPayError): WechatPayError {
  const advice = 'An earlier attempt may have arrived: query what became of it before repeating a write.'
  if (error.outcome !== 'unknown') settleOutcome(error, 'unknown', advice)
  return error
}

async function attempt<Output>(
  account: Account,
  call: PreparedCall<Output>,
  options: CallOptions,
  host: string,
  watch: CallWatch | undefined,
): Promise<ApiResponse<Output>> {
  const { operation } = call
  const deadline = startDeadline(timeoutOf(account, operation, options), options.signal, operation.id)
  let response: TransportResponse | undefined
  let streams = false
  try {
    const headers = await deadline.race(call.headers())
    watch?.request()
    if (deadline.isOver) throw deadline.reason
    // Transports that know better say so through onConnected.
    deadline.connected(true)
    const sending = send(account, requestOf(account, call, host, headers), deadline)
    response = await deadline.race(sending)
    watch?.response(response)
    streams = isStream(operation, response)
    // A stream that nobody reads must not hold its connection and the caller's signal for ever.
    if (streams) deadline.restart()
    const { status, headers: head } = response
    const answer = { status, headers: head, cancel: response.cancel.bind(response) }
    const body = watchBody(response, deadline, streams, operation.id)
    const watched = streams && watch !== undefined ? watch.stream({ ...answer, body }, deadline.signal) : body
    // Reading may have to fetch a platform certificate.
    return await deadline.race(call.read({ ...answer, body: watched }))
  } catch (error) {
    streams = false
    // Give up the unread rest, so that the connection is free.
    response?.cancel()
    if (response !== undefined && error instanceof WechatPayError) {
      completeFailure(error, response, account.now())
    }
    throw error
  } finally {
    if (!streams) deadline.stop()
  }
}

/** What one attempt sends. */
function requestOf(
  { v2 }: Account,
  { operation, target, body, clientCertificate }: PreparedCall<unknown>,
  host: string,
  headers: TransportRequest['headers'],
): EndedRequest {
  return {
    method: operation.method,
    url: host + target,
    headers,
    body,
    clientCertificate: clientCertificate ? v2?.clientCertificate : undefined,
  }
}

/** Milliseconds; descriptors tell theirs in seconds. */
function timeoutOf(account: Account, { timeout }: OperationDescriptor, options: CallOptions): number {
  return options.timeout ?? (timeout ? timeout * 1000 : account.timeout)
}

/** Sends a request that ends with the deadline. A custom transport may throw anything. */
async function send(
  { transport }: Account,
  request: EndedRequest,
  deadline: Deadline,
): Promise<TransportResponse> {
  try {
    const own = endedSendOf(transport)
    if (own !== undefined) return await own(request, deadline)
    const { signal } = deadline
    return await transport.send({ ...request, signal, onConnected: known => deadline.connected(known) })
  } catch (error) {
    throw error instanceof WechatPayError ? error : connectionProblem(error)
  }
}

/** The service answered, so the call was sent, whatever is wrong with the answer. */
function completeFailure(error: WechatPayError, { status, headers }: TransportResponse, now: number): void {
  completeFacts(error, {
    status,
    requestId: headers.get('Request-ID') ?? undefined,
    retryAfter: status === 429 || status >= 500 ? retryAfterOf(headers, now) : undefined,
  })
  if (error.outcome === 'not-sent') settleOutcome(error, 'unknown')
}

function isStream({ response }: OperationDescriptor, { status }: TransportResponse): boolean {
  return status < 300 && (response.kind === 'stream' || response.kind === 'error-only')
}

/**
 * Does work before the call is sent, such as fetching the first platform certificate, within the call's time and signal.
 * Throws `ConnectionError` (`TIMEOUT`, `ABORTED`), `not-sent`.
 */
export async function prepare<T>(
  account: Account,
  operation: OperationDescriptor,
  options: CallOptions,
  work: () => Promise<T>,
): Promise<T> {
  return within(startDeadline(timeoutOf(account, operation, options), options.signal, operation.id), work())
}

async function pause(
  milliseconds: number,
  signal: AbortSignal | undefined,
  operation: string,
  before: Outcome,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const waited = new Promise<void>(resolve => {
    timer = setTimeout(resolve, milliseconds)
  })
  try {
    await within(startDeadline(Number.POSITIVE_INFINITY, signal, operation, before), waited)
  } finally {
    clearTimeout(timer)
  }
}

async function within<T>(deadline: Deadline, work: Promise<T>): Promise<T> {
  try {
    return await deadline.race(work)
  } finally {
    deadline.stop()
  }
}
