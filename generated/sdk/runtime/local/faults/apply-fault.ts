import type { ServerResponse } from 'node:http'
import type { Protocol } from '../../descriptors.js'
import type { LocalAnswer } from '../service/local-request.js'
import type { LocalFault, StatusFault } from './local-fault.js'
import { type SignAt, spoilHeaders, spoilXml, type WireHeaders } from './spoil-signature.js'

/** An answer as it goes on the wire. */
export interface FaultyAnswer {
  readonly status: number
  readonly headers: WireHeaders
  readonly body: Buffer
}

/** What faults need of a call and of the service. */
export interface FaultExchange {
  readonly response: ServerResponse
  readonly protocol: Protocol
  /** Writes an error in the form of the protocol, signed as every answer. */
  refuse(error: Extract<LocalAnswer, { readonly kind: 'error' }>): FaultyAnswer | Promise<FaultyAnswer>
  readonly sign: SignAt
  /** Lets another platform certificate sign from now on. */
  rotate(): void
  /** The system's clock, of which signatures are: milliseconds since 1970. */
  now(): number
}

/** The fault ended the exchange: nothing more is to be written. */
export interface FaultEnd {
  readonly kind: 'ended'
  /** HTTP status; 0 where no answer was given. */
  readonly status: number
}

/** Lets a fault happen before the service acts. Without an end, go on: act, and call `applyAfter`. */
export async function applyBefore(fault: LocalFault, exchange: FaultExchange): Promise<FaultEnd | undefined> {
  if (fault.kind === 'rotate') exchange.rotate()
  return isAt(fault, 'before') ? breakOff(fault, exchange) : undefined
}

/** Lets a fault happen to the answer: gives the answer to write, or ends the exchange. */
export async function applyAfter(
  fault: LocalFault,
  answer: FaultyAnswer,
  exchange: FaultExchange,
): Promise<FaultyAnswer | FaultEnd> {
  if (isAt(fault, 'after')) return (await breakOff(fault, exchange)) ?? answer
  switch (fault.kind) {
    case 'cut':
      return cut(answer, exchange.response)
    case 'delay':
      await wait(fault.milliseconds, exchange.response)
      return answer
    case 'signature':
      return spoil(answer, fault, exchange)
    case 'body':
      return otherBody(answer, fault.body)
    default:
      return answer
  }
}

/** Whether an answer was written already. */
export function isEnd(result: FaultyAnswer | FaultEnd | undefined): result is FaultEnd {
  return result !== undefined && 'kind' in result
}

function isAt(fault: LocalFault, time: 'before' | 'after'): boolean {
  const isBreak = fault.kind === 'status' || fault.kind === 'timeout' || fault.kind === 'reset'
  return isBreak && (fault.when ?? 'before') === time
}

async function breakOff(fault: LocalFault, exchange: FaultExchange): Promise<FaultEnd | undefined> {
  const { response } = exchange
  switch (fault.kind) {
    case 'status': {
      const answer = await statusAnswer(fault, exchange)
      writeAnswer(response, answer)
      return { kind: 'ended', status: answer.status }
    }
    case 'timeout':
      return ended
    case 'reset':
      reset(response)
      return ended
    default:
      return undefined
  }
}

const ended: FaultEnd = { kind: 'ended', status: 0 }

/** TLS has no reset of its own: the connection ends without the farewell of TLS. */
function reset({ socket }: ServerResponse): void {
  if (socket === null) return
  if ('encrypted' in socket) socket.destroy()
  else socket.resetAndDestroy()
}

async function statusAnswer(fault: StatusFault, { protocol, refuse }: FaultExchange): Promise<FaultyAnswer> {
  const { status, message = 'Asked for by a fault of the local service.' } = fault
  const later: WireHeaders = fault.retryAfter === undefined ? {} : { 'Retry-After': String(fault.retryAfter) }
  if (fault.html ?? (status === 502 || status === 504)) return gatewayAnswer(status, later)
  const code = fault.code ?? usualCode(status, protocol)
  const answer = await refuse({ kind: 'error', code, message, ...(protocol === 'v2' ? {} : { status }) })
  return { ...answer, headers: { ...answer.headers, ...later } }
}

/** The code of the common error tables. */
function usualCode(status: number, protocol: Protocol): string {
  const codes = protocol === 'v2' ? v2Codes : v3Codes
  return (
    codes[status] ?? (status < 500 ? 'INVALID_REQUEST' : protocol === 'v2' ? 'SYSTEMERROR' : 'SYSTEM_ERROR')
  )
}

const v3Codes: Readonly<Record<number, string>> = {
  401: 'SIGN_ERROR',
  403: 'NO_AUTH',
  404: 'RESOURCE_NOT_EXISTS',
  429: 'FREQUENCY_LIMITED',
  502: 'SERVICE_UNAVAILABLE',
  503: 'SERVICE_UNAVAILABLE',
}

const v2Codes: Readonly<Record<number, string>> = { 401: 'SIGNERROR', 403: 'NOAUTH', 429: 'RATE_LIMITED' }

const reasons: Readonly<Record<number, string>> = {
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Time-out',
}

function gatewayAnswer(status: number, headers: WireHeaders): FaultyAnswer {
  const title = `${status} ${reasons[status] ?? 'Error'}`
  const html = `<html>\n<head><title>${title}</title></head>\n<body>\n<center><h1>${title}</h1></center>\n<hr><center>nginx</center>\n</body>\n</html>\n`
  return {
    status,
    headers: { 'Content-Type': 'text/html', Server: 'nginx', ...headers },
    body: Buffer.from(html),
  }
}

function writeAnswer(response: ServerResponse, { status, headers, body }: FaultyAnswer): void {
  writeHead(response, status, headers, body)
  response.end(body)
}

function writeHead(response: ServerResponse, status: number, headers: WireHeaders, body: Buffer): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.setHeader('Content-Length', body.length)
  response.writeHead(status)
}

/** Half of the body, then the end of the connection; an answer without a body ends before its head. */
function cut({ status, headers, body }: FaultyAnswer, response: ServerResponse): FaultEnd {
  if (body.length === 0) {
    reset(response)
    return ended
  }
  writeHead(response, status, headers, body)
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.socket?.destroy())
  return { kind: 'ended', status }
}

function otherBody({ status, headers }: FaultyAnswer, text: string): FaultyAnswer {
  const kept = Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'content-length')
  return { status: status === 204 ? 200 : status, headers: Object.fromEntries(kept), body: Buffer.from(text) }
}

async function spoil(
  answer: FaultyAnswer,
  fault: Extract<LocalFault, { readonly kind: 'signature' }>,
  { protocol, sign, now }: FaultExchange,
): Promise<FaultyAnswer> {
  const { headers, body } = answer
  if (protocol === 'v2') return { ...answer, body: Buffer.from(spoilXml(body.toString('utf8'), fault)) }
  return { ...answer, headers: await spoilHeaders(headers, body, fault, { sign, now: now() }) }
}

/** Real time; not longer than the caller waits. */
function wait(milliseconds: number, response: ServerResponse): Promise<void> {
  return new Promise(done => {
    const end = (): void => {
      clearTimeout(timer)
      response.off('close', end)
      done()
    }
    const timer = setTimeout(end, milliseconds)
    response.once('close', end)
  })
}
