import type { ApiResponse, ResponseHeaders } from '../caller.js'
import { declared } from '../client/declared.js'
import { parseJson } from '../client/json.js'
import type { Merchant, MerchantV2 } from '../client/merchant.js'
import { readBody } from '../client/read-body.js'
import type { V2SignType } from '../crypto/sign-v2.js'
import type { OperationDescriptor } from '../descriptors.js'
import { ResponseError } from '../errors/response-error.js'
import { peekBytes } from '../files/peek-bytes.js'
import { createStreamResponse } from '../files/stream-response.js'
import type { TransportResponse } from '../transport/transport.js'
import { marksTree } from '../v3/marks-tree.js'
import { openMarks } from '../v3/open-marks.js'
import { decodeMessage } from './decode-message.js'
import { readHttpError } from './http-error.js'
import { parseXml, type XmlElement } from './parse-xml.js'
import { readFields, signedTexts } from './read-fields.js'
import { resultFailure, retcodeFailure, returnFailure, type V2AnswerFacts, v2Error } from './v2-failure.js'
import { verifyV2Sign } from './verify-v2-sign.js'

/** An answer of a v2 operation, and what is needed to trust and to open it. */
export interface V2ToRead {
  readonly merchant: Merchant
  readonly v2: MerchantV2
  readonly operation: OperationDescriptor
  readonly response: TransportResponse
  /** What the request was signed with. */
  readonly signType: V2SignType
}

/**
 * Reads the answer of a v2 call.
 *
 * Failures are thrown as `ApiError`, whether they come with a status of 4xx and 5xx or, as is usual, with 200 and a
 * `return_code` or `result_code`. Where the page lists a `sign`, it must be there and right before anything is handed
 * on. A file is told from a failure by its first bytes.
 */
export async function readV2Response<Output>(toRead: V2ToRead): Promise<ApiResponse<Output>> {
  const { operation, response } = toRead
  const { status, headers } = response
  const head = { status, headers, requestId: requestIdOf(headers) }
  const { kind } = operation.response
  if (status >= 300 && status < 400) {
    response.cancel()
    return { ...head, data: declared<Output>(redirectOf(toRead)), bytes: new Uint8Array() }
  }
  if (status < 200 || status >= 300)
    throw readHttpError(await bytesOf(toRead, response.body), factsOf(toRead))
  if (kind === 'stream' || kind === 'error-only') {
    return { ...head, data: declared<Output>(await readFile(toRead)), bytes: new Uint8Array() }
  }
  const bytes = await bytesOf(toRead, response.body)
  return { ...head, data: declared<Output>(readMessage(bytes, toRead)), bytes }
}

function requestIdOf(headers: ResponseHeaders): string | undefined {
  return headers.get('Request-ID') ?? undefined
}

function factsOf({ operation, response }: V2ToRead): V2AnswerFacts {
  return { operation: operation.id, status: response.status, requestId: requestIdOf(response.headers) }
}

function bytesOf({ merchant }: V2ToRead, body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  return readBody(body, merchant.maxResponseBytes)
}

/** Where the user's browser is sent. A place without a fragment keeps that of the request (RFC 9110, 10.2.2). */
function redirectOf(toRead: V2ToRead): { readonly location: string } {
  const { operation, response } = toRead
  const location = response.headers.get('Location')
  if (operation.response.kind === 'redirect' && location !== null) {
    return { location: location.includes('#') ? location : location + (operation.fragment ?? '') }
  }
  throw new ResponseError(
    'REDIRECTED',
    `The answer has the status ${response.status}, which this operation does not have.`,
    'Redirects are not followed. Check baseUri.',
    factsOf(toRead),
  )
}

/** Bytes by which a failure is told: a byte order mark, and `<xml`. */
const peekedBytes = 7

async function readFile(toRead: V2ToRead): Promise<unknown> {
  const { response } = toRead
  const { head, chunks } = await peekBytes(response.body, peekedBytes)
  if (new TextDecoder().decode(head).startsWith('<xml')) {
    readMessage(await bytesOf(toRead, chunks), toRead)
    throw unexpected('is XML without a failure, where the page describes a file', toRead)
  }
  return createStreamResponse({ chunks, contentType: response.headers.get('Content-Type') ?? undefined })
}

function readMessage(bytes: Uint8Array, toRead: V2ToRead): unknown {
  const text = decodeMessage(bytes)
  const { kind } = toRead.operation.response
  if (kind === 'empty' && text.trim() === '') return undefined
  const data = text.trimStart().startsWith('{') ? readJson(text, toRead) : readXml(parseXml(text), toRead)
  if (kind === 'object' || kind === 'error-only') return data
  throw unexpected('is a message, where the page describes none', toRead)
}

/** One operation answers JSON (`appauth/getaccesstoken`), which has no sign. */
function readJson(text: string, toRead: V2ToRead): unknown {
  const { merchant, operation } = toRead
  const value = parseJson(text, merchant.largeIntegers)
  const fields: Readonly<Record<string, unknown>> = typeof value === 'object' ? { ...value } : {}
  if (!('retcode' in fields)) throw unexpected('is JSON without a retcode', toRead)
  const failure = retcodeFailure(fields)
  if (failure !== undefined) throw v2Error(failure, factsOf(toRead))
  if (operation.response.signed === true) verify({}, undefined, toRead)
  return open(value, toRead)
}

function readXml(root: XmlElement, toRead: V2ToRead): unknown {
  const { merchant, operation } = toRead
  const tree = operation.responseFields && marksTree(operation.responseFields)
  const texts = signedTexts(root)
  const known: Readonly<Record<string, unknown>> = texts ?? readFields(root, undefined)
  if (!('return_code' in known)) throw unexpected('is XML without a return_code', toRead)
  const refused = returnFailure(known)
  if (refused !== undefined) throw v2Error(refused, factsOf(toRead))
  if (operation.response.signed === true) verify(texts, texts?.['sign_type'], toRead)
  const failed = resultFailure(known)
  if (failed !== undefined) throw v2Error(failed, factsOf(toRead))
  return open(readFields(root, tree, merchant.largeIntegers), toRead)
}
