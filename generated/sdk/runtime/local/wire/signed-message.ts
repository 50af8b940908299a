import type { Authorization } from './authorization.js'
import { headerOf, type ReceivedRequest } from './received-request.js'

/** The bytes that a v3 or brand request signs: five lines, each ended by a line feed. */
export function signedMessage(
  request: ReceivedRequest,
  { timestamp, nonce_str: nonce }: Pick<Authorization, 'timestamp' | 'nonce_str'>,
): Buffer {
  const start = Buffer.from([request.method, request.url, timestamp, nonce, ''].join('\n'), 'latin1')
  return Buffer.concat([start, signedBody(request), Buffer.from('\n')])
}

/** The body as it is signed: of an upload the bytes of its part `meta`. */
export function signedBody(request: ReceivedRequest): Buffer {
  return isUpload(request) ? (partOf(request, 'meta')?.content ?? Buffer.alloc(0)) : request.body
}

/** Whether the body is in parts, by its `Content-Type`. */
export function isUpload(request: ReceivedRequest): boolean {
  return (headerOf(request, 'content-type') ?? '').startsWith('multipart/')
}

/** A part of an upload. */
export function partOf({ parts }: ReceivedRequest, name: string) {
  return typeof parts === 'string' ? undefined : parts.find(part => part.name === name)
}

/** The detail of `SIGN_ERROR`, which shows what the service signed (the first 400 bytes). */
export function signInformation({ method, url }: ReceivedRequest, message: Buffer) {
  return {
    detail: { issue: 'sign not match' },
    field: 'signature',
    location: 'authorization',
    sign_information: {
      method,
      url,
      truncated_sign_message: message.subarray(0, 400).toString('utf8'),
      sign_message_length: message.length,
    },
  }
}
