import type { WebhookInput } from 'wechatpay-sdk/client'

/** The used part of a request, the same for all platforms. */
export interface FunctionRequest {
  readonly method: string
  readonly path: string
  readonly body: string
}

type Members = Readonly<Record<string, unknown>>

/**
 * Reads the event of an API gateway or a function URL: `httpMethod` and `path` (Tencent Cloud, uniCloud, AWS REST), or
 * `requestContext.http` and `rawPath` (Aliyun 3.0, whose event is bytes; AWS HTTP).
 */
export function readRequest(given: WebhookInput): FunctionRequest {
  const event: Members = {
    ...Object(given instanceof Uint8Array ? JSON.parse(new TextDecoder().decode(given)) : given),
  }
  const http: Members = { ...Object(Object(event.requestContext).http) }
  const body = String(event.body ?? '')
  return {
    method: String(event.httpMethod ?? http.method ?? 'GET'),
    path: String(event.path ?? event.rawPath ?? http.path ?? '/'),
    body: String(event.isBase64Encoded) === 'true' ? Buffer.from(body, 'base64').toString() : body,
  }
}
