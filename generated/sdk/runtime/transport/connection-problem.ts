import { ConnectionError } from '../errors/connection-error.js'

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

const tlsCodes = /^(?:ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|UNABLE_TO_|SELF_SIGNED_|EPROTO$|HOSTNAME_MISMATCH)/

/**
 * What a failure of a connection means.
 *
 * `isConnected` tells, where the transport knows it, whether the request can have left; otherwise the code decides, and
 * in doubt the outcome is unknown.
 */
export function connectionProblem(error: unknown, isConnected?: boolean): ConnectionError {
  const codes = codesOf(error)
  const tls = codes.find(code => tlsCodes.test(code))
  if (tls !== undefined && isConnected !== true) {
    return new ConnectionError(
      'TLS_FAILED',
      `No secure connection could be made (${tls}).`,
      'Check the certificates that this machine trusts, and that no proxy intercepts the connection.',
      'not-sent',
      { cause: error },
    )
  }
  const code = codes[0] ?? 'no code'
  if (isConnected === false || codes.some(each => unreachable.has(each))) {
    return new ConnectionError(
      'CONNECTION_FAILED',
      `The service could not be reached (${code}).`,
      'Nothing was sent: check the network and baseUri, then repeat.',
      'not-sent',
      { cause: error },
    )
  }
  return new ConnectionError(
    'CONNECTION_LOST',
    `The connection broke before there was an answer (${code}).`,
    'Query what became of it before repeating a write.',
    'unknown',
    { cause: error },
  )
}

/** Codes along the chain of causes; several addresses of a host fail as one error with many. */
function codesOf(error: unknown, depth = 0): readonly string[] {
  if (typeof error !== 'object' || error === null || depth > 8) return []
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  const all =
    error instanceof AggregateError ? error.errors.flatMap((each: unknown) => codesOf(each, depth + 1)) : []
  const cause = 'cause' in error ? codesOf(error.cause, depth + 1) : []
  return [...own, ...all, ...cause]
}
