import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { NoticeAnswer } from './judge-answer.js'
import {
  checkedLookup,
  ForeignAddressError,
  hostOf,
  isNamed,
  type Resolve,
  readAddress,
} from './notice-address.js'
import type { NoticeProblem } from './notice-record.js'

/** A notice as it goes on the wire. */
export interface WireNotice {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** Breaks the connection: before the first byte of the body, or in its middle. */
  readonly breaks?: 'reset' | 'cut'
}

/** Where and how notices are sent. */
export interface SendOptions {
  /** Hosts that may get notices although they are not loopback. */
  readonly hosts: readonly string[]
  /** Milliseconds until an answer must be there; the official documents give the receiver 5 seconds. */
  readonly timeout: number
  readonly signal: AbortSignal
  readonly resolve?: Resolve
}

/** What became of one request. */
export type Sent =
  | { readonly kind: 'answered'; readonly answer: NoticeAnswer }
  | { readonly kind: 'failed'; readonly problem: NoticeProblem }

/** Bytes of an answer that are read; what follows is not waited for. */
const longestAnswer = 16_384

/**
 * Sends a notice by POST to loopback or to a host that is named. Redirects are not followed, proxies not used.
 *
 * Certificates of loopback are not checked, since they are self-signed; those of named hosts are.
 */
export async function sendNotice(
  to: string | undefined,
  wire: WireNotice,
  options: SendOptions,
): Promise<Sent> {
  const address = readAddress(to, options.hosts)
  if ('problem' in address) return { kind: 'failed', problem: address.problem }
  const { url } = address
  return new Promise(done => {
    const request = open(url, wire, options)
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      request.destroy()
    }, options.timeout)
    const finish = (sent: Sent): void => {
      clearTimeout(timer)
      done(sent)
    }
    const fail = (error: unknown): void =>
      finish({ kind: 'failed', problem: isLate ? late(url, options.timeout) : problemOf(error, url) })
    // After an answer has begun, the connection fails for its reader as well.
    request.on('error', fail)
    request.on('response', incoming => {
      readAnswer(incoming).then(answer => finish({ kind: 'answered', answer }), fail)
    })
    write(request, wire)
  })
}

function open(
  url: URL,
  { headers, body }: WireNotice,
  { hosts, signal, resolve }: SendOptions,
): ClientRequest {
  const isAllowed = isNamed(hostOf(url), hosts)
  const options = {
    method: 'POST',
    headers: { ...headers, 'Content-Length': String(body.length) },
    agent: false as const,
    signal,
    ...(isAllowed ? {} : { lookup: checkedLookup(resolve) }),
  }
  if (url.protocol === 'http:') return requestHttp(url, options)
  return requestHttps(url, { ...options, rejectUnauthorized: isAllowed })
}

function write(request: ClientRequest, { body, breaks }: WireNotice): void {
  if (breaks === undefined) {
    request.end(body)
    return
  }
  const part = breaks === 'reset' ? Buffer.alloc(0) : body.subarray(0, Math.floor(body.length / 2))
  request.flushHeaders()
  request.write(part.length === 0 ? '' : part)
  request.on('socket', socket => {
    const end = (): void => void setTimeout(() => socket.resetAndDestroy(), 20)
    if (socket.connecting) socket.once('connect', end)
    else end()
  })
}

function readAnswer(incoming: IncomingMessage): Promise<NoticeAnswer> {
  return new Promise((done, fail) => {
    const chunks: Buffer[] = []
    let length = 0
    const finish = (): void => {
      const body = Buffer.concat(chunks).subarray(0, longestAnswer).toString('utf8')
      const { authorization } = incoming.headers
      done({
        status: incoming.statusCode ?? 0,
        body,
        ...(authorization === undefined ? {} : { authorization }),
      })
    }
    incoming.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      length += chunk.length
      if (length <= longestAnswer) return
      finish()
      incoming.destroy()
    })
    incoming.on('end', finish)
    incoming.on('error', fail)
  })
}

function late({ host }: URL, timeout: number): NoticeProblem {
  return {
    code: 'TIMEOUT',
    message: `${host} did not answer within ${timeout / 1000} seconds.`,
    advice: 'Answer first and work later: put the notice into a queue of your own, then answer 200.',
  }
}

function problemOf(error: unknown, { host, protocol }: URL): NoticeProblem {
  if (error instanceof ForeignAddressError) return error.problem
  const code = codeOf(error)
  if (protocol === 'https:' && /SSL|TLS|CERT|EPROTO|SIGNATURE/i.test(code)) {
    return {
      code: 'TLS_FAILED',
      message: `No TLS with ${host} (${code}).`,
      advice:
        'Does the receiver speak https: there? If not, write http: in notify_url. Certificates of hosts other than loopback must be trusted (NODE_EXTRA_CA_CERTS).',
    }
  }
  return {
    code: 'CONNECTION_FAILED',
    message: `No answer of ${host} (${code}).`,
    advice: connectionAdvice(code, host),
  }
}

function connectionAdvice(code: string, host: string): string {
  if (code === 'ECONNREFUSED')
    return `Nobody listens at ${host}: start your receiver, and compare its port with notify_url.`
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `The name of ${host} is not known on this machine: write 127.0.0.1, or correct it.`
  return 'The receiver closed the connection before it answered: look into its log. With http: in notify_url, see that it does not speak https:.'
}

/** The code of a failed connection: `ECONNREFUSED`. Several addresses fail together, with codes of their own. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0])
  const code: unknown = Reflect.get(Object(error), 'code')
  return typeof code === 'string' ? code : error instanceof Error ? error.name : 'unknown'
}
