import type { RequestListener } from 'node:http'
import { readRequest } from '../../examples/cloud-function/src/read-request.js'
import type { createRoutes } from '../../examples/cloud-function/src/routes.js'
import { toFunctionReply, type WebhookInput } from '../../templates/runtime/webhook/index.js'

/**
 * A gateway in front of a cloud function: makes the event of a request, and answers what the function returns. Tencent
 * Cloud hands over an object with the body as text, Aliyun bytes of JSON with the body in base64.
 */
export function functionListener(
  routes: ReturnType<typeof createRoutes>,
  form: 'tencent' | 'aliyun',
  parsesFirst: boolean,
): RequestListener {
  return async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString()
    const { method = '', url: path = '', headers } = request
    const body = parsesFirst ? JSON.parse(text) : text
    const encoded = parsesFirst ? body : Buffer.from(text).toString('base64')
    const event: WebhookInput =
      form === 'tencent'
        ? { ...{ httpMethod: method, path, requestContext: {} }, headers, body, isBase64Encoded: false }
        : Buffer.from(
            JSON.stringify({
              version: 'v1',
              rawPath: path,
              headers,
              body: encoded,
              isBase64Encoded: !parsesFirst,
              requestContext: { http: { method, path } },
            }),
          )
    const {
      statusCode,
      headers: names,
      body: answer,
    } = toFunctionReply(await routes(readRequest(event), event))
    response.writeHead(statusCode, names).end(answer)
  }
}
