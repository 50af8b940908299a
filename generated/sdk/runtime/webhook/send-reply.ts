import { checkArgument, checkObjectArgument, withOwnErrors } from '../client/check-argument.js'
import type { Reply } from './reply.js'

/** The part of Node's `ServerResponse` that `sendReply` uses; Express has it, too. */
export interface NodeResponseLike {
  statusCode: number
  setHeader(name: string, value: string): unknown
  end(body: string): unknown
}

/** Answers through `node:http` and what is built on it: Express, Connect, Koa's `ctx.res`. */
export function sendReply(response: NodeResponseLike, reply: Reply): void {
  checkReply(reply)
  const canAnswer =
    typeof response === 'object' &&
    response !== null &&
    typeof withOwnErrors('response', () => response.end) === 'function'
  checkArgument(canAnswer, 'response', 'the response of node:http or of Express', response)
  response.statusCode = reply.status
  for (const [name, value] of Object.entries(reply.headers)) response.setHeader(name, value)
  response.end(reply.body)
}

/** The answer as a Fetch `Response`, for Next.js routes, Hono, Deno, Bun and workers. */
export function toResponse(reply: Reply): Response {
  checkReply(reply)
  const { status, headers, body } = reply
  return new Response(body === '' ? null : body, { status, headers })
}

/** What a cloud function behind an HTTP trigger or an API gateway returns. */
export interface FunctionReply {
  readonly statusCode: number
  readonly headers: Record<string, string>
  readonly body: string
  readonly isBase64Encoded: false
}

/** The answer for a cloud function to return: Tencent Cloud, Aliyun, AWS, Netlify, uniCloud. */
export function toFunctionReply(reply: Reply): FunctionReply {
  checkReply(reply)
  const { status, headers, body } = reply
  return { statusCode: status, headers: { ...headers }, body, isBase64Encoded: false }
}

/** Throws `RequestError` (`INVALID_PARAMETER`) unless `ok()`, `fail()` or `reply()` made it. */
function checkReply(reply: unknown): void {
  checkObjectArgument(reply, 'reply')
  const isReply = withOwnErrors('reply', () => {
    const { status, headers, body }: Readonly<Record<string, unknown>> = { ...Object(reply) }
    return typeof status === 'number' && typeof headers === 'object' && typeof body === 'string'
  })
  checkArgument(isReply, 'reply', 'what ok(), fail() or reply() returned', reply)
}
