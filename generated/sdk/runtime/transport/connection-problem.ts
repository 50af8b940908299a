import { wordSet } from '../client/word-set.js'
import { ConnectionError } from '../errors/errors.js'
import { safeCause, wordOf } from '../errors/safe-cause.js'

/**
 * Codes, without a step, of failures before a byte of the request can have left: from name servers, undici and Bun. Network
 * codes such as EHOSTUNREACH can also come on an open connection.
 */
const unreachable: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  EAI_AGAIN ECONNREFUSED ENOTFOUND UND_ERR_CONNECT_TIMEOUT ConnectionRefused FailedToOpenSocket
`)

/** Steps that come before anything is sent. */
const firstSteps: ReadonlySet<string> = /* @__PURE__ */ new Set(['connect', 'getaddrinfo'])

/** Requests that cannot be started: for another protocol than the agent's, or to a blocked port. */
const unstartable: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  ERR_INVALID_CHAR ERR_INVALID_HTTP_TOKEN ERR_INVALID_PROTOCOL ERR_INVALID_URL ERR_UNESCAPED_CHARACTERS
  BAD_PORT
`)

/** Certificates are checked before anything is sent; other TLS failures can come later, too. */
const certificateCodes =
  /^(?:ERR_TLS_CERT_|CERT_|DEPTH_ZERO_|UNABLE_TO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE)/
const tlsCodes = /^(?:ERR_TLS_|ERR_SSL_|EPROTO$)/

/**
 * The error behind a failed connection.
 *
 * `isConnected` says whether the request can have left, if the transport knows. Otherwise the outcome is `not-sent` only if
 * every code along the causes says so.
 */
export function connectionProblem(error: unknown, isConnected?: boolean): ConnectionError {
  const cause = safeCause(error)
  const facts = factsOf(error)
  const isEarly = isConnected === undefined ? facts.length > 0 && facts.every(isBeforeSending) : !isConnected
  const outcome = isEarly ? 'not-sent' : 'unknown'
  const code = facts[0]?.code ?? 'no code'
  if (isEarly && facts.some(fact => unstartable.has(fact.code) || fact.code.startsWith('ERR_INVALID_'))) {
    const message = `The request could not be started (${code}).`
    const advice =
      'Nothing was sent: check baseUri, and that the agent is one for its protocol (http or https).'
    return new ConnectionError('CONNECTION_FAILED', message, advice, outcome, { cause })
  }
  const tls = facts.find(fact => certificateCodes.test(fact.code) || tlsCodes.test(fact.code))
  if (tls !== undefined) {
    const message = `No secure connection could be made or kept (${tls.code}).`
    const advice =
      'Check the certificates that this machine trusts, and that no proxy intercepts the connection.'
    return new ConnectionError('TLS_FAILED', message, advice, outcome, { cause })
  }
  if (isEarly) {
    const message = `The service could not be reached (${code}).`
    const advice = 'Nothing was sent: check the network and baseUri, then repeat.'
    return new ConnectionError('CONNECTION_FAILED', message, advice, outcome, { cause })
  }
  const message = `The connection broke before there was an answer (${code}).`
  const advice = 'Query what became of the call before repeating a write.'
  return new ConnectionError('CONNECTION_LOST', message, advice, outcome, { cause })
}

interface Fact {
  readonly code: string
  /** The step that failed, such as `connect` or `read`; '' if unknown. */
  readonly syscall: string
}

function isBeforeSending({ code, syscall }: Fact): boolean {
  if (syscall !== '') return firstSteps.has(syscall)
  return unreachable.has(code) || unstartable.has(code) || certificateCodes.test(code)
}

/** Codes along the chain of causes; a host with several addresses fails with several errors in one. */
function factsOf(error: unknown, depth = 0): readonly Fact[] {
  if (typeof error !== 'object' || error === null || depth > 8) return []
  if (error instanceof AggregateError && error.errors.length > 0) {
    return error.errors.flatMap((each: unknown) => factsOf(each, depth + 1))
  }
  const code = wordOf(error, 'code')
  const own = code === undefined ? factsOfMessage(error) : [{ code, syscall: wordOf(error, 'syscall') ?? '' }]
  const cause = 'cause' in error ? factsOf(error.cause, depth + 1) : []
  return [...own, ...cause]
}

/**
 * Deno gives no code: its HTTP library says `Connect` for every failure before the first byte. Node's `fetch` gives none
 * for a blocked port.
 */
function factsOfMessage(error: object): readonly Fact[] {
  const message = error instanceof Error ? error.message : ''
  if (message === 'bad port') return [{ code: 'BAD_PORT', syscall: '' }]
  if (!message.includes('client error (Connect)')) return []
  const code = message.includes('certificate') ? 'CERT_REFUSED' : 'CONNECT'
  return [{ code, syscall: 'connect' }]
}
