import type { Attributes, AttributeValue } from '@opentelemetry/api'
import type { NoticeEvent, StartEvent } from '../client/hook-events.js'
import { ApiError } from '../errors/api-error.js'
import type { WechatPayError } from '../errors/wechatpay-error.js'

/** Name of the tracer and the meter. */
export const scopeName = 'wechatpay-sdk'

/** The given attributes, without undefined ones. */
export function attributesOf(values: Readonly<Record<string, AttributeValue | undefined>>): Attributes {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/** What a call is. Its method is `_OTHER` where it was refused before that was known. */
export function callAttributes({ method, route, protocol }: StartEvent): Attributes {
  return attributesOf({
    'http.request.method': method ?? '_OTHER',
    'url.template': route,
    'wechatpay.protocol': protocol,
  })
}

/** Where an attempt goes. */
export function serverAttributes(host: string): Attributes {
  const { hostname, port, protocol } = new URL(host)
  const standard = protocol === 'http:' ? 80 : 443
  return {
    'server.address': hostname.replace(/^\[(.*)\]$/, '$1'),
    'server.port': port === '' ? standard : Number(port),
  }
}

/**
 * The `error.type` of an attempt: its status where that is the error, or else the error's code. An answer of status 200 in
 * which v2 refuses a call is no failure of HTTP.
 */
export function attemptErrorType(
  status: number | undefined,
  error: WechatPayError | undefined,
): string | undefined {
  if (status !== undefined && status >= 400) return String(status)
  return error instanceof ApiError ? undefined : error?.code
}

/** What a notice is. */
export function noticeAttributes({ webhook, protocol, code }: NoticeEvent): Attributes {
  return attributesOf({
    'messaging.system': 'wechatpay',
    'messaging.operation.name': 'parse',
    'messaging.operation.type': 'process',
    'messaging.destination.name': webhook,
    'wechatpay.protocol': protocol,
    'error.type': code,
  })
}
