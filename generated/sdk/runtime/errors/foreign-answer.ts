import type { ResponseHeaders } from '../caller.js'
import type { OperationDescriptor } from '../descriptors.js'
import type { Outcome } from './wechatpay-error.js'

/** An error answer that is not the service's own, in words, and what to do about it. */
interface ForeignAnswer {
  /** Follows the code. */
  readonly message: string
  /** Undefined where the advice for the service's own answers fits as well. */
  readonly advice: string | undefined
}

/**
 * Describes an error answer without a code: proxies, firewalls and gateways answer so. Repeats nothing of its body.
 */
export function foreignAnswer(status: number, headers: Pick<ResponseHeaders, 'get'>): ForeignAnswer {
  const signs = [headers.get('Content-Type')?.split(';')[0], named('server', headers), named('via', headers)]
  const known = signs.filter(sign => sign !== undefined && /^[\w ./:()+-]{1,60}$/.test(sign)).join(', ')
  const message = `the status ${status} came without a code, so it is hardly an answer of the service${known === '' ? '' : ` (${known})`}.`
  const isSettled = status < 500 && status !== 408 && status !== 429
  return { message, advice: advices[status] ?? (isSettled ? general : undefined) }
}

function named(header: string, headers: Pick<ResponseHeaders, 'get'>): string | undefined {
  const value = headers.get(header)
  return value === null ? undefined : `${header} ${value}`
}

const between = 'between here and WeChat Pay'

const general = `Check baseUri, and what stands ${between}: a proxy or a gateway answered.`

const advices: Readonly<Record<number, string>> = {
  401: `Check baseUri, and whether a proxy or gateway ${between} asks for a name and a password.`,
  403: `A proxy or a firewall ${between} refused the call: let it pass to the hosts of WeChat Pay, and check baseUri.`,
  404: 'Check baseUri: a gateway without this path answered, or one that changes it.',
  405: 'Check baseUri: a gateway that does not let this method pass answered.',
  407: `The proxy ${between} asks for a name and a password: give them to the agent of createNodeTransport().`,
  411: `A proxy ${between} wants the length of the body and did not get it: let it pass Content-Length on.`,
  413: `A proxy or gateway ${between} takes no body of this size: raise its limit (nginx: client_max_body_size), or send a smaller file.`,
  414: `A proxy or gateway ${between} takes no URL of this length: raise its limit (nginx: large_client_header_buffers).`,
  431: `A proxy or gateway ${between} takes no headers of this size: raise its limit.`,
}

/**
 * The code of an error answer; undefined where it cannot be one. Error answers are not verified, and must not write lines
 * into your logs.
 */
export function serviceCode(text: string | undefined): string | undefined {
  return text !== undefined && /^[\w.-]{1,64}$/.test(text) ? text : undefined
}

/** Characters of the service's text in a message. */
const maxLength = 256

/** The service's text for a message: one line without control characters, up to 256 characters. */
export function serviceText(text: string): string {
  // Cut before the search, because an answer can be long, and afterwards by whole characters.
  const line = text
    .slice(0, 4 * maxLength)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
  const characters = [...line]
  return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : line
}

/**
 * The outcome behind an HTTP error status, in both protocols.
 *
 * 408 comes from a gateway that stopped waiting. 429 means not accepted, except for refunds (official documents, 错误码).
 */
export function statusOutcome(
  status: number,
  { path, method, reads = method === 'GET' }: Pick<OperationDescriptor, 'path' | 'method' | 'reads'>,
): Outcome {
  if (status >= 500 || status < 400 || status === 408) return 'unknown'
  return status === 429 && !reads && /refund/i.test(path) ? 'unknown' : 'rejected'
}
