/**
 * Something that goes wrong on request, so that an application can test what it does then. Kinds that name neither calls nor
 * notices are for both.
 *
 * `when`: `before` the service acted (as given by default), or `after` it did: the caller cannot tell these apart, and has to
 * query.
 */
export type LocalFault =
  | StatusFault
  /** Calls: never answers. The connection stays open until the caller gives up. */
  | { readonly kind: 'timeout'; readonly when?: FaultTime }
  /** Resets the connection. Of a notice: before its body. */
  | { readonly kind: 'reset'; readonly when?: FaultTime }
  /** The connection ends in the middle of the body. */
  | { readonly kind: 'cut' }
  /** The answer comes late, after the service acted; the notice leaves late. In real time, which `advance` does not move. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  | SignatureFault
  /** Calls: WeChat Pay changes its platform certificate before it answers, so that one signs which the caller does not know. */
  | { readonly kind: 'rotate' }
  /** Another body under the signature of the right one, as somebody between would put it there. */
  | { readonly kind: 'body'; readonly body: string }
  /** Notices: arrives so many times at once. */
  | { readonly kind: 'duplicate'; readonly times: number }
  /** Notices: does not arrive; the next attempt of the schedule does. */
  | { readonly kind: 'lost' }

export type FaultTime = 'before' | 'after'

/**
 * Calls: an error instead of the answer.
 *
 * 429, 500 and 503 are the service's own, in the form of the protocol: `{ code, message }`, or XML with `err_code`
 * and status 200 in v2. 502 and 504 are HTML, which gateways answer, unless `html` is false.
 */
export interface StatusFault {
  readonly kind: 'status'
  /** 400 to 599. */
  readonly status: number
  /** By default that of the common tables: `FREQUENCY_LIMITED` (v2: `RATE_LIMITED`), `SYSTEM_ERROR` (v2: `SYSTEMERROR`). */
  readonly code?: string | undefined
  readonly message?: string | undefined
  /** Whether the body is the HTML of a gateway, which has no code and, in v2 too, the status. */
  readonly html?: boolean | undefined
  /** Seconds of a header `Retry-After`. */
  readonly retryAfter?: number | undefined
  readonly when?: FaultTime | undefined
}

/**
 * A signature that must be refused. `probe`: one that begins with `WECHATPAY/SIGNTEST/`, as the service sends now and
 * then to see whether it is verified; `wrong`: one of something else; `missing`: none; `unknown-serial`: by a key that nobody
 * knows; `old`: a right one, of 10 minutes ago. v2 has `wrong` and `missing` alone.
 */
export interface SignatureFault {
  readonly kind: 'signature'
  readonly how: 'probe' | 'wrong' | 'missing' | 'unknown-serial' | 'old'
}

/** How often a fault happens. */
export interface FaultOptions {
  /** So many times (1). */
  readonly times?: number | undefined
  /** Until it is removed. */
  readonly always?: boolean | undefined
  /** Lets so many go by first (0). */
  readonly skip?: number | undefined
}

/** A fault in a few words, for records: `signature probe`, `timeout after`, `status 429 retryAfter=3`. */
export function faultWords(fault: LocalFault): string {
  const { kind, ...members } = fault
  const words = Object.entries(members).flatMap(([name, value]: [string, unknown]) => {
    if (value === undefined || long.has(name)) return []
    return named.has(name) ? `${name}=${String(value)}` : String(value)
  })
  return [kind, ...words].join(' ')
}

const long: ReadonlySet<string> = new Set(['body', 'message'])
const named: ReadonlySet<string> = new Set(['code', 'html', 'retryAfter'])
