import type { ApiResponse } from '../caller.js'
import { declared } from '../client/declared.js'
import { readBody } from '../client/read-body.js'
import { ApiError } from '../errors/api-error.js'
import { ResponseError } from '../errors/errors.js'
import { foreignAnswer, statusOutcome } from '../errors/foreign-answer.js'
import { WechatPayError } from '../errors/wechatpay-error.js'
import { peekBytes } from '../files/peek-bytes.js'
import { createStreamResponse } from '../files/stream-response.js'
import type { TransportResponse } from '../transport/transport.js'
import { undecryptedMember } from '../v3/undecrypted.js'
import { type MessageContext, readMessage } from './read-message.js'
import { adviceFor } from './v2-failure.js'

/** An answer of a v2 operation, and what verifying and opening it takes. */
export interface V2ToRead extends Omit<MessageContext, 'facts'> {
  readonly response: TransportResponse
}

type Answer = MessageContext & V2ToRead

/**
 * Reads the answer of a v2 call.
 *
 * Throws failures as `ApiError`, with a status of 4xx or 5xx or, as usual, 200. The first bytes distinguish a file from a
 * failure: bills begin with a name or a backquote, images and gzip with bytes of their own, and only a message, or a
 * gateway's page, with `<`.
 */
export async function readV2Response<Output>(toRead: V2ToRead): Promise<ApiResponse<Output>> {
  const { operation, response } = toRead
  const { status, headers } = response
  const requestId = headers.get('Request-ID') ?? undefined
  const answer = { ...toRead, facts: { operation: operation.id, status, requestId } }
  const [data, bytes] = await readAnswer(answer)
  return { status, headers, requestId, data: declared<Output>(data), bytes, ...undecryptedMember(data) }
}

/** The data, and the bytes that were read at once. */
async function readAnswer(answer: Answer): Promise<readonly [unknown, Uint8Array]> {
  const { merchant, operation, response } = answer
  const { kind } = operation.response
  if (response.status >= 300 && response.status < 400) {
    response.cancel()
    return [redirectOf(answer), new Uint8Array()]
  }
  if (response.status < 200 || response.status >= 300) {
    throw statusError(await readBody(response.body, merchant.maxResponseBytes), answer)
  }
  if (kind === 'stream' || kind === 'error-only') return [await readFile(answer), new Uint8Array()]
  const bytes = await readBody(response.body, merchant.maxResponseBytes)
  if (kind === 'empty' && bytes.length === 0) return [undefined, bytes]
  const data = readMessage(bytes, answer)
  if (kind === 'redirect') throw unexpected('is a message, where the page describes a redirect')
  return [kind === 'empty' ? undefined : data, bytes]
}

/** Where the user's browser goes. An address without a fragment keeps that of the request (RFC 9110, 10.2.2). */
function redirectOf({ operation, response }: Answer): { readonly location: string } {
  const location = response.headers.get('Location')
  if (operation.response.kind === 'redirect' && location !== null) {
    return { location: location.includes('#') ? location : location + (operation.fragment ?? '') }
  }
  const message = `The answer has the status ${response.status}, which this operation does not have.`
  throw new ResponseError('REDIRECTED', message, 'Redirects are not followed. Check baseUri.')
}

/** Bytes that show a failure: a message may begin with a byte order mark and blanks. */
const peekedBytes = 64

async function readFile(answer: Answer): Promise<unknown> {
  const { merchant, response } = answer
  const { head, chunks } = await peekBytes(response.body, peekedBytes)
  if (new TextDecoder().decode(head).trimStart().startsWith('<')) {
    readMessage(await readBody(chunks, merchant.maxResponseBytes), answer)
    throw unexpected('is XML that tells no failure, where the page describes a file')
  }
  return createStreamResponse({ chunks, contentType: response.headers.get('Content-Type') ?? undefined })
}

/**
 * The error behind an error status: in the protocol's own words if the body has them. A gateway's page is not repeated.
 */
function statusError(bytes: Uint8Array, answer: Answer): WechatPayError {
  const told = toldFailure(bytes, answer)
  const { facts, operation, response } = answer
  const outcome = statusOutcome(facts.status, operation)
  const code = told?.code ?? `HTTP_${facts.status}`
  const foreign = told === undefined ? foreignAnswer(facts.status, response.headers) : undefined
  const advice = foreign?.advice ?? adviceFor(code, told?.serviceMessage ?? '', outcome)
  const message = `${code}: ${foreign?.message ?? `the service answered with the status ${facts.status}.`}`
  const { detail, serviceMessage } = told ?? {}
  return new ApiError({ code, message, advice, outcome, detail, serviceMessage, ...facts })
}

function toldFailure(bytes: Uint8Array, answer: Answer): ApiError | undefined {
  try {
    readMessage(bytes, answer)
  } catch (error) {
    if (error instanceof ApiError) return error
    // Not a message of the protocol, or not a trusted one: only the status counts.
    if (!(error instanceof WechatPayError)) throw error
  }
  return undefined
}

function unexpected(what: string): ResponseError {
  return new ResponseError('BODY_UNEXPECTED', `The answer ${what}.`, 'Query what became of the call.')
}
