import type { ResponseHeaders } from '../caller.js'

/** The one form of a date that senders may use (RFC 9110, 5.6.7); `Date.parse` takes anything. */
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/**
 * Milliseconds for which an answer asks to wait by `Retry-After`: seconds, or a date (RFC 9110, 10.2.3). Undefined where
 * it does not, or says something else.
 *
 * A date counts from the answer's own `Date`, so that clocks need not agree; without one from `now`, milliseconds since
 * 1970.
 */
export function retryAfterOf(headers: Pick<ResponseHeaders, 'get'>, now: number): number | undefined {
  const text = headers.get('Retry-After')?.trim() ?? ''
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, Number.MAX_SAFE_INTEGER)
  const until = dateOf(text)
  return until === undefined ? undefined : Math.max(0, until - (dateOf(headers.get('Date')) ?? now))
}

function dateOf(text: string | null): number | undefined {
  const date = text !== null && httpDate.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? undefined : date
}
