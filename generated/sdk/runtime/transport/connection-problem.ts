import { ConnectionError } from '../errors/connection-error.js'
import { safeCause, wordOf } from './safe-cause.js'

/** Codes of Node, Bun and Deno for failures before a byte of the request can have left. */
const unreachable: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'EACCES',
  'EADDRNOTAVAIL',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
  'FailedToOpenSocket',
])

/** Steps that come before anything is sent. */
const firstSteps: ReadonlySet<string> = /* @__PURE__ */ new Set(['connect', 'getaddrinfo'])

/** Certificates are judged before anything is sent; any other failure of TLS can come later, too. */
const certificateCodes =
  /^(?:ERR_TLS_CERT_|CERT_|DEPTH_ZERO_|UNABLE_TO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE)/
const tlsCodes = /^(?:ERR_TLS_|ERR_SSL_|EPROTO$)/

/**
 * What a failure of a connection means.
 *
 * `isConnected` tells, where the transport knows it, whether the request can have left; otherwise the code decides, and
 * in doubt the outcome is unknown.
 */
export function connectionProblem(error: unknown, isConnected?: boolean): ConnectionError {
  const cause = safeCause(error)
  const facts = factsOf(error)
  const codes = facts.map(fact => fact.code)
  const isEarly = isConnected === false || facts.some(({ syscall }) => firstSteps.has(syscall))
  const certificate = codes.find(code => certificateCodes.test(code))
  const tls = certificate ?? codes.find(code => tlsCodes.test(code))
  if (tls !== undefined) {
    return new ConnectionError(
      'TLS_FAILED',
      `No secure connection could be made or kept (${tls}).`,
      'Check the certificates that this machine trusts, and that no proxy intercepts the connection.',
      isEarly || certificate !== undefined ? 'not-sent' : 'unknown',
      { cause },
    )
  }
  const code = codes[0] ?? 'no code'
  if (isEarly || codes.some(each => unreachable.has(each))) {
    return new ConnectionError(
      'CONNECTION_FAILED',
      `The service could not be reached (${code}).`,
      'Nothing was sent: check the network and baseUri, then repeat.',
      'not-sent',
      { cause },
    )
  }
  return new ConnectionError(
    'CONNECTION_LOST',
    `The connection broke before there was an answer (${code}).`,
    'Query what became of it before repeating a write.',
    'unknown',
    { cause },
  )
}

interface Fact {
  readonly code: string
  /** The step that failed, such as `connect` or `read`; '' where it is not told. */
  readonly syscall: string
}

/** Codes along the chain of causes; several addresses of a host fail as one error with many. */
function factsOf(error: unknown, depth = 0): readonly Fact[] {
  if (typeof error !== 'object' || error === null || depth > 8) return []
  const code = wordOf(error, 'code')
  const syscall = wordOf(error, 'syscall') ?? ''
  const own = code === undefined ? factsOfDeno(error) : [{ code, syscall }]
  const all =
    error instanceof AggregateError ? error.errors.flatMap((each: unknown) => factsOf(each, depth + 1)) : []
  const cause = 'cause' in error ? factsOf(error.cause, depth + 1) : []
  return [...own, ...all, ...cause]
}

/** Deno tells no code. Its HTTP library calls every failure before the first byte one of `Connect`. */
function factsOfDeno(error: object): readonly Fact[] {
  const message = error instanceof Error ? error.message : ''
  if (!message.includes('client error (Connect)')) return []
  const code = message.includes('certificate') ? 'CERT_REFUSED' : 'CONNECT'
  return [{ code, syscall: 'connect' }]
}
